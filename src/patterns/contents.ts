import type { Digest } from '../model/digest.js'
import type { QuantityMention, TimeMention } from '../model/mention.js'
import type { NameMention } from '../model/name.js'
import type { Span } from '../model/span.js'

/** Mentions of an article by sentence, in the order of the text. */
export interface Contents {
  names: NameMention[]
  times: TimeMention[]
  quantities: QuantityMention[]
}

const indexes = new WeakMap<Digest, Contents[]>()

/** What lies in one sentence. Found once for the whole article, so that walking all sentences stays linear. */
export function contentsOf(digest: Digest, sentence: number): Contents {
  let known = indexes.get(digest)
  if (!known) {
    const times = bySentence(digest, digest.times)
    const quantities = bySentence(digest, digest.quantities)
    known = digest.sentences.map((_, n) => ({ names: [], times: times[n]!, quantities: quantities[n]! }))
    for (const name of digest.names) known[name.sentence]?.names.push(name)
    indexes.set(digest, known)
  }
  return known[sentence]!
}

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
