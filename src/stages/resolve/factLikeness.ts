import { isSameFamily } from '../../language/eventWords.js'
import type { Telling } from '../../model/claim.js'
import { minutesOf } from '../../values/time.js'
import { areOthers } from './areOthers.js'
import { type FactStanding, standFacts } from './factStanding.js'
import { daysBetween, isExact, type ToldFact } from './toldFact.js'
import { type WordTally, weighWords } from './wordTally.js'

/** Two tellings in two articles that may be of one fact. */
export interface FactLink {
  a: ToldFact
  b: ToldFact
  likeness: number
  standing: FactStanding
}

interface Teller {
  facts: readonly ToldFact[]
  /** Tellings beside which the article tells no other value of the kind: the one hospital, the one hour. */
  lone: ReadonlySet<ToldFact>
  /** Tellings by each of their words. */
  byItem: ReadonlyMap<string, readonly ToldFact[]>
  tally: WordTally
}

/** Shared words by weight: `words` within both clauses, `all` with half of what stands around them. */
interface Shared {
  words: number
  all: number
}

/** In a story of more articles, those that tell the most are set beside all, and the others beside these alone. */
const mostTellers = 100
/** Words that so many tellings of one article share tie nothing together. */
const widest = 40
/** Likeness from which two tellings with one value are one fact. */
const enough = 1.3
/** The same, where each article tells one value of the kind: there is nothing else it could be. */
const enoughOfLone = 0.8
/** Likeness that a shared action or noun adds. */
const headLikeness = 0.5
/** Likeness that the one incident adds which both articles are about. */
const incidentLikeness = 0.8
/** Share of all words of two clauses from which they are the same words. */
const sameWords = 0.75

/** Pairs of tellings of one relation with enough in common. Every word is looked up, so the work grows with the words that are shared, not with all pairs. */
export function linkFacts(facts: readonly ToldFact[], tallies: ReadonlyMap<string, WordTally>): FactLink[] {
  const articles = new Map<string, ToldFact[]>()
  for (const fact of facts) {
    const known = articles.get(fact.claim.article)
    if (known) known.push(fact)
    else articles.set(fact.claim.article, [fact])
  }
  const tellers = [...articles].map(
    ([article, own]): Teller => ({ facts: own, lone: loneOf(own), byItem: lookUp(own), tally: tallies.get(article)! }),
  )
  if (tellers.length > mostTellers) tellers.sort((a, b) => b.facts.length - a.facts.length)
  return tellers.slice(0, mostTellers).flatMap((one, at) => tellers.slice(at + 1).flatMap(other => linkTellers(one, other)))
}

function loneOf(facts: readonly ToldFact[]): Set<ToldFact> {
  const byMark = new Map<string, ToldFact[]>()
  for (const fact of facts) {
    const known = byMark.get(fact.telling.mark)
    if (known) known.push(fact)
    else byMark.set(fact.telling.mark, [fact])
  }
  return new Set(
    [...byMark.values()].flatMap(alike => (alike.every(one => standFacts(alike[0]!, one, false) !== 'apart') ? alike : [])),
  )
}

function lookUp(facts: readonly ToldFact[]): Map<string, ToldFact[]> {
  const byItem = new Map<string, ToldFact[]>()
  for (const fact of facts)
    for (const item of [...fact.telling.clause, ...fact.telling.around]) {
      const known = byItem.get(item)
      if (known) known.push(fact)
      else byItem.set(item, [fact])
    }
  return byItem
}

function linkTellers(one: Teller, other: Teller): FactLink[] {
  const weightOf = weighWords(one.tally, other.tally)
  const weights = new Map<ToldFact, number>()
  const weigh = (fact: ToldFact): number => {
    const known = weights.get(fact)
    if (known !== undefined) return known
    const weight = fact.telling.clause.reduce((sum, item) => sum + weightOf(item), 0)
    weights.set(fact, weight)
    return weight
  }
  const found: FactLink[] = []
  for (const a of one.facts)
    sharedWith(a, other, weightOf).forEach(({ words, all }, b) => {
      const known = link(a, b, { words, all, ours: weigh(a), theirs: weigh(b), lone: one.lone.has(a) && other.lone.has(b) })
      if (known) found.push(known)
    })
  return found
}

