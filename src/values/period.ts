import type { Comparison } from '../model/comparison.js'
import type { PeriodValue } from '../model/value.js'
import { compareRanges } from './compareRanges.js'
import type { Corpus } from './corpus.js'
import { sayDate } from './date.js'
import { daysOf } from './dayRange.js'
import { minutesOf } from './time.js'

/** One end as a stretch of minutes; an end that is not told may lie anywhere. */
function rangeOf(edtf: string | undefined): { min?: number; max?: number } {
  if (edtf === undefined) return {}
  if (edtf.includes('T')) return { min: minutesOf(edtf), max: minutesOf(edtf) }
  const days = daysOf(edtf)
  return days ? { min: days.first * 1440, max: days.last * 1440 + 1439 } : {}
}

/** A period is the pair of its ends: both must agree, and either can exclude the other period. */
export function comparePeriods(a: PeriodValue, b: PeriodValue): Comparison {
  const ends = [compareRanges(rangeOf(a.start), rangeOf(b.start)), compareRanges(rangeOf(a.end), rangeOf(b.end))]
  if (ends.includes('disjoint')) return 'disjoint'
  const [first, second] = ends as [Comparison, Comparison]
  if (first === second) return first
  if (first === 'equal') return second
  return second === 'equal' ? first : 'overlapping'
}

const say = (edtf: string): string => (edtf.includes('T') ? edtf.slice(edtf.indexOf('T') + 1) : sayDate(edtf))

/** "2011 to 2018", "since July 2019", "until 2018". */
export function printPeriod({ start, end }: PeriodValue): string {
  if (start === undefined) return end === undefined ? 'some time' : `until ${say(end)}`
  return end === undefined ? `since ${say(start)}` : `${say(start)} to ${say(end)}`
}

const years = (start: string, end: string): PeriodValue => ({ kind: 'period', start, end })

/** One period, many wordings; `not` holds no period. */
export const corpus: Corpus<PeriodValue> = {
  same: [
    {
      value: years('2011', '2018'),
      wordings: ['from 2011 to 2018', 'between 2011 and 2018', '2011-2018', '2011–18', '2011 through 2018', '2011 to 2018'],
    },
    {
      value: years('2021-08-26', '2021-10-20'),
      wordings: ['Aug. 26 to Oct. 20', 'from August 26 until October 20', 'from 26 August to 20 October 2021'],
    },
    { value: years('2021-03-05', '2021-03-08'), wordings: ['March 5-8, 2021', '5-8 March 2021', 'March 5 to 8, 2021'] },
  ],
  not: ['2018 and 2019', 'a 57-43 vote', '555-2000'],
}
