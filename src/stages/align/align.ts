import { namelessEvent } from '../../language/eventWords.js'
import type { Claim, Question, Referent } from '../../model/claim.js'
import type { Relation } from '../../relations/define.js'
import { splitQuestion } from './splitQuestion.js'

/** Claims that answer the same question: same story, relation and subjects; `isAkin`: may two of them tell of one thing? Nothing depends on the order of files. */
export function align(
  claims: readonly Claim[],
  relationOf: (name: string) => Relation,
  isAkin: (a: Claim, b: Claim, question: Question) => boolean,
): Question[] {
  const questions = new Map<string, Question>()
  const byBase = new Map<string, Question[]>()
  const closed: { claim: Claim; base: string; own: Question }[] = []
  for (const claim of claims) {
    const relation = relationOf(claim.relation)
    const base = JSON.stringify([
      claim.story,
      claim.relation,
      ...Object.keys(relation.about).map(field => claim.about[field]?.key ?? ''),
    ])
    const member = relation.memberQuestion ? claim.members?.[0] : undefined
    if (!member) {
      add(questions, base, claim.about, claim)
      continue
    }
    const known = questions.size
    const own = add(questions, `${base} ${member.key}`, { ...claim.about, member }, claim)
    if (questions.size > known) push(byBase, base, own)
    if (claim.closed) closed.push({ claim, base, own })
  }
  // "only A got it" speaks of every other member as well
  for (const { claim, base, own } of closed)
    for (const question of byBase.get(base)!) if (question !== own) question.claims.push(claim)
  return [...questions.values()].flatMap(question => {
    const relation = relationOf(question.relation)
    const sorted = { ...question, claims: [...question.claims].sort((a, b) => (a.id < b.id ? -1 : 1)) }
    const { isTogether = (): boolean => true } = relation
    const parts = splitQuestion(sorted, (a, b) => isTogether(a, b) && isAkin(a, b, sorted))
    return parts.map(part => ({ ...part, text: ask(relation.memberQuestion ?? relation.question, part.about) }))
  })
}

function add(questions: Map<string, Question>, id: string, about: Record<string, Referent>, claim: Claim): Question {
  const known = questions.get(id)
  if (known) known.claims.push(claim)
  const question = known ?? { id, story: claim.story, relation: claim.relation, about, text: '', claims: [claim] }
  questions.set(id, question)
  return question
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The relation's question with its blanks filled; a subject that nobody names drops out with its preposition. */
export function ask(template: string, about: Record<string, Referent>): string {
  return template
    .replace(/: \{(thing)\}\?$/, (whole, field: string) => (isPlaceName(about[field]?.text ?? '') ? ` in {${field}}?` : whole))
    .replace(/ (?:to|at|of|in|for|over|with) \{(\w+)\}/g, (whole, field: string, at: number) =>
      about[field] && !saysNothing(about[field].text, template.slice(0, at)) ? whole : '',
    )
    .replace(/\{(\w+)\}/g, (_, field: string, at: number) => withArticle(about[field]?.text ?? field, at > 0))
    .replace(/\s+/g, ' ')
}

/** "Whose attack was it in Bergen?": an event that goes by its place. */
const isPlaceName = (name: string): boolean =>
  name !== '' && name.split(/,? /).every(word => /^(?:\p{Lu}|\p{Ll}{2}-\p{L}|of$|de$|and$|province$)/u.test(word))

/** "injured in the event", "killed in the killing". */
const saysNothing = (name: string, before: string): boolean =>
  name.toLowerCase() === namelessEvent || (/^the killings?$/i.test(name) && before.endsWith('killed'))

/** "the United States", "the Netherlands"; "the proposals" within the question, though the article began a sentence with "The proposals". */
const withArticle = (name: string, within: boolean): string =>
  /^(?:United (?:States|Kingdom|Nations|Arab Emirates)|Netherlands|Philippines|Czech Republic|European Union|Vatican|Bahamas|Maldives)$/.test(
    name,
  )
    ? `the ${name}`
    : within
      ? name.replace(/^(?:The|An?|Its|Their|His|Her|Some) (?=\p{Ll})/u, first => first.toLowerCase())
      : name
