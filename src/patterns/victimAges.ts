import { genderOfRole } from '../language/roles.js'
import type { Claim, Subject } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Digest } from '../model/digest.js'
import type { QuantityMention } from '../model/mention.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { MeasureValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import { compareAges } from './compareAges.js'
import { contentsOf } from './contents.js'
import { findTolls } from './findTolls.js'
import { harmOfDoing, harmOfHappening, harmOfUndergoing } from './harmWords.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import { isOfOneVictim } from './ofOneVictim.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

/** The one who died, or the one who was hurt and may live. */
type Fate = 'dead' | 'hurt'
const subjects: Record<Fate, Subject> = {
  dead: { text: 'the victim', key: 'victim dead' },
  hurt: { text: 'the wounded victim', key: 'victim hurt' },
}
const called = /^(?:victim|deceased)$/
const hurting = new Set(['shoot', 'stab', 'wound', 'injure', 'hit', 'strike', 'hospitalize', 'hospitalise', 'graze', 'attack'])
const remains = new Set(['life', 'body'])
/** The age of another time. */
const then = /^\s*(?:years?\s+old\s*)?(?:,\s*)?(?:when|at the time|then)\b/i
const named = 'named'
const youngest = 1

/**
 * How old the one victim of an attack or accident is, by name or without one ("a man in his 30s", "Ann Lee, 29, was killed"). Where an article tells
 * of several dead, or gives ages that no one person has, none is told.
 */
export const victimAges = (name: string): Pattern =>
  withinArticle<readonly [number, number]>(
    anyAge(name),
    (seen, { value }) => {
      const { min = 0, max = min } = value as MeasureValue
      return seen ? [Math.max(seen[0], min), Math.min(seen[1], max)] : [min, max]
    },
    (_, [low, high]) => low <= high,
  )

function anyAge(name: string): Pattern {
  return {
    name,
    find: view =>
      frameOf(view.digest).harmful && !frameOf(view.digest).front && !diedSeveral(view)
        ? contentsOf(view.digest, view.sentence.index).quantities.flatMap(age => (age.kind === 'age' ? tellAge(age, view) : []))
        : [],
  }
}

function tellAge(age: QuantityMention, view: View): Match[] {
  const value = age.value as MeasureValue
  const holder = holderOf(age, view)
  if (value.unit !== 'year' || (value.min ?? 0) < youngest || !holder || holder.plural || holder.members.length > 0) return []
  if (then.test(view.text({ start: age.end, end: age.end + 30 }))) return []
  const fate = fateOf(holder, view)
  const occasion = fate && presentOccasion(view.digest, view.sentence, age.start)
  if (!occasion) return []
  const person = personIn(holder, view)
  const sex = person
    ? view.entity(person).gender
    : holders(holder, view)
        .map(({ lemma }) => genderOfRole(lemma))
        .find(Boolean)
  const about = { victim: subjects[fate], thing: mainOccasion(view.digest) }
  const marks = [...(person ? [named] : []), ...(sex ? [sex] : []), ...(occasion.scope.marks ?? [])]
  return [{ ...tellAt(about, value, { start: age.start, end: age.end }, view), scope: { ...occasion.scope, marks } }]
}

