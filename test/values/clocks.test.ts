import { describe, expect, test } from 'vitest'
import type { TimeExpression } from '../../src/model/mention.js'
import type { DateValue, TimeValue } from '../../src/model/value.js'
import { compareClocks } from '../../src/values/clock.js'
import { hasDay, onDayOf } from '../../src/values/clockDay.js'
import { compareRanges } from '../../src/values/compareRanges.js'
import { compareValues } from '../../src/values/compareValues.js'
import { namesDay } from '../../src/values/namesDay.js'

const at = (earliest: string, latest = earliest): TimeValue => ({ kind: 'time', earliest: `T${earliest}`, latest: `T${latest}` })
const expression = (more: Partial<TimeExpression>): TimeExpression => ({ rule: 'clock', ...more })
const relative = (unit: 'day' | 'week') => ({ to: 'published', unit, count: -1 }) as const

test.each([
  ['09:00', '09:00', 'equal'],
  ['09:00', '09:45', 'rounding'],
  ['09:00', '09:46', 'disjoint'],
  ['23:55', '00:05', 'rounding'],
  ['00:05', '23:55', 'rounding'],
  ['23:00', '01:00', 'disjoint'],
  ['09:00', '21:00', 'disjoint'],
])('the clocks of %s and %s are %s', (a, b, wanted) => {
  expect(compareClocks(at(a), at(b))).toBe(wanted)
})

test('stretches of the clock that share a minute overlap, two hours "around" are told loosely', () => {
  expect(compareClocks(at('09:00', '10:00'), at('10:00', '11:00'))).toBe('overlapping')
  expect(compareClocks(at('09:00', '10:00'), at('10:01', '11:00'))).toBe('rounding')
  expect(compareClocks(at('09:00', '10:00'), at('09:00', '10:30'))).toBe('overlapping')
  expect(compareClocks(at('17:45', '18:15'), at('18:00', '18:30'))).toBe('rounding')
  expect(compareClocks(at('22:00', '23:30'), at('00:30', '01:00'))).toBe('disjoint')
})

test.each<[string, Partial<TimeExpression>, boolean, boolean]>([
  ['at 10:00', { hour: 10 }, false, false],
  ['on Monday', { weekday: 1 }, true, true],
  ['yesterday', { relative: relative('day') }, true, true],
  ['at Easter', { holiday: 'easter' }, true, true],
  ['in May', { month: 5 }, true, false],
  ['on the fifth', { day: 5 }, false, true],
  ['in 2019', { year: 2019 }, false, false],
])('%s tells its day or month: %j', (_, more, told, named) => {
  expect(hasDay(expression(more))).toBe(told)
  expect(namesDay(expression(more))).toBe(named)
})

describe('a clock time takes the day of another expression', () => {
  const ten = expression({ hour: 10, minute: 30 })
  test.each<[string, Partial<TimeExpression>]>([
    ['5 May 2019', { year: 2019, month: 5, day: 5 }],
    ['Monday', { weekday: 1 }],
    ['yesterday', { relative: relative('day') }],
    ['Monday last week', { weekday: 1, relative: relative('week') }],
    ['Easter', { holiday: 'easter' }],
  ])('%s', (_, day) => {
    expect(onDayOf(ten, expression({ ...day, dayPart: 'MO' }))).toEqual({ ...ten, ...day })
  })

  test.each<[string, TimeExpression, Partial<TimeExpression>]>([
    ['last week is no day', ten, { relative: relative('week') }],
    ['a year is no day', ten, { year: 2019 }],
    ['it has a day', expression({ hour: 10, weekday: 2 }), { weekday: 1 }],
    ['it is no clock time', expression({ dayPart: 'MO' }), { weekday: 1 }],
  ])('but stays as it is where %s', (_, clock, other) => {
    expect(onDayOf(clock, expression(other))).toBe(clock)
  })
})

test.each([
  [{ min: 1, max: 2 }, { min: 1, max: 2 }, 0, 'equal'],
  [{ min: 1, max: 2 }, { min: 1, max: 3 }, 0, 'narrower'],
  [{ min: 2, max: 3 }, { min: 1, max: 3 }, 0, 'narrower'],
  [{ min: 1, max: 3 }, { min: 1, max: 2 }, 0, 'wider'],
  [{ min: 1, max: 3 }, { min: 2, max: 3 }, 0, 'wider'],
  [{ min: 1, max: 2 }, { min: 2, max: 3 }, 0, 'overlapping'],
  [{ min: 2, max: 3 }, { min: 1, max: 2 }, 0, 'overlapping'],
  [{ min: 1, max: 2 }, { min: 3, max: 4 }, 0, 'disjoint'],
  [{ min: 1, max: 2 }, { min: 3, max: 4 }, 1, 'disjoint'],
  [{ min: 1, max: 2 }, { min: 3, max: 4 }, 1.5, 'rounding'],
  [{ min: 3, max: 4 }, { min: 1, max: 2 }, 1.5, 'rounding'],
  [{}, { min: 1 }, 0, 'wider'],
  [{ max: 5 }, {}, 0, 'narrower'],
  [{}, {}, 0, 'equal'],
  [{ min: 1 }, { max: 5 }, 0, 'overlapping'],
  [{ min: 6 }, { max: 5 }, 0, 'disjoint'],
] as const)('%j and %j with rounding %d: %s', (a, b, rounding, wanted) => {
  expect(compareRanges(a, b, rounding)).toBe(wanted)
})

describe('a time of day and a date', () => {
  const date = (earliest: string | undefined, latest: string | undefined): DateValue =>
    ({ kind: 'date', edtf: '2022', ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) }) as DateValue
  const noon: TimeValue = { kind: 'time', earliest: '2022-01-12T12:00Z', latest: '2022-01-12T12:00Z' }
  test.each([
    ['2022-01-12', '2022-01-12', 'narrower', 'wider'],
    ['2022-01-01', '2022-01-31', 'narrower', 'wider'],
    [undefined, '2022-01-12', 'narrower', 'wider'],
    ['2022-01-12', undefined, 'narrower', 'wider'],
    ['2022-01-13', '2022-01-13', 'overlapping', 'overlapping'],
    ['2022-01-11', '2022-01-11', 'overlapping', 'overlapping'],
    ['2022-01-14', '2022-01-14', 'disjoint', 'disjoint'],
    ['2022-01-10', '2022-01-10', 'disjoint', 'disjoint'],
    ['2022-01-14', undefined, 'disjoint', 'disjoint'],
    [undefined, '2022-01-10', 'disjoint', 'disjoint'],
  ] as const)('%s to %s: %s', (earliest, latest, there, back) => {
    expect(compareValues(noon, date(earliest, latest))).toBe(there)
    expect(compareValues(date(earliest, latest), noon)).toBe(back)
  })

  test('without its day a time says nothing of a date, nor do values of other kinds', () => {
    expect(compareValues(at('12:00'), date('2022-01-12', '2022-01-12'))).toBe('unrelated')
    expect(compareValues(date('2022-01-12', '2022-01-12'), { kind: 'ordinal', n: 1, of: '' })).toBe('unrelated')
    expect(compareValues(noon, { kind: 'ordinal', n: 1, of: '' })).toBe('unrelated')
  })
})
