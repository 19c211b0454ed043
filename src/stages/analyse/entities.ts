import { bodyOf } from '../../language/bodies.js'
import { countryByKey } from '../../language/countries.js'
import { fold } from '../../language/fold.js'
import { foldName, sameSurname } from '../../language/nameFold.js'
import { sameGivenName } from '../../language/givenNames.js'
import { genderOfHonorific, genderOfRole } from '../../language/roles.js'
import { givenName } from '../../language/givenNames.js'
import type { Entity } from '../../model/entity.js'
import type { NameMention } from '../../model/name.js'

/**
 * Who is who within one article. Full names first, then bare surnames; two people of one surname stay two as long as their given names differ.
 * Fills `entity` of each name and may turn an unknown name into a person ("Majeed" after "Zaini Majeed").
 */
export function findEntities(names: NameMention[], text: string): Entity[] {
  const entities: Entity[] = []
  const add = (entity: Omit<Entity, 'id' | 'forms' | 'titles'>): Entity => {
    const made: Entity = { id: `e${entities.length + 1}`, forms: [], titles: [], ...entity }
    entities.push(made)
    return made
  }
  settleUnknown(names, text)
  const people = new Map<string, Entity[]>()
  const surnameKey = (surname: string): string => foldName(surname)
  const full = names.filter(name => name.kind === 'person' && name.given !== undefined)
  for (const name of full) join(name, personOf(name, people, surnameKey, add))
  for (const name of names) if (name.kind === 'person' && name.given === undefined) join(name, personOf(name, people, surnameKey, add))
  const byKey = new Map<string, Entity>()
  const acronyms = findAcronyms(names, text)
  for (const name of names) {
    if (name.kind === 'person') continue
    const folded = fold(name.text)
    const key = name.key ?? bodyOf(folded)?.key ?? acronyms.get(folded) ?? folded
    const kind = name.kind
    let entity = byKey.get(key) ?? (kind === 'unknown' ? byKey.get(folded) : undefined)
    if (!entity) {
      entity = add({ kind, name: name.text, key })
      byKey.set(key, entity)
    }
    join(name, entity)
  }
  return entities
}

function join(name: NameMention, entity: Entity): void {
  name.entity = entity.id
  if (!entity.forms.includes(name.text)) entity.forms.push(name.text)
  if (entity.kind === 'person') {
    if (name.text.length > entity.name.length && name.given) entity.name = name.text
    if (name.given && (!entity.given || name.given.length > entity.given.length)) entity.given = name.given
    if (name.title && !entity.titles.includes(name.title.text)) entity.titles.push(name.title.text)
    const gender = (name.honorific && genderOfHonorific(name.honorific.toLowerCase())) || (name.title && genderOfRole(name.title.text.toLowerCase().split(' ').at(-1)!)) || genderOfGiven(name.given)
    if (gender && !entity.gender) entity.gender = gender
    if (name.title?.of && !entity.of) entity.of = name.title.of
  } else if (name.kind !== 'unknown' && entity.kind === 'unknown') entity.kind = name.kind
}

function genderOfGiven(given: string | undefined): 'm' | 'f' | undefined {
  if (!given) return undefined
  const gender = givenName(fold(given.split(/[\s ]+/)[0]!))
  return gender === 'm' || gender === 'f' ? gender : undefined
}

function personOf(name: NameMention, people: Map<string, Entity[]>, keyOf: (surname: string) => string, add: (entity: Omit<Entity, 'id' | 'forms' | 'titles'>) => Entity): Entity {
  const key = keyOf(name.surname!)
  const same = people.get(key) ?? []
  const gender = name.honorific ? genderOfHonorific(name.honorific.toLowerCase()) : undefined
  const fits = (entity: Entity): boolean =>
    (!name.given || !entity.given || compatibleGiven(name.given, entity.given)) && !(gender && entity.gender && gender !== entity.gender)
  const match = same.filter(fits).at(-1) ?? (name.given ? undefined : same.at(-1)) ?? nearSpelling(name, people, fits)
  if (match) return match
  const made = add({ kind: 'person', name: name.text, ...(name.given ? { given: name.given } : {}), ...(name.surname ? { surname: name.surname } : {}) })
  people.set(key, [...same, made])
  return made
}

