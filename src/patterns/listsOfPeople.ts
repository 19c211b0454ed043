import type { Phrase } from '../model/phrase.js'
import { isHarming } from './readDoing.js'
import { victimsOf } from './victims.js'
import type { View } from './view.js'

/** One of a list ("two children and their mother"): a part of those who were killed. */
export const isListed = (phrase: Phrase, view: View): boolean =>
  phrase.members.some(member => !isHarming(view.sentence.tokens[view.phrase(member).first]!)) ||
  view.phrases.some(
    other => other.members.includes(phrase.index) && isPeople(other, view) && !isHarming(view.sentence.tokens[phrase.first]!),
  ) ||
  /\bincluding\s*$/i.test(view.text({ start: Math.max(view.sentence.start, phrase.start - 12), end: phrase.start }))

/** "in Lima and three others were hurt" is no list. */
const isPeople = (phrase: Phrase, view: View): boolean =>
  victimsOf(phrase.lemma) !== undefined || view.person(phrase) !== undefined

/** "two men and a woman": three people. Nothing where a member of the list is no figure and no single person. */
export function sumOf(phrase: Phrase, view: View): { figure: number; unborn: number; last: number; end: number } | undefined {
  let figure = 0
  let unborn = 0
  let end = phrase
  if (phrase.members.length === 0) return undefined
  for (const member of view.members(phrase)) {
    const quantity = view.quantity(member)
    const number = quantity
      ? quantity.kind === 'count' && quantity.bound === '='
        ? quantity.number
        : undefined
      : !member.plural && (member.determiner === 'a' || member.determiner === 'an')
        ? 1
        : undefined
    if (typeof number !== 'number' || !victimsOf(member.lemma) || member.possessor !== undefined) return undefined
    figure += number
    // some papers count an unborn child, and some do not
    if (member.modifiers.includes('unborn')) unborn += number
    end = member
  }
  return { figure, unborn, last: end.last, end: end.end }
}
