import type { Article } from '../../model/article.js'
import type { Claim } from '../../model/claim.js'
import type { Finding, Notice, Report, ReportArticle, ReportStory } from '../../model/report.js'
import { lineIndex } from './lineIndex.js'
import { reportClaim } from './reportClaim.js'
import { separateIds } from './separateIds.js'
import { sortFindings } from './sortFindings.js'
import { summarise } from './summarise.js'

export interface ReportParts {
  articles: readonly Article[]
  stories: readonly ReportStory[]
  claims: readonly Claim[]
  findings: readonly Finding[]
  notices: readonly Notice[]
  version: string
  /** Article id -> id of the article whose text it repeats. */
  copies?: ReadonlyMap<string, string>
  /** Ids of new articles that are checked against the rest. */
  changed?: ReadonlySet<string>
  /** Relations of the generic floor stand behind the others; default: none. */
  isGeneric?: (relation: string) => boolean
}

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Puts the parts together in the fixed order of the contract, with lines and columns. Throws an Error where a claim's offsets do not fit its article. */
export function makeReport({
  articles,
  stories,
  claims,
  findings,
  notices,
  version,
  copies = new Map(),
  changed = new Set(),
  isGeneric = () => false,
}: ReportParts): Report {
  const sorted = [...articles].sort((a, b) => byWords(a.path, b.path))
  const storyOf = new Map(stories.flatMap(story => story.articles.map(article => [article, story.id] as const)))
  const rank = new Map(sorted.map(({ id }, at) => [id, at]))
  const parts = {
    articles: sorted.map(article => ({
      ...reportArticle(article, storyOf.get(article.id) ?? null, copies.get(article.id) ?? null),
      ...(changed.has(article.id) ? { changed: true as const } : {}),
    })),
    stories: [...stories].sort((a, b) => byWords(a.id, b.id)),
    claims: printClaims(sorted, claims),
    findings: sortFindings(separateIds(findings, sorted), claims, isGeneric),
  }
  const place = ({ article }: Notice): number => (article === null ? -1 : (rank.get(article) ?? sorted.length))
  return {
    schemaVersion: '1.0',
    tool: { name: 'corroborate', version },
    ...parts,
    notices: [...notices].sort(
      (a, b) =>
        place(a) - place(b) || byWords(a.article ?? '', b.article ?? '') || byWords(a.is, b.is) || byWords(a.detail, b.detail),
    ),
    summary: summarise(parts),
  }
}

const reportArticle = (
  { id, path, source, headline, published, publishedFrom, sha256, weight }: Article,
  story: string | null,
  copyOf: string | null,
): ReportArticle => ({
  id,
  path,
  source,
  headline,
  published,
  publishedFrom,
  story,
  copyOf,
  sha256,
  ...(weight === undefined ? {} : { weight }),
})

/** By article, then as they stand in the text. */
function printClaims(articles: readonly Article[], claims: readonly Claim[]): Report['claims'] {
  const byArticle = new Map(articles.map(({ id }) => [id, [] as Claim[]]))
  for (const claim of claims) {
    const own = byArticle.get(claim.article)
    if (!own) throw new Error(`a ${claim.relation} claim refers to the unknown article ${claim.article}`)
    own.push(claim)
  }
  return articles.flatMap(article => {
    const positionOf = lineIndex(article.text)
    const order = (a: Claim, b: Claim): number =>
      a.evidence.start - b.evidence.start ||
      a.valueSpan.start - b.valueSpan.start ||
      byWords(a.relation, b.relation) ||
      byWords(a.id, b.id)
    return byArticle
      .get(article.id)!
      .sort(order)
      .map(claim => reportClaim(claim, article, positionOf))
  })
}
