/** Where an offset stands in a text; both count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number
  column: number
}

/** Line and column of offsets by binary search. Lines end at LF, CR LF or CR. */
export function lineIndex(text: string): (offset: number) => Position {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}
