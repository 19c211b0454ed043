import type { Finding, Report } from '../model/report.js'
import { reportHead } from '../model/reportHead.js'
import { type Verdict, verdicts } from '../model/verdict.js'
import { type Side, sidesOf } from './alerts.js'
import { type Camp, campsOf } from './camps.js'
import { codeSpan, escapeMarkdown } from './escapeMarkdown.js'
import { excerptOf } from './excerpt.js'
import { standingOf, supportOf } from './findingLines.js'
import type { Format, FormatOptions } from './format.js'
import { closeMark, harmlessLine, openMark, visible } from './marks.js'
import { partFindings } from './partFindings.js'
import { type Reading, readingOf } from './reading.js'
import { summaryLine } from './summaryLine.js'
import { cutTo } from './width.js'
import { capitalised, counted, listed, verdictWords } from './wording.js'

/** A comment on GitHub, in characters (of UTF-16, which is the stricter count). */
const comment = 65_536
/** Kept free for the line that tells what was left out. */
const reserve = 500
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
  const { baselined, verdict, question, explanation, relation, id } = finding
  return [
    `### ${capitalised(verdictWords[verdict].one)}: ${escapeMarkdown(cutTo(visible(question), 240))}`,
    '',
    escapeMarkdown(explanation),
    ...(baselined ? ['', `Accepted in the baseline: ${escapeMarkdown(baselined.reason)}`] : []),
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

interface Block {
  print: () => string
  /** What is said of it where it does not fit. */
  is: Verdict | 'notice'
  holds: number
}

const blocksOf = (report: Report, options: FormatOptions): Block[] => {
  const reading = readingOf(report, { ...options, color: false })
  const index = {
    claims: new Map(report.claims.map(claim => [claim.id, claim])),
    articles: new Map(report.articles.map(article => [article.id, article])),
  }
  const { shown, accepted, old } = partFindings(report)
  const differs = ({ severity }: Finding): boolean => severity !== 'info'
  const findings = [...shown, ...accepted]
    .filter(differs)
    .map((finding): Block => ({ print: () => findingBlock(reading, index, finding), is: finding.verdict, holds: 1 }))
  if (options.detail === 'quiet') return findings
  const listedVerdicts: Verdict[] = ['agreement', 'refinement', ...(reading.verbose ? (['single-source'] as const) : [])]
  const agreeing = listedVerdicts.flatMap((verdict): Block[] => {
    const own = shown.filter(finding => finding.verdict === verdict)
    if (own.length === 0) return []
    const title = counted(own.length, verdictWords[verdict].one, verdictWords[verdict].many)
    const rows = own.map(finding => agreementRow(reading, finding))
    return [{ print: () => folded(title, rows, reading.verbose), is: verdict, holds: own.length }]
  })
  const aside = old.filter(differs).length
  const notices = [
    ...(aside > 0 ? [`${counted(aside, 'finding')} between articles that are not new`] : []),
    ...report.notices.map(({ article, detail }) =>
      [...(article === null ? [] : [codeSpan(reading.article(article)?.path ?? article)]), escapeMarkdown(detail)].join(': '),
    ),
  ]
  if (notices.length === 0) return [...findings, ...agreeing]
  const title = `${counted(notices.length, 'notice')} (what was not looked at, or only in part)`
  return [
    ...findings,
    ...agreeing,
    {
      print: () => folded(title, notices, reading.verbose),
      is: 'notice',
      holds: notices.length,
    },
  ]
}

const leftOutLine = (left: readonly Block[]): string => {
  const count = (is: Block['is']): number => left.filter(block => block.is === is).reduce((sum, { holds }) => sum + holds, 0)
  const parts = [...verdicts, 'notice' as const].flatMap(is => {
    const n = count(is)
    if (n === 0) return []
    return [is === 'notice' ? counted(n, 'notice') : counted(n, verdictWords[is].one, verdictWords[is].many)]
  })
  return `Left out for want of room: ${listed(parts)}.\n`
}

/** The report as Markdown of at most `room` units of `measure`: what matters most first, and what was left out is said. Empty where not even the head fits. */
export const markdownWithin = (
  report: Report,
  options: FormatOptions,
  room: number,
  measure: (text: string) => number,
): string => {
  const head = `## ${reportHead(report.tool.version, report.articles.length)}\n\n${summaryLine(report)}\n\n`
  let left = room - reserve - measure(head)
  if (left < 0) return ''
  const [kept, dropped]: [string[], Block[]] = [[], []]
  for (const block of blocksOf(report, options)) {
    // the order stays: once a finding did not fit, no later one takes its place
    const text = dropped.length > 0 && block.is !== 'notice' ? undefined : block.print().split('\n').map(harmlessLine).join('\n')
    const size = text === undefined ? 0 : measure(text) + 1
    if (text === undefined || size > left) dropped.push(block)
    else {
      kept.push(text)
      left -= size
    }
  }
  return `${head}${[...kept, ...(dropped.length > 0 ? [leftOutLine(dropped)] : [])].join('\n').trimEnd()}\n`
}

/** For a comment on a pull request, which holds 65,536 characters. */
export const markdown: Format = {
  name: 'markdown',
  describes: 'for a comment on a pull or merge request',
  print: (report, options) => markdownWithin(report, options, comment, text => text.length),
}
