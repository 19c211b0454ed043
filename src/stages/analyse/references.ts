import { bodyOf, descriptionKinds } from '../../language/bodies.js'
import { demonymCountry, metonymOf } from '../../language/countries.js'
import { fold } from '../../language/fold.js'
import { genderOfRole, isRoleNoun } from '../../language/roles.js'
import type { Entity } from '../../model/entity.js'
import type { NameMention } from '../../model/name.js'
import type { Phrase } from '../../model/phrase.js'
import type { Sentence } from '../../model/sentence.js'

/** What the reader has in mind while going through the article: who was spoken of last. */
interface Memory {
  /** Person entities, latest last, with the sentence and whether they were its subject. */
  people: { entity: Entity; sentence: number; subject: boolean }[]
  bodies: { entity: Entity; sentence: number }[]
}

/** Fills `entities` of every phrase: names, then titles and descriptions ("the secretary general", "the alliance"), then pronouns. */
export function resolveReferences(sentences: Sentence[], names: readonly NameMention[], entities: readonly Entity[]): void {
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const memory: Memory = { people: [], bodies: [] }
  learnTitles(sentences, names, byId)
  for (const sentence of sentences) {
    const subjects = new Set(sentence.predications.flatMap(({ roles, voice }) => roles.filter(({ name }) => name === (voice === 'passive' ? 'object' : 'agent')).map(({ phrase }) => phrase)))
    for (const phrase of sentence.phrases) {
      if (phrase.kind === 'name') {
        const name = names[phrase.names.at(-1)!]
        // "the Alliance" with a capital is a description as well
        const described = name?.kind === 'unknown' && phrase.determiner === 'the' && descriptionKinds.has(phrase.lemma) ? describe({ ...phrase, names: [] }, sentence, names, byId, memory) : []
        if (described.length > 0) phrase.entities = described
        else if (name?.entity) phrase.entities = [name.entity]
      } else if (phrase.kind === 'noun') phrase.entities = describe(phrase, sentence, names, byId, memory)
      else if (phrase.kind === 'pronoun') phrase.entities = pronoun(phrase, sentence, memory, subjects)
      for (const id of phrase.entities) remember(memory, byId.get(id)!, sentence.index, subjects.has(phrase.index))
      for (const n of phrase.names) {
        const id = names[n]!.entity
        if (id && !phrase.entities.includes(id)) remember(memory, byId.get(id)!, sentence.index, false)
      }
    }
    shareAppositions(sentence)
  }
}

function remember(memory: Memory, entity: Entity, sentence: number, subject: boolean): void {
  if (entity.kind === 'person') {
    memory.people.push({ entity, sentence, subject })
    if (memory.people.length > 12) memory.people.shift()
  } else if (entity.kind === 'organisation') {
    memory.bodies.push({ entity, sentence })
    if (memory.bodies.length > 12) memory.bodies.shift()
  }
}

/** "Ann Lee, the head of Acme," tells a title as well as "Acme head Ann Lee". */
function learnTitles(sentences: Sentence[], names: readonly NameMention[], byId: Map<string, Entity>): void {
  for (const { phrases } of sentences)
    for (const phrase of phrases) {
      if (phrase.kind !== 'name') continue
      const name = names[phrase.names.at(-1)!]
      const entity = name?.entity ? byId.get(name.entity) : undefined
      if (entity?.kind !== 'person') continue
      for (const n of phrase.appositions) {
        const other = phrases[n]!
        if (other.kind !== 'noun' || !isRoleNoun(other.lemma)) continue
        const title = [...other.modifiers, other.lemma].join(' ')
        if (!entity.titles.includes(title)) entity.titles.push(title)
        const gender = genderOfRole(other.lemma)
        if (gender && !entity.gender) entity.gender = gender
      }
    }
}

const definite = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their'])

