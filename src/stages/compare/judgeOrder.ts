import type { Claim } from '../../model/claim.js'
import { overcome } from '../../patterns/furthest.js'
import { type AnswerGroup, anyTwo, byCodeUnits, everyClaim, hasStage, isForecast } from './answer.js'
import { compareAnswers } from './compareAnswers.js'
import { isHigher, isOpen, rangeOf } from './ranges.js'
import { type AnswerPair, type Conflict, cleared, conflict, type Fit, type Standing } from './standing.js'

/** Does a later report have a later state, or is one of the two a state of the past? */
export function judgeOrder({ a, b, relation, question }: AnswerPair, found: Conflict): Standing {
  if (hasStage(a, 'corrected', 'initial') || hasStage(b, 'corrected', 'initial'))
    return found.verdict === 'update' ? found : conflict('update', { is: 'correction' })
  const [wasOurs, wasTheirs] = [a, b].map(answer => everyClaim(answer, claim => claim.stage === 'former'))
  if (wasOurs !== wasTheirs)
    return relation.answers === 'changing'
      ? laterState(wasOurs ? a : b, wasOurs ? b : a)
      : cleared('scope', 'one is told of the past, the other of the present')
  if (relation.answers === 'rising') return judgeRise(a, b, found)
  const isMoving = relation.isMoving?.(a.head, b.head) ?? relation.answers === 'changing'
  if (!isMoving) return found
  const dated = inOrder(a, b)
  for (const answer of [a, b])
    if (answer !== dated[0] && everyClaim(answer, claim => claim.stage === 'silent'))
      return cleared('scope', 'one only tells less, and no earlier than the other')
  const [oursSoFar, theirsSoFar] = [a, b].map(answer => everyClaim(answer, claim => claim.stage === 'so-far'))
  if (oursSoFar !== theirsSoFar) {
    const [left, told] = oursSoFar ? [a, b] : [b, a]
    // a report of a later day that has not heard of it
    return dated[0] === told ? { ...conflict('update', { is: 'left-open' }), before: left } : laterState(left, told)
  }
  const [before, after] = dated.length > 0 ? dated : clashInOrder({ a, b, relation, question })
  if (before && after) return laterState(before, after)
  // whoever tells both has the later state
  const [isOurs, isTheirs] = [isAfter(a, b), isAfter(b, a)]
  if (isOurs !== isTheirs) return isOurs ? laterState(b, a) : laterState(a, b)
  if (hasStage(a, 'so-far') !== hasStage(b, 'so-far')) return hasStage(a, 'so-far') ? laterState(a, b) : laterState(b, a)
  return found
}

function isAfter(one: AnswerGroup, { claims }: AnswerGroup): boolean {
  const over = new Set(one.claims.flatMap(({ scope }) => scope?.marks?.filter(mark => mark.startsWith(overcome)) ?? []))
  return (
    over.size > 0 &&
    claims.some(
      ({ value, scope }) =>
        (value.kind === 'text' && over.has(`${overcome}${value.words}`)) ||
        scope?.marks?.some(mark => over.has(`${overcome}${mark}`)) === true,
    )
  )
}

/** A toll is told as what is known so far: a higher one in a later article is news, a lower or simultaneous one is not. */
function judgeRise(a: AnswerGroup, b: AnswerGroup, found: Conflict): Standing {
  const [ours, theirs] = [rangeOf(a.head.value), rangeOf(b.head.value)]
  if (!ours || !theirs) return found
  const higher = a.polarity === b.polarity ? isHigher(ours, theirs) : b.polarity === 'denied'
  const [low, high] = higher ? [b, a] : [a, b]
  const [before] = inOrder(low, high)
  return before === low || hasStage(low, 'so-far') ? laterState(low, high) : found
}

/** "At least five" in the morning's paper, 31 the next day: within the bound, and yet news. */
export function judgeGrowth({ a, b, relation }: AnswerPair, found: Fit): Standing {
  if (relation.answers === 'changing') return judgeStep(a, b, found)
  const { isGrown } = relation
  if (isGrown && !found.same && onePerDay(a).every(one => onePerDay(b).every(other => isGrown(one, other)))) {
    const [before, after] = inOrder(a, b)
    return before && after ? laterState(before, after) : found
  }
  const [ours, theirs] = [rangeOf(a.head.value), rangeOf(b.head.value)]
  if (relation.answers !== 'rising' || !ours || !theirs || found.same || isOpen(ours) === isOpen(theirs)) return found
  const [low, high] = isHigher(ours, theirs) ? [b, a] : [a, b]
  return inOrder(low, high)[0] === low &&
    isOpen(low === a ? ours : theirs) &&
    [low, high].every(answer => !everyClaim(answer, isForecast))
    ? laterState(low, high)
    : found
}

/** A claim of each day on which the answer was given. */
const onePerDay = ({ claims }: AnswerGroup): Claim[] => [...new Map(claims.map(claim => [claim.published, claim])).values()]

/** "Was arrested" in one paper, "pleaded guilty" in a later one: the later state takes the earlier one in. */
function judgeStep(a: AnswerGroup, b: AnswerGroup, found: Fit): Standing {
  if (found.same || (found.comparison !== 'narrower' && found.comparison !== 'wider') || a.head.value.kind !== 'text')
    return found
  const [low, high] = found.comparison === 'narrower' ? [b, a] : [a, b]
  return inOrder(low, high)[0] === low ? laterState(low, high) : found
}

/** By the day on which each was first reported; nothing where they are of one day, or a day is unknown. */
function inOrder(a: AnswerGroup, b: AnswerGroup): [AnswerGroup, AnswerGroup] | [] {
  if (a.firstDay === undefined || b.firstDay === undefined || a.firstDay === b.firstDay) return []
  return a.firstDay < b.firstDay ? [a, b] : [b, a]
}

/** "Was let go" and "was arrested" in two papers of Tuesday, "is held" on Friday: those that exclude each other tell which came later. */
function clashInOrder({ a, b, relation, question }: Omit<AnswerPair, 'comparison'>): [AnswerGroup, AnswerGroup] | [] {
  if (!relation.compare) return []
  const orders = new Set<number>()
  anyTwo(a, b, (one, other) => {
    if (compareAnswers(one, other, question, relation) === 'disjoint')
      orders.add(Math.sign(byCodeUnits(one.published ?? '', other.published ?? '')))
    return false
  })
  const [order] = orders
  if (orders.size !== 1 || !order) return []
  return order < 0 ? [a, b] : [b, a]
}

const laterState = (before: AnswerGroup, after: AnswerGroup): Conflict => {
  const dated = before.firstDay !== undefined && after.firstDay !== undefined && before.firstDay < after.firstDay
  const reason = {
    is: 'later-state' as const,
    from: dated ? before.firstDay! : before.text,
    to: dated ? after.firstDay! : after.text,
  }
  return { ...conflict('update', reason), before }
}
