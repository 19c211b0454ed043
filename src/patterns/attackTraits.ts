import { isAirRaid, meansOfWord } from './harmWords.js'
import { type Side, sideOfWord } from './sides.js'

/** What the words for an attack tell of it. */
export interface AttackTraits {
  means?: 'air' | 'shelling'
  side?: Side
}

/** "Rebel rocket attack", "government air strikes". Takes the words of the noun phrase in small letters. */
export function attackTraits(words: readonly string[]): AttackTraits {
  const traits: AttackTraits = {}
  for (const [at, word] of words.entries()) {
    const means = isAirRaid(word, words[at + 1]) ? 'air' : meansOfWord(word)
    if (means === 'air' || means === 'shelling') traits.means ??= means
    const side = sideOfWord(word)
    if (side) traits.side ??= side
  }
  return traits
}

/** In one article an air strike is no rocket attack, and what rebels do is not what the government does. */
export const areOtherAttacks = (a: AttackTraits, b: AttackTraits): boolean =>
  (a.means !== undefined && b.means !== undefined && a.means !== b.means) ||
  (a.side !== undefined && b.side !== undefined && a.side !== b.side)
