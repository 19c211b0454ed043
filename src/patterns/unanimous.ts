import type { Match, Pattern } from './pattern.js'
import { withinArticle } from './withinArticle.js'

/** "Was taken to one hospital and then flown to another": where an article gives several answers for one person, none can be held against another paper. */
export const unanimous = (pattern: Pattern, wordsOf: (match: Match) => string): Pattern =>
  withinArticle<Set<string>>(
    pattern,
    (answers, match) => (answers ?? new Set()).add(wordsOf(match)),
    (_, answers) => answers.size === 1,
  )
