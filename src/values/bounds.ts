import { type BoundWord, boundAfter, boundBefore, longestAfter, longestBefore, mayEndBound } from '../language/boundWords.js'
import { isBlank, isDash, wordAfter, wordAt, wordBefore } from '../language/wordAt.js'
import type { Bound } from '../model/mention.js'

export interface BoundReading {
  is: BoundWord
  /** Where the words begin (before a figure) or end (behind it). */
  at: number
}

/** The bound words that end before `at`, no further back than `from`: the longest known phrase. */
export function readBoundBefore(text: string, at: number, from: number): BoundReading | undefined {
  let phrase = ''
  let found: BoundReading | undefined
  let end = at
  for (let n = 0; n < longestBefore; n++) {
    const word = wordBefore(text, end, n === 0)
    if (!word || word.start < from || (n === 0 && !mayEndBound(word.lower))) break
    phrase = phrase ? `${word.lower} ${phrase}` : word.lower
    const is = boundBefore(phrase)
    if (is) found = { is, at: word.start }
    end = word.start
  }
  return found
}

/** "+", "-plus", "-odd", "or more", "or so" right behind `at`. */
export function readBoundAfter(text: string, at: number): BoundReading | undefined {
  if (text[at] === '+') return { is: 'at-least', at: at + 1 }
  if (isDash(text, at)) {
    const word = wordAt(text, at + 1)
    if (word?.lower === 'plus') return { is: 'at-least', at: word.end }
    return word?.lower === 'odd' ? { is: 'about', at: word.end } : undefined
  }
  let phrase = ''
  let end = at
  let found: BoundReading | undefined
  for (let n = 0; n < longestAfter && isBlank(text, end); n++) {
    const word = wordAfter(text, end)
    if (!word) break
    phrase = phrase ? `${phrase} ${word.lower}` : word.lower
    const is = boundAfter(phrase)
    // "two rifles and below the flag"
    if (is && !(phrase.startsWith('and ') && isDeterminer(wordAfter(text, word.end)?.lower))) found = { is, at: word.end }
    end = word.end
  }
  return found
}

const determiners = new Set('a an the this that these those his her its their our my your'.split(' '))
const isDeterminer = (lower: string | undefined): boolean => lower !== undefined && determiners.has(lower)

export const boundMark: Record<BoundWord, Bound> = {
  exact: '=',
  about: '~',
  nearly: '~',
  'at-least': '>',
  more: '>',
  'just-over': '>',
  'at-most': '<',
  fewer: '<',
  'just-under': '<',
}

/** How far "about", "some", "nearly" and "just over" reach: a tenth of the figure, the looseness that rounded figures in news show. */
const looseness = 0.1

/**
 * The states of the world that a figure with a bound word allows: "about" is 10 % to both sides (counts: at least one), "nearly" and "just
 * under" 10 % below, "just over" 10 % above, "more than 30" of whole things begins at 31, "at least" and "up to" are open to one side.
 */
export function boundedRange(low: number, high: number, is: BoundWord, whole: boolean): { min?: number; max?: number } {
  const room = (figure: number) => {
    const reach = Math.abs(figure) * looseness
    return whole ? Math.max(1, Math.floor(reach)) : Number(reach.toPrecision(12))
  }
  const next = whole && Number.isInteger(low) && Number.isInteger(high) ? 1 : 0
  const tidy = (figure: number) => Number(figure.toPrecision(14))
  switch (is) {
    case 'exact':
      return { min: low, max: high }
    case 'about':
      return { min: tidy(low - room(low)), max: tidy(high + room(high)) }
    case 'nearly':
    case 'just-under':
      return { min: tidy(low - room(low)), max: is === 'nearly' ? high : tidy(high - next) }
    case 'just-over':
      return { min: tidy(low + next), max: tidy(high + room(high)) }
    case 'at-least':
      return { min: low }
    case 'more':
      return { min: low + next }
    case 'at-most':
      return { max: high }
    case 'fewer':
      return { max: high - next }
  }
}
