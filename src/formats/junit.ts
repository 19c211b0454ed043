import type { Finding, Report } from '../model/report.js'
import { type Alert, alertsOf, bodyLines, type Place, sidesOf } from './alerts.js'
import { escapeAttribute, escapeXml } from './escapeXml.js'
import { failingFindings } from './failingFindings.js'
import type { Format, FormatOptions } from './format.js'
import { harmlessLine, visible } from './marks.js'
import { partFindings } from './partFindings.js'

type Outcome = 'passed' | 'failed' | 'skipped'

interface Case {
  name: string
  finding: Finding
  outcome: Outcome
  /** Why it is skipped. */
  skipped: string
  alert: Alert | undefined
  place: Place | undefined
}

/** Which findings fail, and which say nothing about this run. */
const outcomes = (
  report: Report,
  failOn: FormatOptions['failOn'] = 'contradiction',
): ((finding: Finding) => Pick<Case, 'outcome' | 'skipped'>) => {
  const failing = new Set(failingFindings(report, failOn))
  const old = new Set(partFindings(report).old)
  return finding => {
    const { baselined, verdict, explanation } = finding
    if (failing.has(finding)) return { outcome: 'failed', skipped: '' }
    if (baselined) return { outcome: 'skipped', skipped: `accepted in the baseline: ${baselined.reason}` }
    if (old.has(finding)) return { outcome: 'skipped', skipped: `between articles that are not new: ${explanation}` }
    return { outcome: verdict === 'single-source' ? 'skipped' : 'passed', skipped: explanation }
  }
}

const attributes = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeAttribute(visible(String(value)))}"`]))
    .join('')

const bodyOf = ({ finding, alert }: Case): string =>
  (alert ? bodyLines(alert) : [visible(finding.explanation)]).map(line => harmlessLine(escapeXml(line))).join('\n')

const caseLines = (item: Case): string[] => {
  const { name, finding, outcome, skipped, place } = item
  const { verdict, relation, explanation } = finding
  const opening = `    <testcase${attributes({ name, classname: relation, file: place?.article.path, line: place?.claim.evidence.line, time: 0 })}`
  if (outcome === 'failed')
    return [
      `${opening}>`,
      `      <failure${attributes({ message: explanation, type: verdict })}>${bodyOf(item)}</failure>`,
      '    </testcase>',
    ]
  if (outcome === 'skipped') return [`${opening}>`, `      <skipped${attributes({ message: skipped })}/>`, '    </testcase>']
  if (finding.severity === 'info') return [`${opening}/>`]
  return [`${opening}>`, `      <system-out>${escapeXml(verdict)}: ${bodyOf(item)}</system-out>`, '    </testcase>']
}

const countsOf = (cases: readonly Case[]): Record<string, number> => ({
  tests: cases.length,
  failures: cases.filter(({ outcome }) => outcome === 'failed').length,
  errors: 0,
  skipped: cases.filter(({ outcome }) => outcome === 'skipped').length,
  time: 0,
})

/** Two questions may read alike; tools that keep the history of a test know it by its name. */
const namesOf = (findings: readonly Finding[]): string[] => {
  const seen = new Map<string, number>()
  return findings.map(({ question, relation }) => {
    const key = `${relation}\n${question}`
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before === 0 ? question : `${question} (${before + 1})`
  })
}

const casesOf = (report: Report, { failOn }: FormatOptions, alerts: ReadonlyMap<string, Alert>): Map<string, Case[]> => {
  const claims = new Map(report.claims.map(claim => [claim.id, claim]))
  const articles = new Map(report.articles.map(article => [article.id, article]))
  const byStory = new Map<string, Finding[]>(report.stories.map(({ id }) => [id, []]))
  for (const finding of report.findings) {
    const own = byStory.get(finding.story)
    if (own) own.push(finding)
    else byStory.set(finding.story, [finding])
  }
  const outcomeOf = outcomes(report, failOn)
  return new Map(
    [...byStory].map(([story, findings]) => {
      const names = namesOf(findings)
      const cases = findings.map((finding, at): Case => {
        const alert = alerts.get(finding.id)
        const place = alert?.at ?? sidesOf(finding, claims, articles)[0]?.places[0]
        return { name: names[at]!, finding, ...outcomeOf(finding), alert, place }
      })
      return [story, cases]
    }),
  )
}

const print = (report: Report, options: FormatOptions): string => {
  const alerts = new Map(alertsOf(report).map(alert => [alert.finding.id, alert]))
  const labels = new Map(report.stories.map(({ id, label }) => [id, label]))
  const cases = casesOf(report, options, alerts)
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'corroborate', ...countsOf([...cases.values()].flat()) })}>`,
    ...[...cases].flatMap(([story, own]) => [
      `  <testsuite${attributes({ name: labels.get(story) ?? story, ...countsOf(own) })}>`,
      ...own.flatMap(caseLines),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ].join('\n')}\n`
}

/** JUnit XML: a test case a question. What agrees passes, what contradicts fails, what one source alone says is skipped. */
export const junit: Format = { name: 'junit', describes: 'JUnit XML, one test case a question', print }
