import { smallNumber } from '../language/numberWords.js'
import { isCapital, isTouching, type TimeTokens } from '../language/timeTokens.js'
import type { TimeExpression } from '../model/mention.js'
import { endOfDayList } from './dayList.js'
import { clockAt } from './readClock.js'
import { isCounted, yearAt, yearInWords } from './readYear.js'
import { digitsAt, type Reader, type Reading, runsOn, skipMark, wordIs } from './timeReading.js'

export interface Piece {
  value: number
  end: number
}

const suffixes = new Set(['st', 'nd', 'rd', 'th'])

/** Day of the month: "5", "5th", "fifth", "twenty-first". */
export function dayAt(tokens: TimeTokens, at: number): Piece | undefined {
  const figure = digitsAt(tokens, at, 2)
  if (figure !== undefined) {
    if (figure < 1 || figure > 31) return undefined
    const suffix = isTouching(tokens, at + 1) && suffixes.has(tokens.lower[at + 1]!)
    const end = suffix ? at + 2 : at + 1
    const next = tokens.lower[end] ?? ''
    if (isTouching(tokens, end)) {
      if (next === '%' || /^[a-z]/.test(next)) return undefined
      if (
        (next === '.' || next === ',' || next === ':') &&
        isTouching(tokens, end + 1) &&
        tokens.word[end + 1]?.digits &&
        tokens.lower[end + 1]!.length !== 4
      )
        return undefined
    }
    return { value: figure, end }
  }
  const ordinal = tokens.word[at]?.ordinal
  if (ordinal !== undefined && ordinal <= 31) return { value: ordinal, end: at + 1 }
  const tens = smallNumber(tokens.lower[at] ?? '')
  if (tens !== 20 && tens !== 30) return undefined
  const ones = tokens.word[tokens.lower[at + 1] === '-' ? at + 2 : at + 1]?.ordinal
  return ones !== undefined && ones < (tens === 20 ? 10 : 2)
    ? { value: tens + ones, end: tokens.lower[at + 1] === '-' ? at + 3 : at + 2 }
    : undefined
}

/** ", 1998", "1998", "of 1998", "'98" behind a month or day. */
export function yearBehind(tokens: TimeTokens, at: number, comma: boolean): Piece | undefined {
  if (!runsOn(tokens, at)) return undefined
  if (tokens.lower[at] === "'" && isTouching(tokens, at + 1)) {
    const short = digitsAt(tokens, at + 1, 2)
    if (short !== undefined && tokens.lower[at + 1]!.length === 2)
      return { value: (short > 40 ? 1900 : 2000) + short, end: at + 2 }
  }
  const next = (comma && tokens.lower[at] === ',') || tokens.lower[at] === 'of' ? at + 1 : at
  const year = yearAt(tokens, next, true)
  // "in May, 2000 people marched"
  if (year !== undefined && !(next > at && isCounted(tokens, next + 1))) return { value: year, end: next + 1 }
  const told = next === at || tokens.lower[at] === ',' || tokens.lower[at] === 'of' ? yearInWords(tokens, next) : undefined
  return told && { value: told.year, end: told.end }
}

/** Month name with its stop. "may" and "march" in small letters are verbs. */
export function monthAt(tokens: TimeTokens, at: number): Piece | undefined {
  const word = tokens.word[at]
  if (!word?.month || !isCapital(tokens, at)) return undefined
  return { value: word.month, end: word.short ? skipMark(tokens, at + 1, '.') : at + 1 }
}

/** "5-8", "5 to 8" behind a month or before it. */
function lastDay(tokens: TimeTokens, first: Piece, between = false): Piece | undefined {
  const hyphen = tokens.lower[first.end] === '-'
  if (!hyphen && !wordIs(tokens, first.end, 'to', 'through') && !(between && tokens.lower[first.end] === 'and')) return undefined
  const day = dayAt(tokens, first.end + 1)
  if (!day || day.value <= first.value || tokens.word[day.end]?.unit) return undefined
  return hyphen || !/^[a-z]/.test(tokens.lower[day.end] ?? '') || tokens.word[day.end]?.month ? day : undefined
}

