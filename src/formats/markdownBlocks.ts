import type { Finding, Report } from '../model/report.js'
import { type Verdict, verdicts } from '../model/verdict.js'
import { type Side, sidesOf } from './alerts.js'
import { type Camp, campsOf } from './camps.js'
import { draftView } from './draftView.js'
import { codeSpan, escapeMarkdown } from './escapeMarkdown.js'
import { excerptOf } from './excerpt.js'
import { standingOf, supportOf } from './findingLines.js'
import type { FormatOptions } from './format.js'
import { closeMark, openMark, visible } from './marks.js'
import { partFindings } from './partFindings.js'
import { type Reading, readingOf } from './reading.js'
import { cutTo } from './width.js'
import { capitalised, counted, verdictWords } from './wording.js'

const mostCamps = 8
const mostQuotes = 3
const mostRows = 40
const quoteRoom = 240

const placesOf = (reading: Reading, { places }: Side, dated: boolean): string[] => {
  const shown = reading.verbose ? places : places.slice(0, mostQuotes)
  const left = places.length - shown.length
  const lines = shown.map(({ claim, article }) => {
    const { start, end } = claim.valueSpan
    const span = { start: start - claim.evidence.start, end: end - claim.evidence.start }
    const quote = excerptOf(claim.evidence.quote, span, quoteRoom).replaceAll(openMark, '»').replaceAll(closeMark, '«')
    const standing = standingOf(claim)
    const source = [article.source, dated ? (article.published ?? 'without a date') : '', standing].filter(Boolean).join(', ')
    return `  - ${escapeMarkdown(source)}, ${codeSpan(reading.location(claim))}: ${codeSpan(quote)}`
  })
  return [...lines, ...(left > 0 ? [`  - and ${left} more`] : [])]
}

const campLines = (reading: Reading, camp: Camp, side: Side, dated: boolean): string[] => [
  `- **${side.letter}: ${escapeMarkdown(side.says)}** (${supportOf(camp)})`,
  ...placesOf(reading, side, dated),
]

const findingBlock = (reading: Reading, index: Index, finding: Finding): string => {
  const sides = sidesOf(finding, index.claims, index.articles)
  const camps = campsOf(finding.answers)
  const shown = reading.verbose ? sides : sides.slice(0, mostCamps)
  const days = new Set(sides.flatMap(({ places }) => places.map(({ article }) => article.published)))
  const { verdict, question, explanation, relation, id } = finding
  return [
    `### ${capitalised(verdictWords[verdict].one)}: ${escapeMarkdown(cutTo(visible(question), 240))}`,
    '',
    escapeMarkdown(explanation),
    '',
    ...shown.flatMap((side, at) => campLines(reading, camps[at]!, side, days.size > 1)),
    ...(sides.length > shown.length ? [`- and ${sides.length - shown.length} more answers`] : []),
    '',
    codeSpan(`${relation} ${id}`),
    '',
  ].join('\n')
}

const folded = (title: string, rows: readonly string[], verbose: boolean): string => {
  const shown = verbose ? rows : rows.slice(0, mostRows)
  const left = rows.length - shown.length
  return [
    '<details>',
    `<summary>${title}</summary>`,
    '',
    ...shown.map(row => `- ${row}`),
    ...(left > 0 ? [`- and ${left} more`] : []),
    '',
    '</details>',
    '',
  ].join('\n')
}

const agreementRow = (reading: Reading, { question, answers }: Finding): string => {
  const texts = [...new Set(answers.map(({ text }) => cutTo(visible(text), 160)))].slice(0, 4)
  const sources = [...new Set(answers.flatMap(({ articles }) => articles).map(reading.source))]
  const named = [...sources.slice(0, 3), ...(sources.length > 3 ? [`${sources.length - 3} more`] : [])].join(', ')
  return `${escapeMarkdown(cutTo(visible(question), 240))} **${escapeMarkdown(texts.join(' / '))}** (${escapeMarkdown(named)})`
}

