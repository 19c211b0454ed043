import { holidayNames } from '../language/holidays.js'
import { isCapital, tokeniseTimes } from '../language/timeTokens.js'
import { yearAt } from './readYear.js'
import type { Reader } from './timeReading.js'

const byFirst = new Map<string, { name: string; words: string[] }[]>()
for (const name of holidayNames) {
  const words = tokeniseTimes(name).lower
  byFirst.set(
    words[0]!,
    [...(byFirst.get(words[0]!) ?? []), { name, words }].sort((a, b) => b.words.length - a.words.length),
  )
}

/** Feasts by name ("Christmas Eve", "Thanksgiving Day 1998"). */
export const readHoliday: Reader = (tokens, at) => {
  const names = isCapital(tokens, at) ? byFirst.get(tokens.lower[at]!) : undefined
  const found = names?.find(({ words }) => words.every((word, n) => tokens.lower[at + n] === word))
  if (!found) return undefined
  const end = at + found.words.length
  const unit = tokens.word[end]?.unit
  // "Easter week", "Labor Day weekend"
  if ((unit === 'week' || unit === 'weekend') && !tokens.word[end]?.plural)
    return { kind: 'date', end: end + 1, expression: { rule: 'holiday', holiday: found.name, within: unit } }
  const year = yearAt(tokens, end, true)
  return {
    kind: 'date',
    end: year === undefined ? end : end + 1,
    expression: { rule: 'holiday', holiday: found.name, ...(year === undefined ? {} : { year }) },
  }
}
