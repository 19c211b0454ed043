import { descriptionKinds } from '../../language/bodies.js'
import { genderOfRole, isKinship, isRoleNoun } from '../../language/roles.js'
import { wordSet } from '../../language/wordSet.js'
import type { Entity } from '../../model/entity.js'
import type { NameMention } from '../../model/name.js'
import type { Phrase } from '../../model/phrase.js'
import { isAsserted } from '../../model/predication.js'
import type { Sentence } from '../../model/sentence.js'
import { agesIn } from './ages.js'
import { describe, isAside } from './describe.js'
import { type Antecedent, Memory } from './memory.js'
import { partIn } from './parts.js'
import { findPronounAntecedent, findSpeakingBody, genderOfPronoun, isSpeaking, isSubject } from './pronouns.js'
import { takenUp } from './takenUp.js'

/** Fills `entities` of every phrase: names, then titles and descriptions ("the secretary general", "the alliance"), then pronouns. */
export function resolveReferences(sentences: Sentence[], names: readonly NameMention[], entities: readonly Entity[]): void {
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const memory = new Memory()
  for (const { phrases } of sentences)
    for (const phrase of phrases) {
      const name = phrase.kind === 'name' ? names[phrase.names.at(-1)!] : undefined
      if (name?.entity) phrase.entities = [name.entity]
    }
  learnTitles(sentences, byId)
  let quoted = false
  let paragraph = -1
  const inQuotes = new Set<number>()
  const introduced = agesIntroduced(sentences)
  const takeUp = (phrase: Phrase, sentence: Sentence): string | undefined => {
    const [age] = agesIn(phrase, sentence)
    // "the 54-year-old" goes on about "a 54-year-old man", and only without one about whoever was named last
    if (age === undefined || introduced.has(age) || bringsIn(phrase) || phrase.modifiers.includes('other')) return undefined
    const id = takenUp(phrase, sentence, sentences, byId, at => inQuotes.has(at))
    // "... at Ms Dahl's house. The 63-year-old ...": not whoever was named by the way
    return memory.people.findLast(({ entity }) => entity?.id === id)?.subject ? id : undefined
  }
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) quoted = false
    paragraph = sentence.paragraph
    const subjects = new Set(
      sentence.phrases
        .filter(({ index }) => sentence.predications.some(clause => isSubject(clause, index)))
        .map(({ index }) => index),
    )
    let at = 0
    for (const phrase of sentence.phrases) {
      for (; at < phrase.first; at++) quoted = afterMark(sentence.tokens[at]!.text, quoted)
      if (quoted) inQuotes.add(phrase.start)
      const speaks = subjects.has(phrase.index) && isSpeaking(phrase.index, sentence)
      const here = { sentence: sentence.index, subject: subjects.has(phrase.index), quoted, ...(speaks ? { speaks } : {}) }
      resolvePhrase(phrase, sentence, { names, byId, memory, here, takeUp })
    }
    for (; at < sentence.tokens.length; at++) quoted = afterMark(sentence.tokens[at]!.text, quoted)
    shareAppositions(sentence, byId)
    learnParts(sentence, byId, memory)
  }
}

const somebody = wordSet('man woman boy girl male female child teen victim suspect person gunman shooter')
/** "A 54-year-old", "the 54-year-old man": somebody without a name. */
const bringsIn = ({ determiner, lemma }: Phrase): boolean => determiner !== 'the' || somebody.has(lemma)

/** Ages of people who come in by them: "a 54-year-old man", "two 17-year-olds". */
const agesIntroduced = (sentences: readonly Sentence[]): ReadonlySet<number> =>
  new Set(sentences.flatMap(sentence => sentence.phrases.flatMap(phrase => (bringsIn(phrase) ? agesIn(phrase, sentence) : []))))

const afterMark = (mark: string, quoted: boolean): boolean =>
  mark === '"' ? !quoted : mark === '``' ? true : mark === "''" ? false : quoted

interface Scene {
  names: readonly NameMention[]
  byId: ReadonlyMap<string, Entity>
  memory: Memory
  here: Omit<Antecedent, 'entity' | 'gender'>
  takeUp(phrase: Phrase, sentence: Sentence): string | undefined
}

