import type { Comparison } from '../model/comparison.js'

/** A range of figures; an open end is absent. */
export interface Range {
  min?: number
  max?: number
}

/** Disjoint ranges whose gap is below `rounding` differ by rounding alone. All figures in one unit. */
export function compareRanges(a: Range, b: Range, rounding = 0): Comparison {
  const [aMin, aMax] = [a.min ?? Number.NEGATIVE_INFINITY, a.max ?? Number.POSITIVE_INFINITY]
  const [bMin, bMax] = [b.min ?? Number.NEGATIVE_INFINITY, b.max ?? Number.POSITIVE_INFINITY]
  if (aMin === bMin && aMax === bMax) return 'equal'
  if (aMin >= bMin && aMax <= bMax) return 'narrower'
  if (aMin <= bMin && aMax >= bMax) return 'wider'
  const gap = Math.max(aMin - bMax, bMin - aMax)
  if (gap <= 0) return 'overlapping'
  return gap < rounding ? 'rounding' : 'disjoint'
}
