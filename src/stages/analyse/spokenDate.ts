import type { TimeExpression } from '../../model/mention.js'
import type { Value } from '../../model/value.js'

/** The dates a text last spoke of, EDTF. */
export interface Spoken {
  date?: string
  /** The last that was a day: "that day", clock times. */
  day?: string
  /** The last quarter: reports of results say "a year earlier" of it. */
  quarter?: string
}

const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf)

/** What an expression may lean on, of the dates spoken of before it. */
export function spokenFor({ rule, relative, hour, dayPart }: TimeExpression, { date, day, quarter }: Spoken): string | undefined {
  const results =
    relative?.unit === 'quarter' ||
    rule === 'year-earlier' ||
    (rule === 'shifted' && relative?.unit === 'year' && relative.count === -1)
  if (results && quarter) return quarter
  return relative?.unit === 'day' || hour !== undefined || dayPart ? (day ?? date) : date
}

/** The dates spoken of after an expression was read. */
export function hearTime(before: Spoken, { vague, relative, quarter }: TimeExpression, value: Value): Spoken {
  const edtf = value.kind === 'date' && !vague ? value.edtf : value.kind === 'time' ? value.earliest.slice(0, 10) : undefined
  if (edtf === undefined || edtf.startsWith('XXXX') || edtf.startsWith('T')) return before
  // "rose from a year earlier" looks back for a moment and does not move the story.
  if (relative?.to === 'spoken' && relative.count < 0) return before
  return {
    ...before,
    date: edtf,
    ...(isDay(edtf) ? { day: edtf } : {}),
    ...(quarter !== undefined && !relative ? { quarter: edtf } : {}),
  }
}