/** "a 27-year-old man", "a man in his 30s", "Girl, 2,", "Ann Lee, 30,". */
function holderOf(age: QuantityMention, view: View): Phrase | undefined {
  const own = view.phrases.find(({ start, end }) => start <= age.start && age.end <= end + 1)
  if (!own || own.kind === 'noun' || own.kind === 'name') return own
  const before = own.index > 0 ? view.phrase(own.index - 1) : undefined
  if (!before || (before.kind !== 'noun' && before.kind !== 'name')) return undefined
  const between = view.text({ start: before.end, end: own.start })
  return /^(?:,\s|\s\(|,?\s(?:aged?|in|who (?:is|was)(?: in)?)\s)$/i.test(between) ? before : undefined
}

/** The phrase and what renames it. */
const holders = (phrase: Phrase, view: View): Phrase[] => [phrase, ...phrase.appositions.map(n => view.phrase(n))]

const personIn = (phrase: Phrase, view: View): string | undefined =>
  holders(phrase, view)
    .flatMap(({ entities }) => entities)
    .find(id => view.entity(id).kind === 'person')

function fateOf(holder: Phrase, view: View): Fate | undefined {
  const all = holders(holder, view)
  const person = personIn(holder, view)
  // "The person killed was a woman in her 30s"
  const isDead =
    all.some(phrase => isKilled(phrase, view)) ||
    view.predications.some(predication => isCalled(predication, all, view, agent => isKilled(agent, view)))
  if (isDead || (person !== undefined && fatesOf(view).dead.has(person))) return 'dead'
  if (!isOfOneVictim(view)) return undefined
  const isVictim =
    all.some(({ lemma }) => called.test(lemma)) ||
    view.predications.some(predication => isCalled(predication, all, view, agent => called.test(agent.lemma))) ||
    all.some(phrase => isHurt(phrase, view)) ||
    (person !== undefined && fatesOf(view).hurt.has(person))
  return isVictim ? (fatesOf(view).died ? 'dead' : 'hurt') : undefined
}

/** "The victim was a 26-year-old man." */
function isCalled(predication: Predication, holders: readonly Phrase[], view: View, fits: (agent: Phrase) => boolean): boolean {
  if (predication.verb !== 'be') return false
  const [agent, complement] = [view.role(predication, 'agent'), view.role(predication, 'complement')]
  return agent !== undefined && complement !== undefined && holders.includes(complement) && fits(agent)
}

function isKilled(phrase: Phrase, view: View): boolean {
  // "shot by a 15-year-old boy"
  if (phrase.preposition === 'by') return false
  const isThis = (other: Phrase | undefined): boolean => other?.index === phrase.index
  return (
    view.predications.some(predication => {
      const { verb, polarity, modality, adjective } = predication
      if (polarity === 'denied' || modality !== 'fact') return false
      const [agent, object] = [view.role(predication, 'agent'), view.role(predication, 'object')]
      // "Girl, 2, killed in shooting"
      if (harmOfDoing(verb) === 'killed') return isThis(object ?? (predication.voice === 'active' ? agent : undefined))
      if (harmOfUndergoing(verb) === 'killed') return isThis(agent)
      if (adjective === 'dead') return isThis(object ?? agent)
      return (
        verb === 'leave' &&
        isThis(object) &&
        /^(?:,? \p{Ll}{2,9})? dead\b/u.test(view.text({ start: phrase.end, end: phrase.end + 20 }))
      )
    }) || isOfNoun(phrase, view, lemma => remains.has(lemma) || harmOfHappening(lemma) === 'killed')
  )
}

const isHurt = (phrase: Phrase, view: View): boolean =>
  view.predications.some(
    ({ verb, voice, polarity, modality, roles }) =>
      hurting.has(verb) &&
      polarity !== 'denied' &&
      modality === 'fact' &&
      roles.some(
        role =>
          role.phrase === phrase.index &&
          (role.name === 'object' ||
            (role.name === 'agent' &&
              voice === 'active' &&
              roles.every(({ name }) => name !== 'object') &&
              view.sentence.prominence === 'headline')),
      ),
  ) || isOfNoun(phrase, view, lemma => harmOfHappening(lemma) === 'shot' || lemma === 'stabbing')

/** "the death of a 17-year-old boy" */
const isOfNoun = ({ index }: Phrase, view: View, fits: (lemma: string) => boolean): boolean =>
  view.phrases.some(
    ({ lemma, complements }) =>
      fits(lemma) && complements.some(({ preposition, phrase }) => preposition === 'of' && phrase === index),
  )

interface Fates {
  /** People by name. */
  dead: Set<string>
  hurt: Set<string>
  /** Somebody died. */
  died: boolean
}

const fates = new WeakMap<Digest, Fates>()
const several = new WeakMap<Digest, boolean>()

function fatesOf(view: View): Fates {
  const { digest } = view
  const known = fates.get(digest)
  if (known) return known
  const found: Fates = { dead: new Set(), hurt: new Set(), died: false }
  for (const sentence of digest.sentences) {
    const there = view.on(sentence)
    for (const phrase of there.phrases) {
      const killed = phrase.kind !== 'number' && isKilled(phrase, there)
      if (killed) found.died = true
      const person = killed || isHurt(phrase, there) ? personIn(phrase, there) : undefined
      if (person) (killed ? found.dead : found.hurt).add(person)
    }
  }
  fates.set(digest, found)
  return found
}

/** More than one is dead, so that nobody is "the" dead. */
function diedSeveral(view: View): boolean {
  const { digest } = view
  let found = several.get(digest)
  if (found === undefined) {
    found =
      fatesOf(view).dead.size > 1 ||
      digest.sentences.some(sentence =>
        findTolls(view.on(sentence)).some(({ harm, value: { min, max } }) => harm === 'killed' && (max ?? min ?? 0) > 1),
      )
    several.set(digest, found)
  }
  return found
}

/** What two papers say of somebody by name is compared as the age of that person; a decade of life is a guess. */
export function compareVictimAges(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [a.scope?.marks ?? [], b.scope?.marks ?? []]
  if (ours.includes(named) && theirs.includes(named)) return 'unrelated'
  const [sex, other] = [ours, theirs].map(marks => marks.find(mark => mark === 'm' || mark === 'f'))
  if (sex && other && sex !== other) return 'unrelated'
  const [x, y] = [a.value as MeasureValue, b.value as MeasureValue]
  if (x.min === x.max && y.min === y.max) return compareAges(a, b)
  const [from, to, low, high] = [x.min ?? 0, x.max ?? 0, y.min ?? 0, y.max ?? 0]
  if (from > high || low > to) return 'rounding'
  return from <= low && high <= to ? 'wider' : low <= from && to <= high ? 'narrower' : 'overlapping'
}
