import { currencyCode, currencyName, currencyPrefix, nationalCurrency, sameCurrency } from '../language/currencies.js'
import { plural } from '../language/nouns.js'
import { isLetter, skipBlanks, wordAfter, wordAfterHyphen, wordAt } from '../language/wordAt.js'
import type { Comparison } from '../model/comparison.js'
import type { AmountValue } from '../model/value.js'
import type { Corpus } from './corpus.js'
import { compareIntervals, printInterval, printNumber } from './interval.js'
import { type ScaleReader, unchanged } from './scale.js'

/** Names that are money only for larger figures: "20 won" is no sum, "5 pounds" weighs, "2 crowns" are worn. */
const least = new Map([
  ['won', 1e3],
  ['pound', 1e4],
  ['rand', 100],
  ['crown', 100],
  ['mark', 100],
  ['dong', 1e3],
  ['real', 100],
])

function leastOf(lower: string): number {
  return least.get(lower) ?? least.get(lower.replace(/s$/, '')) ?? 0
}

/** "$5", "3 billion dollars", "10.5 million Australian dollars", "110 JPY", "5-euro". */
export const readAmount: ScaleReader = (text, figure) => {
  const convert = unchanged
  if (figure.currency) return { kind: 'amount', unit: figure.currency, end: figure.end, convert }
  const word = isLetter(text, figure.end) ? wordAt(text, figure.end) : wordAfterHyphen(text, figure.end)
  if (text[figure.end] === '¢') return { kind: 'amount', unit: 'cent', end: figure.end + 1, convert }
  if (!word) return undefined
  if (word.start === figure.end && (text.slice(word.start, word.end) === 'p' || text.slice(word.start, word.end) === 'c'))
    return { kind: 'amount', unit: word.lower === 'p' ? 'penny' : 'cent', end: word.end, convert }
  const code = currencyCode(text.slice(word.start, word.end))
  if (code) return { kind: 'amount', unit: code, end: word.end, convert }
  const next = wordAfter(text, word.end)
  const high = Math.max(...figure.numbers)
  const name = currencyName(word.lower)
  if (name) {
    const sterling = next?.lower === 'sterling'
    if (high < leastOf(word.lower) && !sterling && Number.isInteger(high)) return undefined
    if (isLetter(text, word.end + 1) && text[word.end] === '-') return undefined
    return { kind: 'amount', unit: name, end: sterling ? next.end : word.end, convert }
  }
  // "us dollars", "hong kong dollars", "U.S. dollars"
  let nation = word.lower
  let noun = next
  if (nation === 'u' && text.startsWith('.S.', word.end)) {
    nation = 'us'
    noun = wordAfter(text, word.end + 3)
  } else if (nation === 'hong' || nation === 'new' || nation === 'sri') {
    nation += ` ${next?.lower}`
    noun = next && wordAfter(text, next.end)
  }
  if (!noun || !currencyName(noun.lower)) return undefined
  const known = nationalCurrency(nation, noun.lower)
  return known ? { kind: 'amount', unit: known, end: noun.end, convert } : undefined
}

const thenWords = new Set(['ago', 'earlier', 'before', 'later'])

/** "a share", "-a-share", "per barrel", "an hour", "a year" behind a sum or figure: what it is a rate of. */
export function readRate(text: string, at: number): { per: string; end: number } | undefined {
  const cash = / in cash\b/y
  cash.lastIndex = at
  const first = wordAfterHyphen(text, cash.test(text) ? cash.lastIndex : at)
  const each = first?.lower === 'for' ? wordAfter(text, first.end) : undefined
  // "in cash for each share"
  const word = each && (each.lower === 'each' || each.lower === 'every') ? each : first
  if (!word) return undefined
  const article = word.lower === 'a' || word.lower === 'an' || word === each
  if (!article && word.lower !== 'per') return undefined
  const base = wordAfterHyphen(text, word.end)
  // "3.6 percent a month earlier"
  if (article && base && thenWords.has(wordAfter(text, base.end)?.lower ?? '')) return undefined
  if (base && (!article || perArticle.has(base.lower))) return { per: base.lower, end: base.end }
  const figures = !article ? /^\d(?:[\d,]{0,7}\d)?/.exec(text.slice(skipBlanks(text, word.end), word.end + 14)) : null
  return figures ? { per: figures[0].replaceAll(',', ''), end: skipBlanks(text, word.end) + figures[0].length } : undefined
}

