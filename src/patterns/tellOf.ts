import type { DraftValue } from '../model/claim.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { Match } from './pattern.js'
import type { Somebody } from './persons.js'
import { tellIn } from './tellIn.js'
import type { View } from './view.js'

/** What a clause tells of a person: the value, in the words of the span. */
export const tellOf = (who: Somebody, predication: Predication, value: DraftValue, span: Span, view: View): Match =>
  tellIn(predication, { person: who.subject }, { value, span }, view, [who])
