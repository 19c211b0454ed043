/** Integer arithmetic on the proleptic Gregorian calendar; a day is a count of days since 1970-01-01 (Hinnant, "days_from_civil"). */

export interface CivilDay {
  year: number
  month: number
  day: number
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** ISO order: index 0 is Monday, weekday 1. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function civilDay(days: number): CivilDay {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

export const isoOf = ({ year, month, day }: CivilDay): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`

export const isoDay = (days: number): string => isoOf(civilDay(days))

/** Day count of "2022-01-12" (a clock time after it is ignored); undefined for anything else. */
export function dayOfIso(iso: string | undefined): number | undefined {
  const found = iso ? /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) : null
  if (!found) return undefined
  const year = +found[1]!
  const month = +found[2]!
  const day = +found[3]!
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** ISO weekday, 1 = Monday ... 7 = Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1

/** Monday of the day's ISO week. */
export const mondayOf = (days: number): number => days - weekdayOf(days) + 1

export function isoWeek(days: number): { year: number; week: number } {
  const { year } = civilDay(mondayOf(days) + 3)
  return { year, week: (mondayOf(days) - mondayOf(dayNumber(year, 1, 4))) / 7 + 1 }
}

/** The same day so many months on; the 31st becomes the last of a shorter month. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civilDay(days)
  const count = year * 12 + month - 1 + months
  const y = Math.floor(count / 12)
  const m = count - y * 12 + 1
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)))
}

/** The nth (1-5, or -1 for the last) such weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  }
  const last = dayNumber(year, month, daysInMonth(year, month))
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}
