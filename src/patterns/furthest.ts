import type { Match, Pattern } from './pattern.js'
import { withinArticle } from './withinArticle.js'

/** An article tells how a state came about: "was in a critical condition and died". Of the states it gives one person only those of the highest rank stand. */
export const furthest = (pattern: Pattern, rankOf: (match: Match) => number): Pattern =>
  withinArticle<number>(
    pattern,
    (highest, match) => Math.max(highest ?? Number.NEGATIVE_INFINITY, rankOf(match)),
    (match, highest) => rankOf(match) === highest,
  )
