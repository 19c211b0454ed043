import type { Comparison } from '../model/comparison.js'
import type { TimeExpression, TimeUnit } from '../model/mention.js'
import type { DurationValue } from '../model/value.js'
import { compareRanges } from './compareRanges.js'
import type { Corpus } from './corpus.js'

const year = 31556952
/** Mean Gregorian lengths in seconds, so that 24 months are two years. */
export const secondsOf: Record<TimeUnit, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  weekend: 172800,
  week: 604800,
  month: year / 12,
  quarter: year / 4,
  year,
  decade: 10 * year,
  century: 100 * year,
}

/** How finely a figure of a unit is told: "four hours" to the hour, "30 minutes" to ten minutes, "20 years" to five years. */
function stepOf(count: number, unit: TimeUnit): number {
  // quarters of an hour are told to the quarter
  if (count === 0.75 || count === 0.25) return secondsOf[unit] / 4
  if (unit === 'decade' || unit === 'century') return secondsOf[unit] / 5
  if (!Number.isInteger(count)) return secondsOf[unit] / 2
  if (count >= 100 && count % 100 === 0) return 50 * secondsOf[unit]
  const minutes = unit === 'minute' || unit === 'second'
  if (count >= 20 && count % 10 === 0) return (minutes ? 10 : 5) * secondsOf[unit]
  return (minutes && count % 5 === 0 ? 5 : 1) * secondsOf[unit]
}

const total = (length: Partial<Record<TimeUnit, number>>): number =>
  Object.entries(length).reduce((sum, [unit, count]) => sum + count * secondsOf[unit as TimeUnit], 0)

/** Rounding step of a length: that of its finest unit. */
const finest = (length: Partial<Record<TimeUnit, number>>): number =>
  Math.min(...Object.entries(length).map(([unit, count]) => stepOf(count, unit as TimeUnit)))

/**
 * Length as a range of seconds. "about" leaves a tenth or half a step to both sides, "nearly" and "just under" the same below, "at least"
 * and "more than" are open above; a length without its figure ("several years") is at least two of its unit.
 */
export function durationOf(e: TimeExpression): DurationValue {
  const of = e.excess ? 'excess' : 'total'
  if (!e.length) return { kind: 'duration', min: 2 * secondsOf[e.vagueUnit ?? 'day'], of, step: secondsOf[e.vagueUnit ?? 'day'] }
  const [low, high] = [total(e.length), total(e.lengthMax ?? e.length)]
  const step = finest(e.length)
  const room = Math.max(low / 10, step / 2)
  if (e.bound === '>')
    return e.side === 'above'
      ? { kind: 'duration', min: low, max: high + room, of, step }
      : { kind: 'duration', min: low, of, step }
  if (e.bound === '<')
    return e.side === 'below'
      ? { kind: 'duration', min: low - room, max: high, of, step }
      : { kind: 'duration', max: high, of, step }
  if (e.bound !== '~') return { kind: 'duration', min: low, max: high, of, step }
  return { kind: 'duration', min: low - room, max: e.side === 'below' ? high : high + room, of, step }
}

