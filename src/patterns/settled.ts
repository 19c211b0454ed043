import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Span } from '../model/span.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
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

/** A sort of state of the main occasion, told in words of the article; `open` among the marks where it is not known yet. */
export function tellSort(marks: readonly string[], span: Span, view: View, words: string = view.text(span)): Match[] {
  const isOpen = marks.includes(open)
  const told = words.replace(/\s+/g, ' ')
  return tellState(isOpen ? leftOpenAs(told) : told, marks, isOpen, span, view)
}

/** A state of the main occasion, which may be over by the next report where it is one `soFar`. Nothing where a clause only supposes it. */
export function tellState(words: string, marks: readonly string[], soFar: boolean, span: Span, view: View): Match[] {
  const occasion = presentOccasion(view.digest, view.sentence, span.start)
  const clause = view.clauseAround(span)
  if (!occasion || clause?.modality === 'condition' || clause?.modality === 'counterfactual') return []
  return [
    {
      ...tellAt({ thing: mainOccasion(view.digest) }, { kind: 'text', words }, span, view, clause),
      scope: { ...occasion.scope, marks: [...marks, ...(occasion.scope.marks ?? [])] },
      ...(soFar ? { stage: 'so-far' as const } : {}),
    },
  ]
}
