import type { Predication, Role } from '../model/predication.js'
import type { Modality } from '../model/report.js'

/** A clause under construction. */
export interface Frame {
  kind: 'main' | 'relative' | 'sub' | 'participle' | 'infinitive' | 'complement'
  subject?: number
  /** Phrase that a relative clause lacks ("the talks that Russia held"). */
  gap?: number
  predication?: Predication
  /** Phrases met before the verb that belong to the clause. */
  pending: Role[]
  /** Adverbs met before the verb. */
  adverbs: string[]
  /** Opened behind a comma or in front of the main clause: a comma may close it. */
  comma: boolean
  conjunction?: string
  modality?: Modality
  /** A noun phrase now is an object of the verb. */
  open: boolean
  /** A clause between commas has closed behind the subject: what follows is its verb. */
  resumed?: true
  /** Stands between brackets. */
  bracket?: true
  /** Joined to a passive clause: a bare participle shares its auxiliary ("two were killed and three wounded"). */
  passive?: true
  /** "there was": what follows the verb is its subject. */
  there?: true
}

export const newFrame = (frame: Partial<Frame> & Pick<Frame, 'kind'>): Frame => ({
  pending: [],
  adverbs: [],
  comma: false,
  open: false,
  subject: undefined,
  gap: undefined,
  predication: undefined,
  conjunction: undefined,
  modality: undefined,
  resumed: undefined,
  bracket: undefined,
  passive: undefined,
  there: undefined,
  ...frame,
})
