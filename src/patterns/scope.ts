import { dayOfIso } from '../language/calendar.js'
import { placeByKey } from '../language/places.js'
import { areTogether } from '../language/placesApart.js'
import type { Claim, Scope } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { CountValue } from '../model/value.js'
import { compareRanges } from '../values/compareRanges.js'
import { sharesSpot } from './frontScope.js'
import { downing } from './harmWords.js'
import { marksUnder } from './marksUnder.js'

/** Days by which two papers may differ about one event. */
const slack = 1

/** Do two claims tell of what may be one occasion? Places, days and means that exclude each other tell two apart. */
export function sameOccasion(one: Claim, other: Claim): boolean {
  const [a, b] = [one.scope, other.scope]
  if (!a || !b) return true
  const sides = [a, b].map(({ marks }) => marks?.find(mark => mark.startsWith('by ')))
  if (sides[0] && sides[1] && sides[0] !== sides[1]) return false
  // one paper's shelling is the other's air raid
  if (sides[0] === undefined && a.means && b.means && !a.means.some(means => b.means!.includes(means))) return false
  // those aboard a helicopter that was shot down, and those of an air raid
  if (isDowning(a) !== isDowning(b) && a.means && b.means) return false
  if (a.places && b.places && placesApart(a.places, b.places)) return false
  if (!sharesSpot(a, b)) return false
  return sameTime(one, other)
}

const isDowning = ({ means }: Scope): boolean => means?.includes(downing) === true && !means.includes('air')

/** As far as day and past tell: a street and a quarter that the gazetteer does not tie together may still be one place. */
export function sameTime({ scope: a }: Claim, { scope: b }: Claim): boolean {
  if (!a || !b) return true
  // what one paper tells of the past is not what the other is about
  const [ours, theirs] = [a.marks ?? [], b.marks ?? []]
  if ((ours.includes('past') && theirs.includes('main')) || (ours.includes('main') && theirs.includes('past'))) return false
  return (a.several === true) === (b.several === true) && !daysApart(a, b) && !isYetToCome(a, b) && !isYetToCome(b, a)
}

/** Claims of one occasion, or one figure on one day under two names of a place. */
export function countTogether(one: Claim, other: Claim): boolean {
  const [a, b] = readAsOne(one, other)
  return (
    (sameOccasion(a, b) && !isBesideIt(a, b)) ||
    (sameTime(a, b) && a.polarity === b.polarity && isSameFigure(a.value as CountValue, b.value as CountValue))
  )
}

/** Of one article, a figure of a village that is named and another one of none: it tells of two attacks. */
const isBesideIt = (a: Claim, b: Claim): boolean =>
  a.article === b.article &&
  !isSameFigure(a.value as CountValue, b.value as CountValue) &&
  marksUnder('at ', a.scope).length > 0 !== marksUnder('at ', b.scope).length > 0 &&
  [a, b].every(({ scope }) => scope?.marks?.includes('front') === true)

/** Before the figure of another harm that the article tells of the same occasion. */
export const besideMark = 'beside '

/** Of those shot: the dead and the wounded of one sentence, added up. */
export const sumMark = 'sum'
const isSum = ({ scope }: Claim): boolean => scope?.marks?.includes(sumMark) === true

/** "Two killed and four hurt in separate shootings" / "a shooting that left two dead and three hurt": the papers tell of one night, whatever they call it. */
function readAsOne(a: Claim, b: Claim): [Claim, Claim] {
  if (!isSplit(a, b)) return [a, b]
  const shared = a.scope!.marks?.some(mark => mark.startsWith(besideMark) && b.scope!.marks?.includes(mark)) === true
  const same = a.polarity === b.polarity && isSameFigure(a.value as CountValue, b.value as CountValue)
  return shared || same ? [joined(a), joined(b)] : [a, b]
}

const isSplit = ({ scope: a }: Claim, { scope: b }: Claim): boolean =>
  a !== undefined && b !== undefined && (a.several === true) !== (b.several === true)

const joined = (claim: Claim): Claim => {
  const { several: _several, ...scope } = claim.scope!
  return { ...claim, scope }
}

const isSameFigure = (a: CountValue, b: CountValue): boolean => (a.min ?? a.max) === (b.min ?? b.max)

/** Counts of one occasion; "critically hurt" are some of the hurt. One more or less is no difference where the one who did it is among the dead. */
export function compareTolls(one: Claim, other: Claim): Comparison | undefined {
  const [a, b] = readAsOne(one, other)
  const found = compareJoined(a, b)
  const differ = !isSameFigure(a.value as CountValue, b.value as CountValue)
  // "six more shot" may be the wounded alone
  if (differ && (isSum(one) || isSum(other))) return 'unrelated'
  return differ && isSplit(one, other) && found !== 'unrelated' ? 'rounding' : found
}

/** Each of several boats may have counted those whom it took on: on one day two figures need not exclude each other. */
export function compareRescues(a: Claim, b: Claim): Comparison | undefined {
  const found = compareTolls(a, b)
  const isOneDay = a.published?.slice(0, 10) === b.published?.slice(0, 10)
  const isApart = compareRanges(a.value as CountValue, b.value as CountValue) === 'disjoint'
  return found === undefined && isOneDay && isApart && a.polarity === b.polarity ? 'rounding' : found
}

