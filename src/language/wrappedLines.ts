import type { Span } from '../model/span.js'

/** Lines that stand or fall together: one line, or a paragraph broken into lines of one width. Indexes into the list of lines; `to` is exclusive. */
export interface Block extends Span {
  from: number
  to: number
}

const width = { min: 40, max: 120, ragged: 32 }

/** Groups lines into blocks; blank lines stand alone. Text is hard-wrapped where lines of one width run on in mid-sentence ("... of the\nriver ..."). */
export function groupLines(text: string, lines: readonly Span[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    let to = at
    while (to < lines.length && !isBlank(text, lines[to]!)) to++
    if (to - at >= 2 && isWrapped(text, lines.slice(at, to)))
      blocks.push({ from: at, to, start: lines[at]!.start, end: lines[to - 1]!.end })
    else for (let i = at; i < to; i++) blocks.push({ from: i, to: i + 1, ...lines[i]! })
    if (to < lines.length) blocks.push({ from: to, to: to + 1, ...lines[to]! })
    at = to + 1
  }
  return blocks
}

const isBlank = (text: string, { start, end }: Span): boolean => end - start < 200 && text.slice(start, end).trim() === ''

/** All but the last line have one width, and some of the seams lie within a sentence: no stop before, a small letter or figure after. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let longest = 0
  let shortest = Infinity
  let seams = 0
  for (const [index, { start, end }] of lines.entries()) {
    const length = end - start
    if (length > width.max) return false
    longest = Math.max(longest, length)
    if (index === lines.length - 1) break
    shortest = Math.min(shortest, length)
    const last = text[end - 1] ?? ''
    const next = text[lines[index + 1]!.start] ?? ''
    if (!'.!?"”:'.includes(last) && (next !== next.toUpperCase() || (next >= '0' && next <= '9'))) seams++
  }
  return shortest >= width.min && longest - shortest <= width.ragged && seams * 3 >= lines.length - 1 && seams > 0
}

/** Lines end at LF, CR LF or CR; the spans leave the line end out. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  let feed = text.indexOf('\n')
  let carriage = text.indexOf('\r')
  while (feed >= 0 || carriage >= 0) {
    const end = feed < 0 ? carriage : carriage < 0 ? feed : Math.min(feed, carriage)
    lines.push({ start, end })
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start)
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start)
  }
  lines.push({ start, end: text.length })
  return lines
}
