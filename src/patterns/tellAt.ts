import type { DraftValue, Subject } from '../model/claim.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { Match } from './pattern.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

/** What stands in the words of a span, whatever clause holds them. */
export const tellAt = (
  about: Record<string, Subject>,
  value: DraftValue,
  span: Span,
  view: View,
  predication: Predication | undefined = view.clauseAround(span),
): Match => ({
  about,
  value,
  valueSpan: span,
  evidence: evidenceOf(predication ?? span, [{ span }]),
  polarity: 'affirmed',
  modality: 'fact',
  saidBy: view.saidBy(predication, span),
})
