import { countryOf } from '../../language/countries.js'
import { fold } from '../../language/fold.js'
import { placeOf } from '../../language/places.js'
import { minutesOf } from '../../values/time.js'
import { areOthers } from './areOthers.js'
import { daysBetween, isExact, type ToldFact } from './toldFact.js'

/** Shared words by weight: `words` within both clauses, `all` with half of what stands around them. */
export interface Shared {
  words: number
  all: number
}

/** What one person or body does again and again: more must be alike. */
const repeated = new Set(
  'say announce report release criticize demand call ask warn write speak testify interview promise threaten offer meet visit return leave appoint vote attack work support oppose hold make raise begin end'
    .split(' ')
    .map(action => `~${action}`),
)

/** Do the heads hold an action that is not done every day? */
const isTelling = (heads: readonly string[]): boolean => heads.some(head => !repeated.has(head))

export interface Likeness extends Shared {
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
export function isLike(a: ToldFact, b: ToldFact, likeness: Likeness): boolean {
  const { heads, all, words, incident, same, lone } = likeness
  if (areOthers(a.telling.people, b.telling.people)) return false
  if (saysOther(a, b) || isSeparate(a) !== isSeparate(b)) return false
  // two shootings of one night, in two streets
  if (!same && areOthers(a.telling.streets, b.telling.streets)) return false
  if (areTwoSteps(a, b, likeness)) return false
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

/** Share of all words of two clauses that needs no action in common. */
const shareEnough = 0.35
const shareOfWider = 0.5
const shareOfOneHead = 0.28
/** Weight of shared words below which two tellings of one value are of two things, with an action in common and without. */
const fewestWords: Record<string, readonly [number, number]> = { place: [0.3, 0.7], date: [0.2, 0.5], organisation: [0.2, 0.4] }
/** Of a place and a wider one. */
const fewestOfWider = 0.9

/**
 * Do two tellings of one value share too little to be of one fact? Of a town and a day much is told: "the caravan leaves Bergen" / "was treated in Bergen".
 * `within`: the one place holds the other.
 */
export function isThin(
  { claim: { value }, telling, expression }: ToldFact,
  within: boolean,
  { heads, incident, words, share, lone }: Pick<Likeness, 'heads' | 'incident' | 'words' | 'share' | 'lone'>,
): boolean {
  if (within) return share < shareOfWider && !(heads.length > 0 && !incident && words >= fewestOfWider && share >= shareOfOneHead)
  // "on Sept. 1" and "at Mill Street" are told of few things, "on Monday" and "in Bergen" of many
  if (expression?.month !== undefined || (value.kind === 'date' && lone)) return false
  if (value.kind === 'place' && !placeOf(fold(value.name)) && !countryOf(fold(value.name))) return false
  const bars = fewestWords[value.kind]
  if (!bars || share >= shareEnough || few.has(telling.mark)) return false
  if (incident && !(value.kind === 'place' && countryOf(fold(value.name)))) return false
  return words < bars[isTelling(heads) ? 0 : 1]
}

/** One person, one action or most of the words: what the clauses tell may differ in verb and noun then. A day apart are two steps of a story more often than a slip. */
function isLikeAnyway(a: ToldFact, b: ToldFact, { heads, all, words, share, same }: Likeness): boolean {
  const isOfOne = isOfOnePerson(a, b)
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

/** The day of the charge and the day of the deed; the hours of two clauses that have neither an action nor a noun nor a street in common. */
function areTwoSteps(a: ToldFact, b: ToldFact, { heads, incident, same, lone, words }: Likeness): boolean {
  const { kind } = a.claim.value
  if (kind === 'date') return isStep(a) !== isStep(b)
  if (kind !== 'time' || heads.length > 0 || incident || same || lone || words >= manyShared) return false
  return !isHalfDayOff(a, b) && !a.telling.streets.some(street => b.telling.streets.includes(street))
}

/** Weight of shared words that need no action in common. */
const manyShared = 1.3

const isOfOnePerson = ({ telling: a }: ToldFact, { telling: b }: ToldFact): boolean =>
  a.people.some(one => b.people.includes(one))

/** "Was charged with the murder on Tuesday": the day of the step, and not of the deed. */
const steps = new Set(['~charge', '~arrest', '~accuse', '~sentence', '~convict'])
const isStep = ({ telling: { heads } }: ToldFact): boolean => heads.some(head => steps.has(head))

/** "My friend called at midnight", says the one, "he called us at 2.30", says the other: two calls. */
const saysOther = ({ claim: { saidBy: ours } }: ToldFact, { claim: { saidBy: theirs } }: ToldFact): boolean =>
  ours?.as === 'quote' && theirs?.as === 'quote' && ours.name !== theirs.name

/** "In a separate ruling on Tuesday". */
const isSeparate = ({ telling: { clause } }: ToldFact): boolean => clause.some(word => word.startsWith('separat'))

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
export const few = new Set(['hospital', 'jail'])

/** Share of a bar for the only house of its kind in each of two articles. */
const ofLone = 0.4

/** Hours within which two accounts of one hour lie, but for a slip of half a day. */
const nearHours = 6

function isNearOnDial(a: ToldFact, b: ToldFact): boolean {
  const gap = minutesApart(a, b)
  return gap === undefined || gap <= nearHours * 60 || isHalfDayOff(a, b)
}

/** "1:30 a.m." / "1:30 p.m.": a slip in the half of the day. */
const isHalfDayOff = (a: ToldFact, b: ToldFact): boolean => (minutesApart(a, b) ?? 0) >= 690

function minutesApart({ claim: { value: a } }: ToldFact, { claim: { value: b } }: ToldFact): number | undefined {
  if (a.kind !== 'time' || b.kind !== 'time') return undefined
  const minutes = Math.abs(minutesOf(a.earliest) - minutesOf(b.earliest)) % 1440
  return Math.min(minutes, 1440 - minutes)
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
