import type { Finding, ReportClaim } from '../model/report.js'
import { type Camp, campsOf, textsOf } from './camps.js'
import { excerptOf } from './excerpt.js'
import { visible } from './marks.js'
import type { Reading } from './reading.js'
import { cutTo, hang, wrap } from './width.js'
import { counted, listed, verdictWords } from './wording.js'

const mostCamps = 8
const mostQuotes = 3
const quoteLines = 3

/** "3 sources", "3 articles, 1 origin"; "1 source, fits A and B". */
export const supportOf = ({ articles, origins, fits }: Camp): string =>
  [
    origins < articles.length
      ? `${counted(articles.length, 'article')}, ${counted(origins, 'origin')}`
      : counted(articles.length, 'source'),
    ...(fits ? [`fits ${listed(fits)}`] : []),
  ].join(', ')

/** "a forecast, according to the ministry": what a reader must know beside the words. */
export const standingOf = ({ modality, polarity, saidBy }: ReportClaim): string =>
  [
    modality === 'fact'
      ? ''
      : { plan: 'a forecast', possibility: 'a possibility', condition: 'a condition', counterfactual: 'contrary to fact' }[
          modality
        ],
    polarity === 'denied' ? 'a denial' : '',
    saidBy ? `${saidBy.as === 'quote' ? 'quoting' : 'according to'} ${visible(saidBy.name)}` : '',
  ]
    .filter(Boolean)
    .join(', ')

/** Claims to show for a camp, those of sources with more weight first: one of each article and answer before a second of any. */
const shownFirst = (reading: Reading, unordered: readonly ReportClaim[]): ReportClaim[] => {
  const rank = new Map(
    reading
      .byWeight(unordered.map(({ article }) => article))
      .map((id, at) => [id, at] as const)
      .reverse(),
  )
  const claims = [...unordered].sort((a, b) => rank.get(a.article)! - rank.get(b.article)!)
  const seen = new Set<string>()
  const [fresh, rest]: [ReportClaim[], ReportClaim[]] = [[], []]
  for (const claim of claims) {
    ;(seen.has(claim.article) ? rest : fresh).push(claim)
    seen.add(claim.article)
  }
  return [...fresh, ...rest]
}

/** Where a claim stands (with the day of its article where the days differ), and its words with the decisive ones marked. */
export const quoteBlock = (reading: Reading, claim: ReportClaim, indent: string, dated = false): string[] => {
  const { paint, width } = reading
  const room = width - indent.length
  const day = dated ? (reading.article(claim.article)?.published ?? 'without a date') : ''
  const source = [reading.source(claim.article), day, reading.location(claim), standingOf(claim)].filter(Boolean).join(' · ')
  const span = { start: claim.valueSpan.start - claim.evidence.start, end: claim.valueSpan.end - claim.evidence.start }
  const quote = excerptOf(claim.evidence.quote, span, (room - 4) * quoteLines - 4)
  return [
    ...wrap(source, room).map(line => indent + paint.faint(line)),
    ...paint.lines(quote, room - 2).map(line => `${indent}${paint.faint('│')} ${line}`),
  ]
}

const campLines = (reading: Reading, camp: Camp, dated: boolean): string[] => {
  const { paint, width, verbose } = reading
  const texts = textsOf(camp)
  const shown = verbose ? texts : texts.slice(0, 4)
  const more = texts.length > shown.length ? ` / and ${texts.length - shown.length} more` : ''
  const head = wrap(`${shown.map(text => cutTo(visible(text), 2 * width)).join(' / ')}${more}  (${supportOf(camp)})`, width - 5)
  const claims = shownFirst(
    reading,
    camp.answers.flatMap(answer => answer.claims).flatMap(id => reading.claim(id) ?? []),
  )
  const quotes = verbose ? claims : claims.slice(0, mostQuotes)
  const left = claims.length - quotes.length
  return [
    ...head.map((line, at) =>
      at === 0
        ? `  ${paint.strong((camp.fits ? '' : camp.letter).padEnd(2))} ${paint.strong(line)}`
        : `     ${paint.strong(line)}`,
    ),
    ...quotes.flatMap(claim => quoteBlock(reading, claim, '     ', dated)),
    ...(left > 0 ? [`     and ${left} more`] : []),
  ]
}

/** A finding in full: the question, why, and every camp with its quotes. */
export const findingLines = (reading: Reading, finding: Finding): string[] => {
  const { paint, width, verbose } = reading
  const label = verdictWords[finding.verdict].one.toUpperCase()
  const story = reading.story(finding)
  const question = hang(`${label}: ${visible(finding.question)}`, width, '', '  ')
  const camps = campsOf(finding.answers)
  const shown = verbose ? camps : camps.slice(0, mostCamps)
  const days = new Set(camps.flatMap(({ articles }) => articles).map(id => reading.article(id)?.published))
  return [
    ...question.map((line, at) => {
      if (at > 0) return paint.strong(line)
      return paint.verdict(finding.severity, label) + paint.strong(line.slice(label.length))
    }),
    ...hang(visible(finding.explanation), width, '  ', '  '),
    ...wrap(`${finding.relation} ${finding.id}${story === null ? '' : `, ${story}`}`, width - 2).map(
      line => `  ${paint.faint(line)}`,
    ),
    ...shown.flatMap(camp => ['', ...campLines(reading, camp, days.size > 1)]),
    ...(camps.length > shown.length ? ['', `  and ${camps.length - shown.length} more answers`] : []),
  ]
}
