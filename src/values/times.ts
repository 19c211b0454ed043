import { isCapital, isTouching, type TimeTokens, tokeniseTimes } from '../language/timeTokens.js'
import type { TimeWord } from '../language/timeWords.js'
import type { TimeExpression, TimeMention } from '../model/mention.js'
import { readCalendarDate } from './readCalendarDate.js'
import { readCentury } from './readCentury.js'
import { readClock } from './readClock.js'
import { readHoliday } from './readHoliday.js'
import { readLength } from './readLength.js'
import { readListedDay } from './readListedDay.js'
import { readModified } from './readModified.js'
import { readQuarter, readSeason } from './readQuarter.js'
import { readRecurrence } from './readRecurrence.js'
import { readRelative } from './readRelative.js'
import { readVague } from './readVague.js'
import { readYear } from './readYear.js'
import { longestOf, type Reader, type Reading, runsOn, wordIs } from './timeReading.js'

/** In order: the earlier reader wins where two read equally far. */
const readers: readonly Reader[] = [
  readClock,
  readCalendarDate,
  readModified,
  readRelative,
  readQuarter,
  readSeason,
  readCentury,
  readHoliday,
  readYear,
  readRecurrence,
  readVague,
  readLength,
]
const ofDigits: readonly Reader[] = [readClock, readCalendarDate, readListedDay, readRelative, readCentury, readYear, readLength]
const ofMonths: readonly Reader[] = [readCalendarDate, readHoliday]
const ofWeekdays: readonly Reader[] = [readCalendarDate, readRecurrence, readRelative]
const ofUnits: readonly Reader[] = [readClock, readModified, readRelative, readQuarter, readLength]
const ofMarks: readonly Reader[] = [readYear]
const ofFeasts: readonly Reader[] = [readHoliday]
const ofBounds: readonly Reader[] = [readRelative, readLength]
const none: readonly Reader[] = []

/** Readers that can begin with such a word. */
function readersOf(word: TimeWord | undefined): readonly Reader[] {
  if (!word) return ofMarks
  if (word.digits) return ofDigits
  if (word.month) return ofMonths
  if (word.weekday) return ofWeekdays
  if (word.inner) return none
  if (word.feast) return ofFeasts
  if (word.bounds) return ofBounds
  return word.unit && !word.ordinal ? ofUnits : readers
}

const isPoint = (reading: Reading): boolean => (reading.kind === 'date' || reading.kind === 'time') && !reading.expression.vague

/** "5 p.m. EST Nov. 9", "4 a.m. Thursday", "11:30 Thursday night": the day right behind a clock time belongs to it. */
function withDay(tokens: TimeTokens, clock: Reading): Reading {
  if (clock.expression.rule !== 'clock') return clock
  const on = wordIs(tokens, clock.end, 'on')
  if (!on && !runsOn(tokens, clock.end)) return clock
  const day = longestOf([readCalendarDate, readRelative], tokens, on ? clock.end + 1 : clock.end)
  if (!day || day.expression.rule === 'shifted' || day.expression.relative?.unit === 'year') return clock
  const { dayPart, ...named } = day.expression
  const told = dayPart ? inPart(clock.expression, dayPart) : clock.expression
  if (!told) return clock
  return on ? { ...clock, expression: told } : { ...clock, end: day.end, expression: { ...named, ...told } }
}

/** "late afternoon Monday", "mid-afternoon yesterday": the part of the day that stands right before its day. */
function partOfDay(tokens: TimeTokens, part: Reading): Reading {
  const { rule, dayPart, mod } = part.expression
  if (rule !== 'day-part' || !runsOn(tokens, part.end)) return part
  const day = longestOf([readCalendarDate, readRelative], tokens, part.end)
  const isDay = day?.kind === 'date' && (day.expression.day ?? day.expression.weekday ?? unitOf(day)) !== undefined
  return isDay ? { ...part, end: day.end, expression: { ...day.expression, dayPart, ...(mod ? { mod } : {}) } } : part
}

/** 'day' of "yesterday". */
const unitOf = ({ expression }: Reading): 'day' | undefined =>
  expression.rule === 'relative-day' && expression.relative?.unit === 'day' ? 'day' : undefined

/** "11:30" on a night is 23:30; nothing where the part of the day leaves the half open ("2 on Saturday night"). */
function inPart(clock: TimeExpression, part: NonNullable<TimeExpression['dayPart']>): TimeExpression | undefined {
  const { hour } = clock
  if (hour === undefined || hour === 0 || hour > 12) return clock
  if (part === 'MI' || (part === 'NI' && (hour < 6 || hour === 12))) return undefined
  const { openHalf: _, ...told } = clock
  return { ...told, hour: (hour % 12) + (part === 'MO' ? 0 : 12) }
}

/** A range by two readings: the token where each begins, and the whole. */
interface Range {
  reading: Reading
  /** First token of the second end. */
  last?: number
  firstEnd?: number
}

