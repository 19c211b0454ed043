import type { Prominence } from './claim.js'
import type { Phrase } from './phrase.js'
import type { Predication } from './predication.js'
import type { Span } from './span.js'
import type { Token } from './token.js'

/** One sentence of an article with its syntax undone. Token and phrase numbers count from 0 within the sentence. */
export interface Sentence extends Span {
  index: number
  paragraph: number
  prominence: Prominence
  tokens: Token[]
  phrases: Phrase[]
  predications: Predication[]
}
