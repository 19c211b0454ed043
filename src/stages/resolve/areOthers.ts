/** Both name somebody or something, and nothing in common: two people who did the same on two days. */
export const areOthers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(one => b.includes(one))
