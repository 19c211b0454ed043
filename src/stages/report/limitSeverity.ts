import type { Finding } from '../../model/report.js'
import { type Severity, severities } from '../../model/verdict.js'

/** The finding with a severity that is no graver than its relation is allowed. */
export function limitSeverity(finding: Finding, limits: Readonly<Record<string, Severity>> = {}): Finding {
  const limit = Object.hasOwn(limits, finding.relation) ? limits[finding.relation]! : finding.severity
  return severities.indexOf(limit) > severities.indexOf(finding.severity) ? { ...finding, severity: limit } : finding
}
