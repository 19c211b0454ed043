import type { DraftValue } from '../model/claim.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { Match } from './pattern.js'
import type { Somebody } from './persons.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

/** What a clause tells of a person: the value, in the words of `valueSpan`. */
export const tellOf = (who: Somebody, predication: Predication, value: DraftValue, valueSpan: Span, view: View): Match => ({
  about: { person: who.subject },
  value,
  valueSpan,
  evidence: evidenceOf(predication, [{ span: valueSpan }, { span: who.span }]),
  polarity: predication.polarity,
  modality: predication.modality,
  saidBy: view.saidBy(predication, valueSpan),
})
