/**
 * How the set of states of the world that value A allows stands to that of value B.
 * `rounding`: disjoint, but the gap lies within the rounding of the looser wording ("2 years" / "over two and a half years").
 * `unrelated`: the two values do not measure the same thing (other currency, other unit, "four hours longer" / "four hours").
 */
export type Comparison = 'equal' | 'narrower' | 'wider' | 'overlapping' | 'rounding' | 'disjoint' | 'unrelated'

/** The same comparison seen from the other side. */
export const mirrored: Record<Comparison, Comparison> = {
  equal: 'equal',
  narrower: 'wider',
  wider: 'narrower',
  overlapping: 'overlapping',
  rounding: 'rounding',
  disjoint: 'disjoint',
  unrelated: 'unrelated',
}

/** Can both be true as stated? */
export const isCompatible = (comparison: Comparison): boolean =>
  comparison === 'equal' || comparison === 'narrower' || comparison === 'wider' || comparison === 'overlapping'
