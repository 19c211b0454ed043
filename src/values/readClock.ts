import { smallNumber } from '../language/numberWords.js'
import { isCapital, isTouching, type TimeTokens } from '../language/timeTokens.js'
import { isZone } from '../language/zones.js'
import type { TimeExpression } from '../model/mention.js'
import { digitsAt, type Reader, type Reading, runsOn, wordIs } from './timeReading.js'

interface Clock {
  hour: number
  minute?: number
  second?: number
  end: number
  /** A colon or stop between hour and minute. */
  split: boolean
}

export function clockAt(tokens: TimeTokens, at: number): Clock | undefined {
  const hour = digitsAt(tokens, at, 2)
  // "Arrests made | 3:20": how long a film is
  if (hour === undefined || hour > 24 || tokens.lower[at - 1] === '|') return undefined
  const mark = tokens.lower[at + 1]
  if (
    (mark === ':' || mark === '.' || mark === 'h') &&
    isTouching(tokens, at + 1) &&
    isTouching(tokens, at + 2) &&
    tokens.lower[at + 2]?.length === 2
  ) {
    const minute = digitsAt(tokens, at + 2, 2)
    if (minute === undefined || minute > 59) return undefined
    if (tokens.lower[at + 3] === ':' && isTouching(tokens, at + 3) && isTouching(tokens, at + 4)) {
      const second = digitsAt(tokens, at + 4, 2)
      return second !== undefined && second < 60 ? { hour, minute, second, end: at + 5, split: true } : undefined
    }
    return { hour, minute, end: at + 3, split: mark !== '.' }
  }
  return { hour, end: at + 1, split: false }
}

/** "a.m.", "pm", "in the morning", "at night": the half of the day and the index behind it. */
function halfOfDay(tokens: TimeTokens, at: number): { pm: boolean; end: number } | undefined {
  const letter = tokens.lower[at]
  if (letter === 'am' || letter === 'pm') return { pm: letter === 'pm', end: at + 1 }
  if (
    (letter === 'a' || letter === 'p') &&
    tokens.lower[at + 1] === '.' &&
    isTouching(tokens, at + 1) &&
    tokens.lower[at + 2] === 'm'
  ) {
    const stop = tokens.lower[at + 3] === '.' && isTouching(tokens, at + 3) ? at + 4 : at + 3
    return { pm: letter === 'p', end: stop }
  }
  if (letter === 'in' && tokens.lower[at + 1] === 'the') {
    const part = tokens.word[at + 2]?.part
    if (part && !tokens.word[at + 2]?.plural && part !== 'NI' && part !== 'MI') return { pm: part !== 'MO', end: at + 3 }
  }
  return letter === 'at' && tokens.lower[at + 1] === 'night' ? { pm: true, end: at + 2 } : undefined
}

/** "GMT", "EST", "local time", "Moscow time", "(GMT)": the zone as written. */
function zoneAt(tokens: TimeTokens, at: number): { zone: string; end: number } | undefined {
  if (!runsOn(tokens, at)) return undefined
  const name = tokens.text.slice(tokens.start[at], tokens.end[at])
  if (isZone(name)) return { zone: name, end: at + 1 }
  if (name === 'local') return { zone: 'local', end: tokens.lower[at + 1] === 'time' ? at + 2 : at + 1 }
  for (let n = 1; n <= 3; n++) {
    if (tokens.lower[at + n] !== 'time' || !/^[A-Z]/.test(name)) continue
    const zone = tokens.text.slice(tokens.start[at], tokens.end[at + n - 1])
    return zone.length < 40 ? { zone, end: at + n + 1 } : undefined
  }
  return undefined
}

const support = new Set(
  'at by around about approximately roughly from until till between before after since and , past ( to'.split(' '),
)

function full(
  { hour, minute, second }: Omit<Clock, 'end' | 'split'>,
  half: { pm: boolean } | undefined,
): TimeExpression | undefined {
  if (half && (hour > 12 || hour === 0) && !(hour > 12 && half.pm)) return undefined
  const of24 = half && hour <= 12 ? (hour % 12) + (half.pm ? 12 : 0) : hour
  return { rule: 'clock', hour: of24, ...(minute === undefined ? {} : { minute }), ...(second === undefined ? {} : { second }) }
}

/** As `full`; without its half of the day it may be of either. */
const spoken: typeof full = (clock, half) => {
  const told = full(clock, half)
  return half || !told || told.hour! < 1 || told.hour! > 12 ? told : { ...told, openHalf: true }
}

function withZone(tokens: TimeTokens, expression: TimeExpression | undefined, end: number): Reading | undefined {
  if (!expression) return undefined
  const zone = zoneAt(tokens, end)
  return { kind: 'time', end: zone?.end ?? end, expression: zone ? { ...expression, zone: zone.zone } : expression }
}

