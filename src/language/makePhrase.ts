import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import { fold } from './fold.js'
import { isPlural } from './nouns.js'
import { isRoleNoun } from './roles.js'
import { wordSet } from './wordSet.js'

const pluralPronouns = wordSet('they them we us those these both many several few ones others')

/** Plurals that the tagger leaves as they are. */
const unread = wordSet('airstrikes warplanes')

/** Lemma of a common noun, also where a capital hid it from the tagger ("NATO Allies"). */
function commonLemma(token: Token): string {
  const lemma = token.lemma.toLowerCase()
  if (lemma === token.lower && unread.has(lemma)) return lemma.slice(0, -1)
  if (token.pos !== 'PROPN' || !lemma.endsWith('s')) return lemma
  const singular = lemma.endsWith('ies') ? `${lemma.slice(0, -3)}y` : lemma.slice(0, -1)
  return isRoleNoun(singular) ? singular : lemma
}

/** A phrase with nothing hung on it yet: tokens first to last, head among them. */
export function makePhrase(
  tokens: readonly Token[],
  first: number,
  last: number,
  head: number,
  kind: Phrase['kind'],
  index: number,
): Phrase {
  const token = tokens[head]!
  return {
    index,
    first,
    last,
    head,
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    lemma: kind === 'name' ? fold(token.text) : commonLemma(token),
    kind,
    modifiers: [],
    plural: kind === 'noun' ? isPlural(token.lower) : kind === 'pronoun' && pluralPronouns.has(token.lower),
    complements: [],
    appositions: [],
    members: [],
    names: [],
    entities: [],
    // objects of one shape are read several times as fast
    named: undefined,
    determiner: undefined,
    possessor: undefined,
    preposition: undefined,
    quantity: undefined,
    time: undefined,
    event: undefined,
  }
}
