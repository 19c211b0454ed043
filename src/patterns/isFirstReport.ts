import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { View } from './view.js'

/** Characters before a figure within which it is said to be a first report. */
const farthest = 60
/** Clauses round the one of the figure. */
const farthestClause = 3
const first =
  /\b(?:originally|initially|at first|(?:early|earlier|initial|first) reports?|first reported|previously (?:said|reported))\b/i
/** "An earlier toll from the strike on the town of Lima reported 15 killed". */
const farthestToll = 110
const firstToll =
  /\b(?:early|earlier|initial|first|previous) (?:(?:death|casualty) )?(?:tolls?|counts?|estimates?|figures?)\b(?!.{0,110}\b(?:but|now|to|rose|risen|later)\b)/i

/** "Originally, reports said that eight were hurt", "initially said she was 37 and he was six": an answer that the article itself takes back. */
export const isFirstReport = (answer: Span, view: View, isCount: boolean): boolean =>
  first.test(view.text({ start: Math.max(view.sentence.start, answer.start - farthest), end: answer.start })) ||
  (isCount &&
    firstToll.test(view.text({ start: Math.max(view.sentence.start, answer.start - farthestToll), end: answer.start }))) ||
  isUnderFirst(view.clauseWithin(answer), view)

const isUnderFirst = (clause: Predication | undefined, view: View): boolean => {
  for (let hops = 0; clause && hops < farthestClause; hops++) {
    if (clause.adverbs.includes('initially') || clause.adverbs.includes('originally')) return true
    clause = clause.parent === undefined ? undefined : view.predications[clause.parent]
  }
  return false
}
