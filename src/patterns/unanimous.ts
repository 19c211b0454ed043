import type { Match, Pattern } from './pattern.js'
import { withinArticle } from './withinArticle.js'

/** "Was taken to one hospital and then flown to another": where an article gives several answers for one person, none can be held against another paper. Those for one person, or for what `subjectOf` tells apart, are set beside each other. */
export const unanimous = (pattern: Pattern, wordsOf: (match: Match) => string, subjectOf?: (match: Match) => string): Pattern =>
  withinArticle<Set<string>>(
    pattern,
    (answers, match) => (answers ?? new Set()).add(wordsOf(match)),
    (_, answers) => answers.size === 1,
    subjectOf,
  )