const perArticle = new Set(
  'share barrel gallon litre liter pound kilo kilogram ounce tonne ton gram person head piece pop year month week day night hour minute second game match unit bottle pack ticket seat bushel word mile'.split(
    ' ',
  ),
)

/** Amounts in different currencies, or rates of different things, measure different things; a bare `$` may be any dollar. */
export function compareAmounts(a: AmountValue, b: AmountValue): Comparison {
  if (!sameCurrency(a.currency, b.currency) || a.per !== b.per) return 'unrelated'
  if (tellsExactly(a, b)) return 'narrower'
  if (tellsExactly(b, a)) return 'wider'
  return compareIntervals(a, b)
}

/** Steps of the exact sum in one of the rounded. */
const finer = 1000

/** "$14,959,450" is "$15 million" told exactly: nobody rounds so by chance. */
const tellsExactly = (exact: AmountValue, round: AmountValue): boolean =>
  exact.min !== undefined &&
  exact.min === exact.max &&
  round.min !== undefined &&
  round.min === round.max &&
  (exact.step ?? 0) * finer <= (round.step ?? 0) &&
  exact.min !== round.min &&
  Math.abs(exact.min - round.min) <= round.step! / 2

/** "$2.5 billion", "at least 300 million euros", "$5 a share". */
export function printAmount(value: AmountValue): string {
  const sign = currencyPrefix(value.currency)
  const print = (figure: number) =>
    sign
      ? `${figure < 0 ? '-' : ''}${sign}${printNumber(Math.abs(figure))}`
      : `${printNumber(figure)} ${nameOf(value.currency, figure === 1)}`
  return printInterval(value, false, print) + (value.per ? ` per ${value.per}` : '')
}

/** Currencies without a sign of their own, as English names them in the singular; others print their code. */
const printed = new Map([
  ['CNY', 'yuan'],
  ['CHF', 'Swiss franc'],
  ['cent', 'cent'],
  ['penny', 'pence'],
  ...['peso', 'crown', 'krone', 'dinar', 'shilling'].map(name => [name, name] as const),
])
const samePlural = new Set(['CNY', 'penny'])

function nameOf(currency: string, one: boolean): string {
  const name = printed.get(currency)
  if (name === undefined) return currency
  return one || samePlural.has(currency) ? name : plural(name)
}

export const corpus: Corpus<AmountValue> = {
  same: [
    {
      value: { kind: 'amount', min: 2.5e9, max: 2.5e9, currency: '$', step: 1e8 },
      wordings: ['$2.5 billion', '$2.5bn', '$2.5B', '2.5 billion dollars', '$2.5-billion'],
    },
    {
      value: { kind: 'amount', min: 3e6, max: 3e6, currency: 'EUR', step: 1e6 },
      wordings: ['€3m', '3 million euros', 'EUR 3 million', 'three million euros', '€3 million'],
    },
    {
      value: { kind: 'amount', min: 58.24, max: 58.24, currency: 'USD', step: 0.01, per: 'barrel' },
      wordings: ['US$58.24 per barrel', 'US $58.24 a barrel', '58.24 US dollars a barrel'],
    },
    {
      value: { kind: 'amount', min: 5, max: 5, currency: '$', step: 1, per: 'share' },
      wordings: ['$5 a share', '$5-a-share', 'five dollars per share'],
    },
    {
      value: { kind: 'amount', min: 1e7, max: 1.2e7, currency: '$', step: 1e6 },
      wordings: ['$10 million to $12 million', '$10-12 million', '$10 to $12 million', 'between $10 million and $12 million'],
    },
    {
      value: { kind: 'amount', min: -50.8e9, max: -50.8e9, currency: '$', step: 1e8 },
      wordings: ['$-50.8bn', 'a deficit of -$50.8 billion', 'minus $50.8 billion'],
    },
    {
      value: { kind: 'amount', max: 8e6, currency: '$', step: 1e6 },
      wordings: ['up to $8 million', 'as much as $8m', 'no more than eight million dollars'],
    },
    {
      value: { kind: 'amount', min: 500, max: 500, currency: 'INR', step: 100 },
      wordings: ['Rs 500', 'Rs. 500', '₹500', '500 rupees'],
    },
    {
      value: { kind: 'amount', min: 305000, max: 305000, currency: '$', step: 1000 },
      wordings: ['dlrs 305,000', '$305,000', '305,000 dollars', '$305k'],
    },
  ],
  not: ['20 won their cases', '5 pounds of flour', 'a dollar sign', '$', 'the euro fell', 'two crowns were worn'],
}
