import type { Severity } from '../model/verdict.js'
import { alertsOf, bodyLines, titleOf } from './alerts.js'
import type { Format } from './format.js'
import { safeJson } from './json.js'

const severities: Record<Severity, 'critical' | 'minor' | 'info'> = {
  error: 'critical',
  warning: 'minor',
  note: 'info',
  info: 'info',
}

/** Code Quality report of GitLab: the subset of the Code Climate specification that its merge requests show. */
export const codequality: Format = {
  name: 'codequality',
  describes: 'Code Quality report of GitLab',
  print: report => {
    const open = alertsOf(report).filter(({ finding }) => !finding.baselined)
    const issues = open.map(alert => ({
      description: [titleOf(alert.finding), ...bodyLines(alert)].join(' '),
      check_name: alert.finding.relation,
      fingerprint: alert.finding.id,
      severity: severities[alert.finding.severity],
      location: {
        path: alert.at.article.path,
        lines: { begin: alert.at.claim.evidence.line, end: alert.at.claim.evidence.endLine },
      },
    }))
    return `${safeJson(issues, 2)}\n`
  },
}
