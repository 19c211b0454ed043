import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'

/** What one report left open, another settles; but who leaves it open later than the other told it has only not said it. */
export const compareOpen = (open: Claim, settled: Claim): Comparison =>
  (open.published ?? '') > (settled.published ?? open.published ?? '') ? 'unrelated' : 'disjoint'
