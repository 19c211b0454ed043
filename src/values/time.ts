import { dayOfIso, isoDay, pad } from '../language/calendar.js'
import { offsetOf } from '../language/zones.js'
import { type Comparison, isCompatible } from '../model/comparison.js'
import type { TimeValue } from '../model/value.js'
import { compareRanges } from './compareRanges.js'
import type { Corpus } from './corpus.js'

/** Minutes since 1970 of "2022-01-12T09:00Z", "2022-01-12T10:00" or "T10:00" (day 0). */
export function minutesOf(stamp: string): number {
  const [, hours, minutes] = /T(\d\d):(\d\d)/.exec(stamp) ?? []
  return (dayOfIso(stamp) ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0)
}

/** The stamp of minutes of a day (counted from 1970-01-01), which may run into other days; without a day a clock time alone. */
export function stamp(day: number | undefined, minutes: number, zoned: boolean): string {
  const shift = Math.floor(minutes / 1440)
  const rest = minutes - shift * 1440
  const clock = `T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}${zoned ? 'Z' : ''}`
  return day === undefined ? clock : `${isoDay(day + shift)}${clock}`
}

const isZoned = (value: TimeValue): boolean => value.earliest.endsWith('Z')
const isDated = (value: TimeValue): boolean => !value.earliest.startsWith('T')

/** Minutes by which a clock time is rounded, by its figures: on the hour, half and quarter 15, on five minutes 5, else 1. */
function stepOf({ earliest, latest }: TimeValue): number {
  if (earliest !== latest) return 1
  const minute = minutesOf(earliest) % 60
  return minute % 15 === 0 ? 15 : minute % 5 === 0 ? 5 : 1
}

const halfDay = 12 * 60

/** "Five past six": in the morning and in the evening. */
function halvesOf({ half, ...value }: TimeValue): TimeValue[] {
  if (!half) return [value]
  const later = (told: string): string => {
    const minutes = minutesOf(told) + halfDay
    return isDated(value) ? stamp(0, minutes, isZoned(value)) : stamp(undefined, minutes % 1440, false)
  }
  return [value, { ...value, earliest: later(value.earliest), latest: later(value.latest) }]
}

const nearest: readonly Comparison[] = ['equal', 'narrower', 'wider', 'overlapping', 'rounding', 'disjoint']

/** The half of the day in which two times come closest. */
export const closest = (a: TimeValue, b: TimeValue, compare: (a: TimeValue, b: TimeValue) => Comparison): Comparison => {
  const found = halvesOf(a).flatMap(one => halvesOf(b).map(other => compare(one, other)))
  return nearest.find(comparison => found.includes(comparison)) ?? 'unrelated'
}

/** A zone stated on one side alone leaves up to 14 hours open. */
const widest = 14 * 60

/** Two clock times as stretches of minutes. Where not both are dated, or `dated` is false, the clocks alone are compared; with a zone stated on one side alone, times less than 14 hours apart may be one. */
export function compareTimes(a: TimeValue, b: TimeValue, dated = isDated(a) && isDated(b)): Comparison {
  if (a.half || b.half) return closest(a, b, (one, other) => compareTimes(one, other, dated))
  // neither text names a zone: it is the clock of the place that both mean
  if (isZoned(a) !== isZoned(b) && [a, b].some(({ zoneFrom }) => zoneFrom !== undefined && zoneFrom !== 'stated'))
    return compareTimes(onTheWall(a), onTheWall(b), dated)
  const [first, second] = [stretchOf(a, dated), stretchOf(b, dated)]
  if (isZoned(a) !== isZoned(b)) return !dated || compareRanges(first, second, widest) !== 'disjoint' ? 'overlapping' : 'disjoint'
  if (areTwoHours(first, second)) return 'rounding'
  const compared = compareRanges(first, second, Math.max(stepOf(a), stepOf(b)))
  const vague = [first, second].some(({ min, max }) => max - min >= partOfDay)
  return vague && !isCompatible(compared) && gaps(first, second, dated).some(gap => gap <= edge) ? 'overlapping' : compared
}

/** In minutes; not `dated`, of a day without its date. */
function stretchOf({ earliest, latest }: TimeValue, dated: boolean): { min: number; max: number } {
  const [min, max] = [minutesOf(earliest), minutesOf(latest)]
  const shift = dated ? 0 : Math.floor(min / 1440) * 1440
  return { min: min - shift, max: max - shift }
}

/** The time that the clock at the place showed. */
function onTheWall(value: TimeValue): TimeValue {
  if (value.zone === undefined || !isZoned(value)) return value
  const minutes = offsetOf(value.zone, value.earliest.slice(0, 10)) ?? 0
  const [earliest, latest] = [value.earliest, value.latest].map(told => stamp(0, minutesOf(told) + minutes, false))
  return { kind: 'time', earliest: earliest!, latest: latest! }
}

