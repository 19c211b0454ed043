import type { AnswerGroup } from './answer.js'
import { type AnswerPair, type Conflict, cleared, type Standing } from './standing.js'

/**
 * Events are told apart by kind, place and day alone. Where no two articles stand against each other, but one tells both hours of "the shooting",
 * there were rather two shootings than a slip.
 */
export function judgeOccasion({ a, b, relation }: AnswerPair, found: Conflict): Standing {
  if (!Object.values(relation.about).includes('event') || !situated.has(a.head.value.kind)) return found
  if (a.head.value.kind === 'place' && (isAside(a) || isAside(b)))
    return cleared('event', 'one of the places is told in passing, maybe of another event')
  return alone(a, b) && alone(b, a) ? found : cleared('event', 'one article tells both, so they may be two events')
}

/** Neither in a headline nor in a lead. */
const isAside = ({ claims }: AnswerGroup): boolean => claims.every(({ prominence }) => prominence === 'body')

/** When and where. */
const situated = new Set(['date', 'time', 'place'])

/** Does an article tell this without the other? */
const alone = (a: AnswerGroup, b: AnswerGroup): boolean => [...a.articles].some(article => !b.articles.has(article))
