import type { Span } from '../model/span.js'
import { isDash, isLetter, wordAfterHyphen, wordAt } from './wordAt.js'

/** A figure or a run of number words. */
export interface NumberReading extends Span {
  value: number
  /** Rounding step of the wording: 30 -> 10, 2.5 million -> 100,000, thirty-one -> 1, "a dozen" -> 2. Always above 0. */
  step: number
  /** Written in digits ("12", "2.5 million") and not in words ("twelve"). */
  digits: boolean
  /** "two thirds", "half", "a quarter": a share of something. */
  fraction?: boolean
  /** "a", "an" or "half a" stands for the figure ("a million", "a dozen"). */
  article?: boolean
}

export const units = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
)
export const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
)
export const magnitudes = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['dozen', 12],
])
/** Letters that multiply only when they touch the figure: "4.3M sales", "10K"; small m is a million after a currency, else metres. */
const attached = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
  ['T', 1e12],
])
export const parts = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['halve', 2],
])
export const vulgar = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅛', 1 / 8],
])

/** Plain value of one number word below 100 ("three", "thirty"), else undefined. */
export const smallNumber = (lower: string): number | undefined => units.get(lower) ?? tens.get(lower)

/** Largest power of ten that divides a whole number, at least 1. */
export function trailingStep(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1
  let step = 1
  while (step < 1e15 && value % (step * 10) === 0) step *= 10
  return step
}

/** Keeps decimal figures decimal: 2.3 * 1e6 is 2300000 and not 2299999.9999999995. */
export const tidy = (value: number): number =>
  Number.isSafeInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15))

/** "$6m", "$6t"; apart from the figure "t" is no trillion. */
const lettersOfMoney = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])
const lettersApart = new Map([
  ['m', 1e6],
  ['b', 1e9],
])

/** `hundred million` and the like after a value, by blank, hyphen or nothing. */
export function readMagnitudes(text: string, at: number, money: boolean): { factor: number; end: number } {
  let factor = 1
  let end = at
  const glued = isLetter(text, at) ? wordAt(text, at) : undefined
  if (glued) {
    const letters = text.slice(glued.start, glued.end)
    const found = magnitudes.get(glued.lower) ?? attached.get(letters) ?? (money ? lettersOfMoney.get(glued.lower) : undefined)
    if (found === undefined) return { factor, end }
    factor = found
    end = glued.end
  }
  for (let n = 0; n < 3; n++) {
    const word = wordAfterHyphen(text, end)
    let found = word && magnitudes.get(word.lower)
    if (!found && money && n === 0 && word && !isDash(text, end)) found = lettersApart.get(word.lower)
    if (!word || !found) break
    factor *= found
    end = word.end
  }
  return { factor, end }
}

/** "and a half", "-and-a-half", "and a quarter" right after a number: what it adds. */
export function readAndAHalf(text: string, at: number): { add: number; end: number } | undefined {
  const and = wordAfterHyphen(text, at)
  if (and?.lower !== 'and') return undefined
  const article = wordAfterHyphen(text, and.end)
  if (!article || (article.lower !== 'a' && article.lower !== 'one' && article.lower !== 'three')) return undefined
  const part = wordAfterHyphen(text, article.end)
  if (!part) return undefined
  if (article.lower === 'three') return part.lower === 'quarters' ? { add: 0.75, end: part.end } : undefined
  if (part.lower === 'half') return { add: 0.5, end: part.end }
  return part.lower === 'quarter' ? { add: 0.25, end: part.end } : undefined
}
