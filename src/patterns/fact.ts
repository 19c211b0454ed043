import type { DraftValue } from '../model/claim.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'

export type FactSlot = 'day' | 'clock' | 'place' | 'institution'

/** A value that a sentence gives of some fact, and what it hangs on there. */
export interface Fact {
  slot: FactSlot
  value: DraftValue
  span: Span
  heads: string[]
  mark: string
  clause?: Predication
}