function sharedWith(a: ToldFact, { byItem }: Teller, weightOf: (item: string) => number): Map<ToldFact, Shared> {
  const found = new Map<ToldFact, Shared>()
  const clause = new Set(a.telling.clause)
  const items = [...a.telling.clause, ...a.telling.around]
  // loops without iterators: each fact meets all of each other article
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    const others = byItem.get(item)
    if (!others || others.length > widest) continue
    const weight = weightOf(item)
    for (let n = 0; n < others.length; n++) {
      const b = others[n]!
      if (b.telling.mark !== a.telling.mark) continue
      let shared = found.get(b)
      if (!shared) found.set(b, (shared = { words: 0, all: 0 }))
      const inBoth = clause.has(item) && b.telling.clause.includes(item)
      if (inBoth) shared.words += weight
      shared.all += inBoth ? weight : weight / 2
    }
  }
  return found
}

function link(
  a: ToldFact,
  b: ToldFact,
  { words, all, ours, theirs, lone }: Shared & { ours: number; theirs: number; lone: boolean },
): FactLink | undefined {
  const heads = a.telling.heads.filter(head => b.telling.heads.includes(head))
  const incident = isOneIncident(a.telling, b.telling)
  const likeness = all + (heads.length > 0 || few.has(a.telling.mark) ? headLikeness : 0) + (incident ? incidentLikeness : 0)
  if (likeness < (lone ? enoughOfLone : enough)) return undefined
  const share = (2 * words) / (ours + theirs)
  const same = share >= sameWords
  const standing = standFacts(a, b, same)
  if (!standing) return undefined
  const [least, most] = [words / Math.min(ours, theirs), words / Math.max(ours, theirs)]
  return standing === 'apart' && !isLike(a, b, { heads, incident, same, share, words, all, least, most, lone })
    ? undefined
    : { a, b, likeness, standing }
}

/** "The shooting happened on Sunday" / "Five people were shot on Friday", where each article is about one shooting; who dies of it may do so days later. */
const isOneIncident = (a: Telling, b: Telling): boolean =>
  a.incident !== undefined &&
  b.incident !== undefined &&
  isSameFamily(a.incident, b.incident) &&
  a.heads.includes('~die') === b.heads.includes('~die')

/** What one person or body does again and again: more must be alike. */
const repeated = new Set(
  'say announce report release criticize demand call ask warn write speak testify interview promise threaten offer meet visit return leave appoint vote attack work support oppose hold make raise begin end'
    .split(' ')
    .map(action => `~${action}`),
)

/** Do the heads hold an action that is not done every day? */
const isTelling = (heads: readonly string[]): boolean => heads.some(head => !repeated.has(head))

interface Likeness extends Shared {
  heads: readonly string[]
  /** Both tell of the incident that the articles are about. */
  incident: boolean
  same: boolean
  /** Share of all words of the two clauses that are in both. */
  share: number
  /** Neither article tells another value of the kind. */
  lone: boolean
  /** Share of the shorter and of the longer clause that is in the other. */
  least: number
  most: number
}

/** Are two tellings with two values of one fact all the same? Bars by kind of value, measured on the development stories. */
function isLike(a: ToldFact, b: ToldFact, likeness: Likeness): boolean {
  const { heads, all, words, incident, same, lone } = likeness
  if (areOthers(a.telling.people, b.telling.people)) return false
  if (saysOther(a, b)) return false
  // two shootings of one night, in two streets
  if (!same && areOthers(a.telling.streets, b.telling.streets)) return false
  if (isLikeAnyway(a, b, likeness)) return true
  // what is planned is one thing with what came to pass only where the action is one
  if (all < beyondDoubt && !same && !incident && isForecast(a) !== isForecast(b) && !heads.some(isAction)) return false
  if (
    all < beyondAll &&
    !same &&
    !incident &&
    isOften(a, heads) &&
    (areOthers(a.telling.things, b.telling.things) || areOthers(a.telling.bodies, b.telling.bodies))
  )
    return false
  switch (a.claim.value.kind) {
    case 'date':
      return isLikeDay(a, b, likeness)
    case 'time':
      return isNearOnDial(a, b) && (isLikeClock(likeness) || (all >= 1.2 && (isOfIncident(a) || isOfIncident(b))))
    case 'organisation':
      if (wide.has(a.telling.mark)) return all >= 1.5
      return all >= (few.has(a.telling.mark) ? 1 : 1.2) * (lone ? ofLone : 1)
    default:
      return (incident && all >= 0.7) || (all >= (heads.some(head => !moving.has(head)) ? 1.2 : 2) && words >= 0.6)
  }
}

