import type { Span } from '../model/span.js'
import type { Contents } from './contents.js'
import type { Figure } from './figures.js'
import { seatOwner } from './seats.js'
import type { View } from './view.js'

/** "Patria has nine", "the Union took 29 of the 67 seats": a bare figure in a sentence or behind a sentence that tells of seats. */
export function bareSeats(view: View, { quantities }: Contents): Figure[] {
  const { digest, sentence } = view
  const about = [digest.sentences[sentence.index - 1], sentence].map(one => (one ? view.text(one) : '')).join(' ')
  if (!/\bseats?\b/i.test(about)) return []
  return quantities.flatMap(mention => {
    const { kind, number, value, change } = mention
    if (kind !== 'count' || number === undefined || change || value.kind !== 'count' || !isBare(value.of, mention, view))
      return []
    return seatOwner(mention, 'seat', view).length > 0 ? [{ span: mention, head: 'seat', value: { ...value, of: 'seat' } }] : []
  })
}

/** Nothing is counted, or it is told behind: "29 of the 67 seats". */
const isBare = (of: string, { end }: Span, view: View): boolean => {
  const behind = view.text({ start: end, end: Math.min(view.sentence.end, end + 30) })
  return of === '' ? /^(?:[.,;]|$| of (?:the )?[\w-]{1,12} seats\b| and\b)/.test(behind) : false
}
