import type { Span } from './span.js'

/** Universal part of speech (universaldependencies.org/u/pos). */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** Form of a verb, from its ending or the table of irregular verbs; `ed` may be past tense or participle. */
export type VerbForm = 'base' | 's' | 'ing' | 'ed' | 'past' | 'participle'

export interface Token extends Span {
  text: string
  lower: string
  lemma: string
  pos: Pos
}
