import { lettersOf } from '../language/lettersOf.js'
import type { Digest } from '../model/digest.js'

/** Sentences at the end in which an outlet may speak of itself. */
const mostSentences = 5
const kinds =
  /\b(?:is|are) (?:the|an?|one of)\b[^.]{0,80}\b(?:newspaper|daily|weekly|news agency|news (?:web)?site|news service|broadcaster|magazine|publication|news outlet|news channel|news network)\b/i
const fewestLetters = 5

/** Index of the sentence at which the outlet begins to speak of itself ("The Harbour Post is the oldest daily of Porto. Founded in 1978, ..."), to the end; the number of sentences where it does not. */
export function ownBlurb({ article, sentences }: Pick<Digest, 'article' | 'sentences'>): number {
  const own = lettersOf(article.source)
  if (own.length < fewestLetters) return sentences.length
  for (let at = Math.max(1, sentences.length - mostSentences); at < sentences.length; at++) {
    const { start, end } = sentences[at]!
    const text = article.text.slice(start, end)
    const kind = kinds.exec(text)
    if (kind && lettersOf(text.slice(0, kind.index)).includes(own)) return at
  }
  return sentences.length
}
