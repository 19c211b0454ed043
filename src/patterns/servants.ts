import { foldName } from '../language/nameFold.js'
import type { Span } from '../model/span.js'
import { contentsOf } from './contents.js'
import { agentOf } from './persons.js'
import type { View } from './view.js'

const veteran =
  /^(?: (?:police|department|force|fire|army|navy|agency|office|company|union|\p{Lu}[\p{L}.-]{1,15})){0,3} veteran\b/u
/** "Had served with the police for", "has been with the department for", "joined the force ... and worked there for". */
const serving =
  /\b(?:served|serving|worked|works|been|spent)(?: (?:with|in|for|at|as|on))?\b[^,.;]{0,60}\b(?:police|department|force|fire|office|agency|army|navy|corps|service|officer|deputy|trooper|firefighter|detective|sheriff|guard|unit|bureau)\b[^,.;]{0,30}\bfor (?:about |almost |nearly |more than |over |some )?$/i

/** Characters between a person and the length of that person's service. */
const farthest = 60

/** Who has served for the length of time at a span ("Nils Berg, 51, a 16-year police veteran", "Berg served with the police for 16 years"), as one word. */
export function servantBeside(before: string, behind: string, span: Span, view: View): string[] | undefined {
  const title = veteran.exec(behind)
  if (!title && !serving.test(before)) return undefined
  if (!title) {
    const clause = view.clauseWithin(span)
    const agent = clause && agentOf(clause, view)
    return agent?.named ? surnameOf(agent.subject.text) : undefined
  }
  const { names } = contentsOf(view.digest, view.sentence.index)
  const people = names.filter(({ kind, entity }) => kind === 'person' && entity !== undefined)
  const after = people.find(({ start }) => start > span.end && start <= span.end + title[0].length + 2)
  const person = after ?? people.findLast(({ end }) => end <= span.start && span.start - end <= farthest)
  return person && surnameOf(view.entity(person.entity!).name)
}

const surnameOf = (name: string): string[] => [
  foldName(
    name
      .replace(/,? (?:Jr|Sr)\.?$/, '')
      .split(/\s+/)
      .at(-1)!,
  ),
]
