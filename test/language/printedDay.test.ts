import { describe, expect, test } from 'vitest'
import { findPrintedDay, isoOfPrinted, readPrintedDay, weekdayOfPrinted } from '../../src/language/printedDay.js'

describe('days as pages print them', () => {
  test.each([
    ['12 January 2022', '2022-01-12'],
    ['January 13th, 2022 at 08:09 IST', '2022-01-13'],
    ['Wednesday 30 June 2010 09.55 BST', '2010-06-30'],
    ['Tue Jun 1 , 2010 4:24 pm EDT', '2010-06-01'],
    ['Sept. 16, 2015', '2015-09-16'],
    ['2022-01-12T09:00:00Z', '2022-01-12'],
    ['12.01.2022', '2022-01-12'],
    ['12-Jan-2022', '2022-01-12'],
    ['9/21/2015 3:54 PM', '2015-09-21'],
    ['8/4/13', '2013-08-04'],
    ['29 February 2020', '2020-02-29'],
  ])('%s', (text, iso) => {
    const found = readPrintedDay(text, 0)
    expect(isoOfPrinted(found!.day)).toBe(iso)
    expect(text.slice(found!.end)).toMatch(/^(?::00Z)?$/)
  })

  test.each([
    '31 February 2022',
    '29 February 2021',
    '32 May 2020',
    '13/13/2020',
    'May',
    'Sat down',
    '2022',
    '10:07 a.m.',
    'Mayor 3',
  ])('%s is none', text => {
    expect(readPrintedDay(text, 0)).toBeUndefined()
  })

  test('a day without its year, with its weekday', () => {
    expect(readPrintedDay('Wednesday, Jan. 12', 0)!.day).toEqual({ weekday: 3, month: 1, day: 12 })
  })

  test('a full day is found before one that lacks the year', () => {
    const text = 'May 3 | Posted June 4, 2019'
    expect(isoOfPrinted(findPrintedDay(text, 0, text.length)!.day)).toBe('2019-06-04')
  })

  test('weekdays', () => {
    expect(weekdayOfPrinted({ year: 2022, month: 1, day: 12 })).toBe(3)
    expect(weekdayOfPrinted({ month: 1, day: 12 })).toBeUndefined()
  })
})

test('no-break and thin spaces are spaces', () => {
  expect(isoOfPrinted(readPrintedDay('12\u00a0January\u202f2022', 0)!.day)).toBe('2022-01-12')
})