function compareJoined(a: Claim, b: Claim): Comparison | undefined {
  if (!sameOccasion(a, b)) return 'unrelated'
  const [ours, theirs] = [a.value as CountValue, b.value as CountValue]
  const [mine, graded] = [a, b].map(({ scope }) => scope?.marks?.includes('graded') === true)
  if (
    mine !== graded &&
    (mine
      ? (ours.min ?? 0) < (theirs.max ?? Number.POSITIVE_INFINITY)
      : (theirs.min ?? 0) < (ours.max ?? Number.POSITIVE_INFINITY))
  )
    return 'unrelated'
  if (isPartOf(a, b) || isPartOf(b, a)) return 'unrelated'
  // the civilians among the dead may be fewer than the dead
  const [mineCivil, otherCivil] = [a, b].map(({ scope }) => scope?.marks?.includes(civilianMark) === true)
  if (mineCivil !== otherCivil && !isSameFigure(ours, theirs)) {
    const [civilians, people] = mineCivil ? [ours, theirs] : [theirs, ours]
    const isOverdone = isVague(people) && compareRanges(people, civilians) === 'disjoint'
    if (!isOverdone && (people.max === undefined || (civilians.min ?? 0) <= people.max)) return 'unrelated'
  }
  const apart = Math.abs((ours.min ?? 0) - (theirs.min ?? 0))
  const dead = [a, b].some(({ scope }) => scope?.marks?.includes('culprit dead'))
  const less = Math.min(ours.min ?? 0, theirs.min ?? 0)
  const more = Math.max(leastOf(ours), leastOf(theirs))
  // the dead of one day and those of a war
  if (more >= countless && more >= Math.min(mostOf(ours), mostOf(theirs)) * fold) return 'unrelated'
  if (isVague(ours) !== isVague(theirs) && compareRanges(ours, theirs) === 'disjoint') return 'rounding'
  // the paper from the war with the greater figure has the other one for a part of it
  if (a.polarity === b.polarity && apart > 0 && (hasHeard(a, b) || hasHeard(b, a))) return 'rounding'
  if (a.polarity !== b.polarity || apart !== 1) return undefined
  // who says whether the culprit is counted is compared as such
  if (dead && !a.including && !b.including) return 'unrelated'
  if ([a, b].some(({ scope }) => scope?.marks?.includes(diedMark))) return 'unrelated'
  if ([a, b].some(({ scope }) => scope?.marks?.includes(withoutOneMark))) return 'rounding'
  // one of the dead may have been counted with the wounded
  const isSure = [a, b].every(({ scope }) => scope?.marks?.includes(noneDiedMark))
  return less >= many && ours.max === ours.min && theirs.max === theirs.min && !isSure ? 'rounding' : undefined
}

const leastOf = (value: CountValue): number => (isVague(value) ? value.min! : mostOf(value))
const mostOf = ({ min, max }: CountValue): number => max ?? min ?? 0

/** "Dozens", "hundreds": a manner of speaking, no count. */
export const isVague = ({ min, max }: CountValue): boolean => min !== undefined && max !== undefined && max > min * 5

/** Told of civilians, who may be some of the people. */
export const civilianMark = 'civilians'

/** Before the figure of a part that the sentence tells beside the whole. */
export const partMark = 'part '

/** Before a smaller figure that the article has for the same. */
export const lesserMark = 'lesser '

/** Before who gives a figure, where the article has another one by somebody else. */
export const rivalMark = 'figure by '

/** "72 people, including nine children": told as those of the whole who are of a kind. */
export const amongMark = 'among'

/** One of those counted as injured is told to have died: the other paper may count that one among the dead. */
export const diedMark = 'one died'

/** The injured of an article that tells of no dead. */
export const noneDiedMark = 'none died'

/** A count of the injured beside which the sentence leaves room for one more. */
export const withoutOneMark = 'without one'

const isPartOf = ({ value }: Claim, { scope }: Claim): boolean =>
  scope?.marks?.includes(`${partMark}${(value as CountValue).min}`) === true

const hasHeard = ({ scope }: Claim, { value }: Claim): boolean =>
  scope?.marks?.includes('front') === true && scope.marks.includes(`${lesserMark}${(value as CountValue).min}`)

/** From here on one more or less is a matter of who is counted, and hundreds beside a handful are those of another day or of a war. */
const many = 10
const countless = 100
const fold = 10

/** What the one tells of a day was still to come when the other was written. */
function isYetToCome({ told }: Scope, { reported }: Scope): boolean {
  const [day, written] = [dayOfIso(told), dayOfIso(reported)]
  return day !== undefined && written !== undefined && day > written + slack
}

function daysApart(a: Scope, b: Scope): boolean {
  if (a.weekday !== undefined && b.weekday !== undefined) {
    const between = Math.abs(a.weekday - b.weekday)
    if (Math.min(between, 7 - between) > slack) return true
  }
  const [first, last, from, to] = [a.from, a.to, b.from, b.to].map(iso => dayOfIso(iso))
  if (first === undefined || last === undefined || from === undefined || to === undefined) return false
  return last < from - slack || to < first - slack
}

/** No place of the one list is, holds or lies in one of the other. Takes keys of the gazetteer. */
export const placesApart = (a: readonly string[], b: readonly string[]): boolean =>
  !a.some(one => b.some(other => areTogether(one, other) || mayHold(one, other) || mayHold(other, one)))

/** A province may hold any town of its land whose province the gazetteer does not know (Manbij, Aleppo province). */
function mayHold(province: string, town: string): boolean {
  const [one, other] = [placeByKey(province), placeByKey(town)]
  if (one?.kind !== 'state' || other?.kind !== 'city' || one.within === undefined || one.within !== other.within) return false
  // Aleppo lies in no province but its own
  return province === `${town} province` || placeByKey(`${town} province`) === undefined
}
