import { dayOfIso } from '../../language/calendar.js'
import { isCompatible } from '../../model/comparison.js'
import { isUntold } from '../../values/vague.js'
import { type AnswerGroup, everyClaim, isForecast, isNaming } from './answer.js'
import { areToldApart, boundsDiffer, edgesMeet, edgesTouch, isOpen, mayBeRounded, rangeOf } from './ranges.js'
import { minutesApart, slackMinutes } from './slack.js'
import { type AnswerPair, cleared, conflict, fits, type Standing } from './standing.js'

/** Polarity, then value: what the two answers are to each other as stated. */
export function judgeValues(pair: AnswerPair): Standing {
  const { a, b, comparison } = pair
  if (a.polarity !== b.polarity) return judgeDenial(pair)
  if (a.polarity === 'denied') return fits(comparison === 'equal' ? 'equal' : 'unrelated')
  if (a.closed || b.closed) return judgeLists(pair)
  if (isCompatible(comparison)) return judgeFit(pair)
  const slipped = judgeSlip(pair)
  if (slipped) return slipped
  if (comparison === 'rounding') return judgeLoose(pair)
  if (comparison === 'unrelated') return judgeUnlike(pair)
  return judgeDisjoint(pair)
}

/** "Not X" excludes X and what lies within X; of any other value it says nothing. */
function judgeDenial({ a, b, comparison }: AnswerPair): Standing {
  const affirmed = a.polarity === 'affirmed' ? a : b
  const within = affirmed === a ? 'narrower' : 'wider'
  const strikes = comparison === 'equal' || comparison === within || (isNaming(affirmed.head.value) && isCompatible(comparison))
  return strikes
    ? conflict('contradiction', { is: 'affirmed-and-denied' })
    : cleared('polarity', 'what is denied is another value than the one affirmed')
}

/** "Only A", "all three: A, B and C" against a name that the list leaves out. */
function judgeLists({ a, b, comparison }: AnswerPair): Standing {
  const omits = (list: AnswerGroup, covers: string): boolean => list.closed && comparison !== 'equal' && comparison !== covers
  const list = omits(a, 'narrower') ? a : omits(b, 'wider') ? b : undefined
  if (!list) return fits(comparison, [{ is: comparison === 'equal' ? 'same-value' : 'unlike-precision' }], comparison === 'equal')
  const { value } = list.head
  return conflict('contradiction', {
    is: 'closed-list',
    list: value.kind === 'people' ? value.names : (list.head.members ?? [{ text: list.head.text }]).map(({ text }) => text),
  })
}

/** "31 dead" and "at least 31"; "2019" and "July 2019". */
function judgeFit({ a, b, comparison, relation }: AnswerPair): Standing {
  const [ours, theirs] = [rangeOf(a.head.value), rangeOf(b.head.value)]
  // the same words, in one paper more of them
  if (a.head.value.kind === 'quotation' && comparison !== 'equal') return fits(comparison, [{ is: 'part-of-quotation' }], true)
  if (!ours || !theirs)
    return fits(comparison, [{ is: comparison === 'equal' ? 'same-value' : 'unlike-precision' }], comparison === 'equal')
  // "at least 31" in one paper and "at least 43" in the other: both may be true, and no reader would let it pass
  if (boundsDiffer(ours, theirs)) return conflict('discrepancy', { is: 'loose-wording', words: isOpen(ours) ? a.text : b.text })
  if (comparison === 'equal') return fits(comparison, [{ is: 'same-value' }], true)
  if (!relation.compare && isOneFigure(a) && isOneFigure(b) && areToldApart(a.head.value, b.head.value))
    return conflict('discrepancy', { is: 'loose-wording', words: a.text.startsWith('about ') ? a.text : b.text })
  if (isOpen(ours) || isOpen(theirs)) return fits(comparison, [{ is: 'within-bound' }], edgesMeet(ours, theirs))
  return fits(comparison, [{ is: 'unlike-precision' }])
}

/** Bounds that leave out the figure they name. */
const beyond = /^(?:just |slightly |well )?(?:more than|over|under|below|less than|fewer than|nearly|almost)\b/

/** Told by one figure, and not "20 to 30". */
const isOneFigure = ({ head, text }: AnswerGroup): boolean => {
  const { min, max } = rangeOf(head.value) ?? {}
  return min === max || text.startsWith('about ')
}

