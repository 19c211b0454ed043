import { foldWords } from '../../language/foldWords.js'
import { wordSet } from '../../language/wordSet.js'
import type { Claim } from '../../model/claim.js'
import type { TimeValue, Value } from '../../model/value.js'
import type { Relation } from '../../relations/define.js'
import { minutesOf } from '../../values/time.js'
import { type AnswerGroup, anyTwo, type CompareContext } from './answer.js'
import { rangeOf } from './ranges.js'
import { conflict, type Standing } from './standing.js'

const idle = wordSet(
  'the an of in on at to for and or with by from that this was were is are be been had has have he she it they his her its their as who which after before when said not into out about',
)
/** "15am" of "2.15am", which is no word in "2.15 a.m." either. */
const hour = /^\d{1,4}[ap]m$/
/** Letters by which two forms of a word are one: "arrested", "arrest". */
const stemLength = 6
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
  const { isLoose = (): boolean => true } = relation
  if (!(relation.isLoose || (relation.generic && !relation.distinct)) || standing.is !== 'conflict') return standing
  if (standing.verdict !== 'contradiction' && standing.verdict !== 'dispute') return standing
  // whether two speakers mean one thing is more doubtful still
  if (standing.verdict === 'dispute')
    return relation.isLoose && anyTwo(a, b, (one, other) => !isLoose(one, other))
      ? standing
      : conflict('discrepancy', ...standing.reasons, { is: 'fact-uncertain' })
  const sure = anyTwo(
    a,
    b,
    (one, other) =>
      !isLoose(one, other) ||
      overlap(one, other, context) >= alike ||
      isOneThing(one, other, context) ||
      isSlipOfPen(one.value, other.value) ||
      isHalfDayOff(one.value, other.value),
  )
  return sure ? standing : conflict('discrepancy', ...standing.reasons, { is: 'fact-uncertain' })
}

function overlap(a: Claim, b: Claim, context: CompareContext): number {
  const [ours, theirs] = [wordsOf(a, context), wordsOf(b, context)]
  const shared = [...ours].filter(word => theirs.has(word)).length
  return shared / Math.max(ours.size, theirs.size, 1)
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

const middleOf = ({ earliest, latest }: TimeValue): number => (minutesOf(earliest) + minutesOf(latest)) / 2

/** An exact figure by its digits and its size, without the noughts that rounding leaves: "5.58775e+3". */
function digitsOf(value: Value): string {
  const { min, max } = rangeOf(value) ?? {}
  return min === undefined || min !== max ? '' : min.toExponential()
}

const measuredThing = (claim: Claim, { quoteOf }: CompareContext): string | undefined =>
  /^[\d\p{L}.,]{1,20}-(\p{L}{1,20}[ -]\p{L}{1,30})/u
    .exec(quoteOf(claim).slice(claim.valueSpan.start - claim.evidence.start))?.[1]
    ?.toLowerCase()

const known = new WeakMap<Claim, Set<string>>()

/** The telling words of a claim's clause; a claim is set against many others. The title of an office is in both and tells of neither which one it is. */
function wordsOf(claim: Claim, { quoteOf }: CompareContext): Set<string> {
  let words = known.get(claim)
  if (!words) {
    const title = new Set(claim.about.office ? foldWords(`${claim.about.office.text} ${claim.text}`) : [])
    const telling = foldWords(quoteOf(claim)).filter(
      word => word.length > 2 && !idle.has(word) && !hour.test(word) && !title.has(word),
    )
    words = new Set(telling.map(word => word.slice(0, stemLength)))
    known.set(claim, words)
  }
  return words
}
