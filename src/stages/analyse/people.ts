import { fold } from '../../language/fold.js'
import { givenName, sameGivenName } from '../../language/givenNames.js'
import { bareSurname } from '../../language/nameFold.js'
import { isNameSuffix } from '../../language/nameWords.js'
import { genderOfHonorific, genderOfRole } from '../../language/roles.js'
import { isSlip } from '../../language/slip.js'
import type { Entity } from '../../model/entity.js'
import type { NameMention } from '../../model/name.js'
import { ageAt } from './ages.js'

/** "his wife, Melania Berg", "daughters Ada and Ife Berg". */
const kinBefore =
  /\b(?:wife|husband|daughters?|sons?|mother|father|brothers?|sisters?|widow|children|parents|cousin|nephew|niece|first lady)(?:-in-law)?(?:\sand\s[a-z][a-z-]{2,15})?,?\s(?:[A-Z][\w.-]*,?\s(?:and\s)?){0,3}$/

/** So often has a text called somebody by surname alone before the full name of another comes. */
const fewestBefore = 3

export type NewEntity = Omit<Entity, 'id' | 'forms' | 'titles'>

/** Entities of one surname or given name that are compared with a name; so many bear one name in no article but a hostile one. */
const mostCompared = 60

/**
 * Who is who among the people of one article. Full names first, then bare surnames: the one of that surname last spoken of, whom nothing in the
 * name speaks against. Two people of one surname stay two as long as their given names, ages or Jr. and Sr. differ. Fills `entity` of each name.
 */
export function findPeople(names: readonly NameMention[], text: string, add: (entity: NewEntity) => Entity): void {
  const people = new People(add, text)
  const full = names.filter(({ kind, given }) => kind === 'person' && given !== undefined)
  for (const name of full) people.join(name, people.bearer(name))
  people.setLateAside(names)
  for (const name of names) {
    if (name.kind !== 'person') continue
    if (name.given === undefined) people.join(name, people.bearer(name))
    people.heard(name)
  }
}

class People {
  private readonly bySurname = new Map<string, Entity[]>()
  private readonly byGiven = new Map<string, Entity[]>()
  private readonly byMiddle = new Map<string, Entity[]>()
  private readonly last = new Map<string, Entity>()
  /** Whoever the article brings in as another's wife, son, brother. */
  private readonly kin = new Set<string>()
  /** Whose full name comes when the text has long spoken of another by that surname. */
  private readonly late = new Set<string>()
  /** Where each first stands with a full name. */
  private readonly firstAt = new Map<string, number>()
  private readonly byId = new Map<string, Entity>()

  constructor(
    private readonly add: (entity: NewEntity) => Entity,
    private readonly text: string,
  ) {}

  bearer(name: NameMention): Entity {
    const key = bareSurname(name.surname!)
    const age = ageAt(name, this.text)
    const fits = (entity: Entity): boolean => mayBe(name, entity, age) && !this.comesTooEarly(name, entity)
    const same = (this.bySurname.get(key) ?? []).slice(0, mostCompared).filter(fits)
    if (!name.given && same.length > 0 && same.every(({ id }) => this.late.has(id))) return this.make(name, key)
    const found = name.given ? same[0] : this.mostLikely(ofTitle(name, same), this.last.get(key))
    if (found) return found
    const near = name.given ? this.misspelt(name, key, fits) : this.halfNamed(key, fits)
    return near ?? this.make(name, key)
  }

  /** Of several of one surname the one spoken of last; those who are told only as somebody's kin come behind. */
  private mostLikely(same: readonly Entity[], last: Entity | undefined): Entity | undefined {
    const own = same.filter(({ id }) => !this.kin.has(id) && !this.late.has(id))
    const pool = own.length > 0 ? own : same
    return pool.find(entity => entity === last) ?? pool[0]
  }

  /** "President Okoro" again and again, and then "his son, Ade Okoro": a text gives the full name of whom it is about sooner. */
  setLateAside(names: readonly NameMention[]): void {
    const spoken = new Map<string, { count: number; titles: Set<string> }>()
    for (const { kind, given, surname, title, honorific, entity } of names) {
      if (kind !== 'person' || surname === undefined) continue
      const key = bareSurname(surname)
      const before = spoken.get(key)
      if (given === undefined) {
        const titles = before?.titles ?? new Set()
        const office = title?.text ?? honorific
        if (office) titles.add(lastWord(office))
        spoken.set(key, { count: (before?.count ?? 0) + 1, titles })
      } else if (before && before.count >= fewestBefore && before.titles.size > 0 && entity !== undefined) {
        const { titles, name } = this.byId.get(entity)!
        const isAside = this.kin.has(entity) || (suffixOf(name) === 'jr' && before.titles.has('president'))
        if (isAside && !titles.some(one => before.titles.has(lastWord(one)))) this.late.add(entity)
      } else spoken.set(key, { count: Number.NEGATIVE_INFINITY, titles: new Set() })
    }
  }

  /** "President Okoro", who stands before "his daughter Ada Okoro", is not she. */
  private comesTooEarly({ given, title, start }: NameMention, { id }: Entity): boolean {
    return given === undefined && title !== undefined && this.kin.has(id) && start < this.firstAt.get(id)!
  }

