import type { NearMiss } from '../model/reason.js'
import type { Finding, Report, ReportClaim, Trace } from '../model/report.js'
import { campsOf, textsOf } from './camps.js'
import { quoteBlock, supportOf } from './findingLines.js'
import type { FormatOptions } from './format.js'
import { safeJson } from './json.js'
import { harmlessLine, visible } from './marks.js'
import { type Reading, readingOf } from './reading.js'
import { hang, wrap } from './width.js'
import { sentenceOf, verdictWords } from './wording.js'

const mostNearMisses = 20

const claimBlock = (reading: Reading, claim: ReportClaim): string[] => {
  const about = Object.entries(claim.about).map(([field, words]) => `${field}: ${words}`)
  const facts = [
    `value ${safeJson(claim.value)}, read as “${claim.text}”`,
    `about ${about.join('; ') || 'nothing further'}`,
    `${claim.polarity}, ${claim.modality}; claim ${claim.id}, found by the pattern “${claim.foundBy}”`,
  ]
  return [
    ...quoteBlock(reading, claim, '     '),
    ...facts.flatMap(fact => hang(visible(fact), reading.width, '     - ', '       ')),
  ]
}

/** Near misses that have to do with the finding: one of its claims was set against another and cleared. */
const nearMissesOf = (finding: Finding, trace: Trace): NearMiss[] => {
  const own = new Set(finding.answers.flatMap(answer => answer.claims))
  return trace.nearMisses.filter(({ claims }) => claims.some(id => own.has(id)))
}

const nearMissLines = (reading: Reading, miss: NearMiss): string[] => {
  const pair = miss.claims.map(id => {
    const claim = reading.claim(id)
    return claim ? `“${visible(claim.text)}” (${reading.location(claim)})` : id
  })
  return [
    ...hang(`${miss.gate}: ${pair.join(' and ')}`, reading.width, '  - ', '    '),
    ...hang(visible(miss.detail), reading.width, '    ', '    '),
  ]
}

/** How a finding came about: sentence, value, claim and its pattern, question, verdict with its reasons, and the pairs that were cleared. */
export const explainFinding = (report: Report, trace: Trace, finding: Finding, options: FormatOptions): string => {
  const reading = readingOf(report, options)
  const { paint, width } = reading
  const { one, means } = verdictWords[finding.verdict]
  const misses = nearMissesOf(finding, trace)
  const lines = [
    ...wrap(visible(finding.question), width).map(paint.strong),
    ...wrap(`relation ${finding.relation}, finding ${finding.id}`, width).map(paint.faint),
    ...campsOf(finding.answers).flatMap(camp => [
      '',
      ...hang(`${textsOf(camp).map(visible).join(' / ')} (${supportOf(camp)})`, width, `  ${camp.letter.padEnd(3)}`, '     ').map(
        paint.strong,
      ),
      ...camp.answers
        .flatMap(answer => answer.claims)
        .flatMap(id => reading.claim(id) ?? [])
        .flatMap(claim => claimBlock(reading, claim)),
    ]),
    '',
    ...wrap(`Verdict: ${one} (${means})`, width).map(line => paint.verdict(finding.severity, line)),
    ...hang(visible(finding.explanation), width, '  ', '  '),
    ...finding.reasons.flatMap(reason => hang(`${reason.is}: ${visible(sentenceOf(reason))}`, width, '  - ', '    ')),
    '',
    ...(misses.length === 0
      ? ['No other claim came near to a conflict with these.']
      : [
          'Looked like a conflict and was cleared, with the gate that cleared it:',
          ...misses
            .slice(0, options.detail === 'verbose' ? misses.length : mostNearMisses)
            .flatMap(miss => nearMissLines(reading, miss)),
        ]),
    ...(misses.length > mostNearMisses && options.detail !== 'verbose'
      ? [`  and ${misses.length - mostNearMisses} more (--verbose lists them)`]
      : []),
  ]
  return `${lines.map(line => harmlessLine(line.trimEnd())).join('\n')}\n`
}
