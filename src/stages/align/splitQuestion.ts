import type { Claim, Question } from '../../model/claim.js'

/** Claims of one question that tell of two occasions are two questions: what joins them are claims that may be of the same one. */
export function splitQuestion(question: Question, isTogether: (a: Claim, b: Claim) => boolean): Question[] {
  const groups: Claim[][] = []
  for (const claim of question.claims) {
    const near = groups.filter(group => group.some(other => isTogether(claim, other)))
    const joined = [claim, ...near.flat()]
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  if (groups.length < 2) return [question]
  return groups.map(group => ({
    ...question,
    id: `${question.id} ${group.map(({ id }) => id).sort()[0]}`,
    claims: question.claims.filter(claim => group.includes(claim)),
  }))
}