interface Index {
  claims: ReadonlyMap<string, Report['claims'][number]>
  articles: ReadonlyMap<string, Report['articles'][number]>
}

/** A piece of the report that is printed whole or not at all. */
export interface Block {
  print: () => string
  /** What is said of it where it does not fit, one and many. */
  is: [string, string]
  holds: number
  /** Stands even where something before it did not fit. */
  always?: true
}

const namesOf = (verdict: Verdict): [string, string] => [verdictWords[verdict].one, verdictWords[verdict].many]

const differing: readonly Verdict[] = verdicts.slice(0, verdicts.indexOf('agreement'))

/** A folded list of rows; nothing where there are none. */
const list = (title: string, is: [string, string], rows: readonly string[], { verbose }: Reading): Block[] =>
  rows.length === 0 ? [] : [{ print: () => folded(title, rows, verbose), is, holds: rows.length }]

const agreements = (reading: Reading, shown: readonly Finding[]): Block[] => {
  const told: Verdict[] = ['agreement', 'refinement', ...(reading.verbose ? (['single-source'] as const) : [])]
  return told.flatMap(verdict => {
    const own = shown.filter(finding => finding.verdict === verdict)
    const rows = own.map(finding => agreementRow(reading, finding))
    return list(counted(own.length, ...namesOf(verdict)), namesOf(verdict), rows, reading)
  })
}

/** Findings that the run sets aside. */
const aside = (reading: Reading, what: string, findings: readonly Finding[]): Block[] => {
  const rows = findings
    .filter(({ verdict }) => differing.includes(verdict))
    .map(finding =>
      [agreementRow(reading, finding), ...(finding.baselined ? [escapeMarkdown(finding.baselined.reason)] : [])].join(': '),
    )
  return list(`${counted(rows.length, 'finding')} ${what}`, [`finding ${what}`, `findings ${what}`], rows, reading)
}

const notices = (reading: Reading): Block[] => {
  const rows = reading.report.notices.map(({ article, detail }) =>
    [...(article === null ? [] : [codeSpan(reading.article(article)?.path ?? article)]), escapeMarkdown(detail)].join(': '),
  )
  const title = `${counted(rows.length, 'notice')} (what was not looked at, or only in part)`
  return list(title, ['notice', 'notices'], rows, reading).map(block => ({ ...block, always: true }))
}

/** The report in pieces, what matters most first: what differs, what agrees (or what a draft has confirmed), what was set aside, what was not looked at. */
export const blocksOf = (report: Report, options: FormatOptions): Block[] => {
  const reading = readingOf(report, { ...options, color: false })
  const index = {
    claims: new Map(report.claims.map(claim => [claim.id, claim])),
    articles: new Map(report.articles.map(article => [article.id, article])),
  }
  const { shown, accepted, old } = partFindings(report)
  const draft = report.draft && draftView(reading, report.draft)
  const inFull = draft?.open ?? shown.filter(({ verdict }) => differing.includes(verdict))
  const quiet = options.detail === 'quiet'
  const draftSections = draft?.sections.flatMap(({ heading, rows }) =>
    list(
      `${rows.length}: ${heading}`,
      ['answer of the draft', 'answers of the draft'],
      rows.map(
        ([question, answer, where]) => `${escapeMarkdown(question)} **${escapeMarkdown(answer)}** (${escapeMarkdown(where)})`,
      ),
      reading,
    ),
  )
  return [
    ...inFull.map(
      (finding): Block => ({ print: () => findingBlock(reading, index, finding), is: namesOf(finding.verdict), holds: 1 }),
    ),
    ...(quiet ? [] : (draftSections ?? agreements(reading, shown))),
    ...aside(reading, 'accepted in the baseline', accepted),
    ...aside(reading, 'between articles that are not new', old),
    ...(quiet ? [] : notices(reading)),
  ]
}
