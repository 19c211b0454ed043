import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Match, Pattern } from './pattern.js'
import { withinArticle } from './withinArticle.js'

/** Sort of an answer that leaves it open. */
export const open = 'not known'

/** As the report puts it: "not known: the motive is unclear". */
export function leftOpenAs(words: string): string {
  const told = words.replace(/\s+/g, ' ').trim()
  return told.length > longestWords ? open : `${open}: ${told}`
}
/** Characters of the wording that an answer shows. */
const longestWords = 70

/** What one report left open, another settles; but who leaves it open later than the other told it has only not said it. */
export const compareOpen = (open: Claim, settled: Claim): Comparison =>
  (open.published ?? '') > (settled.published ?? open.published ?? '') ? 'unrelated' : 'disjoint'

/** Two answers by their sorts, where either may leave it open; nothing where both tell a sort of their own. */
export function compareSorts(a: Claim, b: Claim, ours: string | undefined, theirs: string | undefined): Comparison | undefined {
  if (ours === theirs) return 'equal'
  if (ours === open) return compareOpen(a, b)
  return theirs === open ? compareOpen(b, a) : undefined
}

/** Keeps the answers of articles that tell of one sort only, or of sorts that are akin; one that tells it does not leave it open. */
export const ofOneSort = (
  pattern: Pattern,
  sortOf: (match: Match) => string,
  subjectOf?: (match: Match) => string,
  akin: ReadonlySet<string> = new Set(),
): Pattern =>
  withinArticle<Set<string>>(
    pattern,
    (seen, match) => (seen ?? new Set()).add(sortOf(match)),
    (match, seen) => {
      const told = [...seen].filter(sort => sort !== open)
      if (told.length === 0) return true
      return sortOf(match) !== open && (told.length === 1 || told.every(sort => akin.has(sort)))
    },
    subjectOf,
  )
