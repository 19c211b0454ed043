import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, civilDay, dayNumber, dayOfIso, isoDay, isoWeek, weekdayOf } from '../../src/language/calendar.js'
import { holidayDay } from '../../src/language/holidays.js'

describe('the calendar', () => {
  it('counts days both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), days => {
        const { year, month, day } = civilDay(days)
        expect(dayNumber(year, month, day)).toBe(days)
        expect(weekdayOf(days + 1)).toBe((weekdayOf(days) % 7) + 1)
      }),
    )
  })

  it.each([
    ['1970-01-01', 4, '1970-1'],
    ['2022-01-12', 3, '2022-2'],
    ['2021-01-03', 7, '2020-53'],
    ['2000-02-29', 2, '2000-9'],
    ['2024-12-30', 1, '2025-1'],
  ])('knows weekday and ISO week of %s', (iso, weekday, week) => {
    const days = dayOfIso(iso)!
    expect(weekdayOf(days)).toBe(weekday)
    const { year, week: n } = isoWeek(days)
    expect(`${year}-${n}`).toBe(week)
  })

  it('refuses days that are none', () => {
    expect(dayOfIso('2022-02-30')).toBeUndefined()
    expect(dayOfIso('12 January')).toBeUndefined()
    expect(dayOfIso(undefined)).toBeUndefined()
  })

  it('ends a shorter month on its last day', () => {
    expect(isoDay(addMonths(dayOfIso('2022-01-31')!, 1))).toBe('2022-02-28')
    expect(isoDay(addMonths(dayOfIso('2022-01-31')!, -2))).toBe('2021-11-30')
  })

  it.each([
    ['easter', 2022, '2022-04-17'],
    ['easter', 2008, '2008-03-23'],
    ['thanksgiving', 2023, '2023-11-23'],
    ['labor day', 2024, '2024-09-02'],
    ['memorial day', 2021, '2021-05-31'],
    ['election day', 2016, '2016-11-08'],
  ])('finds %s %d', (name, year, iso) => {
    expect(isoDay(holidayDay(name, year)!)).toBe(iso)
  })
})
