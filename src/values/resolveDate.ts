import {
  addMonths,
  civilDay,
  dayNumber,
  isDay,
  isoDay,
  isoOf,
  isoWeek,
  mondayOf,
  pad,
  weekdayNames,
  weekdayOf,
} from '../language/calendar.js'
import { holidayDay } from '../language/holidays.js'
import type { Tense, TimeExpression, TimeUnit } from '../model/mention.js'
import { type DayRange, daysOf } from './dayRange.js'

/** What an expression is told from: days in ISO or EDTF, as far as they are known. */
export interface Anchor {
  /** Day on which the article appeared, ISO. */
  published?: string
  /** Date the text last spoke of, EDTF ("2019-07-04", "2019-07", "2019", "2019-33"). */
  spoken?: string
  tense?: Tense
  /** Zone of clock times that name none: an IANA name or an abbreviation. */
  zone?: string
}

/** A date as EDTF and as TIMEX3 value; `range` is absent where the year stays open. */
export interface ResolvedDate {
  edtf: string
  timex: string
  range?: DayRange
  inferred: string[]
}

const at = (edtf: string, timex: string, inferred: string[] = []): ResolvedDate => {
  const range = daysOf(edtf)
  return range ? { edtf, timex, range, inferred } : { edtf, timex, inferred }
}

const onDay = (day: number, inferred: string[] = []): ResolvedDate => at(isoDay(day), isoDay(day), inferred)

function inWeek(day: number): ResolvedDate {
  const monday = mondayOf(day)
  const { year, week } = isoWeek(day)
  return at(`${isoDay(monday)}/${isoDay(monday + 6)}`, `${pad(year, 4)}-W${pad(week)}`)
}

function onWeekend(saturday: number): ResolvedDate {
  const { year, week } = isoWeek(saturday)
  return at(`${isoDay(saturday)}/${isoDay(saturday + 1)}`, `${pad(year, 4)}-W${pad(week)}-WE`)
}

const inQuarter = (year: number, quarter: number): ResolvedDate =>
  at(`${pad(year, 4)}-${32 + quarter}`, `${pad(year, 4)}-Q${quarter}`)

/** The unit round a day, so many units on: 'week' -1 is the week before that of the day. */
export function shiftedUnit(day: number, unit: TimeUnit, count: number): ResolvedDate {
  const { year, month } = civilDay(day)
  switch (unit) {
    case 'week':
      return inWeek(day + Math.round(7 * count))
    case 'weekend':
      return onWeekend(mondayOf(day) + 5 + Math.round(7 * count))
    case 'month': {
      const iso = isoDay(addMonths(day, Math.round(count))).slice(0, 7)
      return at(iso, iso)
    }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + Math.round(count)
      return inQuarter(Math.floor(index / 4), (index % 4) + 1)
    }
    case 'year': {
      // "two and a half years ago" is told to the month.
      if (!Number.isInteger(count)) return shiftedUnit(day, 'month', 12 * count)
      const iso = pad(year + count, 4)
      return at(iso, iso)
    }
    case 'decade': {
      const decade = pad(Math.floor(year / 10) + Math.round(count), 3)
      return at(`${decade}X`, decade)
    }
    case 'century': {
      const century = pad(Math.floor(year / 100) + Math.round(count), 2)
      return at(`${century}XX`, century)
    }
    default:
      return onDay(
        day +
          (unit === 'day'
            ? Math.round(count)
            : Math.trunc((count * (unit === 'hour' ? 3600 : unit === 'minute' ? 60 : 1)) / 86400)),
      )
  }
}

/** Past dates are told more often than coming ones, so a coming one must be nearer by this many days. */
const pastBonus = 20
/** What a verb in the past tense counts against a coming date: "was set for Dec. 15" is told in the past as well. */
const pastTense = 200
/** What a verb in the future tense counts against a past date: "will honour those killed on Aug. 7" tells of a past one as well. */
const futureTense = 320

/** The year that a yearless date means: the nearest that fits tense and direction, for the days `days(year)`. */
function chooseYear(
  base: number,
  anchor: Anchor,
  direction: string | undefined,
  days: (year: number) => DayRange | undefined,
): number {
  const { year } = civilDay(base)
  let best = year
  let least = Number.POSITIVE_INFINITY
  for (const candidate of [year - 1, year, year + 1]) {
    const range = days(candidate)
    if (!range) continue
    const past = base - range.last
    const coming = range.first - base
    if (direction === 'last' ? past <= 0 : direction === 'next' ? coming <= 0 : direction === 'this' && candidate !== year)
      continue
    const cost =
      coming > 0
        ? coming + pastBonus + (anchor.tense === 'past' ? pastTense : 0)
        : Math.max(0, past) + (past > 0 && anchor.tense === 'future' ? futureTense : 0)
    if (cost < least) {
      least = cost
      best = candidate
    }
  }
  return best
}

