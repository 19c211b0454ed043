import { isRoleNoun } from '../../language/roles.js'
import { wordSet } from '../../language/wordSet.js'
import type { Entity } from '../../model/entity.js'
import type { Phrase } from '../../model/phrase.js'
import type { Predication } from '../../model/predication.js'
import type { Sentence } from '../../model/sentence.js'
import type { Antecedent, Memory } from './memory.js'
import { isSuffering, type Part, partIn, partOfSubject } from './parts.js'

const masculine = new Set(['he', 'him', 'his', 'himself'])
const feminine = new Set(['she', 'her', 'hers', 'herself'])
const speech = wordSet(
  'say tell add ask note explain recall write testify argue warn insist reply state announce declare admit claim believe think know report',
)

/** Sentences that a pronoun may look back. */
const reach = 4

export const genderOfPronoun = (word: string): 'm' | 'f' | undefined =>
  masculine.has(word) ? 'm' : feminine.has(word) ? 'f' : undefined

/** Is the phrase who does or undergoes what its clause tells? */
export const isSubject = ({ roles, voice }: Predication, phrase: number): boolean =>
  roles.some(role => role.phrase === phrase && role.name === (voice === 'passive' ? 'object' : 'agent'))

/** Is the phrase who says what the sentence tells? */
export const isSpeaking = (phrase: number, { predications }: Sentence): boolean =>
  predications.some(clause => clause.parent === undefined && speech.has(clause.verb) && isSubject(clause, phrase))

/** "he": the subject spoken of last, of fitting gender; nobody where that one has no name ("The suspect ran. He ..."). */
export function findPronounAntecedent(
  phrase: Phrase,
  sentence: Sentence,
  memory: Memory,
  quoted: boolean,
): Antecedent | undefined {
  const word = sentence.tokens[phrase.head]!.lower
  const gender = genderOfPronoun(word)
  if (!gender) return undefined
  const barred = word.endsWith('self') ? new Set<string>() : rivals(phrase, sentence)
  const called = rivalTitles(phrase, sentence)
  for (const { entity } of memory.people)
    if (entity?.titles.some(title => called.has(title.split(' ').at(-1)!.toLowerCase()))) barred.add(entity.id)
  // whoever speaks does not call himself "he" between the quotation marks
  const speaker = quoted ? memory.people.filter(({ subject, quoted: inQuote }) => subject && !inQuote).at(-1)?.entity : undefined
  if (speaker) barred.add(speaker.id)
  const ofCustody = tellsOfCustody(phrase, sentence)
  if (ofCustody || tellsOfHarm(phrase, sentence))
    for (const { entity } of memory.people)
      if (entity && (speaksForOthers(entity, memory) || (ofCustody && bearsWitness(entity, memory)))) barred.add(entity.id)
  const fits = memory.people.filter(
    ({ entity, gender: told, sentence: at, quoted: inQuote }) =>
      (entity ? entity.gender !== other(gender) : told !== other(gender)) &&
      sentence.index - at <= reach &&
      (quoted || !inQuote) &&
      !(entity && barred.has(entity.id)),
  )
  const near = fits.filter(({ sentence: at }) => at >= sentence.index - 1)
  // somebody of unknown gender counts where he is the subject of the same sentence
  const sure = (list: Antecedent[]): Antecedent[] =>
    list.filter(({ entity, gender: told, subject, sentence: at }) =>
      entity
        ? entity.gender === gender || (subject && at === sentence.index && entity.gender === undefined)
        : told === undefined || told === gender,
    )
  const above = undergoerAbove(phrase, sentence) ?? (word.endsWith('self') ? undefined : objectBefore(phrase, sentence))
  // "officers shot the gunman, killing him": nobody by name
  if (above?.kind === 'noun' && above.entities.length === 0 && isRoleNoun(above.lemma)) return undefined
  const undergoer = above?.entities ?? undergoerBefore(phrase, sentence)
  const hit = undergoer && near.find(({ entity }) => entity !== undefined && undergoer.includes(entity.id))
  if (hit) return hit
  const player = playerOf(phrase, sentence, near, memory)
  if (player) return player
  const known = sure(near)
  const isCalledElse = ({ entity }: Antecedent): boolean =>
    memory.people.some(one => one.gender === other(gender) && one.entity !== undefined && one.entity === entity)
  // "she" was Dahl in the sentence before: "he" is Berg, if he is a man
  const men =
    known.length === 0 && near.length > 0 && near.every(isCalledElse)
      ? fits.filter(one => one.entity?.gender === gender && !isCalledElse(one))
      : []
  const pool = known.length > 0 ? known : men.length > 0 ? men : near.length > 0 ? near : fits
  const last = pool.filter(({ subject }) => subject).at(-1) ?? pool.at(-1)
  // "Berg said that Holm is ill. “He is,” he said": whoever spoke goes on
  const goesOn = !quoted && last !== undefined && last.sentence < sentence.index && isSpeaking(phrase.index, sentence)
  const chosen = (goesOn ? pool.findLast(({ speaks, sentence: at }) => speaks && at === last.sentence) : undefined) ?? last
  if (chosen?.entity && chosen.entity.gender === undefined && new Set(near.map(({ entity }) => entity?.id)).size === 1)
    chosen.entity.gender = gender
  return chosen
}

