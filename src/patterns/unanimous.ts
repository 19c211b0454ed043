import type { Digest } from '../model/digest.js'
import type { Match, Pattern } from './pattern.js'

/** "Was taken to one hospital and then flown to another": where an article gives several answers for one person, none can be held against another paper. */
export function unanimous(pattern: Pattern, wordsOf: (match: Match) => string): Pattern {
  const known = new WeakMap<Digest, Map<string, Set<string>>>()
  const keyOf = ({ about }: Match): string => JSON.stringify(Object.values(about).map(({ entity, key }) => entity ?? key))
  return {
    name: pattern.name,
    find: view => {
      let answers = known.get(view.digest)
      if (!answers) {
        answers = new Map()
        for (const sentence of view.digest.sentences)
          for (const match of pattern.find(view.on(sentence)))
            answers.set(keyOf(match), (answers.get(keyOf(match)) ?? new Set()).add(wordsOf(match)))
        known.set(view.digest, answers)
      }
      return pattern.find(view).filter(match => answers.get(keyOf(match))!.size === 1)
    },
  }
}
