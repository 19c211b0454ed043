import type { Span } from '../model/span.js'
import type { View } from './view.js'

const then =
  /^\s*(?:years?\s+old\s*)?(?:,\s*)?(?:when(?!\s(?:he|she)\s(?:died\b|was\s(?:killed|shot|stabbed|murdered|found dead)))|at the time|then|by the time)\b/i
/** Characters behind an age that tell its time. */
const reach = 30

/** "14 at the time", "who was 16 when they met": the age of another time. */
export const isAgeOfThen = ({ end }: Span, view: View): boolean => then.test(view.text({ start: end, end: end + reach }))