/** "The shot hit Dahl, killing her": to whom the clause above happens, where a participle hangs on it. */
function undergoerAbove(phrase: Phrase, { predications, phrases }: Sentence): Phrase | undefined {
  const own = predications.find(({ roles, form }) => form === 'participle' && roles.some(isObject(phrase.index)))
  const above = own?.parent === undefined ? undefined : predications[own.parent]
  const object = above?.roles.find(({ name }) => name === 'object')
  return object && phrases[object.phrase]
}

/** "Police arrested Berg and charged him": to whom the same people did what the clause before tells. */
function objectBefore({ index }: Phrase, { predications, phrases }: Sentence): Phrase | undefined {
  const at = predications.findIndex(({ roles, form }) => form === 'finite' && roles.some(isObject(index)))
  const agent = predications[at]?.roles.find(({ name }) => name === 'agent')?.phrase
  const before = at > 0 ? predications[at - 1]! : undefined
  if (agent === undefined || before?.voice !== 'active' || before.form !== 'finite') return undefined
  if (!before.roles.some(({ name, phrase }) => name === 'agent' && phrase === agent)) return undefined
  const object = before.roles.find(({ name, phrase }) => name === 'object' && phrase > agent && phrase < index)
  const met = object && phrases[object.phrase]!
  return met && !met.plural && (met.entities.length > 0 || isRoleNoun(met.lemma)) ? met : undefined
}

/** "A bullet hit Dahl and she died": to whom a thing did something, in the clause before. */
function undergoerBefore(phrase: Phrase, { predications, phrases }: Sentence): readonly string[] | undefined {
  const at = predications.findIndex(clause => isSuffering(clause.verb) && isSubject(clause, phrase.index))
  const before = at > 0 ? predications[at - 1]! : undefined
  if (before?.voice !== 'active' || before.form !== 'finite') return undefined
  const agent = before.roles.find(({ name }) => name === 'agent')
  const object = before.roles.find(({ name }) => name === 'object')
  const thing = agent && phrases[agent.phrase]!
  if (!thing || !object || thing.kind !== 'noun' || thing.entities.length > 0 || isRoleNoun(thing.lemma)) return undefined
  return phrases[object.phrase]!.entities
}

/** "Berg shot Dahl. He died at the scene", "He was arrested at home": the one who played that part in what was told before. */
function playerOf(phrase: Phrase, sentence: Sentence, near: readonly Antecedent[], memory: Memory): Antecedent | undefined {
  const part = partPlayed(phrase, sentence)
  // "an officer shot Dahl before he died": within a sentence its subject goes on
  if (!part || near.some(({ subject, sentence: at }) => subject && at === sentence.index)) return undefined
  const played = (one: Antecedent, what: Part): boolean =>
    one.entity !== undefined && memory.parts.get(one.entity.id)?.has(what) === true
  const fits = near.filter(one =>
    part === 'victim' ? played(one, 'victim') : (played(one, 'suspect') || played(one, 'attacker')) && !played(one, 'victim'),
  )
  return new Set(fits.map(({ entity }) => entity)).size === 1 ? fits.at(-1) : undefined
}

/** "He was arrested", "police shot him". */
function partPlayed({ index }: Phrase, sentence: Sentence): 'victim' | 'suspect' | undefined {
  const clause = sentence.predications.find(one => isSubject(one, index))
  if (clause) return partOfSubject(clause, sentence)
  const harmed = sentence.predications.some(
    ({ verb, roles }) => roles.some(isObject(index)) && partIn(verb, 'object') === 'victim',
  )
  return harmed ? 'victim' : undefined
}