/** Minutes of "around 6 p.m.", of "shortly after 6 p.m.", and from which "around 6:15 p.m." is no longer the same reading of the clock. */
const about = 30
const shortly = 25
const twoReadings = 15

type Stretch = { min: number; max: number }

/** The readings of the clock that a stretch may have been told by: its middle for "around", one of its ends for "shortly after" and "just before". */
const readingsOf = ({ min, max }: Stretch): number[] =>
  max - min === about ? [min + about / 2] : max - min === shortly ? [min, max] : []

/** "around 6 p.m." / "around 6:15 p.m." or "shortly after 6:15 p.m."; "just before" / "just after 6 p.m.": both may be true, and one paper has it otherwise. */
export function areTwoHours(a: Stretch, b: Stretch): boolean {
  if (a.max < b.min || b.max < a.min) return false
  if (a.max - a.min === shortly && b.max - b.min === shortly) return a.max === b.min || b.max === a.min
  const apart = Math.min(...readingsOf(a).flatMap(one => readingsOf(b).map(other => Math.abs(one - other))))
  return apart >= twoReadings && apart < Number.POSITIVE_INFINITY
}

/** Nobody agrees on when a morning, an evening or a night begins: "early this morning" may be 4 a.m. */
const edge = 5 * 60
/** Minutes from which a stretch is a part of the day. */
const partOfDay = 3 * 60

/** Without their days a night may lie before a morning as well as behind it. */
const gaps = (a: { min: number; max: number }, b: { min: number; max: number }, dated: boolean): number[] =>
  (dated ? [0] : [-1440, 0, 1440]).map(days => gapOf(a, { min: b.min + days, max: b.max + days }))

const gapOf = (a: { min: number; max: number }, b: { min: number; max: number }): number => Math.max(a.min - b.max, b.min - a.max)

/** Minutes between two stretches of the clock, whatever their days. */
export function clocksApart(a: TimeValue, b: TimeValue): number {
  if (a.half || b.half) return Math.min(...halvesOf(a).flatMap(one => halvesOf(b).map(other => clocksApart(one, other))))
  const [first, second] = (isZoned(a) === isZoned(b) ? [a, b] : [onTheWall(a), onTheWall(b)]).map(value =>
    stretchOf(value, false),
  )
  return Math.max(0, Math.min(...gaps(first!, second!, false)))
}

function local(stamp: string, zone: string | undefined, later = 0): string {
  const offset = zone === undefined || !stamp.endsWith('Z') ? 0 : (offsetOf(zone, stamp.slice(0, 10)) ?? 0)
  const minutes = (((minutesOf(stamp) + offset + later) % 1440) + 1440) % 1440
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

/** "09:00 GMT", "10:07 (Europe/Brussels)", "05:00 to 11:59" for a morning. */
export function printTime({ earliest, latest, zone }: TimeValue): string {
  const [from, to] = [minutesOf(earliest), minutesOf(latest)]
  const clock =
    from === to
      ? local(earliest, zone)
      : to - from === about
        ? `about ${local(earliest, zone, about / 2)}`
        : `${local(earliest, zone)} to ${local(latest, zone)}`
  return zone === undefined ? clock : zone.includes('/') ? `${clock} (${zone})` : `${clock} ${zone}`
}

const at = (clock: string): TimeValue => ({ kind: 'time', earliest: `2022-01-12T${clock}`, latest: `2022-01-12T${clock}` })
const gmt = (clock: string): TimeValue => ({
  kind: 'time',
  earliest: `2022-01-12T${clock}Z`,
  latest: `2022-01-12T${clock}Z`,
  zone: 'GMT',
  zoneFrom: 'stated',
})

/** One clock time, many wordings, for an article of Wednesday 12 January 2022; `not` holds no clock time. */
export const corpus: Corpus<TimeValue> = {
  same: [
    {
      value: at('09:00'),
      wordings: [
        '9 a.m.',
        '9am',
        '9:00 a.m.',
        'at 09:00',
        'nine in the morning',
        "9 o'clock in the morning",
        '9 a.m. local time',
      ],
    },
    { value: gmt('09:00'), wordings: ['09:00 GMT', '0900 GMT', '9 a.m. GMT', '9:00 GMT', '09.00 GMT'] },
    { value: at('22:07'), wordings: ['at 10:07 this evening', '10:07 p.m.', '10.07pm', 'at 22:07', '10:07 PM'] },
    { value: at('12:00'), wordings: ['noon', '12 p.m.', 'at midday'] },
    { value: { kind: 'time', earliest: '2022-01-10T18:00', latest: '2022-01-11T04:59' }, wordings: ['Monday night'] },
    {
      value: { kind: 'time', earliest: '2022-01-12T05:00', latest: '2022-01-12T11:59' },
      wordings: ['this morning', 'Wednesday morning'],
    },
  ],
  not: ['a 3:2 win', 'rates at 3.45 percent', 'Psalm 23:4', '1900 people', 'at 10 Downing Street', 'a ratio of 10:30'],
}
