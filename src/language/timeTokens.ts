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

const LETTER = 1
const DIGIT = 2
const BLANK = 3

/** What each UTF-16 code unit is; 0 is a mark of its own. Letters are those of Latin, Greek, Cyrillic and what lies between, up to U+1FFF. */
const kinds = new Uint8Array(0x10000)
kinds.fill(LETTER, 0xc0, 0x2000).fill(LETTER, 97, 123).fill(LETTER, 65, 91).fill(DIGIT, 48, 58)
kinds[0xd7] = kinds[0xf7] = kinds[0x1680] = 0
kinds.fill(BLANK, 9, 14).fill(BLANK, 0x2000, 0x200c)
for (const code of [32, 0xa0, 0x202f, 0xfeff, 0x2028, 0x2029]) kinds[code] = BLANK

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
    const kind = kinds[text.charCodeAt(at)]
    if (kind === BLANK) {
      at++
      continue
    }
    const from = at++
    start.push(from)
    if (kind === undefined || kind === 0) {
      lower.push(markOf(text.charCodeAt(from)))
      word.push(undefined)
    } else {
      while (kinds[text.charCodeAt(at)] === kind) at++
      const short = at - from <= longest
      const name = short ? text.slice(from, at) : ''
      lower.push(kind === DIGIT ? name : name.toLowerCase())
      word.push(kind === DIGIT ? digits : timeWord(lower[lower.length - 1]!))
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
