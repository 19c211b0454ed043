import type { DraftValue, Subject } from '../model/claim.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { Match } from './pattern.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

/** What a clause tells, as it tells it: denied, planned, or by a speaker. `parts` are told outside the clause and belong to the evidence. */
export const tellIn = (
  predication: Predication,
  about: Record<string, Subject>,
  { value, span }: { value: DraftValue; span: Span },
  view: View,
  parts: readonly { span: Span }[] = [],
): Match => ({
  about,
  value,
  valueSpan: span,
  evidence: evidenceOf(predication, [{ span }, ...parts]),
  polarity: predication.polarity,
  modality: predication.modality,
  saidBy: view.saidBy(predication, span),
})
