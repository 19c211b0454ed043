import type { TimeExpression } from '../model/mention.js'
import { boundAt, lengthAt, measured } from './readLength.js'
import { clockUnits, type Reader, runsOn, wordIs } from './timeReading.js'

type Relative = NonNullable<TimeExpression['relative']>

const shifts: Record<string, { to: Relative['to']; sign: number }> = {
  ago: { to: 'published', sign: -1 },
  earlier: { to: 'spoken', sign: -1 },
  previously: { to: 'spoken', sign: -1 },
  before: { to: 'spoken', sign: -1 },
  later: { to: 'spoken', sign: 1 },
  afterward: { to: 'spoken', sign: 1 },
  afterwards: { to: 'spoken', sign: 1 },
  hence: { to: 'published', sign: 1 },
}

/** "two days ago", "nearly four years earlier", "a year before,", "years ago", "three weeks from now". */
export const readShifted: Reader = (tokens, at) => {
  const limit = boundAt(tokens, at)
  // "just months ago", "only two years ago"
  if (limit?.bound === '=' && limit.end === at + 1) return undefined
  const start = limit?.end ?? at
  const bare = tokens.word[start]
  const found =
    lengthAt(tokens, start) ??
    (bare?.unit && bare.plural && !bare.short
      ? {
          unit: bare.unit,
          hyphen: false,
          end: start + 1,
          count: { end: start },
          expression: { rule: 'length', vagueUnit: bare.unit } as TimeExpression,
        }
      : undefined)
  if (!found || found.hyphen || !runsOn(tokens, found.end)) return undefined
  // "a week or so ago"
  const behind = wordIs(tokens, found.end, 'or') && wordIs(tokens, found.end + 1, 'so', 'more') ? found.end + 2 : found.end
  const word = tokens.lower[behind] ?? ''
  const fromNow = word === 'from' && wordIs(tokens, behind + 1, 'now', 'today')
  const shift = fromNow ? shifts.hence : Object.hasOwn(shifts, word) ? shifts[word] : undefined
  if (!shift) return undefined
  // "two days before the vote" is a length before something; "the day before." and "a year before," are dates.
  if (word === 'before' && !/^[.,;)]?$/.test(tokens.lower[behind + 1] ?? '')) return undefined
  const end = behind + (fromNow ? 2 : 1)
  // "an hour later", "a few days later" name no day.
  if (shift.to === 'spoken' && (clockUnits.has(found.unit) || found.count.value === undefined))
    return { ...measured(found, tokens, limit) }
  if (found.count.value === undefined) {
    const vague = shift.sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
    return { kind: 'date', end, expression: { rule: 'shifted', vague, vagueUnit: found.unit } }
  }
  const reading = measured(found, tokens, limit)
  const { length, lengthMax, bound, side } = reading.expression
  // "a decade ago" is told to the year.
  const tens = found.unit === 'decade' ? 10 : found.unit === 'century' ? 100 : 1
  const relative: Relative = {
    to: shift.to,
    unit: tens > 1 ? 'year' : found.unit,
    count: shift.sign * tens * (length?.[found.unit] ?? found.count.value),
  }
  return {
    kind: 'date',
    end,
    expression: {
      rule: 'shifted',
      relative,
      ...(bound ? { bound } : {}),
      ...(side ? { side } : {}),
      ...(length ? { length } : {}),
      ...(lengthMax ? { lengthMax } : {}),
    },
    ...(reading.number === undefined ? {} : { number: reading.number }),
    bound: reading.bound,
  }
}