/** One person, one action or most of the words: what the clauses tell may differ in verb and noun then. A day apart are two steps of a story more often than a slip. */
function isLikeAnyway(a: ToldFact, b: ToldFact, { heads, all, words, share, same }: Likeness): boolean {
  const isOfOne = a.telling.people.some(one => b.telling.people.includes(one))
  const isOneDeed = heads.some(isAction) && isTelling(heads)
  const { kind } = a.claim.value
  if (kind === 'place')
    return (
      all >= beyondPlace ||
      (share >= 0.4 && words >= 0.8) ||
      (all >= 1.5 && (isOfOne || (isOneDeed && words >= 0.6)) && !isJourney(heads))
    )
  if (kind !== 'date') return false
  const gap = daysBetween(a, b)
  if ((gap < 2 && !same) || gap > nearDays) return false
  if (isExact(a) && isExact(b) && all >= 1.3) return true
  return (all >= 2 && isOfOne && isForecast(a) === isForecast(b)) || (all >= 1.5 && isOneDeed) || (share >= 0.5 && words >= 1.5)
}
const beyondPlace = 3
const isJourney = (heads: readonly string[]): boolean => heads.length > 0 && heads.every(head => moving.has(head))

/** "My friend called at midnight", says the one, "he called us at 2.30", says the other: two calls. */
const saysOther = ({ claim: { saidBy: ours } }: ToldFact, { claim: { saidBy: theirs } }: ToldFact): boolean =>
  ours?.as === 'quote' && theirs?.as === 'quote' && ours.name !== theirs.name

/** Of a clock time a call, an alarm and the deed itself are one. */
const isOften = ({ claim: { value } }: ToldFact, heads: readonly string[]): boolean => value.kind !== 'time' && !isTelling(heads)
/** Does the one tell of the incident that its article is about? */
const isOfIncident = ({ telling }: ToldFact): boolean => telling.incident !== undefined
const isForecast = ({ claim: { modality } }: ToldFact): boolean => modality !== 'fact'
const isAction = (head: string): boolean => head.startsWith('~')

/** Journeys have many stops. */
const moving = new Set(['~visit', '~return', '~resume', '~leave', '~resign', '~take'])

/** Likeness that no plan outweighs, and none of the nouns. */
const beyondDoubt = 1.9
const beyondAll = 4

/** Parks and centres have many names, and name much beside themselves. */
const wide = new Set(['park', 'center'])

/** Houses to which one story leads but once or twice. */
const few = new Set(['hospital', 'jail'])

/** Share of a bar for the only house of its kind in each of two articles. */
const ofLone = 0.4

/** Hours within which two accounts of one hour lie, but for a slip of half a day. */
const nearHours = 6

function isNearOnDial({ claim: { value: a } }: ToldFact, { claim: { value: b } }: ToldFact): boolean {
  if (a.kind !== 'time' || b.kind !== 'time') return true
  const minutes = Math.abs(minutesOf(a.earliest) - minutesOf(b.earliest)) % 1440
  const gap = Math.min(minutes, 1440 - minutes)
  return gap <= nearHours * 60 || gap >= 690
}

const isLikeClock = ({ heads, incident, same, all, words, lone }: Likeness): boolean =>
  incident || lone
    ? all >= 0.7
    : all >= (heads.length > 0 || same ? 1.3 : 1.6) && (same || words >= (heads.length > 0 ? 0.4 : 0.8))

/** Days within which a slip may lie, for weekdays and for days told by their number. */
const nearDays = 14
const nearExactDays = 31
/** And between what was announced and what came to pass. */
const nearForecast = 7

function isLikeDay(a: ToldFact, b: ToldFact, { heads, incident, same, words, all, least, most }: Likeness): boolean {
  const gap = daysBetween(a, b)
  // "takes effect on 1 January" / "will take effect on 1 July"
  if (same && isExact(a) && isExact(b) && isTelling(heads)) return true
  if (isForecast(a) !== isForecast(b) && gap > nearForecast && all < beyondDoubt) return false
  if (incident && gap <= nearDays && all >= 0.7) return true
  if (isExact(a) && isExact(b)) return gap <= nearExactDays && all >= (heads.length > 0 ? 1 : 1.3)
  if (gap > nearDays || words < 0.6 || all < 1.2) return false
  if (same) return true
  if (heads.length === 0) return all >= 2.4 && least >= 0.6
  if (!isTelling(heads)) return (most >= 0.35 && least >= 0.5) || (all >= 2.7 && most >= 0.2)
  return true
}
