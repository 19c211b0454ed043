import { namelessEvent } from '../../language/eventWords.js'
import type { Claim, Question, Referent } from '../../model/claim.js'

/** Claims of one question that tell of two occasions are two questions: what joins them are claims that may be of the same one. */
export function splitQuestion(question: Question, isTogether: (a: Claim, b: Claim) => boolean): Question[] {
  const groups: Claim[][] = []
  for (const claim of question.claims) {
    const [first, ...others] = groups.filter(group => group.some(other => isTogether(claim, other)))
    if (first) first.push(claim)
    else groups.push([claim])
    for (const group of others) {
      first!.push(...group)
      groups.splice(groups.indexOf(group), 1)
    }
  }
  if (groups.length < 2) return [question]
  return groups.map(group => {
    const own = new Set(group)
    return {
      ...question,
      id: `${question.id} ${group.map(({ id }) => id).sort()[0]}`,
      about: Object.fromEntries(
        Object.entries(question.about).map(([field, referent]) => [field, named(referent, field, group)]),
      ),
      claims: question.claims.filter(claim => own.has(claim)),
    }
  })
}

/** What the claims themselves call it: the other question may have the shorter name. */
function named(referent: Referent, field: string, claims: readonly Claim[]): Referent {
  const told = claims.flatMap(({ about }) => about[field]?.told ?? []).filter(text => text !== namelessEvent)
  const text = told.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
  return text === undefined ? referent : { ...referent, text }
}
