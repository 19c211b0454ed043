import { demonymCountry } from '../language/countries.js'
import { wordSet } from '../language/wordSet.js'
import type { NameMention } from '../model/name.js'
import type { Sentence } from '../model/sentence.js'
import { perArticle } from './perArticle.js'
import { isLocated, keysOfPlace, landOf } from './sites.js'

/** The land in which an article places far more than in any other, else the one it names far more often: not that of the paper or its soldiers. */
export const landOfArticle = perArticle(({ digest }): { land?: string } => {
  const [placed, named, struck] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  for (const name of digest.names) {
    const sentence = digest.sentences[name.sentence]!
    for (const land of landIn(name, sentence)) {
      if (isLocated(name, sentence)) placed.set(land, (placed.get(land) ?? 0) + 1)
      named.set(land, (named.get(land) ?? 0) + 1)
      if (isStruck(name, sentence)) struck.set(land, (struck.get(land) ?? 0) + 1)
    }
  }
  const land = foremost(placed) ?? foremost(named) ?? foremost(struck)
  return land === undefined ? {} : { land }
})

const warlike = wordSet('attack attacks strike strikes war conflict shelling bombing rockets')
const near = 6

/** "The Peru attack", "strikes against Peru", "an attack on the outskirts of Lima". */
const isStruck = ({ first, last }: NameMention, { tokens }: Sentence): boolean =>
  tokens.slice(last + 1, last + 3).some(({ lower }) => warlike.has(lower)) ||
  (/^(?:in|of|near|on|against|at)$/.test(tokens[first - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, first - near), first).some(({ lower }) => warlike.has(lower)))

function foremost(tally: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1])
  return first && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : undefined
}

/** Key of the country that a name is, lies in or belongs to. */
export function landIn(name: NameMention, sentence: Sentence): string[] {
  const country = demonymCountry(name.text.toLowerCase())
  if (country) return [country.key]
  return name.kind === 'place' || name.kind === 'nation' ? [...new Set(keysOfPlace(name, sentence).map(landOf))].slice(0, 1) : []
}
