import type { Answer, ReportClaim } from '../model/report.js'

/** Answers that can all be true together. */
export interface Camp {
  answers: Answer[]
  /** Ids of the articles that give one of them. */
  articles: string[]
  /** Independent origins: never more than the articles. */
  origins: number
}

/** The camps in the order of their numbers. */
export const campsOf = (answers: readonly Answer[]): Camp[] => {
  const byNumber = new Map<number, Answer[]>()
  for (const answer of answers) {
    const members = byNumber.get(answer.camp)
    if (members) members.push(answer)
    else byNumber.set(answer.camp, [answer])
  }
  return [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => {
      const articles = [...new Set(members.flatMap(answer => answer.articles))]
      const origins = Math.min(
        articles.length,
        members.reduce((sum, answer) => sum + answer.origins, 0),
      )
      return { answers: members, articles, origins }
    })
}

/** The different wordings of a camp's answers. */
export const textsOf = (camp: Camp): string[] => [...new Set(camp.answers.map(answer => answer.text))]

/** The claims that stand behind a camp. */
export const claimsOf = <Claim extends Pick<ReportClaim, 'id'>>(camp: Camp, claims: readonly Claim[]): Claim[] => {
  const wanted = new Set(camp.answers.flatMap(answer => answer.claims))
  return claims.filter(claim => wanted.has(claim.id))
}
