import type { Span } from '../model/span.js'

/** A run of letters met while walking a text by hand; `lower` is what tables are asked for. */
export interface Word extends Span {
  lower: string
}

const LETTER = /[A-Za-z\u00c0-\u024f\u0370-\u03ff]/

export const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : code >= 128 && LETTER.test(text[at]!)
}

export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

export const isUpper = (text: string, at: number): boolean => isLetter(text, at) && text[at]!.toLowerCase() !== text[at]

/** Blank within a line: space, tab and the no-break and thin spaces of saved pages. */
export const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007
}

export const isDash = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212
}

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
  while (end - at < longest && isLetter(text, end)) end++
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
  while (at - start < longest && isLetter(text, start - 1)) start--
  return start === at || isLetter(text, start - 1) ? undefined : { start, end: at, lower: text.slice(start, at).toLowerCase() }
}

/** The word before blanks alone, or before one hyphen if asked for. */
export function wordBefore(text: string, at: number, hyphen = false): Word | undefined {
  let end = at
  if (hyphen && isDash(text, end - 1)) end--
  else for (let n = 0; n < 4 && isBlank(text, end - 1); n++) end--
  return end === at ? undefined : wordEnding(text, end)
}
