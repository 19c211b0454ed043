import type { Claim } from '../../model/claim.js'
import type { Answer, DraftPoint, Finding } from '../../model/report.js'
import type { Verdict } from '../../model/verdict.js'

const conflicts: readonly Verdict[] = ['contradiction', 'dispute', 'discrepancy', 'update']

/**
 * What the drafts say, one point for each camp in which they stand: contradicted where an article that is no draft gives an answer of another camp,
 * confirmed where articles of other origin say the same, else alone. A copy of the draft confirms nothing.
 */
export function pointsOfDraft(
  findings: readonly Finding[],
  claims: readonly Claim[],
  isDraft: (article: string) => boolean,
  originOf: (claim: Claim) => string,
): DraftPoint[] {
  const byId = new Map(claims.map(claim => [claim.id, claim]))
  const claimsOf = ({ claims: ids }: Answer): Claim[] => ids.map(id => byId.get(id)!)
  return findings.flatMap(finding => {
    const camps = [...new Set(finding.answers.map(({ camp }) => camp))]
    return camps.flatMap((camp): DraftPoint[] => {
      const inCamp = finding.answers.filter(answer => answer.camp === camp)
      const all = inCamp.flatMap(claimsOf)
      const own = all.filter(({ article }) => isDraft(article))
      if (own.length === 0) return []
      const ownOrigins = new Set(own.map(originOf))
      const origins = new Set(all.filter(({ article }) => !isDraft(article)).map(originOf))
      const confirming = [...origins].filter(origin => !ownOrigins.has(origin)).length
      const against = finding.answers.some(
        answer => answer.camp !== camp && claimsOf(answer).some(({ article }) => !isDraft(article)),
      )
      return [
        {
          finding: finding.id,
          claims: own.map(({ id }) => id),
          text: inCamp.find(answer => claimsOf(answer).some(({ article }) => isDraft(article)))!.text,
          is: against && conflicts.includes(finding.verdict) ? 'contradicted' : confirming > 0 ? 'confirmed' : 'alone',
          origins: confirming,
        },
      ]
    })
  })
}
