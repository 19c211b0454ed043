import type { DraftValue, Scope, Subject } from '../model/claim.js'
import type { Modality, Polarity, SaidBy } from '../model/report.js'
import type { Span } from '../model/span.js'
import type { View } from './view.js'

/** What a pattern found in a sentence: which fact, which value, and how the sentence puts it. */
export interface Match {
  about: Record<string, Subject>
  value: DraftValue
  valueSpan: Span
  evidence: Span
  polarity: Polarity
  modality: Modality
  saidBy: SaidBy | null
  closed?: boolean
  stage?: 'so-far' | 'former' | 'corrected' | 'silent'
  including?: number
  scope?: Scope
}

/** One way English states a fact. `name` is shown by `explain` and `relations --hits`. */
export interface Pattern {
  name: string
  find: (view: View) => Match[]
}