function judgeLoose({ a, b, relation }: AnswerPair): Standing {
  const { kind } = a.head.value
  if (kind === 'people' || (kind === 'organisation' && relation.answers !== 'many'))
    return conflict('discrepancy', { is: 'spelling-differs' })
  if (kind === 'quotation') return conflict('discrepancy', { is: 'quotation-differs' })
  if (relation.answers === 'many') return cleared('value', 'members of a set do not exclude each other')
  if (kind === 'post' || kind === 'text') return conflict('discrepancy', { is: 'loose-wording', words: `${a.text} / ${b.text}` })
  // "900,000" and "more than 900,000"
  if (edgesTouch(rangeOf(a.head.value), rangeOf(b.head.value)) && [a, b].some(({ text }) => beyond.test(text)))
    return fits('overlapping', [{ is: 'within-bound' }])
  const vague = [a, b].find(({ head }) => isUntold(head.value))
  if (vague) return conflict('discrepancy', { is: 'loose-wording', words: vague.text })
  return conflict('discrepancy', { is: mayBeRounded(a.head.value, b.head.value) ? 'rounding' : 'unclear-base' })
}

/** A planned and an actual start a few minutes apart: more precise, and told in two zones one time in two wordings. */
function judgeSlip({ a, b }: AnswerPair): Standing | undefined {
  const [ours, theirs] = [a.head.value, b.head.value]
  if (ours.kind !== 'time' || theirs.kind !== 'time' || everyClaim(a, isForecast) === everyClaim(b, isForecast)) return undefined
  const minutes = minutesApart(ours, theirs)
  if (minutes === undefined || minutes > slackMinutes) return undefined
  const isInferred = [ours, theirs].some(({ zoneFrom }) => zoneFrom !== undefined && zoneFrom !== 'stated')
  return fits('overlapping', [{ is: 'slack-of-a-planned-time', minutes }], isInferred)
}

/** Not one measure: nothing to compare, but for time beyond what was expected set against a whole length. */
function judgeUnlike({ a, b }: AnswerPair): Standing {
  const [ours, theirs] = [a.head.value, b.head.value]
  if (ours.kind !== 'duration' || theirs.kind !== 'duration' || ours.of === theirs.of) return fits('unrelated')
  if (ours.of === 'since' || theirs.of === 'since') return fits('unrelated')
  const [excess, total] = ours.of === 'excess' ? [ours, theirs] : [theirs, ours]
  // an hour longer than planned, ten hours in all: nothing to ask
  if ((total.min ?? 0) > (excess.max ?? excess.min ?? 0))
    return cleared('scope', 'one is time beyond what was expected, the other the whole length')
  return conflict('discrepancy', { is: 'excess-is-no-length' })
}

function judgeDisjoint({ a, b, relation }: AnswerPair): Standing {
  const ours = a.head.value
  if (ours.kind === 'quotation') return conflict('contradiction', { is: 'two-speakers-of-one-quotation' })
  if (relation.answers === 'many' && ours.kind !== 'yes-no') return cleared('value', 'members of a set do not exclude each other')
  if (isInclusive(a, b) || isInclusive(b, a)) return fits('equal', [{ is: 'inclusive-count' }], true)
  if (areOneWeekday(a, b)) return cleared('value', 'one weekday, counted from the dates of two articles')
  return conflict('contradiction', { is: 'values-exclude-each-other' })
}

const ofWeekday = /day next to the date of the article$/

/** "Friday" in a paper of Thursday night and "Friday" in one of Saturday: a week apart by their dates, and the same word. */
function areOneWeekday({ head: a }: AnswerGroup, { head: b }: AnswerGroup): boolean {
  if (a.value.kind !== 'date' || b.value.kind !== 'date') return false
  const [ours, theirs] = [dayOfIso(a.value.earliest), dayOfIso(b.value.earliest)]
  return (
    ours !== undefined &&
    theirs !== undefined &&
    Math.abs(ours - theirs) === 7 &&
    a.inferred.some(note => ofWeekday.test(note) && b.inferred.includes(note))
  )
}

/** "Seven dead, including the gunman" / "six people were killed". */
function isInclusive(a: AnswerGroup, b: AnswerGroup): boolean {
  const [ours, theirs] = [rangeOf(a.head.value), rangeOf(b.head.value)]
  const included = a.head.including ?? 0
  return (
    included > 0 &&
    !b.head.including &&
    ours?.min !== undefined &&
    ours.min - included === theirs?.min &&
    ours.max === ours.min &&
    theirs.max === theirs.min
  )
}
