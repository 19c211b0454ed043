import type { Report } from '../model/report.js'

export interface FormatOptions {
  /** Columns to fill, 20 to 200; only the text format looks at it. */
  width: number
  color: boolean
  /** `quiet`: no agreements, single sources and notices. `verbose`: single-source questions listed, every quote shown. */
  detail: 'quiet' | 'normal' | 'verbose'
}

export interface Format {
  name: string
  /** One line for `--help` and the catalogue. */
  describes: string
  /** The whole output, ending in a line feed. Pure. */
  print(report: Report, options: FormatOptions): string
}
