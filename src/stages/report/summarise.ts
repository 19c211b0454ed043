import type { Report, Summary } from '../../model/report.js'
import { type Verdict, verdicts } from '../../model/verdict.js'

/** Every verdict has its number, 0 included. */
export function summarise({
  articles,
  stories,
  claims,
  findings,
}: Pick<Report, 'articles' | 'stories' | 'claims' | 'findings'>): Summary {
  const byVerdict = Object.fromEntries(verdicts.map(verdict => [verdict, 0])) as Record<Verdict, number>
  for (const { verdict } of findings) byVerdict[verdict]++
  return { articles: articles.length, stories: stories.length, claims: claims.length, findings: findings.length, byVerdict }
}
