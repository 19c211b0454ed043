import type { Span } from '../model/span.js'

/** A run of letters met while walking a text by hand; `lower` is what tables are asked for. */
export interface Word extends Span {
  lower: string
}

const LETTER = 1
const UPPER = 2
const DIGIT = 4
const BLANK = 8
const DASH = 16

/** What each UTF-16 code unit is: one look-up a character, since these tests are asked of every character of a text. */
const kinds = new Uint8Array(0x10000)
const mark = (kind: number, from: number, to = from): void => {
  for (let code = from; code <= to; code++) kinds[code]! |= kind
}
mark(LETTER, 65, 90)
mark(LETTER, 97, 122)
mark(LETTER, 0xc0, 0x24f)
mark(LETTER, 0x370, 0x3ff)
const markUpper = (code: number): void => {
  const char = String.fromCharCode(code)
  if (kinds[code] === LETTER && char.toLowerCase() !== char) mark(UPPER, code)
}
for (let code = 65; code <= 0x3ff; code++) markUpper(code)
mark(DIGIT, 48, 57)
for (const code of [32, 9, 0xa0, 0x202f, 0x2009, 0x2007]) mark(BLANK, code)
for (const code of [45, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212]) mark(DASH, code)

export const isLetter = (text: string, at: number): boolean => (kinds[text.charCodeAt(at)]! & LETTER) !== 0

export const isDigit = (text: string, at: number): boolean => (kinds[text.charCodeAt(at)]! & DIGIT) !== 0

export const isUpper = (text: string, at: number): boolean => (kinds[text.charCodeAt(at)]! & UPPER) !== 0

/** Blank within a line: space, tab and the no-break and thin spaces of saved pages. */
export const isBlank = (text: string, at: number): boolean => (kinds[text.charCodeAt(at)]! & BLANK) !== 0

export const isDash = (text: string, at: number): boolean => (kinds[text.charCodeAt(at)]! & DASH) !== 0

/** Longest word looked at: keeps look-back constant on a megabyte of one letter. */
const longest = 40

/** First position at or after `at` that is no blank, no further than 4 on. */
export function skipBlanks(text: string, at: number): number {
  for (let n = 0; n < 4 && isBlank(text, at); n++) at++
  return at
}

/** The word that begins exactly at `at`. Apostrophes end it. */
export function wordAt(text: string, at: number): Word | undefined {
  let end = at
  while (end - at < longest && (kinds[text.charCodeAt(end)]! & LETTER) !== 0) end++
  return end === at || isLetter(text, end) ? undefined : { start: at, end, lower: text.slice(at, end).toLowerCase() }
}

/** The word after blanks alone. */
export const wordAfter = (text: string, at: number): Word | undefined =>
  isBlank(text, at) ? wordAt(text, skipBlanks(text, at)) : undefined

/** The word after blanks or one hyphen ("4-hour", "4 hour"). */
export const wordAfterHyphen = (text: string, at: number): Word | undefined =>
  isDash(text, at) ? wordAt(text, at + 1) : wordAfter(text, at)

/** The word that ends exactly at `at`. */
export function wordEnding(text: string, at: number): Word | undefined {
  let start = at
  while (at - start < longest && (kinds[text.charCodeAt(start - 1)]! & LETTER) !== 0) start--
  return start === at || isLetter(text, start - 1) ? undefined : { start, end: at, lower: text.slice(start, at).toLowerCase() }
}

/** The word before blanks alone, or before one hyphen if asked for. */
export function wordBefore(text: string, at: number, hyphen = false): Word | undefined {
  let end = at
  if (hyphen && isDash(text, end - 1)) end--
  else for (let n = 0; n < 4 && isBlank(text, end - 1); n++) end--
  return end === at ? undefined : wordEnding(text, end)
}
