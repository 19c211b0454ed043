import type { Severity } from '../model/verdict.js'
import { alertsOf, bodyLines, type Place, titleOf } from './alerts.js'
import type { Format, FormatOptions } from './format.js'
import { safeJson } from './json.js'
import { utf8Length } from './utf8Length.js'

const severities: Record<Severity, 'ERROR' | 'WARNING' | 'INFO'> = {
  error: 'ERROR',
  warning: 'WARNING',
  note: 'INFO',
  info: 'INFO',
}

interface Position {
  line: number
  column?: number
}

/** Columns count bytes of UTF-8 from 1, the end is exclusive. Without the article's text there are lines alone. */
const rangeOf = ({ claim, article }: Place, textOf: FormatOptions['textOf']): { start: Position; end: Position } => {
  const { start, end, line, column, endLine, endColumn, quote } = claim.evidence
  const text = textOf?.(article.id)
  if (text === undefined || text.slice(start, end) !== quote) return { start: { line }, end: { line: endLine } }
  const bytesBefore = (offset: number, units: number): number => utf8Length(text.slice(offset - (units - 1), offset))
  return {
    start: { line, column: bytesBefore(start, column) + 1 },
    end: { line: endLine, column: bytesBefore(end, endColumn) + 1 },
  }
}

/** DiagnosticResult of reviewdog. Its reader refuses fields that it does not know. */
export const rdjson: Format = {
  name: 'rdjson',
  describes: 'reviewdog diagnostics',
  print: (report, { textOf }) => {
    const open = alertsOf(report).filter(({ finding }) => !finding.baselined)
    const diagnostics = open.map(alert => ({
      message: [titleOf(alert.finding), ...bodyLines(alert)].join('\n'),
      location: { path: alert.at.article.path, range: rangeOf(alert.at, textOf) },
      severity: severities[alert.finding.severity],
      code: { value: alert.finding.relation },
    }))
    return `${safeJson({ source: { name: report.tool.name }, diagnostics }, 2)}\n`
  },
}
