import type { Claim } from '../../model/claim.js'
import type { Finding } from '../../model/report.js'
import { verdicts } from '../../model/verdict.js'
import { rateFinding } from './rateFinding.js'

/** What is worth a telephone call stands first: verdict, weight, relation, id. The order of the input does not matter. */
export function sortFindings(
  findings: readonly Finding[],
  claims: readonly Claim[],
  isGeneric: (relation: string) => boolean,
): Finding[] {
  const byId = new Map(claims.map(claim => [claim.id, claim]))
  const claimOf = (id: string): Claim => {
    const claim = byId.get(id)
    if (!claim) throw new Error(`finding refers to the unknown claim ${id}`)
    return claim
  }
  return findings
    .map(finding => ({
      finding,
      keys: [
        verdicts.indexOf(finding.verdict),
        ...rateFinding(finding, claimOf, isGeneric),
        finding.relation,
        finding.id,
        finding.story,
        finding.question,
      ],
    }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ finding }) => finding)
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! < b[at]! ? -1 : 1
  return 0
}
