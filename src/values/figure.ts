import { currencyCode, currencySign, mayBeSign, sameCurrency } from '../language/currencies.js'
import { isPlural } from '../language/nouns.js'
import { readNumber } from '../language/numberWords.js'
import {
  isBlank,
  isDash,
  isDigit,
  isLetter,
  skipBlanks,
  wordAfter,
  wordAfterHyphen,
  wordAt,
  wordBefore,
  wordEnding,
} from '../language/wordAt.js'
import type { Span } from '../model/span.js'

/** A figure as stated, or both ends of a range, with the sign of a currency before it. */
export interface Figure extends Span {
  numbers: readonly [number] | readonly [number, number]
  step: number
  digits: boolean
  /** "a dozen", "half a million". */
  article?: boolean
  /** A share: "two thirds". */
  fraction?: boolean
  /** Written with a point, groups or a magnitude: no year, no label. */
  rich?: boolean
  currency?: string
  /** What joins a range. */
  joined?: 'to' | 'or' | 'and' | '-'
  /** The word stands between the two: "201 votes to 169". */
  votes?: true
}

const dollarsOf = new Map([
  ['US', 'USD'],
  ['HK', 'HKD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
])
/** What romanisers make of pound and yen signs: "PS8.1bn", "Y=28,030". */
const romanised = new Map([
  ['PS', 'GBP'],
  ['Y=', 'JPY'],
])

const poundsOf = /^# ?\d[\d.,]{0,12} ?(?:m|bn|million|billion)\b/

interface Sign {
  start: number
  end: number
  currency: string
}

/** The currency sign or code at `at`, together with the letters of "US $5", "HK$5" before it, and where the figure begins. */
function readSign(text: string, at: number): Sign | undefined {
  // "the #1 team", "#metoo"
  if (text[at] === '#' && !poundsOf.test(text.slice(at, at + 24))) return undefined
  if (mayBeSign(text[at] ?? '')) {
    const sign = currencySign(text, at)!
    const end = skipBlanks(text, at + sign.length)
    const letters = wordEnding(text, at) ?? wordBefore(text, at)
    const nation = letters && sign.currency === '$' ? dollarsOf.get(text.slice(letters.start, letters.end)) : undefined
    const alone = nation && letters!.end !== at && letters!.end - letters!.start < 2
    return nation && !alone ? { start: letters!.start, end, currency: nation } : { start: at, end, currency: sign.currency }
  }
  let end = at
  while (end - at < 4 && isLetter(text, end)) end++
  const letters = text.slice(at, end)
  const code = currencyCode(letters)
  if (code) return { start: at, end: skipBlanks(text, text[end] === '.' ? end + 1 : end), currency: code }
  const two = romanised.get(text.slice(at, at + 2))
  return two && (two === 'JPY' ? /^\d/ : /^\d[\d,.]{2}|^\d+[kmb]/).test(text.slice(at + 2, at + 8))
    ? { start: at, end: at + 2, currency: two }
    : undefined
}

/** A figure without a second end: "$5.4m", "-3", "minus 40", "two hundred". */
export function readSingleFigure(text: string, at: number): Figure | undefined {
  if (at >= text.length) return undefined
  const sign = isDigit(text, at) ? undefined : readSign(text, at)
  // "$-50.8bn"
  const below = sign !== undefined && isMinus(text, sign.end) && isDigit(text, sign.end + 1)
  const from = sign ? sign.end + (below ? 1 : 0) : at
  if (sign && !isDigit(text, from) && text[from] !== '.' && !mayBeSign(text[at]!)) return undefined
  const number = readNumber(text, from, sign !== undefined || isMillionLetter(text, from))
  if (!number) return undefined
  const minus = minusBefore(text, sign?.start ?? at)
  const rich = number.digits && !/^\d+$/.test(text.slice(number.start, number.end))
  return {
    start: minus ?? sign?.start ?? at,
    end: number.end,
    numbers: [minus === undefined && !below ? number.value : 0 - number.value],
    step: number.step,
    digits: number.digits,
    ...(number.article ? { article: true } : {}),
    ...(number.fraction ? { fraction: true } : {}),
    ...(rich ? { rich } : {}),
    ...(sign ? { currency: sign.currency } : {}),
  }
}

const races = new Set('hurdles heats finals runners swimmers sprints champions races'.split(' '))

/** "5.6m people", "2m of them" are millions, "a 100m sprint" and "100m hurdles" are metres. */
function isMillionLetter(text: string, at: number): boolean {
  let end = at
  while (end - at < 8 && (isDigit(text, end) || text[end] === '.')) end++
  // "4.9 m barrels"
  if (text[end] === ' ' && end > at)
    return /^ m (?:barrels|gallons|litres|liters|tonnes|people)\b/.test(text.slice(end, end + 12))
  if (text[end] !== 'm' || end === at) return false
  const next = wordAfter(text, end + 1)
  return next !== undefined && !races.has(next.lower) && (next.lower === 'of' || isPlural(next.lower))
}

const isMinus = (text: string, at: number): boolean => text[at] === '-' || text[at] === '\u2212'

/** Where "minus " or "-" before the figure begins; a dash after a digit or a word is none. */
function minusBefore(text: string, at: number): number | undefined {
  const word = wordBefore(text, at, isDash(text, at - 1))
  // "a margin of plus or minus three points"
  if (word?.lower === 'minus' && /\bplus or $/i.test(text.slice(Math.max(0, word.start - 8), word.start))) return undefined
  if (word?.lower === 'minus' || word?.lower === 'negative') return word.start
  const open = at < 2 || isBlank(text, at - 2) || text[at - 2] === '('
  return isMinus(text, at - 1) && open && at >= 2 ? at - 1 : undefined
}

const magnitude = /(?:thousand|million|billion|trillion|crore|lakh|bn|mn|tn|[mMBk])$/

/** "10 to 12 million", "$3-5bn": the first end shares the magnitude of the second. */
function shareMagnitude(text: string, low: Figure, high: Figure): number {
  const [value] = low.numbers
  const words = text.slice(high.start, high.end)
  if (!magnitude.test(words) || magnitude.test(text.slice(low.start, low.end)) || Math.abs(value) >= 1000) return value
  const plain = readNumber(words.replace(/[^\d.,]{1,40}$/, ''), high.currency ? words.search(/\d/) : 0)
  if (!high.digits || !plain || plain.value <= 0) return value
  const factor = high.numbers[0] / plain.value
  return value < high.numbers[0] / factor ? Number((value * factor).toPrecision(15)) : value
}

/** What joins two figures at `at`, and where the second begins. */
function readJoint(text: string, at: number, between: boolean): { is: NonNullable<Figure['joined']>; end: number } | undefined {
  const plainDash = isDash(text, at) && text[at] !== '\u2014'
  if (plainDash && (isDigit(text, at + 1) || mayBeSign(text[at + 1] ?? '') || text[at + 1] === '.'))
    return { is: '-', end: at + 1 }
  // "35- or 38-word oath"
  const from = plainDash && isBlank(text, at + 1) ? at + 1 : at
  const word = wordAfterHyphen(text, from)
  if (word && (word.lower === 'to' || word.lower === 'or' || (word.lower === 'and' && between))) {
    const end = isDash(text, word.end) ? word.end + 1 : skipBlanks(text, word.end)
    return end > word.end ? { is: word.lower, end } : undefined
  }
  const spaced = isBlank(text, at) && isDash(text, at + 1) && isBlank(text, at + 2) && isDigit(text, at + 3)
  if (spaced) return { is: '-', end: at + 3 }
  const plainWord = plainDash ? wordAt(text, at + 1) : undefined
  return plainWord && readNumber(text, at + 1) ? { is: '-', end: at + 1 } : undefined
}

/**
 * The figure that begins at `at`, with the second end of a range if one follows ("10 to 12", "three or four", "$3-5bn", "between 5 and 10").
 * `limit` is where the next expression of time begins; nothing is read beyond it. A falling pair ("57 to 43") stays a pair with `to` and `-`.
 */
export function readFigure(text: string, at: number, limit: number): Figure | undefined {
  const low = readSingleFigure(text, at)
  if (!low || low.end > limit) return undefined
  const between = wordBefore(text, low.start)?.lower === 'between'
  const noun = wordAfter(text, low.end)
  const votes = noun?.lower === 'votes' && wordAfter(text, noun.end)?.lower === 'to'
  const joint = readJoint(text, votes ? noun.end : low.end, between)
  const high = joint && readSingleFigure(text, joint.end)
  if (!joint || !high || high.end > limit || low.fraction || high.fraction || high.article) return low
  if (isDash(text, high.end) && isDigit(text, high.end + 1)) return low
  if (high.currency && !low.currency) return low
  if (low.currency && high.currency && !sameCurrency(low.currency, high.currency)) return low
  const first = shareMagnitude(text, low, high)
  const second = high.numbers[0]
  const rising = first < second
  if (joint.is === 'or' && !(rising && second <= 4 * first)) return low
  if (joint.is === 'and' && !rising) return low
  if (joint.is === '-' && !low.digits && !rising) return low
  const { currency = high.currency } = low
  return {
    ...low,
    ...(currency ? { currency } : {}),
    end: high.end,
    numbers: [first, second],
    step: Math.min(low.step * (first / low.numbers[0] || 1), high.step),
    rich: low.rich || high.rich,
    joined: joint.is,
    ...(votes ? { votes } : {}),
  }
}