function describe(phrase: Phrase, sentence: Sentence, names: readonly NameMention[], byId: Map<string, Entity>, memory: Memory): string[] {
  if (isRoleNoun(phrase.lemma) && !phrase.plural) {
    const named = phrase.appositions.map(n => sentence.phrases[n]!).find(other => other.kind === 'name')
    if (named) {
      const name = names[named.names.at(-1)!]
      if (name?.entity && byId.get(name.entity)?.kind === 'person') return [name.entity]
    }
    if (phrase.determiner !== 'the' && phrase.possessor === undefined && !phrase.modifiers.some(word => demonymCountry(word))) return []
    return titled(phrase, sentence, names, byId, memory)
  }
  if (definite.has(phrase.determiner ?? '') && !phrase.plural) {
    const kinds = descriptionKinds.get(phrase.lemma)
    if (kinds && phrase.complements.length === 0 && phrase.modifiers.every(word => !demonymCountry(word)) && phrase.names.length === 0) {
      for (let i = memory.bodies.length - 1; i >= 0; i--) {
        const { entity } = memory.bodies[i]!
        const body = bodyOf(fold(entity.name))
        if (body ? kinds.includes(body.kind) : fold(entity.name).endsWith(phrase.lemma)) return [entity.id]
      }
    }
  }
  return []
}

/** The person whose title fits: "the secretary general", "the Russian deputy minister", "the NATO chief". */
function titled(phrase: Phrase, sentence: Sentence, names: readonly NameMention[], byId: Map<string, Entity>, memory: Memory): string[] {
  const words = [...phrase.modifiers.filter(word => !/^(?:former|late|new|old|outgoing|top|senior)$/.test(word)), phrase.lemma]
  const nation = words.map(word => demonymCountry(word)?.key ?? metonymOf(word)?.country.key).find(Boolean)
  const owner = phrase.possessor !== undefined ? sentence.phrases[phrase.possessor]!.lemma : undefined
  const content = words.filter(word => !demonymCountry(word))
  const seen = new Set<string>()
  const fits: Entity[] = []
  for (let i = memory.people.length - 1; i >= 0; i--) {
    const { entity } = memory.people[i]!
    if (seen.has(entity.id)) continue
    seen.add(entity.id)
    const titles = entity.titles.map(title => fold(title).replace(/-/g, ' ').split(' '))
    const match = titles.some(title => content.every(word => title.includes(word) || synonyms.get(word)?.some(other => title.includes(other))))
    if (!match) continue
    const of = entity.of ? (demonymCountry(fold(entity.of))?.key ?? fold(entity.of)) : undefined
    if (nation && of && of !== nation) continue
    if (owner && of && of !== owner && demonymCountry(of)?.key !== owner) continue
    fits.push(entity)
  }
  void names
  void byId
  return fits.length === 1 || (fits.length > 1 && phrase.determiner === 'the' && memory.people.at(-1)?.entity === fits[0]) ? [fits[0]!.id] : []
}

const synonyms = new Map([
  ['chief', ['head', 'director', 'executive', 'secretary', 'chief']],
  ['minister', ['minister', 'secretary']],
  ['leader', ['president', 'leader', 'head', 'chairman']],
  ['envoy', ['ambassador', 'representative']],
  ['chairman', ['chair', 'chairwoman', 'chairperson']],
  ['spokesman', ['spokesperson', 'spokeswoman']],
])

const masculine = new Set(['he', 'him', 'his', 'himself'])
const feminine = new Set(['she', 'her', 'hers', 'herself'])

/** "he" is the subject of the sentence before, or of the clause before, of fitting gender. */
function pronoun(phrase: Phrase, sentence: Sentence, memory: Memory, subjects: ReadonlySet<number>): string[] {
  const word = sentence.tokens[phrase.head]!.lower
  const gender = masculine.has(word) ? 'm' : feminine.has(word) ? 'f' : undefined
  if (!gender) return []
  const fits = memory.people.filter(({ entity, sentence: at }) => entity.gender !== (gender === 'm' ? 'f' : 'm') && sentence.index - at <= 4)
  if (fits.length === 0) return []
  const near = fits.filter(({ sentence: at }) => at >= sentence.index - 1)
  const known = near.filter(({ entity }) => entity.gender === gender)
  const pool = known.length > 0 ? known : near.length > 0 ? near : fits
  void subjects
  const subject = pool.filter(entry => entry.subject).at(-1)
  return [(subject ?? pool.at(-1)!).entity.id]
}

/** A description in apposition to a name stands for the same one. */
function shareAppositions({ phrases }: Sentence): void {
  for (const phrase of phrases) {
    if (phrase.entities.length > 0) continue
    for (const n of phrase.appositions) {
      const other = phrases[n]!
      if (other.kind === 'name' && other.entities.length > 0 && isRoleNoun(phrase.lemma)) phrase.entities = [...other.entities]
    }
  }
}
