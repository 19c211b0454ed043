import type { NameMention } from './name.js'
import type { Span } from './span.js'

/** A base noun phrase with what hangs on it. Phrases and tokens are named by their numbers within the sentence. */
export interface Phrase extends Span {
  index: number
  /** First and last token. */
  first: number
  last: number
  /** Token of the head noun, name or pronoun. */
  head: number
  /** Lemma of the head in lower case; folded name for names. */
  lemma: string
  kind: 'noun' | 'name' | 'pronoun' | 'number'
  /** What the name at the head names, where the head is one. */
  named?: NameMention['kind']
  /** 'the', 'a', 'this', 'no', 'all', 'some', 'another', 'other' ... or 'my/his/...' for possessive pronouns. */
  determiner?: string
  /** Lemmas between determiner and head, in order. */
  modifiers: string[]
  plural: boolean
  /** "X's" before the head. */
  possessor?: number
  /** Prepositional phrases that belong to this phrase ("of the delegation"). */
  complements: { preposition: string; phrase: number }[]
  /** Phrases that rename this one ("X, the head of Y"). Mutual. */
  appositions: number[]
  /** Other members of a list of which this phrase is the first ("A, B and C"). */
  members: number[]
  /** Preposition right before the phrase. */
  preposition?: string
  /** Number of the digest's name, quantity or time mention that lies in the phrase. */
  names: number[]
  quantity?: number
  time?: number
  /** Entities it stands for, after resolution within the article. */
  entities: string[]
  /** Event it stands for. */
  event?: string
}
