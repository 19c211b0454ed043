import { dayOfIso } from '../language/calendar.js'
import { isCarMake } from '../language/carDescription.js'
import { isSaying } from '../language/verbs.js'
import type { Digest } from '../model/digest.js'
import type { TimeMention } from '../model/mention.js'
import type { Sentence } from '../model/sentence.js'
import { namesDay } from '../values/namesDay.js'
import { resolveTime } from '../values/resolveTime.js'
import { contentsOf } from './contents.js'

/** An expression of time as far as its article dates it; `day` counts from 1970-01-01. */
export interface Told {
  time: TimeMention
  preposition: string
  day?: number
  year?: number
  month?: number
  /** "last week", "at the weekend": neither a day nor a month. */
  week?: true
}

/** Expressions of time of a sentence that do not tell when somebody said it. */
export function daysIn(digest: Digest, sentence: Sentence): Told[] {
  const { published } = digest.article
  return contentsOf(digest, sentence.index).times.flatMap((time): Told[] => {
    if (isOfSaying(time, sentence)) return []
    const preposition = sentence.tokens.findLast(({ end }) => end <= time.start)?.lower ?? ''
    const { kind, expression } = time
    if (isModelYear(time, preposition, digest)) return []
    // "just after 2 a.m." says nothing of the day
    if (kind !== 'date' && (kind !== 'time' || !namesDay(expression))) return [{ time, preposition }]
    if (!published && (expression.year === undefined || expression.relative)) return [{ time, preposition }]
    const { timex } = resolveTime(expression, { ...(published ? { published } : {}), tense: 'past' })
    const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(timex.value)
    if (!match) return [{ time, preposition }]
    if (timex.value.includes('W')) return [{ time, preposition, week: true }]
    const [, year, month, date] = match
    return [
      {
        time,
        preposition,
        year: Number(year),
        ...(month ? { month: Number(month) } : {}),
        ...(date ? { day: dayOfIso(`${year}-${month}-${date}`)! } : {}),
      },
    ]
  })
}

/** "A gray 2005 or 2006 Toyota": of a car, and no day. */
function isModelYear({ text, end }: TimeMention, preposition: string, { article }: Digest): boolean {
  if (!/^(?:19|20)\d\d$/.test(text) || /^(?:in|since|of|by|until|from|during|after|before)$/.test(preposition)) return false
  const behind = /^(?:,? (?:or|to|and|-) \d{2,4})?,? (?:\p{Lu}[\p{L}-]{1,15}|[\p{Ll}-]{3,10} \p{Lu}[\p{L}-]{1,15})\b/u.exec(
    article.text.slice(end, end + modelReach),
  )
  return behind?.[0].split(/[\s,]+/).some(isCarMake) === true
}
const modelReach = 45

/** "police said Monday": the day of a statement. */
function isOfSaying(time: TimeMention, sentence: Sentence): boolean {
  const at = sentence.tokens.findLastIndex(({ end }) => end <= time.start)
  for (let t = at; t >= 0 && t >= at - 2; t--) {
    const { lemma, lower, pos } = sentence.tokens[t]!
    if (isSaying(lemma.toLowerCase()) && pos === 'VERB') return true
    if (lower !== 'on' && lower !== 'late' && lower !== 'early') return false
  }
  return false
}

/** By the calendar ("May 4"), not leaning on the day of the article. */
export const isStated = ({ expression }: TimeMention): boolean => expression.month !== undefined && expression.day !== undefined

/** Days before the article from which on a sentence tells of another time. */
const longAgo = 400

/** Does the sentence give a day or year that lies long before the article? */
export const isOfThePast = (digest: Digest, sentence: Sentence): boolean =>
  daysIn(digest, sentence).some(told => isLongAgo(told, digest))

/** Does a day or year lie long before its article? */
export function isLongAgo({ day, year }: Told, { article }: Digest): boolean {
  const published = dayOfIso(article.published ?? undefined)
  if (published === undefined) return false
  return day !== undefined ? published - day > longAgo : year !== undefined && Number(article.published!.slice(0, 4)) - year > 1
}
