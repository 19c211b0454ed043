import type { ResolvedTime, TimeExpression } from '../model/mention.js'
import { isoLength } from './duration.js'

const names = { weekday: (n: number) => `XXXX-WXX-${n}`, month: (n: number) => `XXXX-${String(n).padStart(2, '0')}` }

/** What comes again: "daily" is P1D, "each Thursday" XXXX-WXX-4, "Monday nights" XXXX-WXX-1TNI. The report holds its words. */
export function recurrenceOf(e: TimeExpression): ResolvedTime {
  const day =
    e.weekday !== undefined
      ? names.weekday(e.weekday)
      : e.month !== undefined
        ? names.month(e.month)
        : e.season
          ? `XXXX-${e.season}`
          : ''
  const value = e.length ? isoLength(e) : `${day || 'XXXX-XX-XX'}${e.dayPart ? `T${e.dayPart}` : ''}`
  return { value: { kind: 'text', words: value }, timex: { type: 'SET', value }, inferred: [] }
}
