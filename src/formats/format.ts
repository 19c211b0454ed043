import type { Report } from '../model/report.js'
import type { Verdict } from '../model/verdict.js'

/** What the catalogue shows of a relation. */
export interface CatalogueEntry {
  name: string
  describes: string
  question: string
  about: Record<string, string>
  value: string
  answers: 'one' | 'exclusive' | 'many' | 'rising' | 'changing'
  patterns: readonly { name: string }[]
  examples: readonly { text: string; gives: readonly string[]; polarity?: string; modality?: string }[]
  pairs: readonly { a: string; b: string; verdict: Verdict | 'no comparison' }[]
}

export interface FormatOptions {
  /** Columns to fill, 20 to 200; only the text format looks at it. */
  width: number
  color: boolean
  /** `quiet`: no agreements, single sources and notices. `verbose`: single-source questions listed, every quote shown. */
  detail: 'quiet' | 'normal' | 'verbose'
  /** What was compared: the rules of SARIF. A relation that is not among them is its name alone. */
  relations?: readonly CatalogueEntry[]
  /** Decoded text of an article by id. Columns in bytes are left out where it is not to be had. */
  textOf?: (article: string) => string | undefined
  /** What counts as failed where a format has such a thing; default: contradiction. */
  failOn?: Verdict
}

export interface Format {
  name: string
  /** One line for `--help` and the catalogue. */
  describes: string
  /** The whole output, ending in a line feed. Pure. */
  print(report: Report, options: FormatOptions): string
  /** What the step summary of a CI job is given beside the output: Markdown of at most `room` bytes; empty where nothing fits. */
  summarise?(report: Report, options: FormatOptions, room: number): string
}
