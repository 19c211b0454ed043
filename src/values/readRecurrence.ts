import { isCapital, type TimeTokens } from '../language/timeTokens.js'
import type { TimeExpression } from '../model/mention.js'
import { lengthAt } from './readLength.js'
import { type Reader, type Reading, wordIs } from './timeReading.js'

const set = (end: number, expression: Partial<TimeExpression>): Reading => ({
  kind: 'set',
  end,
  expression: { rule: 'set', every: true, ...expression },
})

/** "a day", "per year" behind a rate: "four flights a week", "$1 billion a year", "twice a month". */
function readRate(tokens: TimeTokens, at: number): Reading | undefined {
  const unit = tokens.word[at + 1]
  if (
    !unit?.unit ||
    unit.plural ||
    unit.short ||
    unit.unit === 'second' ||
    unit.unit === 'quarter' ||
    tokens.lower[at + 2] === '-'
  )
    return undefined
  if (wordIs(tokens, at + 2, 'ago', 'earlier', 'later', 'before', 'after', 'old', 'long', 'and', 'or', 'from')) return undefined
  const last = tokens.lower[at - 1] ?? ''
  const rate =
    wordIs(tokens, at, 'per') ||
    tokens.word[at - 1]?.digits ||
    /^(?:once|twice|million|billion|hundred|thousand|percent|times|hours|days|%)$/.test(last)
  // "four flights", "12 long flights", "many flights"
  const isCounted = (n: number): boolean => tokens.word[n]?.digits !== undefined || tokens.word[n]?.counts !== undefined
  const counted = /[a-z]{2}s$/.test(last) && (isCounted(at - 2) || isCounted(at - 3) || tokens.word[at - 2]?.opens)
  return rate || counted ? set(at + 2, { length: { [unit.unit]: 1 } }) : undefined
}

/** "every second Monday", "each last Friday". */
const isOrdinalDay = (tokens: TimeTokens, at: number): boolean =>
  wordIs(tokens, at, 'first', 'second', 'third', 'fourth', 'last') && tokens.word[at + 1]?.weekday !== undefined

/** "every day", "each Thursday", "every two weeks", "daily", "Monday nights", "Fridays", "twice a week". */
export const readRecurrence: Reader = (tokens, at) => {
  const word = tokens.word[at]
  if (word?.every) {
    // An annual meeting and quarterly earnings are kinds of meeting and earnings.
    return wordIs(tokens, at, 'daily', 'weekly', 'monthly', 'hourly', 'yearly', 'annually', 'nightly') &&
      !(isCapital(tokens, at) && (isCapital(tokens, at + 1) || isCapital(tokens, at - 1)))
      ? set(at + 1, { length: { [word.every]: 1 } })
      : undefined
  }
  if (word?.weekday && isCapital(tokens, at)) {
    // "said Tuesdays strike": pages that lost their apostrophes
    if (word.plural)
      return wordIs(tokens, at - 1, 'on', 'and', 'or', 'to', 'most', 'both') || !/^[a-z]/.test(tokens.lower[at + 1] ?? '')
        ? set(at + 1, { weekday: word.weekday })
        : undefined
    // "every Monday and Friday"
    if (wordIs(tokens, at - 1, 'and', 'or') && tokens.word[at - 2]?.weekday && wordIs(tokens, at - 3, 'every', 'each'))
      return set(at + 1, { weekday: word.weekday })
    const part = tokens.word[at + 1]
    if (part?.part && part.plural) return set(at + 2, { weekday: word.weekday, dayPart: part.part })
    // "on Monday and Tuesday nights"
    const shared = wordIs(tokens, at + 1, 'and', 'or') && tokens.word[at + 2]?.weekday ? tokens.word[at + 3] : undefined
    return shared?.part && shared.plural ? set(at + 1, { weekday: word.weekday, dayPart: shared.part }) : undefined
  }
  if (wordIs(tokens, at, 'a', 'per')) return readRate(tokens, at)
  if (!wordIs(tokens, at, 'every', 'each')) return undefined
  const other = wordIs(tokens, at + 1, 'other') || isOrdinalDay(tokens, at + 1) ? at + 2 : at + 1
  const next = tokens.word[other]
  if (next?.unit && !next.plural && !next.short) return set(other + 1, { length: { [next.unit]: other > at + 1 ? 2 : 1 } })
  if (next?.weekday && !next.short) return set(other + 1, { weekday: next.weekday })
  if (next?.part && !next.plural) return set(other + 1, { dayPart: next.part })
  if (next?.season) return set(other + 1, { season: next.season })
  if (next?.month && isCapital(tokens, other)) return set(other + 1, { month: next.month })
  const length = lengthAt(tokens, at + 1)
  if (!length?.expression.length || length.count.value === undefined) return undefined
  const { count, end, expression } = length
  return { ...set(end, { length: expression.length! }), number: count.value!, bound: '=' }
}
