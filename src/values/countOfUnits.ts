import { readNumber, smallNumber } from '../language/numberWords.js'
import { type TimeTokens, tokenFrom } from '../language/timeTokens.js'
import { wordIs } from './timeReading.js'

/** How many of a unit of time, as stated. */
export interface Count {
  /** Absent for "several", "a few". */
  value?: number
  max?: number
  end: number
  /** "a" or "an" stands for the figure or before it. */
  article?: boolean
  /** "a" or "an" alone: one of the unit, but no figure is stated. */
  unstated?: boolean
}

/** "A quarter of an hour", "three quarters of a century": the share, and the token of the unit. */
function quarterOf(tokens: TimeTokens, at: number): Count | undefined {
  const article = wordIs(tokens, at, 'a')
  const three = wordIs(tokens, at, 'three')
  const name = three && tokens.lower[at + 1] === '-' ? at + 2 : article || three ? at + 1 : at
  if (!wordIs(tokens, name, three ? 'quarters' : 'quarter') || !wordIs(tokens, name + 1, 'of')) return undefined
  if (!wordIs(tokens, name + 2, 'a', 'an') || !tokens.word[name + 3]?.unit) return undefined
  return { value: three ? 0.75 : 0.25, end: name + 3, article: true }
}

const manyOf = new Set(['dozens', 'scores', 'hundreds', 'thousands'])

function plainCount(tokens: TimeTokens, at: number): Count | undefined {
  const quarter = quarterOf(tokens, at)
  if (quarter) return quarter
  const word = tokens.lower[at]!
  if (
    word === 'several' ||
    word === 'many' ||
    word === 'few' ||
    (word === 'some' && tokens.word[at + 1]?.plural && tokens.word[at + 1]?.unit)
  )
    return { end: at + 1 }
  if (word === 'couple' && tokens.lower[at + 1] === 'of') return { value: 2, end: at + 2, article: true }
  if (manyOf.has(word) && tokens.lower[at + 1] === 'of') return { end: at + 2 }
  if (word === 'half' && (wordIs(tokens, at + 1, 'a', 'an') || (tokens.lower[at + 1] === '-' && tokens.word[at + 2]?.unit)))
    return { value: 0.5, end: at + 2, article: true }
  const found =
    tokens.word[at]?.digits || smallNumber(word) !== undefined || word === 'a'
      ? readNumber(tokens.text, tokens.start[at]!)
      : undefined
  // "the next three quarters" are no share
  const quarters =
    found?.fraction &&
    tokens.lower[at + 1] === 'quarters' &&
    wordIs(tokens, at - 1, 'next', 'last', 'past', 'previous', 'of', 'for')
  if (quarters) return { value: smallNumber(word) ?? found.value, end: at + 1 }
  if (found && !found.fraction) return { value: found.value, end: tokenFrom(tokens, found.end, at + 1) }
  if (word !== 'a' && word !== 'an') return undefined
  const next = tokens.lower[at + 1]
  if (next === 'few') return { end: at + 2 }
  if (next === 'couple') return { value: 2, end: tokens.lower[at + 2] === 'of' ? at + 3 : at + 2, article: true }
  if (next === 'half') return { value: 0.5, end: tokens.lower[at + 2] === '-' ? at + 3 : at + 2, article: true }
  // "a minute" states no figure
  return { value: 1, end: at + 1, article: true, unstated: true }
}

/** "3", "two and a half", "a couple of", "12 to 18", "two or three"; undefined where no number begins. */
export function countAt(tokens: TimeTokens, at: number): Count | undefined {
  const first = plainCount(tokens, at)
  if (first?.value === undefined || first.article) return first
  const second = wordIs(tokens, first.end, 'to', 'or', '-') ? plainCount(tokens, first.end + 1) : undefined
  const between =
    wordIs(tokens, first.end, 'and') && wordIs(tokens, at - 1, 'between') ? plainCount(tokens, first.end + 1) : undefined
  const last = second ?? between
  return last?.value !== undefined && last.value > first.value && !last.article
    ? { value: first.value, max: last.value, end: last.end }
    : first
}
