import { civilDay, dayOfIso, monthNames, pad, weekdayOf } from '../language/calendar.js'
import type { Comparison } from '../model/comparison.js'
import { mirrored } from '../model/comparison.js'
import type { DateValue } from '../model/value.js'
import { compareRanges, type Range } from './compareRanges.js'
import type { Corpus } from './corpus.js'

/** Month and day of a date whose year is open: "XXXX-01-12". */
function openYear(edtf: string): { month: number; day?: number } | undefined {
  const [, month, day] = /^XXXX-(0\d|1[0-2])(?:-(\d\d))?/.exec(edtf) ?? []
  return month ? { month: +month, ...(day ? { day: +day } : {}) } : undefined
}

const rangeOf = ({ edtf, earliest, latest }: DateValue): Range => {
  const [min, max] = [dayOfIso(earliest), dayOfIso(latest)]
  // a weekend begins on Friday evening
  const eve = min !== undefined && max === min + 1 && weekdayOf(min) === 6 && edtf.includes('/') ? 1 : 0
  return { ...(min === undefined ? {} : { min: min - eve }), ...(max === undefined ? {} : { max }) }
}

function compareOpen(a: DateValue, b: DateValue): Comparison {
  const [first, second] = [openYear(a.edtf), openYear(b.edtf)]
  if (first && second) {
    if (first.month !== second.month) return 'disjoint'
    if (first.day === second.day) return 'equal'
    if (first.day === undefined) return 'wider'
    return second.day === undefined ? 'narrower' : 'disjoint'
  }
  if (second) return mirrored[compareOpen(b, a)]
  const { min, max } = rangeOf(b)
  if (!first || min === undefined || max === undefined || max - min > 31) return 'overlapping'
  const [from, to] = [civilDay(min), civilDay(max)]
  if (from.month !== to.month) return 'overlapping'
  if (from.month !== first.month) return 'disjoint'
  if (first.day === undefined) return 'wider'
  if (first.day < from.day || first.day > to.day) return 'disjoint'
  return min === max ? 'wider' : 'overlapping'
}

/** Two dates as sets of days; open years are compared by month and day. A gap within the looser wording's `step` is rounding. */
export function compareDates(a: DateValue, b: DateValue): Comparison {
  const open = (value: DateValue): boolean => value.earliest === undefined && value.latest === undefined
  if (open(a) || open(b)) return compareOpen(a, b)
  return compareRanges(rangeOf(a), rangeOf(b), Math.max(a.step ?? 0, b.step ?? 0) + 1)
}

const day = (iso: string): string => {
  const { year, month, day: of } = civilDay(dayOfIso(iso)!)
  return `${of} ${monthNames[month - 1]} ${year}`
}

const parts: Record<string, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  40: 'first half of',
  41: 'second half of',
}
const endings = ['th', 'st', 'nd', 'rd']
const nth = (n: number): string => `${n}${(n % 100 > 10 && n % 100 < 14) || n % 10 > 3 ? 'th' : endings[n % 10]}`

/** An EDTF date as a person would say it: "July 2019", "12 January 2022", "the 1990s", "summer 2019", "week of 10 January 2022". */
export function sayDate(edtf: string): string {
  const about = /[~?]$/.test(edtf) ? 'about ' : ''
  const plain = edtf.replace(/[~?%]$/, '')
  if (plain.includes('/')) {
    const [from, to] = plain.split('/') as [string, string]
    const length = (dayOfIso(to) ?? 0) - (dayOfIso(from) ?? 0)
    if (length === 6) return `${about}week of ${sayDate(from)}`
    return length === 1 ? `${about}weekend of ${sayDate(from)}` : `${sayDate(from)} to ${sayDate(to)}`
  }
  const open = openYear(plain)
  if (open) return `${open.day === undefined ? '' : `${open.day} `}${monthNames[open.month - 1]}`
  if (/^\d{3}X$/.test(plain)) return `${about}the ${plain.slice(0, 3)}0s`
  if (/^\d\dXX$/.test(plain)) return `${about}the ${nth(+plain.slice(0, 2) + 1)} century`
  if (/^\d{4}-\d\d-\d\d$/.test(plain) && dayOfIso(plain) !== undefined) return about + day(plain)
  const [, year, part] = /^(\d{4})-(\d\d)$/.exec(plain) ?? []
  if (part) return `${about}${+part <= 12 ? monthNames[+part - 1] : (parts[part] ?? '')} ${year}`
  return plain.startsWith('XXXX') ? 'unknown date' : about + plain
}

