import type { Claim } from '../../model/claim.js'
import type { Digest } from '../../model/digest.js'

export interface Origins {
  /** Article id -> id of the earlier article whose text it repeats. */
  copies: ReadonlyMap<string, string>
  originOf: (claim: Claim) => string
}

/** Sentences of fewer words may be alike by chance. */
const fewestWords = 8

/** Where a claim comes from: articles that print one sentence word for word have it from one origin; an article that repeats most of another is its copy. */
export function findOrigins(digests: readonly Digest[]): Origins {
  const firstWith = new Map<string, string>()
  const shared = new Map<string, Map<string, number>>()
  const sizes = new Map<string, number>()
  const origins = new Map<string, { start: number; end: number; origin: string }[]>()
  for (const { article, sentences } of digests) {
    const own: { start: number; end: number; origin: string }[] = []
    const overlap = new Map<string, number>()
    let long = 0
    for (const { start, end } of sentences) {
      const words = article.text.slice(start, end).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      if (words.length < fewestWords) {
        own.push({ start, end, origin: article.id })
        continue
      }
      long++
      const key = words.join(' ')
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, article.id)
      else if (first !== article.id) overlap.set(first, (overlap.get(first) ?? 0) + 1)
      own.push({ start, end, origin: first ?? article.id })
    }
    origins.set(article.id, own)
    shared.set(article.id, overlap)
    sizes.set(article.id, long)
  }
  const copies = new Map<string, string>()
  for (const { article } of digests) {
    const size = sizes.get(article.id)!
    for (const [other, count] of shared.get(article.id)!) if (size > 0 && count / Math.min(size, sizes.get(other)!) >= 0.8 && count / size >= 0.5) copies.set(article.id, copies.get(other) ?? other)
  }
  return {
    copies,
    originOf: claim => {
      const copied = copies.get(claim.article)
      if (copied) return copied
      const at = claim.valueSpan.start
      const origin = origins.get(claim.article)?.find(({ start, end }) => start <= at && at < end)?.origin ?? claim.article
      return copies.get(origin) ?? origin
    },
  }
}
