import { type TimeWord, timeWord } from './timeWords.js'

/** The text cut into words, runs of digits and single marks, in one pass; blanks are dropped, offsets kept. */
export interface TimeTokens {
  text: string
  size: number
  start: number[]
  end: number[]
  /** In lower case; curly apostrophes are straight, dashes of all lengths are "-". */
  lower: string[]
  /** What the word can say about time; undefined for most. */
  word: (TimeWord | undefined)[]
}

const digits: TimeWord = { digits: true }

const isDigitCode = (code: number): boolean => code >= 48 && code <= 57
const isLetterCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 && code !== 0x1680)
const isBlankCode = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0xfeff ||
  code === 0x2028 ||
  code === 0x2029

/** Longest word that can be a word of time ("international"); longer ones are not looked up. */
const longest = 13

function markOf(code: number): string {
  if (code === 0x2019 || code === 0x2018 || code === 0x60) return "'"
  if (code >= 0x2010 && code <= 0x2015) return '-'
  return String.fromCharCode(code)
}

export function tokeniseTimes(text: string): TimeTokens {
  const tokens: TimeTokens = { text, size: 0, start: [], end: [], lower: [], word: [] }
  const { start, end, lower, word } = tokens
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isBlankCode(code)) {
      at++
      continue
    }
    const from = at++
    start.push(from)
    if (isLetterCode(code)) {
      while (at < text.length && isLetterCode(text.charCodeAt(at))) at++
      const name = at - from <= longest ? text.slice(from, at).toLowerCase() : ''
      lower.push(name)
      word.push(timeWord(name))
    } else if (isDigitCode(code)) {
      while (at < text.length && isDigitCode(text.charCodeAt(at))) at++
      lower.push(at - from <= longest ? text.slice(from, at) : '')
      word.push(digits)
    } else {
      lower.push(markOf(code))
      word.push(undefined)
    }
    end.push(at)
  }
  tokens.size = start.length
  return tokens
}

/** Does token `at` stand right behind the one before it? */
export const isTouching = (tokens: TimeTokens, at: number): boolean =>
  at > 0 && at < tokens.size && tokens.start[at] === tokens.end[at - 1]

export function isCapital(tokens: TimeTokens, at: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[at] ?? tokens.text.length)
  return code >= 65 && code <= 90
}

/** Index of the token that begins at or after an offset, counted on from token `from`. */
export function tokenFrom(tokens: TimeTokens, offset: number, from: number): number {
  let at = from
  while (at < tokens.size && tokens.start[at]! < offset) at++
  return at
}

/** Is there an empty line between token `at` and the one before it? No expression of time runs over one. */
export function isParagraphStart(tokens: TimeTokens, at: number): boolean {
  let breaks = 0
  for (let n = tokens.end[at - 1] ?? 0; n < (tokens.start[at] ?? 0); n++) if (tokens.text.charCodeAt(n) === 10) breaks++
  return breaks > 1
}