const monthDays = (year: number, month: number): DayRange => {
  const first = dayNumber(year, month, 1)
  return { first, last: addMonths(first, 1) - 1 }
}

const seasons = { SP: 21, SU: 22, FA: 23, WI: 24 } as const

/** Year stated, told from another ("of last year"), or left open. */
function statedYear(e: TimeExpression, base: number | undefined): number | undefined {
  if (e.year !== undefined) return e.year
  if (e.relative?.unit !== 'year' || e.relative.direction || base === undefined) return undefined
  return civilDay(base).year + e.relative.count
}

const yearFrom = (anchor: Anchor): string =>
  anchor.published ? 'year from the date of the article' : 'year from the date spoken of'

function withoutYear(e: TimeExpression, base: number | undefined, anchor: Anchor): ResolvedDate {
  const { month, day } = e
  const tail = `${pad(month!)}${day === undefined ? '' : `-${pad(day)}`}`
  if (base === undefined) return at(`XXXX-${tail}`, `XXXX-${tail}`)
  const range = (year: number, strict = true): DayRange | undefined => {
    if (day === undefined) return monthDays(year, month!)
    if (!isDay(year, month!, day)) return undefined
    const one = dayNumber(year, month!, day)
    return strict && e.weekday !== undefined && weekdayOf(one) !== e.weekday ? undefined : { first: one, last: one }
  }
  const direct = chooseYear(base, anchor, e.relative?.direction, y => range(y))
  // A weekday that fits none of the years near by is a slip of the pen.
  const year =
    range(direct) || e.weekday === undefined ? direct : chooseYear(base, anchor, e.relative?.direction, y => range(y, false))
  return at(`${pad(year, 4)}-${tail}`, `${pad(year, 4)}-${tail}`, [yearFrom(anchor)])
}

/** Is a day told from another date of the text than that of the article? */
const isSpoken = (to: 'published' | 'spoken' | undefined, base: number, { published }: Anchor): boolean =>
  to === 'spoken' && base !== daysOf(published ?? '')?.first

function onWeekday(e: TimeExpression, base: number, anchor: Anchor): ResolvedDate {
  const weekday = e.weekday!
  const last = base - ((weekdayOf(base) - weekday + 7) % 7)
  const next = base + ((weekday - weekdayOf(base) + 7) % 7)
  const { direction, to, count = 0 } = e.relative ?? {}
  const note = [
    `${weekdayNames[weekday - 1]} next to the date ${isSpoken(to, base, anchor) ? 'last spoken of' : 'of the article'}`,
  ]
  // "Thursday last week"; "the Friday before last"
  if (e.relative && !direction) return onDay(mondayOf(base) + 7 * count + weekday - 1)
  if (direction === 'last' && count < -1) return onDay((last === base ? base - 7 : last) - 7)
  if (direction === 'last') return onDay(last === base ? base - 7 : last, note)
  if (direction === 'next') {
    const first = next === base ? base + 7 : next
    // Told on a Wednesday, "next Friday" is that of the week after; "the following Friday" is two days on.
    return onDay(to === 'published' && count > 0 && mondayOf(first) === mondayOf(base) ? first + 7 : first, note)
  }
  if (direction === 'this') return onDay(anchor.tense === 'past' ? last : next, note)
  return onDay(anchor.tense === 'future' ? next : last, note)
}

function directedPart(e: TimeExpression, base: number | undefined, anchor: Anchor, code: number, name: string): ResolvedDate {
  const stated = statedYear(e, base)
  const year =
    stated ??
    (base === undefined ? undefined : chooseYear(base, anchor, e.relative?.direction, y => daysOf(`${pad(y, 4)}-${code}`)))
  if (year === undefined) return at(`XXXX-${code}`, `XXXX-${name}`)
  return at(`${pad(year, 4)}-${code}`, `${pad(year, 4)}-${name}`, stated === undefined ? [yearFrom(anchor)] : [])
}

/** A year back from a quarter is the same quarter of the year before: "rose from a year earlier". */
function yearEarlier(spoken: string, count: number): ResolvedDate | undefined {
  const [, year, quarter] = /^(\d{4})-3([3-6])$/.exec(spoken) ?? []
  return year ? inQuarter(+year + count, +quarter! - 2) : undefined
}

/** On a Sunday some mean by "last week" the days just gone, others the week before. */
function lastWeekOnSunday(sunday: number): ResolvedDate {
  const week = inWeek(sunday - 7)
  return {
    ...week,
    edtf: `${isoDay(mondayOf(sunday) - 7)}/${isoDay(sunday - 1)}`,
    range: { first: mondayOf(sunday) - 7, last: sunday - 1 },
  }
}