const dated = (end: number, date: Partial<TimeExpression>, last: Piece | undefined): Reading => {
  const expression = { rule: 'date', ...date }
  if (!last) return { kind: 'date', end, expression }
  return { kind: 'period', end, expression: { rule: 'date-range', from: expression, to: { ...expression, day: last.value } } }
}

const turns = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "in February last year", "on May 3 of last year": the month with its year. */
function inTurn(tokens: TimeTokens, at: number, date: Partial<TimeExpression>): Reading | undefined {
  const turn = tokens.lower[at] === 'of' ? at + 1 : at
  const count = turns.get(tokens.lower[turn] ?? '')
  if (count === undefined || tokens.lower[turn + 1] !== 'year' || !runsOn(tokens, at)) return undefined
  return dated(turn + 2, { ...date, relative: { to: 'published', unit: 'year', count } }, undefined)
}

/** Words before a bare month that show it to be one. */
const leads = new Set(
  'in since by until till last this next from through during before early late mid each every the a an between -'.split(' '),
)
/** Words that leave a choice: "of April" but "of April Jones". */
const weakLeads = new Set('to after for of and on around past'.split(' '))

/** "the March for Bread", "the countdown to May’s departure". */
const isName = (tokens: TimeTokens, next: number, before: string): boolean =>
  wordIs(tokens, next, 'for', 'on')
    ? isCapital(tokens, next + 1) && !tokens.word[next + 1]
    : weakLeads.has(before) && tokens.lower[next] === "'" && wordIs(tokens, next + 1, 's')

function readMonthFirst(tokens: TimeTokens, at: number, free: boolean): Reading | undefined {
  const month = monthAt(tokens, at)
  if (!month || !runsOn(tokens, month.end - 1)) return undefined
  const the = tokens.lower[month.end] === 'the' ? month.end + 1 : month.end
  const day = runsOn(tokens, the) ? dayAt(tokens, the) : undefined
  if (day && !tokens.word[day.end]?.unit) {
    const last = lastDay(tokens, day, tokens.lower[at - 1] === 'between')
    const year = yearBehind(tokens, (last ?? day).end, true)
    const list = year || last ? undefined : endOfDayList(tokens, day.end)
    const shared = year ?? (list === undefined ? undefined : yearBehind(tokens, list, true))
    const turned = shared || last ? undefined : inTurn(tokens, day.end, { month: month.value, day: day.value })
    if (turned) return turned
    return dated(
      year?.end ?? (last ?? day).end,
      { month: month.value, day: day.value, ...(shared ? { year: shared.value } : {}) },
      last,
    )
  }
  const before = tokens.lower[at - 1] ?? ''
  const year = yearBehind(tokens, month.end, true)
  if (year && !(tokens.word[at]?.everyday && tokens.lower[month.end] === ',' && !leads.has(before)))
    return dated(year.end, { month: month.value, year: year.value }, undefined)
  const turned = inTurn(tokens, month.end, { month: month.value })
  if (turned) return turned
  if (tokens.word[at]?.everyday && isName(tokens, month.end, before)) return undefined
  const ranged =
    (tokens.lower[month.end] === '-' || wordIs(tokens, month.end, 'to', 'through')) && tokens.word[month.end + 1]?.month
  if (!free && !ranged && !leads.has(before)) {
    // "April Jones said" is a person, "May" opens a question; "August saw" is a month.
    if ((tokens.word[at]?.everyday && !weakLeads.has(before)) || (isCapital(tokens, month.end) && !tokens.word[month.end]?.month))
      return undefined
  }
  if (tokens.word[at]?.short && month.end === at + 1 && !free) return undefined
  return dated(month.end, { month: month.value }, undefined)
}

