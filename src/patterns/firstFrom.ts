/** Index of the first that does not start before the offset; all of them stand in the order of the text. */
export function firstFrom(spans: readonly { start: number }[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
