import type { ToldFact } from './toldFact.js'

/** How many of an article's sentences hold a word, of those that tell a fact. */
export interface WordTally {
  sentences: number
  counts: ReadonlyMap<string, number>
}

export function tallyWords(facts: readonly ToldFact[]): Map<string, WordTally> {
  const articles = new Map<string, Map<number, Set<string>>>()
  for (const { claim, telling } of facts) {
    const sentences = articles.get(claim.article) ?? new Map<number, Set<string>>()
    articles.set(claim.article, sentences)
    const items = sentences.get(claim.evidence.start) ?? new Set()
    sentences.set(claim.evidence.start, items)
    for (const item of [...telling.clause, ...telling.around]) items.add(item)
  }
  return new Map(
    [...articles].map(([article, sentences]) => [article, { sentences: sentences.size, counts: countItems(sentences) }]),
  )
}

function countItems(sentences: ReadonlyMap<number, ReadonlySet<string>>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const items of sentences.values()) for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Sentences added to those counted, so that in two short articles a word told twice is not yet common. */
const smoothing = 10
const leastWeight = 0.05

/**
 * Words of few sentences weigh up to 1, those of every other sentence next to nothing. Only the two articles that are compared count: a third one, or a copy,
 * makes no pair more or less alike.
 */
export function weighWords(a: WordTally, b: WordTally): (item: string) => number {
  const all = a.sentences + b.sentences + smoothing
  const most = Math.log(all)
  return item => Math.max(leastWeight, Math.log(all / ((a.counts.get(item) ?? 0) + (b.counts.get(item) ?? 0) + 1)) / most)
}
