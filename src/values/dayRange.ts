import { addMonths, dayNumber, dayOfIso, isDay } from '../language/calendar.js'

/** The days a date may mean, as day counts, both ends included. */
export interface DayRange {
  first: number
  last: number
}

const months = (year: number, month: number, count: number): DayRange => {
  const first = dayNumber(year, month, 1)
  return { first, last: addMonths(first, count) - 1 }
}

/** EDTF level 2 codes for parts of a year: seasons 21-24 (northern), quarters 33-36, halves 40-41. */
function partOfYear(year: number, code: number): DayRange | undefined {
  if (code >= 1 && code <= 12) return months(year, code, 1)
  if (code >= 21 && code <= 24) return months(year, (code - 20) * 3, 3)
  if (code >= 33 && code <= 36) return months(year, (code - 33) * 3 + 1, 3)
  return code === 40 || code === 41 ? months(year, (code - 40) * 6 + 1, 6) : undefined
}

/**
 * Days of an EDTF date ("2019", "2019-07", "2022-01-12", "2019-33", "199X", "19XX", "2022-01-10/2022-01-16", each with "~" or "?" at its end).
 * Undefined where the year is open ("XXXX-01-12") or the text is no such date.
 */
export function daysOf(edtf: string): DayRange | undefined {
  const slash = edtf.indexOf('/')
  if (slash >= 0) {
    const [from, to] = [daysOf(edtf.slice(0, slash)), daysOf(edtf.slice(slash + 1))]
    return from && to && { first: from.first, last: to.last }
  }
  const plain = /^[\dX-]+/.exec(edtf.slice(0, 12))?.[0] ?? ''
  if (/^\d{4}$/.test(plain)) return months(+plain, 1, 12)
  if (/^\d{4}-\d\d$/.test(plain)) return partOfYear(+plain.slice(0, 4), +plain.slice(5))
  if (/^\d{4}-\d\d-\d\d$/.test(plain)) {
    const day = isDay(+plain.slice(0, 4), +plain.slice(5, 7), +plain.slice(8)) ? dayOfIso(plain) : undefined
    return day === undefined ? undefined : { first: day, last: day }
  }
  if (/^\d{3}X$/.test(plain))
    return { first: dayNumber(+plain.slice(0, 3) * 10, 1, 1), last: dayNumber(+plain.slice(0, 3) * 10 + 9, 12, 31) }
  if (/^\d\dXX$/.test(plain))
    return { first: dayNumber(+plain.slice(0, 2) * 100, 1, 1), last: dayNumber(+plain.slice(0, 2) * 100 + 99, 12, 31) }
  return undefined
}

/** "early" and "the start of" leave the first half, "mid" the middle half, "late" and "the end of" the second half. */
export function narrowed({ first, last }: DayRange, mod: 'START' | 'MID' | 'END' | undefined): DayRange {
  const length = last - first + 1
  if (!mod || length === 1) return { first, last }
  if (mod === 'START') return { first, last: first + Math.ceil(length / 2) - 1 }
  if (mod === 'END') return { first: first + Math.floor(length / 2), last }
  return { first: first + Math.floor(length / 4), last: last - Math.floor(length / 4) }
}
