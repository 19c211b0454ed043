import type { Finding, Report, ReportArticle, ReportClaim } from '../model/report.js'
import type { FormatOptions } from './format.js'
import { visible } from './marks.js'
import { type Paint, paintFor } from './paint.js'

/** A report opened for reading: look-ups by id, and how wide and in which colours to print. */
export interface Reading {
  report: Report
  width: number
  verbose: boolean
  paint: Paint
  article(id: string): ReportArticle | undefined
  claim(id: string): ReportClaim | undefined
  /** Publisher of an article, fit to be printed. */
  source(id: string): string
  /** Ids of articles, those of sources with more weight first. */
  byWeight(ids: readonly string[]): string[]
  /** `path:line:column` of a claim, fit to be printed. */
  location(claim: ReportClaim): string
  story(finding: Finding): string | null
}

const narrowest = 20
const widest = 200

export const readingOf = (report: Report, options: FormatOptions): Reading => {
  const articles = new Map(report.articles.map(article => [article.id, article]))
  const claims = new Map(report.claims.map(claim => [claim.id, claim]))
  const stories = new Map(report.stories.map(story => [story.id, story]))
  const weight = (id: string): number => articles.get(id)?.weight ?? 0
  return {
    report,
    width: Math.min(widest, Math.max(narrowest, options.width)),
    verbose: options.detail === 'verbose',
    paint: paintFor(options.color),
    article: id => articles.get(id),
    claim: id => claims.get(id),
    source: id => visible(articles.get(id)?.source ?? id),
    byWeight: ids => [...ids].sort((a, b) => weight(b) - weight(a)),
    location: ({ article, evidence }) => visible(`${articles.get(article)?.path ?? article}:${evidence.line}:${evidence.column}`),
    story: finding => (report.stories.length > 1 ? visible(stories.get(finding.story)?.label ?? finding.story) : null),
  }
}
