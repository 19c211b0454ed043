import type { BoundWord } from '../language/boundWords.js'
import { type Word, wordAfter } from '../language/wordAt.js'
import type { Figure } from './figure.js'
import type { Lead } from './lead.js'

/** A figure with the words round it, before it is known what it is a figure of. */
export interface Told {
  text: string
  figure: Figure
  lead: Lead
  /** Bound words right behind the figure ("30 or more members"), and where reading goes on behind them. */
  after?: BoundWord
  end: number
  /** Beginning of the next expression of time. */
  limit: number
}

export const statedNumber = ([low, high]: readonly number[]): number | [number, number] =>
  high === undefined ? low! : [low!, high]

/** "1,000 soldiers each", "$5 apiece". */
export function isDistributive(text: string, end: number): Word | undefined {
  const word = wordAfter(text, end)
  return word && (word.lower === 'each' || word.lower === 'apiece') ? word : undefined
}
