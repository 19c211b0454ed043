import type { Finding, Report } from '../model/report.js'
import { severities, severityOf, type Verdict, verdicts } from '../model/verdict.js'
import { partFindings } from './partFindings.js'

/**
 * The findings that make a run fail: at or above the verdict in the order of the table of verdicts, no milder than it by the severity that the configuration
 * allows their relation, not accepted by the baseline, and, where articles are new, with an end in one.
 */
export const failingFindings = (report: Report, failOn: Verdict): Finding[] =>
  partFindings(report).shown.filter(
    ({ verdict, severity }) =>
      verdicts.indexOf(verdict) <= verdicts.indexOf(failOn) &&
      severities.indexOf(severity) <= severities.indexOf(severityOf[failOn]),
  )
