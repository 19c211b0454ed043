import type { Token } from '../model/token.js'
import { countryOf, demonymCountry } from './countries.js'
import { fold } from './fold.js'
import { givenName } from './givenNames.js'
import { demonymPlace, placeOf } from './places.js'
import { wordSet } from './wordSet.js'

/** Characters of a text that hardly does without a single apostrophe. */
const longEnough = 300
const named = /^(?:[a-z]{2}-)?\p{Lu}/u
/** "al-Masri": Masri. */
const bare = (word: string): string => word.replace(/^[a-z]{2}-/, '')
const owning = /^\p{Lu}[\p{L}-]{2,}s$/u

/** What follows a name only as its own: "Bashar Assads regime". */
const owned = wordSet('regime government administration army forces troops allies officials backers')
const isOwner = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.lower ?? ''
  return owning.test(bare(tokens[at]!.text)) && (owned.has(next) || (next === 'air' && tokens[at + 2]?.lower === 'force'))
}

/**
 * Copies of articles may have lost their apostrophes: "Syrias army", "Bashar Assads air force". Where a text has none at all, the s behind the name of a
 * land, a town or a person whom the text knows becomes a word of its own, as it is in "Syria's". Changes the sentences; offsets stay.
 */
export function restoreOwners(sentences: readonly Token[][], text: string): void {
  if (text.length < longEnough || /['’]/.test(text)) return
  const surnames = new Set<string>()
  const capitals = new Set<string>()
  const isSurname = (tokens: readonly Token[], at: number): boolean =>
    at > 0 && givenName(fold(tokens[at - 1]!.text)) !== undefined && named.test(tokens[at]!.text)
  for (const tokens of sentences)
    for (const [at, { text: word }] of tokens.entries()) {
      if (isSurname(tokens, at) || (tokens[at - 1]?.lower === 'al' && isSurname(tokens, at - 1)))
        surnames.add(isOwner(tokens, at) ? word.slice(0, -1) : word)
      if (named.test(word)) capitals.add(bare(word))
    }
  const ownerAt = (tokens: readonly Token[], at: number): string | undefined => {
    const word = tokens[at]!.text
    if (!owning.test(bare(word))) return undefined
    const base = word.slice(0, -1)
    const [whole, folded] = [fold(word), fold(base)]
    if (placeOf(whole) || countryOf(whole) || demonymCountry(folded) || demonymPlace(folded)) return undefined
    return placeOf(folded) || countryOf(folded) || surnames.has(base) || (capitals.has(bare(base)) && isSurname(tokens, at))
      ? base
      : undefined
  }
  for (const tokens of sentences)
    for (let at = 0; at + 1 < tokens.length; at++) {
      const token = tokens[at]!
      const base = tokens[at + 1]!.pos === 'PUNCT' ? undefined : ownerAt(tokens, at)
      if (base === undefined) continue
      const end = token.end - 1
      tokens.splice(
        at,
        1,
        { ...token, end, text: base, lower: base.toLowerCase(), lemma: base.toLowerCase() },
        {
          ...token,
          start: end,
          text: "'s",
          lower: "'s",
          lemma: "'s",
          pos: 'PART',
        },
      )
      at++
    }
}
