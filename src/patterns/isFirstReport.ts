import type { Span } from '../model/span.js'
import type { View } from './view.js'

/** Characters before a figure within which it is said to be a first report. */
const farthest = 60
const first =
  /\b(?:originally|initially|at first|(?:early|earlier|initial|first) reports?|first reported|previously (?:said|reported))\b/i

/** "Originally, reports said that eight were hurt", "initially said 37": a figure that the article itself takes back. */
export const isFirstReport = (figure: Span, view: View): boolean =>
  first.test(view.text({ start: Math.max(view.sentence.start, figure.start - farthest), end: figure.start }))
