import type { Claim } from '../../model/claim.js'
import type { Value } from '../../model/value.js'
import type { Relation } from '../../relations/define.js'
import { type AnswerGroup, anyTwo, type CompareContext } from './answer.js'
import { isLoose, mayBeLoose, shareOfWords } from './likeness.js'
import { rangeOf } from './ranges.js'
import { middleOf } from './slack.js'
import { conflict, type Standing } from './standing.js'

/** Share of the longer wording that must be in the other, measured on altered and on untouched development stories. */
const alike = 0.45

/**
 * A generic relation takes two clauses for one fact because they share their rare words. Where they are not nearly the same words, two facts remain
 * possible, and what differs is no contradiction to stake anything on.
 */
export function softenGeneric(
  standing: Standing,
  a: AnswerGroup,
  b: AnswerGroup,
  relation: Relation,
  context: CompareContext,
): Standing {
  if (standing.is !== 'conflict' || !mayBeLoose(relation)) return standing
  if (standing.verdict !== 'contradiction' && standing.verdict !== 'dispute') return standing
  // whether two speakers mean one thing is more doubtful still
  if (standing.verdict === 'dispute')
    return relation.isLoose && anyTwo(a, b, (one, other) => !isLoose(one, other, relation))
      ? standing
      : conflict('discrepancy', ...standing.reasons, { is: 'fact-uncertain' })
  const sure = anyTwo(
    a,
    b,
    (one, other) =>
      !isLoose(one, other, relation) ||
      shareOfWords(one, other, context) >= alike ||
      isOneThing(one, other, context) ||
      isSlipOfPen(one.value, other.value) ||
      isHalfDayOff(one.value, other.value),
  )
  return sure ? standing : conflict('discrepancy', ...standing.reasons, { is: 'fact-uncertain' })
}

/** "The 35-word oath" / "the 38-word oath": the figure is a part of the name of one thing. */
function isOneThing(a: Claim, b: Claim, context: CompareContext): boolean {
  // "figure: turnout": what is measured was told
  const stem = a.about.measured?.stem
  if (stem?.startsWith('figure: ') && stem === b.about.measured?.stem) return true
  const thing = measuredThing(a, context)
  return thing !== undefined && thing === measuredThing(b, context)
}

/** Letters of "5.58775e+3": with six digits two figures are not like each other by chance. */
const manyDigits = 10

/** "$5,587.75" / "$5,687.75": exact figures that differ in one digit. */
function isSlipOfPen(a: Value, b: Value): boolean {
  const [ours, theirs] = [digitsOf(a), digitsOf(b)]
  return (
    ours.length >= manyDigits && ours.length === theirs.length && [...ours].filter((digit, n) => digit !== theirs[n]).length === 1
  )
}

/** Minutes in half a day, and by which two reporters differ over one hour. */
const halfDay = 12 * 60
const near = 20

/** "1:30 a.m." / "1:30 p.m.", "12:03 a.m." / "around noon": one hour, and a slip in the half of the day. */
function isHalfDayOff(a: Value, b: Value): boolean {
  if (a.kind !== 'time' || b.kind !== 'time') return false
  const apart = Math.abs(middleOf(a) - middleOf(b)) % (2 * halfDay)
  return Math.abs(apart - halfDay) <= near
}

/** An exact figure by its digits and its size, without the noughts that rounding leaves: "5.58775e+3". */
function digitsOf(value: Value): string {
  const { min, max } = rangeOf(value) ?? {}
  return min === undefined || min !== max ? '' : min.toExponential()
}

const measuredThing = (claim: Claim, { quoteOf }: CompareContext): string | undefined =>
  /^[\d\p{L}.,]{1,20}-(\p{L}{1,20}[ -]\p{L}{1,30})/u
    .exec(quoteOf(claim).slice(claim.valueSpan.start - claim.evidence.start))?.[1]
    ?.toLowerCase()
