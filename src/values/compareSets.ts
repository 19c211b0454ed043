import type { Comparison } from '../model/comparison.js'

/** Two lists of what is required: the longer list allows fewer states of the world, and nothing required allows all. */
export function compareSets(a: ReadonlySet<string>, b: ReadonlySet<string>): Comparison {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  if (shared === a.size && shared === b.size) return 'equal'
  if (shared === a.size) return 'wider'
  if (shared === b.size) return 'narrower'
  return shared === 0 ? 'disjoint' : 'overlapping'
}
