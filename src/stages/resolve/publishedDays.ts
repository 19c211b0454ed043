import { dayOfIso, weekdayOf } from '../../language/calendar.js'
import type { Article } from '../../model/article.js'
import type { Digest } from '../../model/digest.js'

export interface PublishedDay {
  published: string | null
  from: Article['publishedFrom']
}

/** Articles further apart than this tell nothing of each other's day. Days. */
const window = 4

/**
 * Day of each article. A dateline without year takes it from the other articles or from the years the text names, checked by the weekday the article speaks of; an
 * article without any day takes `asOf`, else the day its fellow articles share.
 */
export function resolveDays(digests: readonly Digest[], asOf?: string): Map<string, PublishedDay> {
  const days = new Map<string, PublishedDay>()
  for (const { article } of digests)
    if (article.published) days.set(article.id, { published: article.published, from: article.publishedFrom })
  const known = [...days.values()].map(({ published }) => published!).sort()
  for (const digest of digests) {
    const { article } = digest
    if (days.has(article.id)) continue
    const dateline = completeDateline(digest, known)
    if (dateline) days.set(article.id, { published: dateline, from: 'dateline' })
  }
  const told = [...days.values()].map(({ published }) => published!).sort()
  for (const { article } of digests) {
    if (days.has(article.id)) continue
    if (asOf) days.set(article.id, { published: asOf, from: 'as-of' })
    else {
      const shared =
        told.length > 0 && dayOfIso(told.at(-1)!)! - dayOfIso(told[0]!)! <= window
          ? told[Math.floor((told.length - 1) / 2)]!
          : undefined
      days.set(article.id, shared ? { published: shared, from: 'other-articles' } : { published: null, from: null })
    }
  }
  return days
}

function completeDateline(digest: Digest, known: readonly string[]): string | undefined {
  const { datelineDay } = digest.article
  if (datelineDay?.month === undefined || datelineDay.day === undefined) return undefined
  const weekday = datelineDay.weekday ?? firstWeekday(digest)
  const near = known.map(iso => Number(iso.slice(0, 4)))
  const named = digest.times.flatMap(({ expression }) => (expression.year !== undefined ? [expression.year] : []))
  const years = [...new Set([...near, ...[...named].sort((a, b) => b - a).flatMap(year => [year, year + 1])])]
  const fits = (year: number): boolean =>
    !weekday || weekdayOf(dayOfIso(iso(year, datelineDay.month!, datelineDay.day!)) ?? 0) === weekday
  const year = years.find(fits) ?? years[0]
  return year === undefined ? undefined : iso(year, datelineDay.month, datelineDay.day)
}

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The bare weekday of the lead is the day of the report, or close to it. */
function firstWeekday(digest: Digest): number | undefined {
  const end = digest.sentences[Math.min(3, digest.sentences.length - 1)]?.end ?? 0
  return digest.times.find(
    ({ start, expression }) => start < end && expression.weekday !== undefined && expression.day === undefined,
  )?.expression.weekday
}
