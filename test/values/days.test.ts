import { describe, expect, test } from 'vitest'
import { mirrored } from '../../src/model/comparison.js'
import type { DateValue, PeriodValue } from '../../src/model/value.js'
import { compareDates, daysApart } from '../../src/values/date.js'
import { daysOf } from '../../src/values/dayRange.js'
import { comparePeriods } from '../../src/values/period.js'

const date = (edtf: string, earliest?: string, latest = earliest): DateValue =>
  ({ kind: 'date', edtf, ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) }) as DateValue
const period = (start?: string, end?: string): PeriodValue => ({
  kind: 'period',
  ...(start ? { start } : {}),
  ...(end ? { end } : {}),
})

const fifth = date('2022-01-05', '2022-01-05')
const week = date('2022-01-03/2022-01-09', '2022-01-03', '2022-01-09')
const month = date('2022-01', '2022-01-01', '2022-01-31')
const turn = date('2021-12-27/2022-01-02', '2021-12-27', '2022-01-02')
const year = date('2022', '2022-01-01', '2022-12-31')

describe('dates without their year', () => {
  test.each([
    ['XXXX-01-05', 'XXXX-01-05', 'equal'],
    ['XXXX-01', 'XXXX-01', 'equal'],
    ['XXXX-01', 'XXXX-02', 'disjoint'],
    ['XXXX-01-05', 'XXXX-02-05', 'disjoint'],
    ['XXXX-01-05', 'XXXX-01-06', 'disjoint'],
    ['XXXX-01', 'XXXX-01-06', 'wider'],
    ['XXXX-01-06', 'XXXX-01', 'narrower'],
    ['XXXX-12-31', 'XXXX-12-31', 'equal'],
  ] as const)('%s and %s are %s', (a, b, wanted) => {
    expect(compareDates(date(a), date(b))).toBe(wanted)
  })

  test.each([
    ['XXXX-01-05', fifth, 'wider'],
    ['XXXX-01-06', fifth, 'disjoint'],
    ['XXXX-01-04', fifth, 'disjoint'],
    ['XXXX-02-05', fifth, 'disjoint'],
    ['XXXX-01', fifth, 'wider'],
    ['XXXX-02', fifth, 'disjoint'],
    ['XXXX-01-05', week, 'overlapping'],
    ['XXXX-01-03', week, 'overlapping'],
    ['XXXX-01-09', week, 'overlapping'],
    ['XXXX-01-10', week, 'disjoint'],
    ['XXXX-01-02', week, 'disjoint'],
    ['XXXX-01', month, 'wider'],
    ['XXXX-01-31', month, 'overlapping'],
    ['XXXX-02', month, 'disjoint'],
    ['XXXX-01', turn, 'overlapping'],
    ['XXXX-05', turn, 'overlapping'],
    ['XXXX-05', year, 'overlapping'],
    ['XXXX', fifth, 'overlapping'],
    ['XXXX-05', date('2022', '2022-01-01', ''), 'overlapping'],
    ['XXXX-05', { kind: 'date', edtf: '2022', latest: '2022-01-01' } as DateValue, 'overlapping'],
  ] as const)('%s and the days of %j: %s', (open, days, wanted) => {
    expect(compareDates(date(open), days)).toBe(wanted)
    expect(compareDates(days, date(open))).toBe(mirrored[wanted])
  })
})

test.each([
  [fifth, fifth, 'equal'],
  [fifth, week, 'narrower'],
  [week, fifth, 'wider'],
  [fifth, date('2022-01-06', '2022-01-06'), 'disjoint'],
  [{ ...fifth, step: 1 }, date('2022-01-06', '2022-01-06'), 'rounding'],
  [fifth, { ...date('2022-01-07', '2022-01-07'), step: 2 }, 'rounding'],
  [{ ...fifth, step: 1 }, date('2022-01-07', '2022-01-07'), 'disjoint'],
  // a weekend begins on Friday evening
  [date('2022-01-07', '2022-01-07'), date('2022-01-08/2022-01-09', '2022-01-08', '2022-01-09'), 'narrower'],
  [date('2022-01-06', '2022-01-06'), date('2022-01-08/2022-01-09', '2022-01-08', '2022-01-09'), 'disjoint'],
  [date('2022-01-10', '2022-01-10'), date('2022-01-11/2022-01-12', '2022-01-11', '2022-01-12'), 'disjoint'],
  [date('2022-01-07', '2022-01-07'), date('2022-01-08', '2022-01-08'), 'disjoint'],
  [date('2022-01-07', '2022-01-07'), date('2022-01-08/2022-01-10', '2022-01-08', '2022-01-10'), 'disjoint'],
  [date('2022-01-07', '2022-01-07'), date('2022', '2022-01-08', '2022-01-09'), 'disjoint'],
] as const)('%j and %j are %s', (a, b, wanted) => {
  expect(compareDates(a, b)).toBe(wanted)
})

