import type { Phrase } from '../model/phrase.js'

/** The phrase, or what owns it first: "the town" of "the town's mayor's office". */
export function outermost(phrase: Phrase, phrases: readonly Phrase[]): Phrase {
  let outer = phrase
  while (outer.possessor !== undefined) outer = phrases[outer.possessor]!
  return outer
}
