import type { Paint } from './paint.js'
import { hang, padTo, widthOf, wrap } from './width.js'

/** Cells of a row; the first is what the row is about. */
export type Row = readonly [string, string, string]

const gap = 2
const indent = '  '
const narrow = 56

const weights = [4, 3, 3] as const

/** A column gets what it needs if that is within its share of the room; the others share what is left. */
const columnsFor = (rows: readonly Row[], room: number): number[] => {
  const needed = weights.map((_, at) => rows.reduce((most, row) => Math.max(most, widthOf(row[at]!)), 1))
  const widths: number[] = []
  let left = room - 2 * gap
  let pending = [0, 1, 2]
  while (pending.length > 0) {
    const total = pending.reduce((sum, at) => sum + weights[at]!, 0)
    const shareOf = (at: number) => Math.max(1, Math.floor((left * weights[at]!) / total))
    const modest = pending.filter(at => needed[at]! <= shareOf(at))
    const settled = modest.length > 0 ? modest : pending
    const granted = settled.map(at => (modest.length > 0 ? needed[at]! : shareOf(at)))
    settled.forEach((at, n) => {
      widths[at] = granted[n]!
    })
    left -= granted.reduce((sum, width) => sum + width, 0)
    pending = pending.filter(at => !settled.includes(at))
  }
  return widths
}

/** Rows in three columns that wrap within their cells; below 56 columns each cell stands on lines of its own. */
export const tableLines = (rows: readonly Row[], width: number, paint: Paint): string[] => {
  if (width < narrow)
    return rows.flatMap(([first, ...rest]) => [
      ...hang(first, width, indent, indent),
      ...rest.filter(Boolean).flatMap(cell => wrap(cell, width - 4).map(line => `${indent}  ${paint.faint(line)}`)),
    ])
  const columns = columnsFor(rows, width - indent.length)
  return rows.flatMap(row => {
    // a wrapped question is told from the next one by its indent
    const cells = row.map((cell, at) => (at === 0 ? hang(cell, columns[0]!, '', '  ') : wrap(cell, columns[at]!)))
    const height = Math.max(...cells.map(lines => lines.length))
    return Array.from({ length: height }, (_, n) => {
      const [first, second, third] = cells.map(lines => lines[n] ?? '') as [string, string, string]
      // the filling stays outside the paint, so that no line ends in blanks
      const filling = ' '.repeat(columns[1]! - widthOf(second) + gap)
      return `${indent}${padTo(first, columns[0]! + gap)}${second && paint.strong(second)}${filling}${third && paint.faint(third)}`
    })
  })
}
