import { isStreetWord } from '../language/labels.js'
import { isDash, isDigit, isLetter, isUpper, wordAfter, wordAfterHyphen, wordAt, wordBefore } from '../language/wordAt.js'
import type { Comparison } from '../model/comparison.js'
import type { OrdinalValue } from '../model/value.js'
import type { Corpus } from './corpus.js'
import { readCountedNoun } from './countedNoun.js'

const units = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
)
for (const [word, n] of [
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['hundredth', 100],
] as const)
  units.set(word, n)
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
)

export interface OrdinalReading {
  n: number
  of: string
  figureEnd: number
  end: number
}

/** Ordinals of one word. */
export const ordinalWords: readonly string[] = [...units.keys()]

/** "third", "3rd", "twenty-first", at an offset of a text. */
export function readRank(text: string, at: number): { n: number; end: number } | undefined {
  if (isDigit(text, at)) {
    let end = at
    while (end - at < 4 && isDigit(text, end)) end++
    const ending = wordAt(text, end)
    return ending && /^(?:st|nd|rd|th)$/.test(ending.lower) ? { n: Number(text.slice(at, end)), end: ending.end } : undefined
  }
  const word = wordAt(text, at)
  if (!word) return undefined
  const plain = units.get(word.lower)
  if (plain !== undefined) return { n: plain, end: word.end }
  const ten = tens.get(word.lower)
  const next = ten === undefined ? undefined : wordAfterHyphen(text, word.end)
  const unit = next && units.get(next.lower)
  return ten !== undefined && unit !== undefined && unit < 10 ? { n: ten + unit, end: next!.end } : undefined
}

/** "the first meeting", "a 21st member"; not "first-team", "at first", "third-largest", and in words only where a noun follows. */
export function readOrdinal(text: string, at: number): OrdinalReading | undefined {
  const rank = readRank(text, at)
  if (!rank || (isDash(text, rank.end) && isLetter(text, rank.end + 1)) || (isDash(text, at - 1) && text[at - 1] !== '\u2014'))
    return undefined
  const before = wordBefore(text, at)?.lower
  if (before === 'at' && !isDigit(text, at)) return undefined
  const street = wordAfter(text, rank.end)
  if (street && isUpper(text, street.start) && isStreetWord(street.lower)) return undefined
  const { of, end } = readCountedNoun(text, rank.end, true)
  if (!of && !isDigit(text, at) && before !== 'the') return undefined
  return { n: rank.n, of, figureEnd: rank.end, end }
}

export const compareOrdinals = (a: OrdinalValue, b: OrdinalValue): Comparison => (a.n === b.n ? 'equal' : 'disjoint')

/** "first meeting", "22nd amendment". */
export function printOrdinal({ n, of }: OrdinalValue): string {
  const word = [...units].find(([, value]) => value === n && n <= 10)?.[0]
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return (word ?? `${n}${ending}`) + (of ? ` ${of}` : '')
}

export const corpus: Corpus<OrdinalValue> = {
  same: [
    {
      value: { kind: 'ordinal', n: 1, of: 'meeting' },
      wordings: ['the first meeting', 'their first meeting was', 'the 1st meeting', 'a first meeting'],
    },
    { value: { kind: 'ordinal', n: 21, of: 'member' }, wordings: ['the 21st member', 'the twenty-first member'] },
  ],
  not: ['at first they', 'the first-team players', 'the third-largest city', 'two thirds', 'a third of them', 'first, they left'],
}
