import type { PartialDay } from '../model/article.js'
import { dayNumber, isDay, isoOf, weekdayOf } from './calendar.js'

/** A day as a byline, dateline or page head prints it ("Wednesday 30 June 2010 09.55 BST", "12.01.2022"); `end` is behind its clock time and zone. */
export interface PrintedDay {
  day: PartialDay
  start: number
  end: number
  /** A clock time stands beside it. */
  timed: boolean
  /** "05-02-2015", "1/2/16": day and month could change places; `day` holds the likelier order. */
  ambiguous?: true
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'

/** Starts where it is set to. Saved pages hold no-break and thin spaces ("January\u00a012"). */
const reader = (shape: string): RegExp => new RegExp(shape.replaceAll(' ', '[ \\u00a0\\u202f\\u2009]'), 'y')

const weekday = reader('(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.? ?,? ')
const clock = reader(
  '(?:,? at|,| -| –| —| \\||:)? ?(?:\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?)?|\\d{1,2} ?[ap]\\.?m\\b\\.?)(?: ?\\(?(?:[a-z]{2,4}t|gmt|utc|z|local time)\\b\\)?)?',
)

// The orders in which English prints a day, in small letters: V8 takes four times as long to compile them without regard to case. Names of the groups say what each holds.
const shapes = [
  `(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ?-?${month} ?,?(?: |-)?(?<y>(?:19|20)\\d\\d)?(?!\\d)`,
  `${month} ?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?: ?,? ?(?<y>(?:19|20)\\d\\d)(?!\\d))?`,
  `(?<iso>(?:19|20)\\d\\d)[-/.](?<m>\\d\\d)[-/.](?<d>\\d\\d)(?!\\d)(?:t(?=\\d))?`,
  `(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>(?<y>(?:19|20)?\\d\\d)(?!\\d)`,
].map(reader)

/** Does the calendar hold this day? 29 February stands where the year is not told. */
const isPrinted = ({ year, month: m, day: d }: PartialDay): boolean =>
  m !== undefined && d !== undefined && isDay(year ?? 2000, m, d)

/** The same text, as long as it was: a dotted capital I would become two letters. */
const lowered = (text: string): string => text.replaceAll('İ', 'i').toLowerCase()

/** No day is printed at greater length. */
const longest = 150

/** Reads a day that starts exactly at `at`; undefined where none does or the calendar has no such day. */
export function readPrintedDay(text: string, at: number): PrintedDay | undefined {
  const found = readLowered(lowered(text.slice(at, at + longest)), 0)
  return found && { ...found, start: at, end: found.end + at }
}

function readLowered(text: string, at: number): PrintedDay | undefined {
  weekday.lastIndex = at
  const dayOfWeek = weekday.exec(text)?.[1]
  const from = dayOfWeek === undefined ? at : weekday.lastIndex
  for (const [index, shape] of shapes.entries()) {
    shape.lastIndex = from
    const found = shape.exec(text)
    if (found === null) continue
    const parts = found.groups!
    const named = index < 2
    const day: PartialDay = {}
    // group order: shape 0 is d, month; shape 1 is month, d
    if (named) day.month = months.indexOf(found[index === 0 ? 2 : 1]!.slice(0, 3)) + 1
    if (dayOfWeek !== undefined) day.weekday = weekdays.indexOf(dayOfWeek.slice(0, 3)) + 1
    let ambiguous = false
    if (index === 3) {
      const [a, b] = [Number(parts.a), Number(parts.b)]
      // Slashes are mostly American (month first), dots and hyphens European.
      const monthFirst = b > 12 || (parts.sep === '/' && a <= 12)
      ;[day.month, day.day] = monthFirst ? [a, b] : [b, a]
      ambiguous = a <= 12 && b <= 12 && a !== b
    } else {
      day.day = Number(parts.d)
      if (parts.m !== undefined) day.month = Number(parts.m)
    }
    const year = parts.y ?? parts.iso
    if (year !== undefined) day.year = year.length === 2 ? 2000 + Number(year) : Number(year)
    if (!isPrinted(day)) continue
    const end = from + found[0].length
    clock.lastIndex = end
    const timed = clock.test(text)
    return { day, start: at, end: timed ? clock.lastIndex : end, timed, ...(ambiguous ? { ambiguous } : {}) }
  }
  return undefined
}

const mayStart = /(?<![\p{L}\p{N}/.-])(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/gu

/** The first day printed in `text` between `from` and `to`; one that lacks the year only where no full one follows. */
export function findPrintedDay(text: string, from: number, to: number): PrintedDay | undefined {
  let partial: PrintedDay | undefined
  const part = lowered(text.slice(from, to))
  mayStart.lastIndex = 0
  for (const found of part.matchAll(mayStart)) {
    const read = readLowered(part, found.index)
    if (read === undefined) continue
    const moved = { ...read, start: read.start + from, end: read.end + from }
    if (moved.day.year !== undefined) return moved
    partial ??= moved
  }
  return partial
}

/** "2022-01-12", or null where a part is missing. */
export const isoOfPrinted = ({ year, month: m, day: d }: PartialDay): string | null =>
  year === undefined || m === undefined || d === undefined ? null : isoOf({ year, month: m, day: d })

/** ISO weekday of a full day; undefined where a part is missing. */
export const weekdayOfPrinted = ({ year, month: m, day: d }: PartialDay): number | undefined =>
  year === undefined || m === undefined || d === undefined ? undefined : weekdayOf(dayNumber(year, m, d))
