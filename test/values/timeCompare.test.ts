import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/language/calendar.js'
import { type Comparison, mirrored } from '../../src/model/comparison.js'
import type { DateValue, DurationValue, PeriodValue, TimeValue, Value } from '../../src/model/value.js'
import { compareDates, printDate } from '../../src/values/date.js'
import { compareDurations, printDuration } from '../../src/values/duration.js'
import { comparePeriods, printPeriod } from '../../src/values/period.js'
import { resolveTime } from '../../src/values/resolveTime.js'
import { compareTimes, printTime } from '../../src/values/time.js'
import { readTimes } from '../../src/values/times.js'

const read = <V extends Value>(text: string, published = '2022-01-12', zone?: string): V => {
  const [only, ...more] = readTimes(text)
  expect(only, text).toBeDefined()
  expect(more).toEqual([])
  return resolveTime(only!.expression, { published, ...(zone ? { zone } : {}) }).value as V
}

const day = fc.integer({ min: 0, max: 30_000 })
const dates = fc
  .tuple(day, fc.integer({ min: 0, max: 400 }), fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }))
  .map(
    ([first, length, step]): DateValue => ({
      kind: 'date',
      edtf: `${isoDay(first)}/${isoDay(first + length)}`,
      earliest: isoDay(first),
      latest: isoDay(first + length),
      ...(step ? { step } : {}),
    }),
  )
