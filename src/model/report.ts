import type { PublishedFrom } from './article.js'
import type { NearMiss, Reason } from './reason.js'
import type { Span } from './span.js'
import type { Value } from './value.js'
import type { Severity, Verdict } from './verdict.js'

/** The JSON report: the contract for pipes. Fields are only ever added; model/reportSchema.ts holds the zod schema of the same shape. */
export interface Report {
  schemaVersion: '1.0'
  tool: { name: 'corroborate'; version: string }
  articles: ReportArticle[]
  stories: ReportStory[]
  claims: ReportClaim[]
  findings: Finding[]
  notices: Notice[]
  summary: Summary
}

export interface ReportArticle {
  id: string
  path: string
  source: string
  headline: string | null
  published: string | null
  publishedFrom: PublishedFrom | null
  story: string | null
  /** Article id of the text that this one repeats. */
  copyOf: string | null
  sha256: string
  /** New in this change (`--changed`, `--against`): findings are shown at its end. */
  changed?: true
}

export interface ReportStory {
  id: string
  label: string
  articles: string[]
}

export interface Evidence extends Span {
  line: number
  column: number
  endLine: number
  endColumn: number
  quote: string
}

export type Polarity = 'affirmed' | 'denied'
export type Modality = 'fact' | 'plan' | 'possibility' | 'condition' | 'counterfactual'

export interface SaidBy {
  name: string
  as: 'quote' | 'report'
}

export interface ReportClaim {
  id: string
  article: string
  relation: string
  about: Record<string, string>
  value: Value
  text: string
  polarity: Polarity
  modality: Modality
  saidBy: SaidBy | null
  evidence: Evidence
  valueSpan: Span
  /** The pattern that found it. */
  foundBy: string
}

export interface Answer {
  value: Value
  text: string
  /** Answers that can all be true together share a camp. */
  camp: number
  claims: string[]
  articles: string[]
  origins: number
}

export interface Finding {
  id: string
  story: string
  relation: string
  question: string
  verdict: Verdict
  severity: Severity
  reasons: Reason[]
  explanation: string
  answers: Answer[]
  /** Known and accepted in the baseline: shown as such, and not counted by the exit code. */
  baselined?: { reason: string }
}

export interface Notice {
  article: string | null
  is: string
  detail: string
}

export interface Summary {
  articles: number
  stories: number
  claims: number
  findings: number
  byVerdict: Record<Verdict, number>
}

/** What the pipeline hands to `explain` beside the report. */
export interface Trace {
  nearMisses: NearMiss[]
}
