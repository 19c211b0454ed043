import type { Claim, Question, Referent } from '../../model/claim.js'
import type { Relation } from '../../relations/define.js'

/** Claims that answer the same question: same story, relation and subjects. In the order of their ids, so that the order of files changes nothing. */
export function align(claims: readonly Claim[], relationOf: (name: string) => Relation): Question[] {
  const questions = new Map<string, Question>()
  for (const claim of claims) {
    const relation = relationOf(claim.relation)
    const fields = Object.keys(relation.about)
    const id = JSON.stringify([claim.story, claim.relation, ...fields.map(field => claim.about[field]?.key ?? '')])
    const known = questions.get(id)
    if (known) known.claims.push(claim)
    else questions.set(id, { id, story: claim.story, relation: claim.relation, about: claim.about, text: '', claims: [claim] })
  }
  return [...questions.values()].map(question => ({ ...question, text: ask(relationOf(question.relation).question, question.about), claims: [...question.claims].sort((a, b) => (a.id < b.id ? -1 : 1)) }))
}

/** The relation's question with its blanks filled; a subject that nobody names drops out with its preposition. */
function ask(template: string, about: Record<string, Referent>): string {
  return template
    .replace(/ (?:to|at|of|in|for) \{(\w+)\}/g, (whole, field: string) => (about[field] ? whole : ''))
    .replace(/\{(\w+)\}/g, (_, field: string) => about[field]?.text ?? field)
    .replace(/\s+/g, ' ')
}
