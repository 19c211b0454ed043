import type { Finding, Report, Verdict } from '../index.js'
import type { Library } from './library.js'

/** Finds out whether a finding has an end in a new article; where no article is new, each counts. */
const concerns = ({ articles }: Report): ((finding: Finding) => boolean) => {
  const changed = new Set(articles.filter(article => article.changed).map(({ id }) => id))
  return ({ answers }) => answers.some(answer => answer.articles.some(id => changed.has(id)))
}

/**
 * The findings that make a run fail: at or above the verdict in the order of the table of verdicts, no milder than it by the severity that the configuration
 * allows their relation, not accepted by the baseline, and, where only new articles are checked, with an end in one.
 */
export const failingFindings = (
  { verdicts, severities, severityOf }: Library,
  report: Report,
  failOn: string,
  onlyChanged: boolean,
): Finding[] => {
  if (failOn === 'never') return []
  const limit = failOn as Verdict
  const counts = onlyChanged ? concerns(report) : () => true
  return report.findings.filter(
    finding =>
      verdicts.indexOf(finding.verdict) <= verdicts.indexOf(limit) &&
      severities.indexOf(finding.severity) <= severities.indexOf(severityOf[limit]) &&
      finding.baselined === undefined &&
      counts(finding),
  )
}