  /** "Grouchka" after "Anna Grouchko": one letter differs beside the same given name. */
  private misspelt(name: NameMention, key: string, fits: (entity: Entity) => boolean): Entity | undefined {
    if (key.length < 5) return undefined
    const bearers = this.byGiven.get(firstGiven(name.given!)) ?? []
    return bearers.slice(0, mostCompared).find(entity => isSlip(key, bareSurname(entity.surname!)) && fits(entity))
  }

  /** "Lopez" after "Ana Lopez Garcia": the first of two surnames. */
  private halfNamed(key: string, fits: (entity: Entity) => boolean): Entity | undefined {
    const bearers = (this.byMiddle.get(key) ?? []).filter(fits)
    return bearers.length === 1 ? bearers[0] : undefined
  }

  private make(name: NameMention, key: string): Entity {
    const made = this.add({
      kind: 'person',
      name: name.text,
      ...(name.given ? { given: name.given } : {}),
      surname: name.surname!,
    })
    this.byId.set(made.id, made)
    push(this.bySurname, key, made)
    this.firstAt.set(made.id, name.start)
    if (kinBefore.test(this.text.slice(Math.max(0, name.start - 48), name.start))) this.kin.add(made.id)
    if (name.given) {
      push(this.byGiven, firstGiven(name.given), made)
      for (const word of fold(name.given).split(' ').slice(1)) if (word.length > 3) push(this.byMiddle, bareSurname(word), made)
    }
    return made
  }

  heard(name: NameMention): void {
    const entity = this.byId.get(name.entity!)!
    this.last.set(bareSurname(name.surname!), entity)
  }

  join(name: NameMention, entity: Entity): void {
    name.entity = entity.id
    if (!entity.forms.includes(name.text) && entity.forms.length < 20) entity.forms.push(name.text)
    // "Ann" alone says no more than "Ann Lee"
    const whole = name.given !== undefined && name.text.length > name.given.length
    if (whole && (entity.given === undefined || name.text.length > entity.name.length)) entity.name = name.text
    if (name.given && (!entity.given || name.given.length > entity.given.length)) entity.given = name.given
    if (name.title && !entity.titles.includes(name.title.text) && entity.titles.length < 20) entity.titles.push(name.title.text)
    const gender = genderOf(name)
    if (gender && !entity.gender) entity.gender = gender
    if (name.title?.of && !entity.of) entity.of = name.title.of
    entity.age ??= ageAt(name, this.text)
  }
}

/** "Vice President Berg": of several of one surname the one whom the article has given that office with his full name. */
function ofTitle({ title }: NameMention, same: readonly Entity[]): readonly Entity[] {
  if (!title || same.length < 2) return same
  const office = lastWord(title.text)
  const holders = same.filter(({ titles }) => titles.some(one => lastWord(one) === office))
  return holders.length > 0 ? holders : same
}

const lastWord = (title: string): string => fold(title).split(' ').at(-1)!

function push(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = index.get(key)
  if (list) list.push(entity)
  else index.set(key, [entity])
}

const firstGiven = (given: string): string => fold(given).split(' ')[0]!

/** 'm' or 'f' by form of address, post or given name. */
function genderOf(name: NameMention): 'm' | 'f' | undefined {
  const told =
    (name.honorific && genderOfHonorific(fold(name.honorific))) ||
    (name.title && genderOfRole(fold(name.title.text).split(' ').at(-1)!))
  if (told) return told
  const gender = name.given && givenName(firstGiven(name.given))
  return gender === 'm' || gender === 'f' ? gender : undefined
}

const suffixOf = (name: string): string | undefined => {
  const last = fold(name)
    .split(/[\s,]+/)
    .at(-1)!
    .replace('.', '')
  return isNameSuffix(last) ? last : undefined
}

/** Does nothing in the name speak against its bearer? */
function mayBe(name: NameMention, entity: Entity, age: number | undefined): boolean {
  if (name.given && entity.given && !compatibleGiven(name.given, entity.given)) return false
  const gender = name.honorific ? genderOfHonorific(fold(name.honorific)) : undefined
  if (gender && entity.gender && gender !== entity.gender) return false
  if (age !== undefined && entity.age !== undefined && Math.abs(age - entity.age) > 1) return false
  const suffix = suffixOf(name.text)
  const own = suffixOf(entity.name)
  // "President Okoro" beside Ada Okoro Jr., who holds no such office
  const office = name.title && !suffix && own === 'jr' ? lastWord(name.title.text) : undefined
  const isPresident = entity.titles.some(title => lastWord(title) === 'president')
  if (office === 'president' && !isPresident) return false
  // "Ada Okoro Jr." behind President Ada Okoro
  if (suffix === 'jr' && !own && isPresident && !(name.title && lastWord(name.title.text) === 'president')) return false
  return !(suffix && own && suffix !== own)
}

/** "William" / "Bill", "J." / "John", "Robert Scott" / "Scott": may the given names be one person's? */
export function compatibleGiven(a: string, b: string): boolean {
  const [one, other] = [a, b].map(given =>
    fold(given)
      .replace(/["'()]/g, '')
      .split(' '),
  ) as [string[], string[]]
  if (sameGivenName(one.join(' '), other.join(' '))) return true
  return (
    one.slice(1).some(word => word === other[0] && word.length > 2) ||
    other.slice(1).some(word => word === one[0] && word.length > 2)
  )
}