/** "about 9 p.m.", "shortly after noon", "before 9": what the words before a clock time make of it. */
function loose(tokens: TimeTokens, first: number): Pick<TimeExpression, 'bound' | 'side'> {
  // "an after-midnight raid"
  const at = tokens.lower[first - 1] === '-' ? first - 1 : first
  if (wordIs(tokens, at - 1, 'about', 'around', 'approximately', 'roughly', 'circa', 'near')) return { bound: '~' }
  const near = wordIs(tokens, at - 2, 'shortly', 'just', 'soon', 'little', 'minutes', 'moments')
  if (wordIs(tokens, at - 1, 'after', 'past')) return { bound: near ? '~' : '>', side: 'above' }
  return wordIs(tokens, at - 1, 'before') ? { bound: near ? '~' : '<', side: 'below' } : {}
}

/** "0735 GMT", "1900 hours", "2000 local time". */
function readMilitary(tokens: TimeTokens, at: number): Reading | undefined {
  const figure = tokens.lower[at]!.length === 4 ? digitsAt(tokens, at, 4) : undefined
  if (figure === undefined || figure % 100 > 59 || figure > 2400) return undefined
  const clock: TimeExpression = { rule: 'clock', hour: Math.floor(figure / 100), minute: figure % 100 }
  const zone = zoneAt(tokens, at + 1)
  if (zone) return { kind: 'time', end: zone.end, expression: { ...clock, zone: zone.zone } }
  const hours =
    wordIs(tokens, at + 1, 'hours', 'hrs', 'h') &&
    (tokens.lower[at]!.startsWith('0') || wordIs(tokens, at - 1, 'at', 'by', 'around', 'from', 'until'))
  return hours ? withZone(tokens, clock, at + 2) : undefined
}

/** Noon, midnight, and words for hours: "nine o'clock", "four in the morning", "half past two". */
function readSpoken(tokens: TimeTokens, at: number): Reading | undefined {
  const word = tokens.lower[at]
  if (word === 'noon' || word === 'midday') return withZone(tokens, { rule: 'clock', hour: 12, minute: 0 }, at + 1)
  if (word === 'midnight') return withZone(tokens, { rule: 'clock', hour: 24, minute: 0 }, at + 1)
  const past = readPast(tokens, at)
  if (past) return past
  const hour = smallNumber(word ?? '')
  if (hour === undefined || hour < 1 || hour > 12) return undefined
  return readHour(tokens, hour, at + 1)
}

/** Minutes before or behind a full hour: "half past two", "a quarter to six", "ten minutes before midnight", "five past 9". */
function readPast(tokens: TimeTokens, at: number): Reading | undefined {
  const part = tokens.lower[at] === 'half' ? 30 : tokens.lower[at] === 'quarter' ? 15 : undefined
  const count = part === undefined ? minutesAt(tokens, at) : { minutes: part, end: at + 1 }
  if (!count) return undefined
  const named = wordIs(tokens, count.end, 'minutes', 'minute')
  const way = named ? count.end + 1 : count.end
  const isPast = wordIs(tokens, way, 'past') || (part !== 30 && (named || part === 15) && wordIs(tokens, way, 'after'))
  // "from five to nine", "ten to four people"
  const isTo = part !== 30 && wordIs(tokens, way, ...(named ? ['to', 'before'] : part ? ['to', 'of', 'before'] : ['to']))
  if (!isPast && !(isTo && (named || part || wordIs(tokens, at - 1, 'at', 'about', 'around')))) return undefined
  const full12 = hourAt(tokens, way + 1)
  if (full12 === undefined || !isHourAlone(tokens, way + 2)) return undefined
  const behind = halfOfDay(tokens, way + 2)
  const clock = isPast
    ? { hour: full12 % 24, minute: count.minutes }
    : { hour: full12 === 1 ? 12 : full12 - 1, minute: 60 - count.minutes }
  // "a quarter to twelve p.m." is told by nobody
  const told = wordIs(tokens, way + 1, 'noon', 'midday', 'midnight') ? full(clock, behind) : spoken(clock, behind)
  return withZone(tokens, told, behind?.end ?? way + 2)
}

/** "Ten", "twenty-five", "10": minutes of an hour. */
function minutesAt(tokens: TimeTokens, at: number): { minutes: number; end: number } | undefined {
  const first = digitsAt(tokens, at, 2) ?? smallNumber(tokens.lower[at] ?? '')
  if (first === undefined || first < 1 || first > 29) return undefined
  const small = first === 20 && tokens.lower[at + 1] === '-' ? smallNumber(tokens.lower[at + 2] ?? '') : undefined
  return small !== undefined && small > 0 && small < 10 ? { minutes: 20 + small, end: at + 3 } : { minutes: first, end: at + 1 }
}

