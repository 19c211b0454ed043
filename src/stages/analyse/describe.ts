import { bodyOf, descriptionKinds } from '../../language/bodies.js'
import { demonymCountry, metonymOf } from '../../language/countries.js'
import { fold } from '../../language/fold.js'
import { genderOfRole, isKinship, isRoleNoun } from '../../language/roles.js'
import { shortTitles } from '../../language/shortTitles.js'
import { wordSet } from '../../language/wordSet.js'
import type { Entity } from '../../model/entity.js'
import type { Phrase } from '../../model/phrase.js'
import type { Sentence } from '../../model/sentence.js'
import { agesIn } from './ages.js'
import type { Memory } from './memory.js'

const definite = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their'])
const suspects = wordSet('suspect defendant accused gunman shooter attacker assailant killer murderer culprit perpetrator')
const victims = wordSet('victim deceased')
const idle = /^(?:former|late|new|old|outgoing|top|senior|the|alleged|suspected|accused)$/

/** Who or what a noun phrase takes up: "the secretary general", "the 19-year-old", "the suspect", "the alliance". Only what the article has named. */
export function describe(phrase: Phrase, sentence: Sentence, byId: ReadonlyMap<string, Entity>, memory: Memory): string[] {
  if (phrase.plural) return []
  const { determiner } = phrase
  const named = isRoleNoun(phrase.lemma)
    ? (apposedPerson(phrase, sentence, byId) ?? identifiedPerson(phrase, sentence, byId))
    : undefined
  if (named) return [named.id]
  if (determiner === 'a' || determiner === 'an' || determiner === 'another') return []
  const [age] = agesIn(phrase, sentence)
  if (age !== undefined && determiner === 'the') {
    const gender = genderOfRole(phrase.lemma)
    const found = memory.only(entity => entity.age === age && !(gender && entity.gender && entity.gender !== gender))
    return found ? [found.id] : []
  }
  if (isRoleNoun(phrase.lemma)) {
    const part = suspects.has(phrase.lemma) ? 'suspect' : victims.has(phrase.lemma) ? 'victim' : undefined
    if (part) {
      const found =
        determiner === 'the' && phrase.complements.length === 0
          ? memory.only(({ id }) => memory.parts.get(id)?.has(part) === true)
          : undefined
      return found ? [found.id] : []
    }
    if (isKinship(phrase.lemma)) return []
    if (determiner === 'the' && young.has(phrase.lemma)) {
      const found = youngBefore(phrase, sentence, memory)
      if (found) return [found.id]
    }
    if (determiner !== 'the' && phrase.possessor === undefined && !phrase.modifiers.some(word => demonymCountry(word))) return []
    return titled(phrase, sentence, memory)
  }
  return definite.has(determiner ?? '') ? describedBody(phrase, memory) : []
}

/** Ages of those whom a paper calls so, in years. */
const young = new Map<string, readonly [number, number]>([
  ['teen', [13, 19]],
  ['teenager', [13, 19]],
  ['youth', [12, 21]],
  ['boy', [1, 18]],
  ['girl', [1, 18]],
  ['child', [1, 14]],
  ['toddler', [1, 3]],
])

/** "Ann Lee, 17, was shot. The teen died": the one person of such an age of whom the sentence or the one before it speaks, where it speaks of nobody else like that. */
function youngBefore(phrase: Phrase, { index }: Sentence, memory: Memory): Entity | undefined {
  if (phrase.modifiers.length > 0 || phrase.complements.length > 0) return undefined
  const [from, to] = young.get(phrase.lemma)!
  const gender = genderOfRole(phrase.lemma)
  let found: Entity | undefined
  for (const { entity, gender: told, sentence } of memory.people) {
    if (sentence < index - 1) continue
    if (gender && told && gender !== told) continue
    if (entity?.age !== undefined && (entity.age < from || entity.age > to)) continue
    if (!entity || entity.age === undefined || (found && found !== entity)) return undefined
    found = entity
  }
  return found
}

/** "After the mayor, Chief Smith spoke": a comma that closes what stands in front, and no apposition. */
export const isAside = (noun: Phrase, name: Phrase): boolean =>
  noun.index < name.index &&
  /^(?:after|before|with|without|following|unlike|like|against|alongside)$/.test(noun.preposition ?? '')

