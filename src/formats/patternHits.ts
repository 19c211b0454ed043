import type { ReportClaim } from '../model/report.js'
import type { CatalogueEntry, FormatOptions } from './format.js'
import { visible } from './marks.js'
import { paintFor } from './paint.js'
import { cutTo } from './width.js'

/**
 * How often each pattern of each relation fires in articles, and in how many of them: a pattern that never does is dead or untested, one that always does
 * is suspect.
 */
export const patternHits = (
  entries: readonly CatalogueEntry[],
  claims: readonly ReportClaim[],
  { width, color }: FormatOptions,
): string => {
  const paint = paintFor(color)
  const found = new Map<string, { count: number; articles: Set<string> }>()
  for (const { relation, foundBy, article } of claims) {
    const key = JSON.stringify([relation, foundBy])
    const hits = found.get(key) ?? { count: 0, articles: new Set() }
    found.set(key, hits)
    hits.count++
    hits.articles.add(article)
  }
  const lines = entries.flatMap(({ name, patterns }) => [
    paint.strong(name),
    ...patterns.map(pattern => {
      const hits = found.get(JSON.stringify([name, pattern.name]))
      const line = `${String(hits?.count ?? 0).padStart(7)} ${String(hits?.articles.size ?? 0).padStart(8)}  ${visible(pattern.name)}`
      return cutTo(line, width)
    }),
  ])
  return `${['claims articles  pattern', ...lines].join('\n')}\n`
}
