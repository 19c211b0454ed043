import type { Finding, Report } from '../model/report.js'
import { reportHead } from '../model/reportHead.js'
import type { Verdict } from '../model/verdict.js'
import { campsOf, textsOf } from './camps.js'
import { draftView } from './draftView.js'
import { findingLines } from './findingLines.js'
import type { Format, FormatOptions } from './format.js'
import { harmlessLine, visible } from './marks.js'
import { partFindings } from './partFindings.js'
import { type Reading, readingOf } from './reading.js'
import { summaryLine } from './summaryLine.js'
import { type Row, tableLines } from './tableLines.js'
import { cutTo, hang } from './width.js'
import { counted } from './wording.js'

const inFull: readonly Verdict[] = ['contradiction', 'dispute', 'discrepancy', 'update']
const mostRows = 40
const mostNotices = 10

/** The first of a list, and how many were left out. */
const firstOf = <Item>(reading: Reading, items: readonly Item[], most: number): [Item[], number] => {
  const shown = items.slice(0, reading.verbose ? items.length : most)
  return [shown, items.length - shown.length]
}

/** "Harbour Gazette, The Clarion, 2 more". */
const enumerated = (reading: Reading, items: readonly string[], most: number, joint: string): string => {
  const [shown, left] = firstOf(reading, [...new Set(items)], most)
  return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(joint)
}

const answerOf = (reading: Reading, texts: readonly string[]): string =>
  enumerated(
    reading,
    texts.map(text => cutTo(visible(text), 160)),
    4,
    ' / ',
  )

const findingRow = (reading: Reading, { question, answers }: Finding): Row => [
  cutTo(visible(question), 240),
  answerOf(reading, campsOf(answers).flatMap(textsOf)),
  enumerated(reading, reading.byWeight(answers.flatMap(answer => answer.articles)).map(reading.source), 3, ', '),
]

const table = (reading: Reading, heading: string, rows: readonly Row[]): string[] => {
  if (rows.length === 0) return []
  const [shown, left] = firstOf(reading, rows, mostRows)
  return [
    ...hang(heading, reading.width, '', '  ').map(reading.paint.strong),
    ...tableLines(shown, reading.width, reading.paint),
    ...(left > 0 ? hang(`and ${left} more (--verbose lists them)`, reading.width, '  ', '  ') : []),
  ]
}

const singleSourceLines = (reading: Reading, findings: readonly Finding[]): string[] => {
  const n = findings.length
  if (n === 0) return []
  if (reading.verbose)
    return table(
      reading,
      'FROM ONE SOURCE ONLY',
      findings.map(finding => findingRow(reading, finding)),
    )
  return hang(
    `${counted(n, 'question')} answered by one source only (--verbose lists ${n === 1 ? 'it' : 'them'})`,
    reading.width,
    '',
    '  ',
  )
}

/** What a single article claims: there is nothing to compare it with. */
const claimTable = (reading: Reading): string[] => {
  const { articles, findings, claims } = reading.report
  const questionOf = new Map(
    findings.flatMap(({ question, answers }) => answers.flatMap(answer => answer.claims.map(id => [id, question]))),
  )
  const rows = claims.map(({ id, relation, about, text, evidence }): Row => {
    const question = questionOf.get(id) ?? `${relation}: ${Object.values(about).join(', ')}`
    return [cutTo(visible(question), 240), answerOf(reading, [text]), `${evidence.line}:${evidence.column}`]
  })
  return table(reading, `CLAIMS of ${visible(articles[0]!.path)}`, rows)
}

/** Findings that the run sets aside: their number, and with --verbose what they are. */
const asideLines = (reading: Reading, what: string, findings: readonly Finding[]): string[] => {
  const told = findings.filter(({ verdict }) => inFull.includes(verdict))
  if (told.length === 0) return []
  const heading = `${counted(told.length, 'finding')} ${what}`
  if (!reading.verbose) return hang(`${heading} (--verbose lists ${told.length === 1 ? 'it' : 'them'})`, reading.width, '', '  ')
  const rows = told.map((finding): Row => {
    const [question, answer, sources] = findingRow(reading, finding)
    return [question, answer, finding.baselined ? visible(finding.baselined.reason) : sources]
  })
  return table(reading, heading, rows)
}

const noticeLines = (reading: Reading): string[] => {
  const [shown, left] = firstOf(reading, reading.report.notices, mostNotices)
  if (shown.length === 0) return []
  return [
    ...hang('NOTICES (what was not looked at, or only in part)', reading.width, '', '  ').map(reading.paint.strong),
    ...shown.flatMap(({ article, detail }) => {
      const where = article === null ? '' : `${reading.article(article)?.path ?? article}: `
      return hang(visible(where + detail), reading.width, '  ', '    ')
    }),
    ...(left > 0 ? hang(`and ${left} more (--verbose lists them)`, reading.width, '  ', '  ') : []),
  ]
}

const print = (report: Report, options: FormatOptions): string => {
  const reading = readingOf(report, options)
  const { shown, accepted, old } = partFindings(report)
  const of = (verdict: Verdict) => shown.filter(finding => finding.verdict === verdict)
  const rowsOf = (verdict: Verdict) => of(verdict).map(finding => findingRow(reading, finding))
  const agreeing = () => [
    table(reading, 'AGREEMENTS (the same value from sources of independent origin)', rowsOf('agreement')),
    table(reading, 'REFINEMENTS (compatible values of unlike precision)', rowsOf('refinement')),
    report.articles.length === 1 ? claimTable(reading) : singleSourceLines(reading, of('single-source')),
  ]
  const draft = report.draft && draftView(reading, report.draft)
  const quiet = options.detail === 'quiet'
  const blocks = [
    [reading.paint.faint(reportHead(report.tool.version, report.articles.length))],
    ...(draft?.contradicted ??
      shown.filter(({ verdict }) => inFull.includes(verdict)).map(finding => findingLines(reading, finding))),
    ...(quiet ? [] : (draft?.sections.map(({ heading, rows }) => table(reading, heading, rows)) ?? agreeing())),
    asideLines(reading, 'accepted by the baseline', accepted),
    asideLines(reading, 'between articles that are not new', old),
    ...(quiet ? [] : [noticeLines(reading)]),
    // never wrapped, as is the first: `tail -1` gives all of it
    [reading.paint.strong(draft?.summary ?? summaryLine(report))],
  ].filter(lines => lines.length > 0)
  return `${blocks.map(lines => lines.map(line => harmlessLine(line.trimEnd())).join('\n')).join('\n\n')}\n`
}

/** The report for a reader at a terminal: what differs first, with quotes; what agrees as a table; one summary line last. */
export const text: Format = { name: 'text', describes: 'for reading in a terminal', print }
