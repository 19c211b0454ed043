import type { Location, Log, ReportingDescriptor, Result, Run } from 'sarif'
import type { Report } from '../model/report.js'
import type { Severity } from '../model/verdict.js'
import { type Alert, alertsOf, articlesOf, type Place, placeLine } from './alerts.js'
import type { Format, FormatOptions } from './format.js'
import { safeJson } from './json.js'
import { visible } from './marks.js'
import { relativeUri } from './relativeUri.js'
import { sarifRule } from './sarifRule.js'
import { sarifLink, sarifText } from './sarifText.js'
import { verdictWords } from './wording.js'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** What GitHub takes: results of a run, related locations of a result (of more it shows none). */
const mostResults = 5000
const mostRelated = 100
const mostNotifications = 1000
const longestSnippet = 1000

const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', note: 'note', info: 'note' }

const locationOf = ({ claim, article }: Place, more: Partial<Location> = {}): Location => {
  const { line, column, endLine, endColumn, quote } = claim.evidence
  return {
    ...more,
    physicalLocation: {
      artifactLocation: { uri: relativeUri(article.path) },
      region: {
        startLine: line,
        startColumn: column,
        endLine,
        endColumn,
        ...(quote.length <= longestSnippet && { snippet: { text: quote } }),
      },
    },
  }
}

interface Related {
  letter: string
  place: Place
}

/** Places beside the one that counts, the other camps first: what they say is what the alert is about. */
const relatedOf = ({ at, letter, sides }: Alert): Related[] =>
  [...sides.filter(side => side.letter !== letter), ...sides.filter(side => side.letter === letter)]
    .flatMap(side => side.places.map(place => ({ letter: side.letter, place })))
    .filter(({ place }) => place.claim !== at.claim)
    .slice(0, mostRelated)

/** The question, why, and every camp, its words leading to the place where they stand. */
const messageOf = ({ finding, at, letter, sides }: Alert, related: readonly Related[]): string => {
  const camps = sides.flatMap(side => {
    const id = related.findIndex(place => place.letter === side.letter) + 1
    const first = side.letter === letter ? at : related[id - 1]?.place
    if (!first) return []
    const says = side.letter === letter || id === 0 ? sarifText(side.says) : sarifLink(side.says, id)
    const more = articlesOf(side.places).length - 1
    return [`${side.letter}: ${says} (${sarifText(placeLine(first))}${more > 0 ? `; and ${more} more` : ''}).`]
  })
  return [sarifText(finding.question), sarifText(finding.explanation), ...camps].join(' ')
}

const resultOf = (alert: Alert, ruleIndex: number): Result => {
  const { finding, at } = alert
  const related = relatedOf(alert)
  return {
    ruleId: finding.relation,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: messageOf(alert, related) },
    locations: [locationOf(at)],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ letter, place }, index) =>
        locationOf(place, {
          id: index + 1,
          message: { text: sarifText(`${letter}: ${place.claim.text} (${placeLine(place)})`) },
        }),
      ),
    }),
    partialFingerprints: { primaryLocationLineHash: finding.id },
    properties: { verdict: finding.verdict },
  }
}

/** All results have the field or none (3.27.23). */
const withSuppressions = (results: Result[], alerts: readonly Alert[]): Result[] =>
  alerts.some(({ finding }) => finding.baselined)
    ? results.map((result, at) => {
        const reason = alerts[at]!.finding.baselined?.reason
        const suppressions: Result['suppressions'] =
          reason === undefined ? [] : [{ kind: 'external', status: 'accepted', justification: visible(reason) }]
        return { ...result, suppressions }
      })
    : results

type Notification = NonNullable<NonNullable<Run['invocations']>[number]['toolExecutionNotifications']>[number]

const notificationsOf = (report: Report, found: number): Notification[] => {
  const paths = new Map(report.articles.map(({ id, path }) => [id, path]))
  const warn = (text: string): Notification => ({ level: 'warning', message: { text: sarifText(text) } })
  const cut =
    found > mostResults
      ? [warn(`Of ${found} findings the first ${mostResults} are listed; the JSON report has all of them.`)]
      : []
  const notices = report.notices.slice(0, mostNotifications).map(({ article, detail }): Notification => {
    const path = article === null ? undefined : paths.get(article)
    const locations = path === undefined ? [] : [{ physicalLocation: { artifactLocation: { uri: relativeUri(path) } } }]
    return { level: 'note', message: { text: sarifText(detail) }, ...(locations.length > 0 && { locations }) }
  })
  const more = report.notices.length - notices.length
  return [...cut, ...notices, ...(more > 0 ? [warn(`And ${more} more notices.`)] : [])]
}

const print = (report: Report, { relations = [] }: FormatOptions): string => {
  const found = alertsOf(report)
  const alerts = found.slice(0, mostResults)
  const names = [...new Set(alerts.map(({ finding }) => finding.relation))].sort()
  const rules = names.map(
    (name): ReportingDescriptor =>
      sarifRule(
        name,
        relations.find(entry => entry.name === name),
      ),
  )
  const results = alerts.map(alert => resultOf(alert, names.indexOf(alert.finding.relation)))
  const { name, version } = report.tool
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, semanticVersion: version, rules } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notificationsOf(report, found.length) }],
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        results: withSuppressions(results, alerts),
        properties: {
          verdicts: Object.fromEntries(Object.entries(verdictWords).map(([verdict, { means }]) => [verdict, means])),
        },
      },
    ],
  }
  return `${safeJson(log, 2)}\n`
}

/** SARIF 2.1.0 (OASIS) as GitHub's code scanning takes it: only the first location of a result counts there. */
export const sarif: Format = { name: 'sarif', describes: 'SARIF 2.1.0, for code scanning', print }
