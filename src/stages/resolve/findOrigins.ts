import { plainBlanks } from '../../language/plainBlanks.js'
import { findQuotations } from '../../language/quotations.js'
import type { Article } from '../../model/article.js'
import type { Claim } from '../../model/claim.js'
import type { Digest } from '../../model/digest.js'
import type { Quotation } from '../../model/quotation.js'
import type { Span } from '../../model/span.js'
import { remember } from '../../values/remember.js'
import { hashRuns, runLength, wordsOfSentence } from './wordRuns.js'

export interface Origins {
  /** Article id -> id of the earlier article whose text it repeats. */
  copies: ReadonlyMap<string, string>
  originOf: (claim: Claim) => string
}

/** Share of a sentence's words, outside quotation marks, that stand in such runs in one earlier article. */
const borrowed = 0.7
/** The same within one outlet, which repeats its own background in other words. */
const borrowedAtHome = 0.5
/** Share of an article's runs that make it a copy; less will do where both credit the same agency. */
const copied = 0.6
const copiedFromAgency = 0.2
/** A copy has at least so many runs in common with its original: captions and calls for help are alike by chance. */
const fewestRuns = 12

/** Articles that are remembered for one run: a reprint of the second that told a thing is a copy of the second, not in part of each. */
const mostHolders = 4

interface Passage {
  start: number
  end: number
  origin: string
}

/**
 * Where a claim comes from. An article that repeats most of an earlier one, or a good part of it under the same agency's name, is its copy; a sentence that
 * repeats an earlier article's words has its origin. Words within quotation marks are the speaker's, and two reporters may well have heard them. Linear in the text.
 */
export function findOrigins(digests: readonly Digest[]): Origins {
  const holders = new Map<number, number[]>()
  const passages = new Map<string, Passage[]>()
  const copies = new Map<string, string>()
  const ordered = [...digests].sort(byAppearance)
  for (const [at, digest] of ordered.entries()) {
    const { article, sentences } = digest
    const runsOf = runsBySentence(digest)
    const shared = new Map<number, number>()
    let total = 0
    const own = sentences.map(({ start, end }, n): Passage => {
      const { runs, words } = runsOf[n]!
      const covered = new Map<number, Set<number>>()
      for (let from = 0; from < runs.length; from++) {
        const hash = runs[from]!
        total++
        const holding = holders.get(hash)
        if (holding === undefined) {
          holders.set(hash, [at])
          continue
        }
        for (const holder of holding) {
          if (holder === at) continue
          shared.set(holder, (shared.get(holder) ?? 0) + 1)
          const places = covered.get(holder) ?? new Set()
          covered.set(holder, places)
          for (let word = from; word < from + runLength; word++) places.add(word)
        }
        if (holding.length < mostHolders && holding.at(-1) !== at) holding.push(at)
      }
      return { start, end, origin: originOfSentence(covered, words, article, ordered) }
    })
    passages.set(article.id, own)
    const [holder, count] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? []
    if (holder === undefined || count === undefined || count < fewestRuns) continue
    const original = ordered[holder]!.article
    const share = count / total
    if (share >= copied || (share >= copiedFromAgency && article.agencies.some(agency => original.agencies.includes(agency))))
      copies.set(article.id, copies.get(original.id) ?? original.id)
  }
  return {
    copies,
    originOf: ({ article, valueSpan }) => {
      // a sentence that a reprint shares with others has the origin that it has in the original
      const origin = passageAt(passages.get(article) ?? [], valueSpan.start)?.origin ?? article
      return copies.get(origin) ?? origin
    },
  }
}

/** Runs of the words outside quotation marks, and how many words these are. */
const runsBySentence = remember((digest: Digest): { runs: Float64Array; words: number }[] => {
  const text = plainBlanks(digest.article.text)
  const quotations = quotationsOf(digest, text)
  return digest.sentences.map(sentence => {
    const words = wordsOfSentence(text, sentence, quotations)
    return { runs: hashRuns(words), words: words.length }
  })
})

/** Quotations of each paragraph, in the order of the text. */
function quotationsOf({ sentences }: Digest, text: string): Quotation[] {
  const paragraphs = new Map<number, Span>()
  for (const { paragraph, start, end } of sentences) {
    const span = paragraphs.get(paragraph)
    if (span) span.end = Math.max(span.end, end)
    else paragraphs.set(paragraph, { start, end })
  }
  return [...paragraphs.values()].flatMap(span => findQuotations(text, span))
}

/** Earliest first, then by path: an article is a copy of what was there before it. */
const byAppearance = ({ article: a }: Digest, { article: b }: Digest): number => {
  const [one, other] = [a.published ?? '9999', b.published ?? '9999']
  return one < other ? -1 : one > other ? 1 : a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

function originOfSentence(
  covered: ReadonlyMap<number, ReadonlySet<number>>,
  words: number,
  article: Article,
  ordered: readonly Digest[],
): string {
  let best: { holder: number; size: number } | undefined
  for (const [holder, { size }] of covered)
    if (!best || size > best.size || (size === best.size && holder < best.holder)) best = { holder, size }
  if (!best) return article.id
  const original = ordered[best.holder]!.article
  return best.size / words >= (original.source === article.source ? borrowedAtHome : borrowed) ? original.id : article.id
}

/** Passages are in the order of the text. */
function passageAt(passages: readonly Passage[], at: number): Passage | undefined {
  let low = 0
  let high = passages.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const passage = passages[middle]!
    if (at < passage.start) high = middle - 1
    else if (at >= passage.end) low = middle + 1
    else return passage
  }
  return undefined
}
