import { currencyCode, mayBeSign } from '../language/currencies.js'
import { isNumberWord } from '../language/numerals.js'
import { isBlank, isDigit, isLetter, isUpper } from '../language/wordAt.js'
import type { QuantityMention, TimeMention } from '../model/mention.js'
import { readAge, readDecadeOfLife } from './age.js'
import { makeAge, makeOrdinal, makeVague } from './makeMention.js'
import { mayBeOrdinal, readOrdinal } from './ordinal.js'
import { type QuantityReading, readQuantity } from './quantity.js'
import { mayBeVague, readVague } from './vague.js'

/**
 * Every quantity of a text: counts, amounts, percentages, measures, ages, ordinals, votes and scores, in order and without overlap. What
 * `times` has read as an expression of time is skipped, but for ages. One pass; each figure looks at a bounded stretch round itself.
 */
export function readQuantities(text: string, times: readonly TimeMention[] = []): QuantityMention[] {
  const found: QuantityMention[] = []
  let from = 0
  let time = 0
  let at = 0
  while (at < text.length) {
    const end = isLetter(text, at) ? endOfLetters(text, at) : at + 1
    if (!mayBegin(text, at, end)) {
      at = end
      continue
    }
    while (time < times.length && times[time]!.end <= at) time++
    const inside = times[time] && times[time]!.start <= at ? times[time] : undefined
    const age = at >= from ? readAgeAt(text, at, from) : undefined
    if (age && age.start >= from) {
      found.push(age)
      from = age.end
      at = age.end
      continue
    }
    if (inside) {
      at = Math.max(end, inside.end)
      continue
    }
    const reading = readAny(text, at, from, times[time]?.start ?? Number.POSITIVE_INFINITY)
    if (reading.mention) {
      found.push(reading.mention)
      from = reading.mention.end
    }
    at = Math.max(end, reading.end)
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

const decades = new Set('teens twenties thirties forties fifties sixties seventies eighties nineties'.split(' '))
/** Longest word that can begin a quantity. */
const longest = 12

/** First letters of number words, ordinals and vague words: spares most words the look-ups. */
const initials = new Set([...'abdefhmnostz'].map(letter => letter.charCodeAt(0)))
const mayBeginWord = (initial: number, length: number): boolean => initials.has(initial) && (initial !== 97 || length < 3)

const mayBeCurrency = (letters: string): boolean => currencyCode(letters) !== undefined || letters === 'PS' || letters === 'Y'

function mayBegin(text: string, at: number, end: number): boolean {
  if (isDigit(text, at)) return true
  if (isLetter(text, at)) {
    if (end - at > longest || (at > 0 && isDigit(text, at - 1))) return false
    if (mayBeginWord(text.charCodeAt(at) | 32, end - at)) {
      const lower = text.slice(at, end).toLowerCase()
      if (isNumberWord(lower) || mayBeVague(lower) || mayBeOrdinal(lower) || decades.has(lower)) return true
    }
    if (end - at > 4 || !(isDigit(text, end) || isBlank(text, end) || text[end] === '.' || text[end] === '=')) return false
    return (isUpper(text, at) || text.startsWith('dlrs', at)) && mayBeCurrency(text.slice(at, end))
  }
  const char = text[at]!
  return mayBeSign(char) || (char === '.' && isDigit(text, at + 1)) || '½⅓⅔¼¾⅛'.includes(char)
}

function endOfLetters(text: string, at: number): number {
  let end = at
  while (isLetter(text, end)) end++
  return end
}

function endOfRun(text: string, at: number): number {
  let end = at
  while (isDigit(text, end)) end++
  return Math.max(end, at + 1)
}