const letters: Partial<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'C',
}
const order: readonly TimeUnit[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
  'second',
]
const isClock = (unit: TimeUnit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'

/** Halves go to the unit below: two and a half years are P2Y6M. */
const below: Partial<Record<TimeUnit, [TimeUnit, number]>> = {
  century: ['year', 100],
  decade: ['year', 10],
  year: ['month', 12],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
}

function split(length: Partial<Record<TimeUnit, number>>): Partial<Record<TimeUnit, number>> {
  const out: Partial<Record<TimeUnit, number>> = {}
  for (const unit of order) {
    const count = length[unit]
    if (count === undefined) continue
    const [lower, times] = below[unit] ?? []
    const whole = Math.floor(count)
    if (unit === 'decade' || unit === 'century') out.year = (out.year ?? 0) + count * times!
    else if (whole === count || !lower || !Number.isInteger(Number(((count - whole) * times!).toFixed(6))))
      out[unit] = (out[unit] ?? 0) + count
    else {
      if (whole > 0) out[unit] = (out[unit] ?? 0) + whole
      out[lower] = (out[lower] ?? 0) + Math.round((count - whole) * times!)
    }
  }
  return out
}

/** TIMEX3 value of a length: P2Y, PT4H, PXM, P2Y6M; decades are years (P10Y). */
export function isoLength(e: TimeExpression): string {
  if (!e.length) {
    const unit = e.vagueUnit ?? 'day'
    return `P${isClock(unit) ? 'T' : ''}X${letters[unit]}`
  }
  const length = split(e.length)
  let date = ''
  let clock = ''
  for (const unit of order) {
    const count = length[unit]
    if (count === undefined) continue
    if (isClock(unit)) clock += `${count}${letters[unit]}`
    else date += `${count}${letters[unit]}`
  }
  return `P${date}${clock ? `T${clock}` : ''}`
}

/** Excess ("four hours longer than expected"), total and time gone since an event are no lengths of one thing: unrelated. */
export function compareDurations(a: DurationValue, b: DurationValue): Comparison {
  if (a.of !== b.of) return 'unrelated'
  return compareRanges(a, b, Math.max(a.step ?? 0, b.step ?? 0))
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** How a length was told: its unit, and whether in figures. "35 days" are not said to be five weeks. */
export interface LengthWording {
  unit?: TimeUnit
  /** Unit of the upper end, where it has one of its own ("six months to two years"). */
  upTo?: TimeUnit
  figures: boolean
}

function inWords(seconds: number, { unit: told, figures }: LengthWording): string {
  const units: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']
  const isWhole = (unit: TimeUnit): boolean => {
    const count = seconds / secondsOf[unit]
    return count >= 1 && Math.abs(count * 2 - Math.round(count * 2)) < 1e-6
  }
  const fits = (unit: TimeUnit): boolean => isWhole(unit) && !(unit === 'week' && seconds / secondsOf.week > 8)
  const unit =
    (told && told !== 'century' && isWhole(told) ? told : undefined) ??
    units.find(fits) ??
    units.find(one => seconds >= secondsOf[one]) ??
    'second'
  const count = Number((seconds / secondsOf[unit]).toFixed(2))
  const whole = Math.floor(count)
  if (count === whole) return `${(figures ? undefined : small[count]) ?? count} ${unit}${count === 1 ? '' : 's'}`
  return count - whole === 0.5 && whole < small.length
    ? whole === 0
      ? `half a ${unit}`
      : `${small[whole]} and a half ${unit}s`
    : `${count} ${unit}s`
}

/** "ten to 15 years": the unit once, where both ends have it. */
function between(min: number, max: number, told: LengthWording): string {
  const [low, high] = [inWords(min, told), inWords(max, told.upTo ? { ...told, unit: told.upTo } : told)]
  const unit = high.slice(high.lastIndexOf(' '))
  return `${low.endsWith(unit) ? low.slice(0, -unit.length) : low} to ${high}`
}

/** The figure that "about", "nearly" or "just over" was said of, by the room that `durationOf` leaves round it. */
function loose(min: number, max: number, step: number, told: LengthWording): string | undefined {
  const room = (figure: number): number => Math.max(figure / 10, step / 2)
  const is = (width: number): boolean => Math.abs(max - min - width) < 1e-6 * max
  if (is(2 * room((min + max) / 2))) return `about ${inWords((min + max) / 2, told)}`
  const over = is(room(min))
  // two years to two and a half are "just over two years": the figure said is a whole number of its unit
  if (is(room(max)) && !(over && Number.isInteger(min / step))) return `nearly ${inWords(max, told)}`
  return over ? `just over ${inWords(min, told)}` : undefined
}

/** "at least four hours", "two and a half years", "4 hours longer than expected"; by the unit and in figures as it was told. */
export function printDuration({ min, max, of, step }: DurationValue, told: LengthWording = { figures: false }): string {
  const tail = of === 'excess' ? ' longer than expected' : of === 'since' ? ' ago' : ''
  if (min !== undefined && min === max) return inWords(min, told) + tail
  if (max === undefined) return `${min === undefined ? 'some time' : `at least ${inWords(min, told)}`}${tail}`
  if (min === undefined) return `at most ${inWords(max, told)}${tail}`
  return ((step && loose(min, max, step, told)) || between(min, max, told)) + tail
}

const exactly = (seconds: number, step: number): DurationValue => ({
  kind: 'duration',
  min: seconds,
  max: seconds,
  of: 'total',
  step,
})

/** One length, many wordings; `not` holds no length. */
export const corpus: Corpus<DurationValue> = {
  same: [
    {
      value: exactly(4 * 3600, 3600),
      wordings: ['four hours', '4 hours', 'a four-hour meeting', 'a 4-hour session', '4 hrs', 'four full hours'],
    },
    {
      value: exactly(2.5 * year, year / 2),
      wordings: ['two and a half years', '2.5 years', '2 1/2 years', 'two-and-a-half years', '2½ years'],
    },
    { value: exactly(86400, 86400), wordings: ['a day-long meeting', 'a daylong meeting', 'one day'] },
    { value: exactly(1800, 1800), wordings: ['half an hour', 'a half hour', 'a half-hour delay'] },
    {
      value: { kind: 'duration', min: 4 * 3600, of: 'total', step: 3600 },
      wordings: ['at least four hours', 'more than 4 hours', 'four hours or more', 'no less than four hours', 'over four hours'],
    },
    {
      value: { kind: 'duration', max: 180 * 86400, of: 'total', step: 5 * 86400 },
      wordings: ['up to 180 days', 'no more than 180 days', 'at most 180 days'],
    },
    {
      value: { kind: 'duration', min: 4 * 3600, max: 4 * 3600, of: 'excess', step: 3600 },
      wordings: ['four hours longer than expected', '4 hours more than planned'],
    },
    {
      value: { kind: 'duration', min: 2 * year, max: 3 * year, of: 'total', step: year },
      wordings: ['two to three years', '2-3 years', 'two or three years', 'between two and three years'],
    },
    {
      value: { kind: 'duration', min: 2 * year, of: 'total', step: year },
      wordings: ['several years', 'a few years', 'for years', 'many years', 'a years-long fight', 'a years-old fight'],
    },
  ],
  not: ['a 44-year-old man', 'she is 12 years old', 'the second bomb', 'a quarter of the votes', 'Section 5', '60 percent'],
}
