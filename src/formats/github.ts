import type { Finding, Report } from '../model/report.js'
import type { Severity } from '../model/verdict.js'
import { type Alert, alertsOf, bodyLines, titleOf } from './alerts.js'
import { escapeMessage, escapeProperty } from './escapeCommand.js'
import type { Format } from './format.js'
import { markdownWithin } from './markdown.js'
import { partFindings } from './partFindings.js'
import { summaryLine } from './summaryLine.js'
import { utf8Length } from './utf8Length.js'
import { counted, listed } from './wording.js'

/** What GitHub shows of each kind for a step. */
const mostOfAKind = 10

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

type Kind = keyof typeof commands

const isKind = (severity: Severity): severity is Kind => severity in commands

const annotation = (alert: Alert, kind: Kind): string => {
  const { claim, article } = alert.at
  const { line, endLine, column } = claim.evidence
  const properties = {
    file: article.path,
    line: String(line),
    endLine: String(endLine),
    // a column counts only within one line
    ...(line === endLine && { col: String(column) }),
    title: titleOf(alert.finding),
  }
  const told = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`)
  const message = [...bodyLines(alert), `${alert.finding.relation} ${alert.finding.id}`].join('\n')
  return `::${commands[kind]} ${told.join(',')}::${escapeMessage(message)}`
}

const print = (report: Report): string => {
  const { shown, accepted, old } = partFindings(report)
  const isShown = new Set(shown)
  const alerts = alertsOf(report)
  const open = alerts.filter(({ finding }) => isShown.has(finding))
  const differing = (aside: readonly Finding[]): number => aside.filter(({ severity }) => isKind(severity)).length
  const kinds = (Object.keys(commands) as Kind[]).map(kind => ({
    kind,
    alerts: open.filter(({ finding }) => isKind(finding.severity) && finding.severity === kind),
  }))
  const cut = kinds
    .filter(({ alerts: own }) => own.length > mostOfAKind)
    .map(({ kind, alerts: own }) => `${mostOfAKind} of ${counted(own.length, commands[kind])}`)
  return [
    ...kinds.flatMap(({ kind, alerts: own }) => own.slice(0, mostOfAKind).map(alert => annotation(alert, kind))),
    ...(cut.length > 0 ? [`Shown are ${listed(cut)}.`] : []),
    ...(differing(accepted) > 0 ? [`${differing(accepted)} accepted in the baseline.`] : []),
    ...(differing(old) > 0 ? [`${differing(old)} between articles that are not new.`] : []),
    summaryLine(report),
  ]
    .map(
      line => `${line}
`,
    )
    .join('')
}

/** Workflow commands of GitHub Actions: annotations at the lines in question; all the rest goes to the step summary. */
export const github: Format = {
  name: 'github',
  describes: 'annotations and step summary of GitHub Actions',
  print,
  summarise: (report, options, room) => markdownWithin(report, options, room, utf8Length),
}
