import type { Digest } from '../model/digest.js'
import type { Match, Pattern } from './pattern.js'

/** A pattern that keeps of a person's answers what goes with all that the same article tells of that person. `gather` is called for every answer, once. */
export function withinArticle<Seen>(
  pattern: Pattern,
  gather: (seen: Seen | undefined, match: Match) => Seen,
  keeps: (match: Match, seen: Seen) => boolean,
): Pattern {
  const known = new WeakMap<Digest, Map<number, Match[]>>()
  const keyOf = ({ about }: Match): string => JSON.stringify(Object.values(about).map(({ entity, key }) => entity ?? key))
  return {
    name: pattern.name,
    find: view => {
      let kept = known.get(view.digest)
      if (!kept) {
        const found = view.digest.sentences.map(sentence => [sentence.index, pattern.find(view.on(sentence))] as const)
        const seen = new Map<string, Seen>()
        for (const match of found.flatMap(([, matches]) => matches)) seen.set(keyOf(match), gather(seen.get(keyOf(match)), match))
        kept = new Map(found.map(([index, matches]) => [index, matches.filter(match => keeps(match, seen.get(keyOf(match))!))]))
        known.set(view.digest, kept)
      }
      return kept.get(view.sentence.index) ?? []
    },
  }
}
