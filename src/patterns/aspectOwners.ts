import { foldName } from '../language/nameFold.js'
import { rowOfWord } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import type { View } from './view.js'

/** Nouns that reporters use for one another, where a story tells of one of the kind. */
const classes: Record<string, string> = {
  ship: 'ship ferry vessel boat liner tanker freighter trawler cruiser yacht',
  plane: 'plane aircraft airliner jet airplane',
  firm: 'firm company business shop store house brewery bakery manufacturer',
  tower: 'tower building skyscraper block',
  jewel: 'jewel jewels jewellery jewelry gem gems',
  painting: 'painting canvas portrait picture',
}
const classOf = rowOfWord(Object.entries(classes))

/** The nouns and names of a phrase and of what it is made of ("a haul of luxury watches"), up to `limit`. */
export function contentWords(phrase: Phrase, view: View, limit = Number.POSITIVE_INFINITY): string[] {
  const found = new Set<string>()
  const collect = (at: Phrase): void => {
    for (let n = at.first; n <= at.last; n++) {
      const token = view.sentence.tokens[n]!
      if (token.end > limit || (token.pos !== 'NOUN' && token.pos !== 'PROPN') || !/\p{L}{3}/u.test(token.text)) continue
      const word = (token.pos === 'PROPN' ? token.lower : token.lemma.toLowerCase()).replace(/[’']s$/, '')
      if (word !== 'cost' && word !== 'worth') found.add(classOf.get(word) ?? foldName(word))
    }
  }
  collect(phrase)
  for (const { preposition, phrase: n } of phrase.complements) if (preposition === 'of') collect(view.phrase(n))
  return [...found].sort()
}