function readDayFirst(tokens: TimeTokens, at: number): Reading | undefined {
  const the = tokens.lower[at] === 'the' ? at + 1 : at
  const day = dayAt(tokens, the)
  if (!day) return undefined
  const last = lastDay(tokens, day)
  const of = (last ?? day).end
  const month = runsOn(tokens, of)
    ? monthAt(tokens, tokens.lower[of] === 'of' ? of + 1 : tokens.lower[of] === '-' ? of + 1 : of)
    : undefined
  if (!month) return undefined
  const year = yearBehind(tokens, tokens.lower[month.end] === '-' ? month.end + 1 : month.end, true)
  // "killed 5 May 3 ...": a day behind the month makes it month-first.
  if (!year && !tokens.word[at]?.ordinal && the === at && dayAt(tokens, month.end) && !isTouching(tokens, at + 1))
    return undefined
  return dated(year?.end ?? month.end, { month: month.value, day: day.value, ...(year ? { year: year.value } : {}) }, last)
}

/** "2022-01-12", "2022/1/12", "12.01.2022" (day first), "1/12/2022" (month first unless that cannot be). */
function readFigures(tokens: TimeTokens, at: number): Reading | undefined {
  const mark = tokens.lower[at + 1]
  if ((mark !== '-' && mark !== '/' && mark !== '.') || tokens.lower[at + 3] !== mark) return undefined
  for (let n = at + 1; n <= at + 4; n++) if (!isTouching(tokens, n)) return undefined
  if (isTouching(tokens, at) && '-/.'.includes(tokens.lower[at - 1]!)) return undefined
  const [a, b, c] = [digitsAt(tokens, at, 4), digitsAt(tokens, at + 2, 2), digitsAt(tokens, at + 4, 4)]
  if (a === undefined || b === undefined || c === undefined) return undefined
  const end = at + 5
  const date = (year: number, month: number, day: number): Reading | undefined =>
    month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000 && year <= 2100
      ? dated(end, { year, month, day }, undefined)
      : undefined
  if (tokens.lower[at]!.length === 4) return withStamp(tokens, date(a, b, c))
  const width = tokens.lower[at + 4]!.length
  if (width !== 4 && (width !== 2 || mark === '-')) return undefined
  const year = width === 4 ? c : (c > 40 ? 1900 : 2000) + c
  return mark === '/' && a <= 12 ? date(year, a, b) : date(year, b, a)
}

/** "2022-01-12T09:00Z": a time. */
function withStamp(tokens: TimeTokens, date: Reading | undefined): Reading | undefined {
  if (!date || tokens.lower[date.end] !== 't' || !isTouching(tokens, date.end) || !isTouching(tokens, date.end + 1)) return date
  const clock = clockAt(tokens, date.end + 1)
  if (clock?.minute === undefined) return date
  const zone = tokens.lower[clock.end] === 'z' && isTouching(tokens, clock.end)
  const { hour, minute, second } = clock
  const expression: TimeExpression = {
    ...date.expression,
    hour,
    minute,
    ...(second === undefined ? {} : { second }),
    ...(zone ? { zone: 'UTC' } : {}),
  }
  return { kind: 'time', end: zone ? clock.end + 1 : clock.end, expression }
}

const weekdayShort = (tokens: TimeTokens, at: number): boolean => tokens.word[at]?.short === true

/** Month with day or year, day with month, figures, and a weekday before any of them. */
export const readCalendarDate: Reader = (tokens, at, free = false) => {
  const word = tokens.word[at]
  if (word?.weekday && !word.plural && isCapital(tokens, at)) {
    const stop = weekdayShort(tokens, at) ? skipMark(tokens, at + 1, '.') : at + 1
    const comma = tokens.lower[stop] === ',' ? stop + 1 : stop
    const next = wordIs(tokens, comma, 'the', 'on') ? comma + 1 : comma
    const date = readMonthFirst(tokens, next, false) ?? readDayFirst(tokens, next) ?? readFigures(tokens, next)
    const stated = date && (date.expression.from ?? date.expression)
    if (!date || !stated?.day) return undefined
    return { ...date, expression: date.kind === 'period' ? date.expression : { ...date.expression, weekday: word.weekday } }
  }
  if (word?.month) return readMonthFirst(tokens, at, free)
  if (word?.digits) return readFigures(tokens, at) ?? readDayFirst(tokens, at)
  return word?.ordinal || tokens.lower[at] === 'the' || tokens.lower[at] === 'twenty' || tokens.lower[at] === 'thirty'
    ? readDayFirst(tokens, at)
    : undefined
}
