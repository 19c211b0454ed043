import type { Digest } from '../model/digest.js'
import type { QuantityMention, TimeMention } from '../model/mention.js'
import type { NameMention } from '../model/name.js'
import type { Span } from '../model/span.js'
import { remember } from '../values/remember.js'

/** Mentions of an article by sentence, in the order of the text. */
export interface Contents {
  names: NameMention[]
  times: TimeMention[]
  quantities: QuantityMention[]
}

/** What lies in one sentence. Found once for the whole article, so that walking all sentences stays linear. */
export const contentsOf = (digest: Digest, sentence: number): Contents => indexOf(digest)[sentence]!

const indexOf = remember((digest: Digest): Contents[] => {
  const times = bySentence(digest, digest.times)
  const quantities = bySentence(digest, digest.quantities)
  const found: Contents[] = digest.sentences.map((_, n) => ({ names: [], times: times[n]!, quantities: quantities[n]! }))
  for (const name of digest.names) found[name.sentence]?.names.push(name)
  return found
})

function bySentence<T extends Span>({ sentences }: Digest, mentions: readonly T[]): T[][] {
  const found: T[][] = sentences.map(() => [])
  let at = 0
  for (const mention of mentions) {
    while (at < sentences.length - 1 && sentences[at]!.end <= mention.start) at++
    const sentence = sentences[at]
    if (sentence && sentence.start <= mention.start && mention.end <= sentence.end) found[at]!.push(mention)
  }
  return found
}
