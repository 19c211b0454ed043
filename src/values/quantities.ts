import { currencyCodes, signMarks } from '../language/currencies.js'
import { magnitudes, parts, tens, units, vulgar } from '../language/numerals.js'
import { isDigit, isLetter } from '../language/wordAt.js'
import type { QuantityMention, TimeMention } from '../model/mention.js'
import { readAge, readDecadeOfLife } from './age.js'
import { makeAge, makeOrdinal, makeVague } from './makeMention.js'
import { ordinalWords, readOrdinal } from './ordinal.js'
import { type QuantityReading, readQuantity } from './quantity.js'
import { readVague, vagueWords } from './vague.js'

/**
 * Every quantity of a text: counts, amounts, percentages, measures, ages, ordinals, votes and scores, in order and without overlap. What
 * `times` has read as an expression of time is skipped, but for ages. One pass; each figure looks at a bounded stretch round itself.
 */
export function readQuantities(text: string, times: readonly TimeMention[] = []): QuantityMention[] {
  const found: QuantityMention[] = []
  let from = 0
  let time = 0
  for (let at = nextOpening(text, 0); at < text.length; ) {
    while (time < times.length && times[time]!.end <= at) time++
    const inside = times[time] && times[time]!.start <= at ? times[time] : undefined
    const age = at >= from ? readAgeAt(text, at, from) : undefined
    if (age && age.start >= from) {
      found.push(age)
      from = age.end
      at = nextOpening(text, age.end)
      continue
    }
    if (inside) {
      at = nextOpening(text, Math.max(at + 1, inside.end))
      continue
    }
    const reading = readAny(text, at, from, times[time]?.start ?? Number.POSITIVE_INFINITY)
    if (reading.mention) {
      found.push(reading.mention)
      from = reading.mention.end
    }
    at = nextOpening(text, Math.max(at + 1, reading.end))
  }
  return found
}

/** Ordinals before numbers ("twenty-first"), vague words before both ("a couple"). */
function readAny(text: string, at: number, from: number, limit: number): QuantityReading {
  const ordinal = readOrdinal(text, at)
  if (ordinal) return makeOrdinal(text, at, ordinal, limit)
  const vague = readVague(text, at)
  if (vague && vague.end <= limit) return makeVague(text, at, vague, from, limit)
  return readQuantity(text, at, from, limit) ?? { end: endOfRun(text, at) }
}

function readAgeAt(text: string, at: number, from: number): QuantityMention | undefined {
  const age = readDecadeOfLife(text, at) ?? readAge(text, at)
  return age && makeAge(text, age, from)
}

const decades = 'teens twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const endsWord = '(?![A-Za-z\\u00c0-\\u024f\\u0370-\\u03ff])'
/** "a" and "an" stand for a figure only before these. */
const articled = [...magnitudes.keys(), ...parts.keys(), 'couple', 'pair', 'handful', 'few'].join('|')

/** Where a quantity may begin: digits, signs of currencies, number words, vague words, ordinals, letters of currencies before a figure. */
const opening = new RegExp(
  [
    '\\d',
    `[${signMarks}${[...vulgar.keys()].join('')}]`,
    '\\.(?=\\d)',
    `(?:${[...units.keys(), ...tens.keys(), 'half', 'nil', ...vagueWords, ...ordinalWords, ...decades].join('|')})${endsWord}`,
    `an?(?=[\\s-]{1,4}(?:${articled})${endsWord})`,
    `(?:${[...currencyCodes, 'PS', 'Y'].join('|')})(?=[\\d\\s.=])`,
  ].join('|'),
  'gi',
)

function endOfRun(text: string, at: number): number {
  let end = at
  while (isDigit(text, end)) end++
  return Math.max(end, at + 1)
}

/** First position from `at` on where a quantity may begin. What stands before is looked at here: in the pattern it would slow each step. */
function nextOpening(text: string, at: number): number {
  opening.lastIndex = at
  for (;;) {
    const found = opening.exec(text)
    if (!found) return text.length
    const { index } = found
    if (!isLetter(text, index) || !(isLetter(text, index - 1) || isDigit(text, index - 1))) return index
    opening.lastIndex = index + 1
  }
}
