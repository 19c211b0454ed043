import type { Article } from './article.js'
import type { DraftClaim } from './claim.js'
import type { Entity } from './entity.js'
import type { StoryEvent } from './event.js'
import type { QuantityMention, TimeMention } from './mention.js'
import type { NameMention } from './name.js'
import type { Quotation } from './quotation.js'
import type { Sentence } from './sentence.js'

/** What analysis makes of one article: plain JSON that depends on that article alone. */
export interface Digest {
  article: Article
  sentences: Sentence[]
  names: NameMention[]
  times: TimeMention[]
  quantities: QuantityMention[]
  quotations: Quotation[]
  entities: Entity[]
  events: StoryEvent[]
  claims: DraftClaim[]
  /** Stem of each content word with the number of sentences it stands in: what is rare in a story tells most. */
  words: [string, number][]
}
