import type { BoundWord } from '../language/boundWords.js'
import { type Word, wordBefore } from '../language/wordAt.js'
import { readBoundBefore } from './bounds.js'
import type { Figure } from './figure.js'

/** What stands before a figure and belongs to it: "at least another", "between", "from". */
export interface Lead {
  start: number
  bound?: BoundWord
  /** "another 12": not those already spoken of. */
  others: boolean
  /** "between" or "from". */
  introduced?: Word
}

const more = new Set(['another', 'further', 'additional', 'extra'])
const introducing = new Set(['between', 'from'])

/** Reads backwards from the figure, no further than `from`. */
export function readLead(text: string, figure: Figure, from: number): Lead {
  let { start } = figure
  let word = wordBefore(text, start)
  if (word && word.start < from) word = undefined
  const introduced = word && introducing.has(word.lower) ? word : undefined
  if (introduced && figure.numbers.length > 1) start = introduced.start
  const others = word !== undefined && more.has(word.lower)
  if (word && others) {
    start = word.start
    const article = wordBefore(text, start)
    if ((article?.lower === 'a' || article?.lower === 'an') && article.start >= from) start = article.start
  }
  const bound = readBoundBefore(text, start, from)
  return { start: bound && bound.is !== 'exact' ? bound.at : start, bound: bound?.is, others, introduced }
}

/** "ranges from 5 to 10" is a range of doubt, "rose from 5 to 10" a change. */
const rangeVerbs = new Set(
  'range ranges ranged ranging vary varies varied varying anywhere prices aged ages differ estimates sizes of'.split(' '),
)

export const isChange = (text: string, { introduced }: Lead): boolean =>
  introduced?.lower === 'from' && !rangeVerbs.has(wordBefore(text, introduced.start)?.lower ?? '')
