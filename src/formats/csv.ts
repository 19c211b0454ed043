import { stringify } from 'csv-stringify/sync'
import type { Finding, Report, ReportClaim } from '../model/report.js'
import { campsOf } from './camps.js'
import { escapeCell } from './escapeCell.js'
import type { Format } from './format.js'

/** The columns, in order; the first row names them. */
export const csvColumns = [
  'finding',
  'verdict',
  'group',
  'relation',
  'question',
  'value',
  'min',
  'max',
  'polarity',
  'modality',
  'said by',
  'source',
  'published',
  'path',
  'line',
  'column',
  'quote',
  'story',
  'claim',
] as const

interface Standing {
  finding: Finding
  /** Letter of the camp; "A/B" for what fits both. */
  group: string
}

const standingsOf = (finding: Finding): [string, Standing][] =>
  campsOf(finding.answers).flatMap(({ answers, letter }) =>
    answers.flatMap(answer => answer.claims).map((id): [string, Standing] => [id, { finding, group: letter }]),
  )

const boundOf = ({ value }: ReportClaim, bound: 'min' | 'max'): string => {
  const figure = (value as Partial<Record<'min' | 'max', unknown>>)[bound]
  return typeof figure === 'number' ? String(figure) : ''
}

/** The rows before they are written: the claims of each finding in the order of the report, then those of no finding. */
export const csvRows = (report: Report): string[][] => {
  const articles = new Map(report.articles.map(article => [article.id, article]))
  const claims = new Map(report.claims.map(claim => [claim.id, claim]))
  const labels = new Map(report.stories.map(({ id, label }) => [id, label]))
  const row = (claim: ReportClaim, standing?: Standing): string[] => {
    const article = articles.get(claim.article)
    return [
      standing?.finding.id ?? '',
      standing?.finding.verdict ?? '',
      standing?.group ?? '',
      claim.relation,
      standing?.finding.question ?? '',
      claim.text,
      boundOf(claim, 'min'),
      boundOf(claim, 'max'),
      claim.polarity,
      claim.modality,
      claim.saidBy?.name ?? '',
      article?.source ?? claim.article,
      article?.published ?? '',
      article?.path ?? '',
      String(claim.evidence.line),
      String(claim.evidence.column),
      claim.evidence.quote,
      labels.get(standing?.finding.story ?? article?.story ?? '') ?? '',
      claim.id,
    ].map(escapeCell)
  }
  const standing = report.findings.flatMap(standingsOf)
  const told = new Set(standing.map(([id]) => id))
  return [
    ...standing.flatMap(([id, own]) => {
      const claim = claims.get(id)
      return claim ? [row(claim, own)] : []
    }),
    ...report.claims.filter(({ id }) => !told.has(id)).map(claim => row(claim)),
  ]
}

/** RFC 4180 with a byte order mark, without which a spreadsheet takes UTF-8 for something else. */
export const csv: Format = {
  name: 'csv',
  describes: 'one row a claim with verdict and group, for spreadsheets',
  print: report => stringify([[...csvColumns], ...csvRows(report)], { bom: true, record_delimiter: 'windows' }),
}
