import { isoOfPrinted, weekdayOfPrinted } from '../../language/printedDay.js'
import type { PartialDay, PublishedFrom } from '../../model/article.js'

/** A day found on the page that may be the day of publication. */
export interface DayOnPage {
  day: PartialDay
  from: 'byline' | 'dateline'
  /** Day and month could change places. */
  ambiguous?: true
  /** "Updated" without "Published". */
  updated?: true
  /** Below the body. */
  below?: true
}

export interface PublishedDay {
  published: string | null
  publishedFrom: PublishedFrom | null
  datelineDay?: PartialDay
}

const weekdayWord = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/
const order = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun']

/** Swaps day and month of "05-02-2015" where the weekday that the lead names says so: reports appear on that day or the next. */
function settle({ day, ambiguous }: DayOnPage, lead: string): PartialDay {
  if (!ambiguous) return day
  const named = order.indexOf(weekdayWord.exec(lead)?.[1] ?? '') + 1
  if (named === 0) return day
  const swapped: PartialDay = { ...day, month: day.day!, day: day.month! }
  const distance = (of: PartialDay): number => ((weekdayOfPrinted(of) ?? 0) - named + 7) % 7
  return distance(swapped) <= 1 && distance(swapped) < distance(day) ? swapped : day
}

/**
 * The day of publication from the days on the page: a time stamp above the body, the dateline, a stamp of an update, a stamp below the body.
 * A dateline without its year takes it from any full stamp, else it is left for the other articles to complete.
 */
export function choosePublished(found: readonly DayOnPage[], lead: string): PublishedDay {
  const full = found.filter(({ day }) => day.year !== undefined)
  const dateline = found.find(({ from }) => from === 'dateline')
  const best =
    full.find(({ from, updated, below }) => from === 'byline' && !updated && !below) ??
    full.find(({ from }) => from === 'dateline') ??
    full.find(({ updated, below }) => !updated && below) ??
    full[0]
  if (best === undefined) {
    const partial = dateline ?? found.find(({ below }) => !below) ?? found[0]
    return { published: null, publishedFrom: null, ...(partial === undefined ? {} : { datelineDay: settle(partial, lead) }) }
  }
  const day = settle(best, lead)
  // "Updated January 13th, 2022" over "BRUSSELS, January 12": written on the 12th
  if (best.updated && dateline !== undefined && dateline.day.year === undefined) {
    const iso = isoOfPrinted(day)!
    const year = [day.year!, day.year! - 1].find(candidate => isoOfPrinted({ ...dateline.day, year: candidate })! <= iso)
    if (year !== undefined) return { published: isoOfPrinted({ ...dateline.day, year }), publishedFrom: 'dateline' }
  }
  return { published: isoOfPrinted(day), publishedFrom: best.from }
}