function apposedPerson(phrase: Phrase, { phrases }: Sentence, byId: ReadonlyMap<string, Entity>): Entity | undefined {
  for (const n of phrase.appositions) {
    if (phrases[n]!.kind !== 'name' || isAside(phrase, phrases[n]!)) continue
    const person = phrases[n]!.entities.map(id => byId.get(id)!).find(({ kind }) => kind === 'person')
    if (person) return person
  }
  return undefined
}

/** "The boy, identified by police as Nils Berg, was taken to"; "police identified the man as Nils Berg". */
function identifiedPerson(
  { index }: Phrase,
  { phrases, predications }: Sentence,
  byId: ReadonlyMap<string, Entity>,
): Entity | undefined {
  for (const { verb, polarity, roles } of predications) {
    if ((verb !== 'identify' && verb !== 'name') || polarity === 'denied') continue
    const name = roles.find(role => role.name === 'as')
    if (!name || !roles.some(role => role.name === 'object' && role.phrase === index)) continue
    const [id, ...more] = phrases[name.phrase]!.entities
    const person = id === undefined ? undefined : byId.get(id)
    if (person?.kind === 'person' && more.length === 0) return person
  }
  return undefined
}

/** "the alliance", "the ministry", "the department": the body of that kind last spoken of. */
function describedBody(phrase: Phrase, memory: Memory): string[] {
  const kinds = descriptionKinds.get(phrase.lemma)
  if (
    phrase.complements.length > 0 ||
    phrase.names.length > 0 ||
    phrase.possessor !== undefined ||
    phrase.modifiers.some(word => demonymCountry(word))
  )
    return []
  for (let at = memory.bodies.length - 1; at >= 0; at--) {
    const { entity } = memory.bodies[at]!
    const folded = fold(entity.name)
    const body = bodyOf(folded)
    if (
      body
        ? kinds?.includes(body.kind)
        : ` ${folded}`.endsWith(` ${phrase.lemma}`) || (phrase.lemma === 'department' && ` ${folded}`.endsWith(' police'))
    )
      return [entity.id]
  }
  return []
}

/** The person whose title fits: "the secretary general", "the Russian deputy minister", "the NATO chief". */
function titled(phrase: Phrase, sentence: Sentence, memory: Memory): string[] {
  const words = [...phrase.modifiers.filter(word => !idle.test(word)), phrase.lemma]
  const nation = words.map(word => demonymCountry(word)?.key ?? metonymOf(word)?.country.key).find(Boolean)
  const owner = phrase.possessor !== undefined ? sentence.phrases[phrase.possessor]!.lemma : undefined
  const content = words.filter(word => !demonymCountry(word))
  const fits: Entity[] = []
  for (const entity of [...memory.seen.values()].reverse()) {
    if (!entity.titles.some(title => isTitled(title, content))) continue
    const of = entity.of ? (demonymCountry(fold(entity.of))?.key ?? fold(entity.of)) : undefined
    if (nation && of && of !== nation) continue
    if (owner && of && of !== owner && demonymCountry(of)?.key !== owner) continue
    fits.push(entity)
  }
  const last = memory.people.at(-1)?.entity
  return fits.length === 1 || (fits.length > 1 && phrase.determiner === 'the' && last === fits[0]) ? [fits[0]!.id] : []
}

function isTitled(title: string, content: readonly string[]): boolean {
  const held = fold(title)
    .replace(/-/g, ' ')
    .replaceAll('.', '')
    .split(' ')
    .map(word => longTitles.get(word) ?? word)
  return content.every(word => held.includes(word) || (synonyms.get(word)?.some(other => held.includes(other)) ?? false))
}

const longTitles = new Map([...shortTitles, ['prof', 'professor'], ['dr', 'doctor'], ['cpl', 'corporal']])

const synonyms = new Map([
  ['chief', ['head', 'director', 'executive', 'secretary', 'chief']],
  ['minister', ['minister', 'secretary']],
  ['leader', ['president', 'leader', 'head', 'chairman']],
  ['envoy', ['ambassador', 'representative']],
  ['chairman', ['chair', 'chairwoman', 'chairperson']],
  ['spokesman', ['spokesperson', 'spokeswoman']],
  ['congressman', ['representative']],
  ['congresswoman', ['representative']],
  ['lawmaker', ['senator', 'representative', 'congressman', 'congresswoman']],
])