/** The second end of "from 2011 to 2018", "Aug. 26-Oct. 20", "between 9 a.m. and noon", "Friday through Sunday". */
function withEnd(tokens: TimeTokens, at: number, first: Reading): Range {
  if (!isPoint(first) || !runsOn(tokens, first.end + 1)) return { reading: first }
  const dash = wordIs(tokens, first.end, '-')
  const joined =
    wordIs(tokens, first.end, 'to', 'through', 'until', 'till') ||
    (wordIs(tokens, first.end, 'and') && tokens.lower[at - 1] === 'between') ||
    dash
  if (!joined) return { reading: first }
  const start = first.end + 1
  const last = readOne(tokens, start, true)
  if (!last || last.kind !== first.kind || !isPoint(last)) return { reading: first }
  // "Election Day — Nov. 6" names one day twice.
  if (dash && !isTouching(tokens, start) && last.expression.rule !== first.expression.rule) return { reading: first }
  const reading: Reading = {
    kind: 'period',
    end: last.end,
    expression: { rule: 'range', from: first.expression, to: last.expression },
  }
  return { reading, last: start, firstEnd: first.end }
}

function readOne(tokens: TimeTokens, at: number, free = false): Reading | undefined {
  const found = longestOf(readersOf(tokens.word[at]), tokens, at, free)
  return found && sincePast(tokens, at, partOfDay(tokens, withDay(tokens, found)))
}

/** "since December" and "the year ended Dec. 31", told in October, are of the year before. */
function sincePast(tokens: TimeTokens, at: number, reading: Reading): Reading {
  const { year, month, holiday, season, relative, from } = reading.expression
  const open = year === undefined && !relative && !from && (month !== undefined || holiday !== undefined || season !== undefined)
  if (!open || !wordIs(tokens, at - 1, 'since', 'ended')) return reading
  return {
    ...reading,
    expression: { ...reading.expression, relative: { to: 'published', unit: 'year', count: -1, direction: 'last' } },
  }
}

/** Furthest, in tokens, from the first word of an expression to its first word of time: "no more than a few hundred thousand years". */
const reach = 12

/** Marks that make a time or date of the digits before them: "9:30", "1/12/22", "18h30", "the '90s". */
const joints = new Set([':', '/', '.', 'h', 's', "'"])

function isTelling(tokens: TimeTokens, at: number): boolean {
  const word = tokens.word[at]
  // "at twenty to four"
  if (!word) return tokens.lower[at] === 'to' && wordIs(tokens, at - 2, 'at')
  if (word.digits) return tokens.lower[at]!.length === 4 || (joints.has(tokens.lower[at + 1]!) && isTouching(tokens, at + 1))
  if (word.feast && !word.month) return isCapital(tokens, at)
  if (word.ordinal && !word.unit) return false
  return !(word.opens || word.counts) || (word.tells || word.month || word.unit || word.season || word.vague) !== undefined
}

/** For each token the nearest one, from it on, that shows an expression of time: most of "the", "at" and "12" lead to none. */
function nextTelling(tokens: TimeTokens): Int32Array {
  const next = new Int32Array(tokens.size)
  let found = tokens.size + reach + 1
  for (let at = tokens.size - 1; at >= 0; at--) {
    if (isTelling(tokens, at)) found = at
    next[at] = found
  }
  return next
}

/** May an expression of time begin here? A day of a list is told by the month before it. */
function mayBegin(tokens: TimeTokens, at: number, telling: number): boolean {
  const word = tokens.word[at]
  if (telling - at > reach) return word?.digits === true && wordIs(tokens, at - 1, 'and', 'or', ',')
  return word !== undefined || (tokens.lower[at] === "'" && tokens.word[at + 1]?.digits === true)
}

/**
 * Every expression of time of a text: dates, clock times, durations, periods and repetitions, sorted, none overlapping another.
 * Needs no day of publication: what is relative stays so. One pass, linear in the text.
 */
export function readTimes(text: string): TimeMention[] {
  const tokens = tokeniseTimes(text)
  const mentions: TimeMention[] = []
  const telling = nextTelling(tokens)
  for (let at = 0; at < tokens.size; at++) {
    const first = mayBegin(tokens, at, telling[at]!) ? readOne(tokens, at) : undefined
    if (!first) continue
    const { reading, last, firstEnd } = withEnd(tokens, at, first)
    const mention = mentionOf(tokens, at, reading)
    if (last !== undefined)
      mention.ends = [
        { start: mention.start, end: tokens.end[firstEnd! - 1]! },
        { start: tokens.start[last]!, end: mention.end },
      ]
    mentions.push(mention)
    at = reading.end - 1
  }
  return mentions
}

function mentionOf(tokens: TimeTokens, at: number, { kind, end, expression, number, bound }: Reading): TimeMention {
  const [from, to] = [tokens.start[at]!, tokens.end[end - 1]!]
  return {
    start: from,
    end: to,
    kind,
    text: tokens.text.slice(from, to),
    expression,
    ...(number === undefined ? {} : { number }),
    ...(bound === undefined ? {} : { bound }),
  }
}