/** "Gruschko" after "Grushko": one article, one romanisation slip. */
function nearSpelling(name: NameMention, people: Map<string, Entity[]>, fits: (entity: Entity) => boolean): Entity | undefined {
  if (people.size > 400) return undefined
  for (const group of people.values()) for (const entity of group) if (entity.surname && sameSurname(entity.surname, name.surname!) && fits(entity)) return entity
  return undefined
}

export function compatibleGiven(a: string, b: string): boolean {
  const first = fold(a).split(' ')[0]!.replace(/\.$/, '')
  const second = fold(b).split(' ')[0]!.replace(/\.$/, '')
  if (first === second) return true
  if (first.length === 1 || second.length === 1) return first[0] === second[0]
  return sameGivenName(first, second)
}

const speech = /^\s*,?\s*(?:said|told|says|added|wrote|tweeted|testified|argued|asked|recalled|explained|who\b)/
const age = /^,\s*(?:aged\s+)?\d{1,3}\s*,/

/** Unknown capitals become people when the article treats them so: a later bare surname, an age behind a comma, a verb of saying. */
function settleUnknown(names: NameMention[], text: string): void {
  const surnames = new Map<string, NameMention>()
  for (const name of names) if (name.kind === 'person' && name.surname) surnames.set(foldName(name.surname), name)
  const single = new Set(names.filter(({ kind, first, last }) => kind === 'unknown' && first === last).map(({ text: words }) => fold(words)))
  for (const name of names) {
    if (name.kind !== 'unknown') continue
    const words = name.text.split(/[\s ]+/)
    const behind = text.slice(name.end, name.end + 20)
    const the = /\bthe[\s ]$/i.test(text.slice(Math.max(0, name.start - 4), name.start))
    if (the) continue
    if (words.length >= 2 && words.length <= 4 && (age.test(behind) || speech.test(behind) || single.has(fold(words.at(-1)!)))) makePerson(name, words, surnames)
  }
  for (const name of names) {
    if (name.kind === 'person') continue
    const words = name.text.split(/[\s ]+/)
    // "Jordan" after "Michael Jordan" is the man
    if (words.length === 1 && surnames.has(foldName(words[0]!)) && (name.kind === 'unknown' || (name.kind === 'place' && !/\b(?:in|at|from|near|to)[\s ]$/.test(text.slice(Math.max(0, name.start - 5), name.start))))) {
      name.kind = 'person'
      name.surname = name.text
      delete name.key
    } else if (name.kind === 'unknown' && words.length === 1 && speech.test(text.slice(name.end, name.end + 12)) && !/\bthe[\s ]$/i.test(text.slice(Math.max(0, name.start - 4), name.start))) {
      name.kind = 'person'
      name.surname = name.text
      surnames.set(foldName(name.text), name)
    }
  }
}

function makePerson(name: NameMention, words: string[], surnames: Map<string, NameMention>): void {
  name.kind = 'person'
  name.surname = words.at(-1)!
  name.given = words.slice(0, -1).join(' ')
  surnames.set(foldName(name.surname), name)
}

/** "the Free Trade Union (FTU)": the short form stands for the long one. */
function findAcronyms(names: readonly NameMention[], text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of names) {
    if (name.kind === 'person') continue
    const behind = /^[\s ]?[([]([A-Z][A-Za-z]{1,7})[)\]]/.exec(text.slice(name.end, name.end + 14))
    if (!behind) continue
    const letters = name.text
      .split(/[\s -]+/)
      .filter(word => /^[A-Z]/.test(word))
      .map(word => word[0])
      .join('')
    if (letters.toLowerCase() === behind[1]!.toLowerCase() || letters.toLowerCase().includes(behind[1]!.toLowerCase())) found.set(behind[1]!.toLowerCase(), name.key ?? bodyOf(fold(name.text))?.key ?? fold(name.text))
  }
  return found
}

/** Country that a name stands for, where it stands for one ("Moscow", "Russian", "the Kremlin"). */
export function nationKey(entity: Entity | undefined): string | undefined {
  if (!entity?.key) return undefined
  if (entity.kind === 'nation') return entity.key
  return countryByKey(entity.key)?.key
}