/** "Chief Berg spoke. Officers killed him": whose office it is to tell of it, and who has no part in it yet. */
const speaksForOthers = ({ id, titles }: Entity, memory: Memory): boolean =>
  !memory.parts.has(id) &&
  titles.some(title => telling.test(title) || (rank.test(title) && hasSpoken(id, memory))) &&
  !titles.some(title => accused.test(title))
const hasSpoken = (id: string, { people }: Memory): boolean => people.some(({ entity, speaks }) => speaks && entity?.id === id)
const accused = /\b(?:suspect|gunman|shooter|killer|kidnapper|victim|defendant)\b/iu
const telling =
  /\b(?:chief|mayor|sheriff|spokes\p{L}{3,6}|prosecutor|attorney|coroner|medical examiner|governor|commissioner|superintendent)\b/iu

/** A sergeant may be hurt himself, unless it is he who tells of it. */
const rank =
  /\b(?:lt|lieutenant|sgt|sergeant|capt|captain|cpl|corporal|det|detective|undersheriff|trooper|agent|judge|justice|lawyer|magistrate)\b/iu

/** "Lea saw it all, he said. He was taken into custody": a witness, where the text has told who did it. */
const bearsWitness = ({ id }: Entity, memory: Memory): boolean =>
  !memory.parts.has(id) &&
  hasSpoken(id, memory) &&
  [...memory.parts.values()].some(parts => parts.has('suspect') || parts.has('attacker'))

/** "He was arrested", "he is in custody", "he was released from jail". */
const tellsOfCustody = ({ index }: Phrase, sentence: Sentence): boolean =>
  sentence.predications.some(clause => isSubject(clause, index) && partOfSubject(clause, sentence) === 'suspect')

/** Is the pronoun one who harms or is harmed? */
const tellsOfHarm = ({ index }: Phrase, sentence: Sentence): boolean =>
  sentence.predications.some(
    clause =>
      clause.roles.some(
        ({ name, phrase }) => phrase === index && /^(?:victim|attacker)$/.test(partIn(clause.verb, name) ?? ''),
      ) ||
      (isSubject(clause, index) && partOfSubject(clause, sentence) === 'victim'),
  )

const isObject =
  (phrase: number) =>
  (role: { name: string; phrase: number }): boolean =>
    role.name === 'object' && role.phrase === phrase

const other = (gender: 'm' | 'f'): 'm' | 'f' => (gender === 'm' ? 'f' : 'm')

/** Whoever takes another part in the clause of the pronoun: "she sentenced him". */
function rivals(phrase: Phrase, { predications, phrases }: Sentence): Set<string> {
  const found = new Set<string>()
  for (const { roles } of predications) {
    const own = roles.find(role => role.phrase === phrase.index)
    if (!own) continue
    for (const role of roles) if (role !== own) for (const id of phrases[role.phrase]!.entities) found.add(id)
  }
  return found
}

const copular = wordSet('be become remain')

/** "He told the vice president": nor is he whom another part of the clause calls by an office. */
const rivalTitles = (phrase: Phrase, { predications, phrases }: Sentence): Set<string> =>
  new Set(
    predications
      .filter(({ verb, roles }) => !copular.has(verb) && roles.some(role => role.phrase === phrase.index))
      .flatMap(({ roles }) => roles.map(role => phrases[role.phrase]!))
      .filter(
        ({ determiner, plural, kind, entities, lemma }) =>
          determiner === 'the' && !plural && kind === 'noun' && entities.length === 0 && isRoleNoun(lemma),
      )
      .map(({ lemma }) => lemma),
  )

/** "NATO said that it was not ready": the body or land that speaks in the clause above. */
export function findSpeakingBody(
  phrase: Phrase,
  { predications, phrases }: Sentence,
  byId: ReadonlyMap<string, Entity>,
): string[] {
  for (const clause of predications) {
    if (clause.parent === undefined || !isSubject(clause, phrase.index)) continue
    const above = predications[clause.parent]
    if (!above || !speech.has(above.verb)) continue
    const subject = above.roles.find(({ name }) => name === 'agent')
    const entities = subject ? phrases[subject.phrase]!.entities : []
    if (entities.some(id => /^(?:organisation|nation)$/.test(byId.get(id)!.kind))) return [...entities]
  }
  return []
}