function resolvePhrase(phrase: Phrase, sentence: Sentence, { names, byId, memory, here, takeUp }: Scene): void {
  if (phrase.kind === 'name') {
    const name = names[phrase.names.at(-1)!]
    // "the Alliance" with a capital is a description as well
    if (name?.kind === 'unknown' && phrase.determiner === 'the' && descriptionKinds.has(phrase.lemma)) {
      const described = describe({ ...phrase, names: [] }, sentence, byId, memory)
      if (described.length > 0) phrase.entities = described
    }
  } else if (phrase.kind === 'noun' || (phrase.kind === 'number' && /-year-olds?$/.test(phrase.lemma))) {
    phrase.entities = describe(phrase, sentence, byId, memory)
    const taken = phrase.entities.length === 0 && here.subject && !here.quoted ? takeUp(phrase, sentence) : undefined
    if (taken) phrase.entities = [taken]
    if (phrase.entities.length === 0 && here.subject && isSomebody(phrase)) memory.note({ ...genderOf(phrase.lemma), ...here })
  } else if (phrase.kind === 'pronoun') {
    const word = sentence.tokens[phrase.head]!.lower
    if (word === 'it' || word === 'they') phrase.entities = findSpeakingBody(phrase, sentence, byId)
    const antecedent = findPronounAntecedent(phrase, sentence, memory, here.quoted)
    if (antecedent?.entity) phrase.entities = [antecedent.entity.id]
    else if (genderOfPronoun(word) && here.subject) memory.note({ gender: genderOfPronoun(word)!, ...here })
  }
  // loops without iterators: every phrase comes by, and most have neither
  const called = phrase.kind === 'pronoun' ? genderOfPronoun(sentence.tokens[phrase.head]!.lower) : undefined
  for (let at = 0; at < phrase.entities.length; at++) memory.hear(byId.get(phrase.entities[at]!)!, here, called)
  for (let at = 0; at < phrase.names.length; at++) {
    const id = names[phrase.names[at]!]!.entity
    if (id && !phrase.entities.includes(id)) memory.hear(byId.get(id)!, { ...here, subject: false })
  }
}

/** Role nouns that are things as often as people. */
const things = wordSet(
  'member head model guard center back date chair minor forward star lead service general major private fellow carrier driver porter host witness support target',
)

const isSomebody = ({ lemma, plural }: Phrase): boolean => !plural && isRoleNoun(lemma) && !things.has(lemma)

function genderOf(lemma: string): { gender?: 'm' | 'f' } {
  const gender = genderOfRole(lemma)
  return gender ? { gender } : {}
}

/** "Ann Lee, the head of Acme," tells a title as well as "Acme head Ann Lee". */
function learnTitles(sentences: readonly Sentence[], byId: ReadonlyMap<string, Entity>): void {
  for (const { phrases } of sentences)
    for (const phrase of phrases) {
      const entity =
        phrase.kind === 'name' ? phrase.entities.map(id => byId.get(id)!).find(({ kind }) => kind === 'person') : undefined
      if (!entity) continue
      for (const n of phrase.appositions) {
        const other = phrases[n]!
        if (other.kind !== 'noun' || other.plural || !isRoleNoun(other.lemma) || isAside(other, phrase)) continue
        // "his mother, Ann Lee," tells no title of hers
        if (isKinship(other.lemma)) {
          entity.gender ??= genderOfRole(other.lemma)
          continue
        }
        // "Cardinal X, center, at Mass"
        if (
          things.has(other.lemma) &&
          other.determiner === undefined &&
          other.possessor === undefined &&
          other.modifiers.length === 0
        )
          continue
        const title = [...other.modifiers, other.lemma].join(' ')
        if (!entity.titles.includes(title) && entity.titles.length < 20) entity.titles.push(title)
        entity.gender ??= genderOfRole(other.lemma)
      }
    }
}

/** Whoever is arrested or charged is the suspect, whoever is shot or dies the victim: later descriptions lean on it. */
function learnParts({ predications, phrases }: Sentence, byId: ReadonlyMap<string, Entity>, memory: Memory): void {
  for (const predication of predications) {
    if (!isAsserted(predication)) continue
    const { verb, roles } = predication
    for (const { name, negated, phrase } of roles) {
      const part = partIn(verb, name)
      if (!part || negated) continue
      for (const id of [phrases[phrase]!, ...phrases[phrase]!.members.map(n => phrases[n]!)].flatMap(
        ({ entities }) => entities,
      )) {
        const entity = byId.get(id)!
        if (entity.kind === 'person') memory.play(part, entity)
      }
    }
  }
}

/** A description in apposition to a name stands for the same one. */
function shareAppositions({ phrases }: Sentence, byId: ReadonlyMap<string, Entity>): void {
  for (const phrase of phrases) {
    if (phrase.entities.length > 0 || phrase.plural || phrase.kind !== 'noun' || !isRoleNoun(phrase.lemma)) continue
    for (const n of phrase.appositions) {
      const other = phrases[n]!
      if (other.kind === 'name' && !isAside(phrase, other) && other.entities.some(id => byId.get(id)!.kind === 'person'))
        phrase.entities = [...other.entities]
    }
  }
}
