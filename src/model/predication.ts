import type { Tense } from './mention.js'
import type { Modality, Polarity } from './report.js'
import type { Span } from './span.js'

/** `agent` does it, `object` undergoes it, whatever the voice; `complement` follows a copula; the rest are prepositions ("in", "to", "since") and `time` for a bare expression of time. */
export type RoleName = 'agent' | 'object' | 'complement' | 'recipient' | 'time' | (string & {})

export interface Role {
  name: RoleName
  /** Phrase number within the sentence. */
  phrase: number
  /** "headed not by X but by Y": X. */
  negated?: boolean
}

/** One clause: a verb with who did what to whom, where and when; negation, modality and speaker are already on it. */
export interface Predication extends Span {
  /** Lemma of the verb ("lead"), with its particle ("rule out"). */
  verb: string
  /** Token of the main verb. */
  token: number
  voice: 'active' | 'passive'
  form: 'finite' | 'participle' | 'infinitive' | 'gerund' | 'relative'
  tense: Tense
  polarity: Polarity
  modality: Modality
  roles: Role[]
  /** The clause that this one completes or modifies (predication number within the sentence). */
  parent?: number
  /** Who says it, where the clause is quoted or reported: entity and words. */
  saidBy?: { entity?: string; name: string; as: 'quote' | 'report' }
  /** Event that the clause tells ("the Council met"). */
  event?: string
  /** Adjective behind a copula ("is dead"). */
  adjective?: string
  /** Conjunction that opens the clause ("after", "if", "that"). */
  conjunction?: string
  /** Adverbs of the clause in lower case ("also", "again", "so far"). */
  adverbs: string[]
}

/** Told as what happened: not denied, planned, thought possible or made a condition. */
export const isAsserted = ({ polarity, modality }: Predication): boolean => polarity === 'affirmed' && modality === 'fact'
