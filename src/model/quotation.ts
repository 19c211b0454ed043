import type { Span } from './span.js'

/** Words between quotation marks; `inner` leaves the marks out. */
export interface Quotation extends Span {
  inner: Span
  /** Who says them, where the text tells. */
  speaker?: { entity?: string; name: string }
  /** A few quoted words inside somebody else's sentence ("a 'defining moment'"). */
  fragment: boolean
}
