import { createRequire } from 'node:module'
import { explanationOf } from './formats/index.js'
import type { Article } from './model/article.js'
import type { Finding, Report, ReportClaim, Trace } from './model/report.js'
import { type CheckOptions, check } from './pipeline.js'

export type { Format, FormatOptions } from './formats/index.js'
export {
  claimLine,
  diffReports,
  explainFinding,
  failingFindings,
  formats,
  hasNewContradiction,
  patternHits,
  printCatalogue,
  printDiff,
  printRelation,
  readReport,
  relationPage,
  safeJson,
  schemas,
  visible,
} from './formats/index.js'
export type { Article } from './model/article.js'
export type { Baseline, BaselineEntry } from './model/baselineSchema.js'
export type { Config } from './model/configSchema.js'
export type { Finding, Notice, Report, ReportClaim } from './model/report.js'
export { UserError } from './model/userError.js'
export { type Verdict, verdicts } from './model/verdict.js'
export * as fillers from './patterns/fillers.js'
export { predicate } from './patterns/predicate.js'
export type { CheckOptions } from './pipeline.js'
export { defineRelation, type Relation } from './relations/define.js'
export { relations } from './relations/index.js'
export { findMentions, type Mention } from './stages/analyse/findMentions.js'
export { closestTo } from './stages/ingest/closestTo.js'
export type { FileSettings } from './stages/ingest/fileSettings.js'
export { makeArticle } from './stages/ingest/makeArticle.js'
export { readArticles } from './stages/ingest/readArticles.js'
export { readBaseline } from './stages/ingest/readBaseline.js'
export { readConfig } from './stages/ingest/readConfig.js'
export { acceptFinding, applyBaseline, fingerprintOf, printBaseline } from './stages/report/baseline.js'

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }

const explain = ({ verdict, reasons, answers }: Finding, { claims }: Report): string =>
  explanationOf(verdict, reasons, answers, claims)

/** Compares what the articles claim. Pure and synchronous: equal articles give an equal report, whatever their order. */
export const checkArticles = (articles: readonly Article[], options: CheckOptions = {}): Report =>
  check(articles, options, { version, explain }).report

/** The report, and the near misses that `explain` shows. */
export const checkWithTrace = (articles: readonly Article[], options: CheckOptions = {}): { report: Report; trace: Trace } =>
  check(articles, options, { version, explain })

/** Every claim of the articles, resolved over all of them. */
export const extractClaims = (articles: readonly Article[], options: CheckOptions = {}): ReportClaim[] =>
  checkArticles(articles, options).claims
