import type { Digest } from '../model/digest.js'
import type { Match, Pattern } from './pattern.js'

/** An article tells how a state came about: "was in a critical condition and died". Of the states it gives one person only those of the highest rank stand. */
export function furthest(pattern: Pattern, rankOf: (match: Match) => number): Pattern {
  const ranks = new WeakMap<Digest, Map<string, number>>()
  const keyOf = ({ about }: Match): string => JSON.stringify(Object.values(about).map(({ entity, key }) => entity ?? key))
  return {
    name: pattern.name,
    find: view => {
      let known = ranks.get(view.digest)
      if (!known) {
        known = new Map()
        for (const sentence of view.digest.sentences)
          for (const match of pattern.find(view.on(sentence)))
            known.set(keyOf(match), Math.max(known.get(keyOf(match)) ?? Number.NEGATIVE_INFINITY, rankOf(match)))
        ranks.set(view.digest, known)
      }
      return pattern.find(view).filter(match => rankOf(match) === known.get(keyOf(match)))
    },
  }
}