function relativeDate(e: TimeExpression, anchor: Anchor, base: number): ResolvedDate {
  const { unit, count, direction, to } = e.relative!
  const published = daysOf(anchor.published ?? '')?.first
  if (unit === 'year' && (e.rule === 'year-earlier' || (e.rule === 'shifted' && Math.abs(count) === 1)) && anchor.spoken) {
    const same = yearEarlier(
      e.year === undefined ? anchor.spoken : anchor.spoken.replace(/^\d{4}/, String(e.year)),
      e.year === undefined ? count : 0,
    )
    if (same) return same
  }
  if (e.year !== undefined) return at(pad(e.year, 4), pad(e.year, 4))
  if (unit === 'weekend' && !direction) {
    // "over the weekend": the one just gone, or the coming one where the clause looks ahead.
    const saturday = mondayOf(base) + 5
    return onWeekend(weekdayOf(base) >= 6 || anchor.tense === 'future' ? saturday : saturday - 7)
  }
  if (unit === 'quarter' && count === 0 && to === 'spoken' && !/^\d{4}-3[3-6]$/.test(anchor.spoken ?? ''))
    return shiftedUnit(published ?? base, 'quarter', -1)
  const found = unit === 'week' && count === -1 && weekdayOf(base) === 7 ? lastWeekOnSunday(base) : shiftedUnit(base, unit, count)
  const note = `counted from the date ${isSpoken(to, base, anchor) ? 'last spoken of' : 'of the article'}`
  return { ...found, inferred: [...found.inferred, note] }
}

/** Calendar date of an expression that is neither vague nor a length. */
export function resolveDate(e: TimeExpression, anchor: Anchor): ResolvedDate {
  const published = daysOf(anchor.published ?? '')?.first
  const spoken = daysOf(anchor.spoken ?? '')
  const base =
    e.relative?.to === 'spoken'
      ? ((e.relative.count > 0 ? spoken?.last : spoken?.first) ?? published)
      : (published ?? spoken?.last)
  if (e.holiday !== undefined) {
    const days = (year: number): DayRange => ({ first: holidayDay(e.holiday!, year)!, last: holidayDay(e.holiday!, year)! })
    if (e.year === undefined && base === undefined) return at('XXXX', 'XXXX-XX-XX')
    const day = days(e.year ?? chooseYear(base!, anchor, e.relative?.direction, days)).first
    const inferred = e.year === undefined ? [yearFrom(anchor)] : []
    if (e.within) return { ...shiftedUnit(nearWeekend(day, e.within), e.within, 0), inferred }
    return onDay(day, inferred)
  }
  if (e.month !== undefined) return dated(e, base, anchor)
  if (e.quarter !== undefined) return quarterOf(e, base, anchor)
  if (e.half !== undefined) return directedPart(e, base, anchor, 39 + e.half, `H${e.half}`)
  if (e.season) return directedPart(e, base, anchor, seasons[e.season], e.season)
  if (e.weekday !== undefined) return base === undefined ? at('XXXX', `XXXX-WXX-${e.weekday}`) : onWeekday(e, base, anchor)
  if (e.decade !== undefined) return at(`${pad(e.decade, 3)}X`, pad(e.decade, 3))
  if (e.century !== undefined) return at(`${pad(e.century, 2)}XX`, pad(e.century, 2))
  if (e.relative && (base !== undefined || e.year === undefined))
    return base === undefined ? at('XXXX', 'XXXX-XX-XX') : relativeDate(e, anchor, base)
  if (e.year !== undefined) return at(pad(e.year, 4), pad(e.year, 4))
  return at('XXXX', 'XXXX-XX-XX')
}

/** A quarter without its year is the current one or the last before it: annual results come out in January. */
function quarterOf(e: TimeExpression, base: number | undefined, anchor: Anchor): ResolvedDate {
  const stated = statedYear(e, base)
  if (stated !== undefined) return inQuarter(stated, e.quarter!)
  if (base === undefined) return at(`XXXX-${32 + e.quarter!}`, `XXXX-Q${e.quarter}`)
  const { year, month } = civilDay(base)
  const ahead = (e.quarter! - 1) * 3 + 1 > month
  return { ...inQuarter(ahead && anchor.tense !== 'future' ? year - 1 : year, e.quarter!), inferred: [yearFrom(anchor)] }
}

/** A weekend that is named by a Monday ("Labor Day weekend") lies before it. */
const nearWeekend = (day: number, within: TimeUnit): number => (within === 'weekend' && weekdayOf(day) <= 2 ? day - 7 : day)

function dated(e: TimeExpression, base: number | undefined, anchor: Anchor): ResolvedDate {
  const year = statedYear(e, base)
  const found =
    year === undefined
      ? withoutYear(e, base, anchor)
      : e.day === undefined
        ? at(`${pad(year, 4)}-${pad(e.month!)}`, `${pad(year, 4)}-${pad(e.month!)}`)
        : at(isoOf({ year, month: e.month!, day: e.day }), isoOf({ year, month: e.month!, day: e.day }))
  if (!e.within || !found.range) return found
  return { ...shiftedUnit(found.range.first, e.within, 0), inferred: found.inferred }
}
