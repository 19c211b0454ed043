/**
 * Do two folded words differ by one slip of the pen: a letter more, less or other, or two letters swapped ("Rolando" / "Ronaldo")? Words of fewer than five
 * letters are too near to each other to tell.
 */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  let back = 0
  while (back < Math.min(a.length, b.length) - at && a[a.length - 1 - back] === b[b.length - 1 - back]) back++
  const [restA, restB] = [a.slice(at, a.length - back), b.slice(at, b.length - back)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return (
    restA.length === restB.length &&
    restA[0] === restB.at(-1) &&
    restA.at(-1) === restB[0] &&
    restA.slice(1, -1) === restB.slice(1, -1)
  )
}
