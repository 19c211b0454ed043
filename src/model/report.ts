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
  /** Only where articles were checked against others: what they say, in the order of the findings. */
  draft?: DraftPoint[]
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
  /** Only on new articles that were checked against the rest: findings are told from their side. */
  changed?: true
  /** Only where the configuration gives it: sources of more weight are shown first. */
  weight?: number
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
  /** Other camps that it fits as well: it takes no side. */
  alsoFits?: number[]
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
  /** Only on findings that the baseline accepts: they do not count for the exit code. */
  baselined?: Baselined
}

export interface Baselined {
  reason: string
  /** ISO day from which on the finding counts again. */
  expires?: string
}

/** One thing that a draft says, and how the other articles stand to it. */
export interface DraftPoint {
  /** Id of the finding. */
  finding: string
  /** Ids of the draft's claims. */
  claims: string[]
  text: string
  /** `contradicted`: another article gives an answer of another camp. `confirmed`: articles of other origin say the same. `alone`: neither. */
  is: 'contradicted' | 'confirmed' | 'alone'
  /** Independent origins, other than the draft's own, that say what the draft says. */
  origins: number
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
