import { eachWord } from '../../language/eachWord.js'
import type { Span } from '../../model/span.js'

/** So many words in a row two reporters do not hit on by chance. */
export const runLength = 8

/** Hashes of a sentence's words, case folded, without those that stand between quotation marks. `quotations` are in the order of the text. */
export function wordsOfSentence(
  text: string,
  { start, end }: Span,
  quotations: readonly (Span & { fragment: boolean })[],
): number[] {
  const inside = within(quotations, start, end)
  const words: number[] = []
  eachWord(text.slice(start, end), (from, to) => {
    if (inside.some(span => span.start <= start + from && start + to <= span.end)) return
    words.push(hashWord(text, start + from, start + to))
  })
  return words
}

/** Quotations that overlap the span and are more than a few quoted words. */
function within(quotations: readonly (Span & { fragment: boolean })[], start: number, end: number): Span[] {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const found: Span[] = []
  for (let n = low; n < quotations.length && quotations[n]!.start < end; n++)
    if (!quotations[n]!.fragment) found.push(quotations[n]!)
  return found
}

function hashWord(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const lower = code > 64 && code < 91 ? code + 32 : code === 0x2019 ? 39 : code
    hash = Math.imul(hash ^ lower, 0x01000193)
  }
  return hash >>> 0
}

/** The runs of eight words of a sentence as numbers below 2^53, by the word they begin with. */
export function hashRuns(words: readonly number[]): Float64Array {
  const runs = new Float64Array(Math.max(0, words.length - runLength + 1))
  for (let from = 0; from + runLength <= words.length; from++) {
    let one = 0
    let other = 7
    for (let at = from; at < from + runLength; at++) {
      one = (Math.imul(one, 31) + words[at]!) | 0
      other = Math.imul(other ^ words[at]!, 0x01000193)
    }
    runs[from] = (one >>> 0) * 0x200000 + (other & 0x1fffff)
  }
  return runs
}
