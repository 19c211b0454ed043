import { isParagraphStart, isTouching, type TimeTokens } from '../language/timeTokens.js'
import type { Bound, TimeExpression, TimeMention, TimeUnit } from '../model/mention.js'

/** An expression of time found at a token; `end` is the index behind its last token. */
export interface Reading {
  kind: TimeMention['kind']
  end: number
  expression: TimeExpression
  number?: number | [number, number]
  bound?: Bound
}

/** Reads the expression that begins exactly at token `at`; `free` drops the guards where a word before it vouches for it ("early 1990"). */
export type Reader = (tokens: TimeTokens, at: number, free?: boolean) => Reading | undefined

export function wordIs(tokens: TimeTokens, at: number, ...wanted: string[]): boolean {
  const word = tokens.lower[at]
  return word !== undefined && wanted.includes(word)
}

/** Index behind a mark that touches the token before it, else the index itself. */
export const skipMark = (tokens: TimeTokens, at: number, mark: string): number =>
  tokens.lower[at] === mark && isTouching(tokens, at) ? at + 1 : at

/** Digits at a token as a number, where there are at most `longest` of them. */
export function digitsAt(tokens: TimeTokens, at: number, longest: number): number | undefined {
  if (!tokens.word[at]?.digits) return undefined
  const digits = tokens.lower[at]!
  return digits.length > 0 && digits.length <= longest ? Number(digits) : undefined
}

/** The longest reading; the earlier reader wins a tie. */
export function longestOf(readers: readonly Reader[], tokens: TimeTokens, at: number, free?: boolean): Reading | undefined {
  let best: Reading | undefined
  for (let n = 0; n < readers.length; n++) {
    const found = readers[n]!(tokens, at, free)
    if (found && (!best || found.end > best.end)) best = found
  }
  return best
}

/** Does a text run on from one token to the next without an empty line? */
export const runsOn = (tokens: TimeTokens, at: number): boolean => at < tokens.size && !isParagraphStart(tokens, at)

/** "over the last year": a preposition before token `at` shows that a stretch of time follows, and no date. */
export const isTrailing = (tokens: TimeTokens, at: number): boolean =>
  wordIs(tokens, at - 1, 'in', 'over', 'during', 'within', 'for')

/** Units of the clock: no date is told in them. */
export const clockUnits: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour'])
