import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import type { Span } from '../model/span.js'
import { contentWords } from './aspectOwners.js'
import { victimsOf } from './victims.js'
import type { View } from './view.js'

const members = wordSet('deputy legislator lawmaker mp councillor parliamentarian')

/** A seat of a house or whoever sits on it. */
export const isSeat = (noun: string): boolean => noun === 'seat' || members.has(noun)

const winning =
  /\b(?:wins?|won|takes?|took|has|have|had|holds?|held|keeps?|kept|secures?|secured|retains?|retained|claimed|captured|picked up|controls?|with|on|(?:dropped|fell|rose|slipped|grew|climbed|shrank)(?: by [\p{L}\d]{1,12})? to)(?: just| only| all| now)? ?$/u

/** Whose seats: "Patria's eleven deputies", "the Union took 29 of the 67 seats", "Patria entered the house with nine seats"; empty where it is not told. */
export function seatOwner(span: Span, of: string, view: View): string[] {
  const phrase = view.phrases.find(({ start, end }) => start <= span.start && span.end <= end)
  const owner = phrase?.possessor === undefined ? undefined : view.phrase(phrase.possessor)
  if (owner) return isParty(owner) ? partyWords(owner, view) : []
  if (of !== 'seat' || !winning.test(view.text({ start: Math.max(view.sentence.start, span.start - 40), end: span.start })))
    return []
  const clause = view.clauseWithin(span)
  const agent = clause && view.role(clause, 'agent')
  return agent && isParty(agent) && agent.end <= span.start ? partyWords(agent, view) : []
}

const isParty = ({ kind, lemma, named }: Phrase): boolean =>
  kind !== 'pronoun' && kind !== 'number' && named !== 'person' && named !== 'place' && !victimsOf(lemma)

const partyWords = (phrase: Phrase, view: View): string[] =>
  contentWords(phrase, view).filter(word => word !== 'party' && word !== 'parti')