/** Noon and midnight are hours of 24. */
function hourAt(tokens: TimeTokens, at: number): number | undefined {
  if (wordIs(tokens, at, 'noon', 'midday')) return 12
  if (wordIs(tokens, at, 'midnight')) return 24
  const hour = digitsAt(tokens, at, 2) ?? smallNumber(tokens.lower[at] ?? '')
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined
}

const behindHour = new Set(
  'a p am pm in on at as when while and or but yesterday today tomorrow this that last the local gmt utc to until for with before after by from who which it he she they we'.split(
    ' ',
  ),
)

/** No noun that the number counts: "quarter to eight points", "10 past 9:30". */
function isHourAlone(tokens: TimeTokens, at: number): boolean {
  const next = tokens.lower[at]
  if (next === undefined || !runsOn(tokens, at) || behindHour.has(next) || tokens.word[at]?.weekday !== undefined) return true
  return !/^[\p{L}\d]/u.test(next) && next !== '-' && !(next === ':' && isTouching(tokens, at)) && next !== '%'
}

/** What may follow a bare hour: "o'clock", "in the morning", "p.m.". */
function readHour(tokens: TimeTokens, hour: number, at: number): Reading | undefined {
  const clock = wordIs(tokens, at, 'o') && wordIs(tokens, at + 1, "'") && wordIs(tokens, at + 2, 'clock')
  const next = clock ? at + 3 : at
  const half = halfOfDay(tokens, next)
  if (!half && !clock) return undefined
  return withZone(tokens, spoken({ hour }, half ?? halfBefore(tokens, at - 1)), half?.end ?? next)
}

/** "Saturday night around six o'clock". */
function halfBefore(tokens: TimeTokens, at: number): { pm: boolean } | undefined {
  const behind = wordIs(tokens, at - 1, 'at', 'around', 'about') ? at - 2 : at - 1
  return wordIs(tokens, behind, 'night', 'evening', 'afternoon') ? { pm: true } : undefined
}

/** "between 9 and 11 p.m.", "9-11:30 a.m.": the first hour has its half of the day from the second. */
function sharedHalf(tokens: TimeTokens, first: Clock): TimeExpression | undefined {
  if (!wordIs(tokens, first.end, 'to', '-', 'and', 'until')) return undefined
  const second = tokens.word[first.end + 1]?.digits ? clockAt(tokens, first.end + 1) : undefined
  const half = second && halfOfDay(tokens, second.end)
  if (!second || !half || first.hour > 12 || first.hour < 1 || second.hour > 12) return undefined
  // "11 to 1 p.m." begins in the morning.
  const over = first.hour % 12 > second.hour % 12
  return full(first, { pm: over ? !half.pm : half.pm })
}

/** Clock times with what shows them to be such: a half of the day, a zone, "o'clock", or hour:minute behind "at" and the like. */
export const readClock: Reader = (tokens, at) => {
  const found = readBareClock(tokens, at)
  return found && { ...found, expression: { ...found.expression, ...loose(tokens, at) } }
}

function readBareClock(tokens: TimeTokens, at: number): Reading | undefined {
  if (!tokens.word[at]?.digits) return readSpoken(tokens, at)
  const past = readPast(tokens, at)
  if (past) return past
  if (isTouching(tokens, at) && '.:,$£€/'.includes(tokens.lower[at - 1] || 'x')) return undefined
  const clock = clockAt(tokens, at)
  if (!clock) return readMilitary(tokens, at)
  const half = runsOn(tokens, clock.end) ? halfOfDay(tokens, clock.end) : undefined
  if (half) return withZone(tokens, full(clock, half), half.end)
  const shared = sharedHalf(tokens, clock)
  if (shared) return { kind: 'time', end: clock.end, expression: shared }
  if (clock.minute === undefined) return readHour(tokens, clock.hour, clock.end)
  const zone = zoneAt(tokens, clock.end)
  if (zone) return withZone(tokens, full(clock, undefined), clock.end)
  const more =
    isTouching(tokens, clock.end) &&
    (/^[\d:%a-z]/.test(tokens.lower[clock.end]!) ||
      (tokens.lower[clock.end] === '.' && tokens.word[clock.end + 1]?.digits && isTouching(tokens, clock.end + 1)))
  // "shot 11:30 Thursday night"
  const isDated = tokens.word[clock.end]?.weekday !== undefined && isCapital(tokens, clock.end)
  if (!clock.split || more || !(isDated || support.has(tokens.lower[at - 1] ?? ''))) return undefined
  const hours = wordIs(tokens, clock.end, 'hours', 'hrs') ? clock.end + 1 : clock.end
  const isOf24 = hours > clock.end || tokens.lower[at]!.startsWith('0')
  return withZone(tokens, (isOf24 ? full : spoken)(clock, undefined), hours)
}