test('days between two dates, none where they meet or an end is open', () => {
  expect(daysApart(fifth, date('2022-01-08', '2022-01-08'))).toBe(3)
  expect(daysApart(date('2022-01-08', '2022-01-08'), fifth)).toBe(3)
  expect(daysApart(week, date('2022-02-01', '2022-02-01'))).toBe(23)
  expect(daysApart(date('2021-12-25', '2021-12-25'), week)).toBe(9)
  expect(daysApart(fifth, week)).toBe(0)
  const far = date('2023-05-05', '2023-05-05')
  for (const open of [{ earliest: '2022-01-05' }, { latest: '2022-01-05' }]) {
    const half = { kind: 'date', edtf: '2022', ...open } as DateValue
    expect(daysApart(half, far)).toBe(0)
    expect(daysApart(far, half)).toBe(0)
  }
})

test.each([
  [period('2011', '2018'), period('2011', '2018'), 'equal'],
  [period('2011', '2018'), period('2012', '2018'), 'disjoint'],
  [period('2011', '2018'), period('2011', '2019'), 'disjoint'],
  [period('2011', '2018'), period('2011-03', '2018'), 'wider'],
  [period('2011-03', '2018'), period('2011', '2018'), 'narrower'],
  [period('2011', '2018'), period('2011', '2018-05'), 'wider'],
  [period('2011', '2018-05'), period('2011', '2018'), 'narrower'],
  [period('2011-03', '2018'), period('2011', '2018-05'), 'overlapping'],
  [period('2011', '2018-05'), period('2011-03', '2018'), 'overlapping'],
  [period('2011', '2018'), period('2011-03', '2018-05'), 'wider'],
  [period('2011'), period('2011', '2018'), 'wider'],
  [period('2011', '2018'), period(undefined, '2018'), 'narrower'],
  [period(), period('2011', '2018'), 'wider'],
  [period('2022-01-12T09:00', '2022-01-12T12:00'), period('2022-01-12T09:00', '2022-01-12T12:00'), 'equal'],
  [period('2022-01-12T09:00', '2022-01-12T12:00'), period('2022-01-12T09:01', '2022-01-12T12:00'), 'disjoint'],
  [period('2022-01-12', '2022-01-12T12:00'), period('2022-01-12T23:59', '2022-01-12T12:00'), 'wider'],
  [period('2022-01-12', '2022-01-12T12:00'), period('2022-01-12T00:00', '2022-01-12T12:00'), 'wider'],
  [period('2022-01-12', '2022-01-12T12:00'), period('2022-01-13T00:00', '2022-01-12T12:00'), 'disjoint'],
] as const)('the periods %j and %j are %s', (a, b, wanted) => {
  expect(comparePeriods(a, b)).toBe(wanted)
})

const length = (edtf: string): number | undefined => {
  const days = daysOf(edtf)
  return days && days.last - days.first + 1
}

test.each([
  ['2019', 365],
  ['2020', 366],
  ['2019-02', 28],
  ['2020-02~', 29],
  ['2019-12', 31],
  ['2019-12-31', 1],
  ['2019-12-32', undefined],
  ['2019-13', undefined],
  ['2019-00', undefined],
  ['2019-20', undefined],
  ['2019-21', 92],
  ['2019-24', 91],
  ['2019-25', undefined],
  ['2019-32', undefined],
  ['2019-33', 90],
  ['2019-36', 92],
  ['2019-37', undefined],
  ['2019-39', undefined],
  ['2019-40', 181],
  ['2019-41', 184],
  ['2019-42', undefined],
  ['199X', 3652],
  ['19XX', 36524],
  ['XXXX', undefined],
  ['XXXX-01-12', undefined],
  ['2022-01-10/2022-01-16', 7],
  ['2022-01-10/XXXX', undefined],
  ['', undefined],
])('the days of %s: %j', (edtf, wanted) => {
  expect(length(edtf)).toBe(wanted)
})
