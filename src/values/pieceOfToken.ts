import { isDash, isDigit, isLetter, isUpper, wordBefore } from '../language/wordAt.js'
import type { Figure } from './figure.js'

const beforeDash = new Set(['minus', 'to', 'or', 'and', 'plus', 'negative', 'magnitude', 'mid', 'sub', 'from'])

/** The figure is one piece of a longer token: "F-16", "B52", "747-400", "1.2.3", "10:27", "24/7", "555-0142", "(555) 0142". */
export const isPieceOfToken = (text: string, figure: Figure): boolean => continuesToken(text, figure) || goesOn(text, figure)

function continuesToken(text: string, { start, end, currency, digits }: Figure): boolean {
  const before = text[start - 1] ?? ' '
  if (isDigit(text, start - 1) || (!currency && isLetter(text, start - 1)) || '#_/\\@)=&'.includes(before)) return true
  if ('.,:'.includes(before) && isDigit(text, start - 2)) return true
  // "the '90s", "NBC's"
  if (before === "'" || before === '\u2019') return digits ? end - start === 2 : isLetter(text, start - 2)
  if (before === '\u2014' || !isDash(text, start - 1) || !(isDigit(text, start - 2) || isLetter(text, start - 2))) return false
  const word = wordBefore(text, start, true)
  return !digits || !word || !beforeDash.has(word.lower)
}

function goesOn(text: string, figure: Figure): boolean {
  const { start, end, digits } = figure
  // "0230", "007"
  if (text[start] === '0' && isDigit(text, start + 1)) return true
  if (!digits) return isLetter(text, end)
  const next = text[end] ?? ' '
  if (':/.'.includes(next) && isDigit(text, end + 1)) return true
  if (next === ')' && text[start - 1] === '(' && end - start === 3) return isDigit(text, end + 1) || isDigit(text, end + 2)
  if ((next === "'" || next === '\u2019') && text[end + 1] === 's') return true
  if (isDash(text, end) && next !== '\u2014')
    return isDigit(text, end + 1) || (isUpper(text, end + 1) && !isLetter(text, end + 2))
  // "555-0142": a telephone number
  if (figure.joined === '-' && /^\d{3}[-\u2010-\u2013]\d{4}$/.test(text.slice(start, end))) return true
  return '_@&'.includes(next)
}
