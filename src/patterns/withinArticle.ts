import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'

const whoOf = ({ about }: Match): string => JSON.stringify(Object.values(about).map(({ entity, key }) => entity ?? key))

/**
 * A pattern that keeps of a person's answers what goes with all that the same article tells of that person, or of what else `subjectOf` tells apart. `gather`
 * is called for every answer, once; `finish` puts into an answer that is kept what the others tell of it.
 */
export function withinArticle<Seen>(
  pattern: Pattern,
  gather: (seen: Seen | undefined, match: Match) => Seen,
  keeps: (match: Match, seen: Seen) => boolean,
  subjectOf: (match: Match) => string = whoOf,
  finish: (match: Match, seen: Seen) => Match = match => match,
): Pattern {
  const keptIn = perArticle((view): Map<number, Match[]> => {
    const found = view.digest.sentences.flatMap(sentence =>
      pattern.find(view.on(sentence)).map(match => ({ index: sentence.index, match, key: subjectOf(match) })),
    )
    const seen = new Map<string, Seen>()
    for (const { match, key } of found) seen.set(key, gather(seen.get(key), match))
    const kept = new Map<number, Match[]>()
    for (const { index, match, key } of found) {
      const all = seen.get(key)!
      if (!keeps(match, all)) continue
      const own = kept.get(index)
      if (own) own.push(finish(match, all))
      else kept.set(index, [finish(match, all)])
    }
    return kept
  })
  return { name: pattern.name, find: view => keptIn(view).get(view.sentence.index) ?? [] }
}