const bound = fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined })
const durations = fc.tuple(bound, fc.integer({ min: 0, max: 20 }), fc.boolean(), fc.constantFrom('total', 'excess')).map(
  ([min, more, open, of]): DurationValue => ({
    kind: 'duration',
    ...(min === undefined ? {} : { min: min * 3600 }),
    ...(open && min !== undefined ? {} : { max: ((min ?? 0) + more) * 3600 }),
    of: of as 'total' | 'excess',
    step: 3600,
  }),
)
const stamp = (minutes: number): string =>
  `${isoDay(19_000 + Math.floor(minutes / 1440))}T${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const times = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 90 }), fc.boolean()).map(
  ([from, length, zoned]): TimeValue => ({
    kind: 'time',
    earliest: stamp(from) + (zoned ? 'Z' : ''),
    latest: stamp(from + length) + (zoned ? 'Z' : ''),
  }),
)
const years = fc.option(fc.integer({ min: 1990, max: 2000 }), { nil: undefined })
const periods = fc.tuple(years, years).map(
  ([start, end]): PeriodValue => ({
    kind: 'period',
    ...(start ? { start: String(start) } : {}),
    ...(end ? { end: String(end) } : {}),
  }),
)

const laws = <V>(name: string, values: fc.Arbitrary<V>, compare: (a: V, b: V) => Comparison): void => {
  describe(`comparing ${name}`, () => {
    it('is reflexive', () => fc.assert(fc.property(values, a => compare(a, a) === 'equal')))
    it('is the same seen from the other side', () =>
      fc.assert(fc.property(values, values, (a, b) => compare(b, a) === mirrored[compare(a, b)])))
    it('agrees with containment', () =>
      fc.assert(
        fc.property(values, values, values, (a, b, c) => {
          if (compare(a, b) !== 'narrower' || compare(b, c) !== 'narrower') return true
          return compare(a, c) === 'narrower'
        }),
      ))
  })
}
laws('dates', dates, compareDates)
laws('durations', durations, compareDurations)
laws('clock times', times, compareTimes)
laws('periods', periods, comparePeriods)

it.each<[string, string, Comparison]>([
  ['July 2019', '2019', 'narrower'],
  ['in 2019', 'on 4 July 2019', 'wider'],
  ['12 January 2022', '13 January 2022', 'disjoint'],
  ['the summer of 2019', 'July 2019', 'wider'],
  ['two and a half years ago', 'July 2019', 'equal'],
  ['two years ago', 'July 2019', 'rounding'],
  ['five years ago', 'July 2019', 'disjoint'],
  ['late 2019', 'July 2019', 'overlapping'],
  ['early 2019', 'November 2019', 'disjoint'],
  ['more than ten years ago', 'in 2004', 'wider'],
])('dates: %s / %s is %s', (a, b, wanted) => {
  expect(compareDates(read(a), read(b))).toBe(wanted)
})

it('compares dates whose year is open by month and day', () => {
  const open = (text: string) => resolveTime(readTimes(text)[0]!.expression, {}).value as DateValue
  expect(compareDates(open('January 12'), open('12 January'))).toBe('equal')
  expect(compareDates(open('January 12'), open('January 13'))).toBe('disjoint')
  expect(compareDates(open('January 12'), read('12 January 2022'))).toBe('wider')
  expect(compareDates(read('13 January 2022'), open('January 12'))).toBe('disjoint')
  expect(compareDates(open('in January'), open('January 12'))).toBe('wider')
})

it.each<[string, string, Comparison]>([
  ['four hours longer than expected', 'four hours', 'unrelated'],
  ['four hours longer than expected', 'at least four hours', 'unrelated'],
  ['four hours', 'at least four hours', 'narrower'],
  ['two years', 'over two and a half years', 'rounding'],
  ['two years', 'four years', 'disjoint'],
  ['24 months', 'two years', 'equal'],
  ['72 hours', 'three days', 'equal'],
  ['about four hours', 'four hours', 'wider'],
  ['up to two hours', 'three hours', 'disjoint'],
  ['20 minutes', 'half an hour', 'rounding'],
])('durations: %s / %s is %s', (a, b, wanted) => {
  expect(compareDurations(read(a), read(b))).toBe(wanted)
})

it.each<[string, string, Comparison]>([
  ['at 09:00 GMT', '10 a.m. CET', 'equal'],
  ['at 09:00 GMT', '10:07 a.m. Brussels time', 'rounding'],
  ['at 09:51', 'at 10:07', 'disjoint'],
  ['10 a.m.', '10 p.m.', 'disjoint'],
  ['this morning', '9:30 a.m.', 'wider'],
  ['about 10 a.m.', '10:07 a.m.', 'wider'],
])('clock times: %s / %s is %s', (a, b, wanted) => {
  expect(compareTimes(read(a), read(b))).toBe(wanted)
})

it.each<[string, string, Comparison]>([
  ['2011 to 2018', 'from 2012 to 2018', 'disjoint'],
  ['2011-2018', 'between 2011 and 2018', 'equal'],
  ['March 2011 to May 2018', '2011 to 2018', 'narrower'],
])('periods: %s / %s is %s', (a, b, wanted) => {
  expect(comparePeriods(read(a), read(b))).toBe(wanted)
})

it('takes the zone of the place where none is stated, and says so', () => {
  const [clock] = readTimes('It began at 10:07 a.m. sharp.')
  const found = resolveTime(clock!.expression, { published: '2022-01-12', zone: 'Europe/Brussels' })
  expect(found.value).toEqual({
    kind: 'time',
    earliest: '2022-01-12T09:07Z',
    latest: '2022-01-12T09:07Z',
    zone: 'Europe/Brussels',
    zoneFrom: 'place',
  })
  expect(found.inferred.join()).toContain('Europe/Brussels')
})

it.each([
  [printDate(read('July 2019')), 'July 2019'],
  [printDate(read('on Wednesday')), '12 January 2022'],
  [printDate(read('the 1990s')), 'the 1990s'],
  [printDate(read('the 20th century')), 'the 20th century'],
  [printDate(read('the third quarter of 2012')), 'third quarter of 2012'],
  [printDate(read('last week')), 'week of 3 January 2022'],
  [printDate(read('more than ten years ago')), 'before 2013'],
  [printTime(read('09:00 GMT')), '09:00 GMT'],
  [printTime(read('10:07 a.m.', '2022-01-12', 'Europe/Brussels')), '10:07 (Europe/Brussels)'],
  [printPeriod(read('2011-2018')), '2011 to 2018'],
  [printPeriod({ kind: 'period', start: '2019-07' }), 'since July 2019'],
  [printDuration(read('4 hours')), 'four hours'],
  [printDuration(read('at least four hours')), 'at least four hours'],
  [printDuration(read('four hours longer than expected')), 'four hours longer than expected'],
  [printDuration(read('2 1/2 years')), 'two and a half years'],
  [printDuration(read('about 20 minutes')), 'about 20 minutes'],
  [printDuration(read('10 to 15 years')), 'ten to 15 years'],
])('says %s', (said, wanted) => {
  expect(said).toBe(wanted)
})

it('the edges of a part of the day are vague', () => {
  const compare = (a: string, b: string) => compareTimes(read<TimeValue>(a), read<TimeValue>(b))
  expect(compare('early this morning', 'at 4 a.m.')).toBe('overlapping')
  expect(compare('Monday evening', 'Monday night')).toBe('overlapping')
  expect(compare('this morning', 'at 9 p.m.')).toBe('disjoint')
  expect(compareTimes(read<TimeValue>('Tuesday morning'), read<TimeValue>('Tuesday night'), false)).toBe('overlapping')
})

it('a weekend begins on Friday evening, and a week on Sunday or Monday', () => {
  const compare = (a: string, b: string, told: string) => compareDates(read<DateValue>(a, told), read<DateValue>(b, told))
  expect(compare('over the weekend', 'on Friday', '2022-01-10')).toBe('wider')
  expect(compare('over the weekend', 'on Thursday', '2022-01-10')).toBe('disjoint')
  expect(compare('last week', 'on Friday', '2022-01-09')).toBe('wider')
})