export function printDate({ edtf, earliest, latest }: DateValue): string {
  if (!edtf.startsWith('XXXX') || openYear(edtf)) {
    if (edtf.length === 4 || edtf.length === 5) {
      if (earliest === undefined && latest) return `before ${+latest.slice(0, 4) + (latest.endsWith('12-31') ? 1 : 0)}`
      if (latest === undefined && earliest) return `after ${+earliest.slice(0, 4) - (earliest.endsWith('01-01') ? 1 : 0)}`
    }
    return sayDate(edtf)
  }
  if (earliest && latest) return earliest === latest ? day(earliest) : `${day(earliest)} to ${day(latest)}`
  return earliest ? `after ${day(earliest)}` : latest ? `before ${day(latest)}` : 'unknown date'
}

const on = (iso: string): DateValue => ({ kind: 'date', edtf: iso, earliest: iso, latest: iso })
const month = (year: number, m: number, last: number): DateValue => ({
  kind: 'date',
  edtf: `${year}-${pad(m)}`,
  earliest: `${year}-${pad(m)}-01`,
  latest: `${year}-${pad(m)}-${last}`,
})

/** One date, many wordings, for an article of Wednesday 12 January 2022; `not` holds no date. */
export const corpus: Corpus<DateValue> = {
  same: [
    {
      value: on('2022-01-12'),
      wordings: [
        '12 January 2022',
        'January 12, 2022',
        'Jan. 12, 2022',
        'the 12th of January 2022',
        '2022-01-12',
        '12.01.2022',
        'Wednesday, January 12',
        'today',
        'on Wednesday',
        '12th January',
        'January twelfth',
      ],
    },
    {
      value: on('2022-01-10'),
      wordings: ['on Monday', 'Monday, Jan. 10', 'two days ago', 'the day before yesterday', 'last Monday', '1/10/2022'],
    },
    { value: on('2022-01-06'), wordings: ['Thursday last week', 'Thursday of last week', 'Jan. 6', 'January the sixth'] },
    {
      value: { kind: 'date', edtf: '2021-12-27/2022-01-02', earliest: '2021-12-27', latest: '2022-01-02' },
      wordings: ['the week before last'],
    },
    {
      value: { kind: 'date', edtf: '2021-09-04/2021-09-05', earliest: '2021-09-04', latest: '2021-09-05' },
      wordings: ['Labor Day weekend'],
    },
    { value: on('2022-01-11'), wordings: ['yesterday', 'Tuesday', 'a day ago', 'January 11'] },
    { value: month(2019, 7, 31), wordings: ['July 2019', 'in July of 2019', 'July, 2019', 'Jul 2019'] },
    {
      value: { kind: 'date', edtf: '2019', earliest: '2019-01-01', latest: '2019-12-31' },
      wordings: ['in 2019', 'fiscal 2019', 'the year 2019'],
    },
    {
      value: { kind: 'date', edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' },
      wordings: ['the 1990s', "the '90s", 'the nineties', 'the 90s'],
    },
    { value: on('2021-12-25'), wordings: ['Christmas Day', 'last Christmas', 'Dec. 25'] },
    {
      value: { kind: 'date', edtf: '2012-35', earliest: '2012-07-01', latest: '2012-09-30' },
      wordings: ['Q3 2012', 'the third quarter of 2012', 'third-quarter 2012'],
    },
  ],
  not: [
    'they may march again',
    'the March for Bread',
    'the countdown to May’s departure',
    'Resolution 2202',
    'Highway 1990',
    '2000 people',
    'April Jones said',
    'Flight 1812',
    'the fall of the city',
    'in his nineties',
    '$1995',
    'Sun readers',
  ],
}

/** Days between two dates that do not overlap; 0 where they do, or where an end is open. */
export function daysApart(a: DateValue, b: DateValue): number {
  const [first, last, otherFirst, otherLast] = [a.earliest, a.latest, b.earliest, b.latest].map(dayOfIso)
  if (first === undefined || last === undefined || otherFirst === undefined || otherLast === undefined) return 0
  return Math.max(0, otherFirst - last, first - otherLast)
}
