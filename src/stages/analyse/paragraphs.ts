import type { Article, Line } from '../../model/article.js'
import type { Prominence } from '../../model/claim.js'
import type { Span } from '../../model/span.js'

export interface Paragraph extends Span {
  prominence: Prominence
  /** Lines that make it up: sentences may cross their ends. */
  lines: number
}

const longestLine = 8000

/** Lines that yield claims, hard-wrapped ones joined, over-long ones cut at a blank (no step may see more than 8 kB of one line). */
export function findParagraphs(article: Article): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let previous: Line | undefined
  const { text } = article
  for (const line of article.lines) {
    const prominence: Prominence | undefined =
      line.class === 'headline'
        ? 'headline'
        : line.class === 'lead'
          ? 'lead'
          : line.class === 'body' || line.class === 'subheading'
            ? 'body'
            : undefined
    if (!prominence) {
      previous = undefined
      continue
    }
    const start = line.bodyStart ?? line.start
    const end = line.class === 'body' ? (line.bodyEnd ?? line.end) : line.end
    const last = paragraphs[paragraphs.length - 1]
    if (
      last &&
      previous?.class === 'body' &&
      line.class === 'body' &&
      previous.bodyEnd === undefined &&
      line.bodyEnd === undefined &&
      isWrapped(text, previous, line) &&
      line.end - last.start < longestLine
    ) {
      last.end = line.end
      last.lines++
    } else for (const piece of cut(text, start, end)) paragraphs.push({ ...piece, prominence, lines: 1 })
    previous = line
  }
  markLead(paragraphs)
  return paragraphs
}

/** A hard-wrapped line does not end a sentence and the next goes on in lower case, or both fill a column. */
function isWrapped(text: string, line: Line, next: Line): boolean {
  const length = line.end - line.start
  const ending = text[line.end - 1] ?? ''
  const first = text[next.start] ?? ''
  if (length < 40 || length > 140) return false
  if (/[.!?:"”]/.test(ending)) return length >= 60 && length <= 85 && next.end - next.start <= 85 && !/[A-Z“"]/.test(first)
  return true
}

function cut(text: string, start: number, end: number): Span[] {
  if (end - start <= longestLine) return [{ start, end }]
  const pieces: Span[] = []
  let from = start
  while (end - from > longestLine) {
    let to = text.lastIndexOf('. ', from + longestLine)
    if (to <= from + longestLine / 2) to = text.lastIndexOf(' ', from + longestLine)
    if (to <= from) to = from + longestLine - 1
    pieces.push({ start: from, end: to + 1 })
    from = to + 1
  }
  pieces.push({ start: from, end })
  return pieces
}

/** The first body paragraph is the lead where the page names none. */
function markLead(paragraphs: Paragraph[]): void {
  if (paragraphs.some(({ prominence }) => prominence === 'lead')) return
  const first = paragraphs.find(({ prominence }) => prominence === 'body')
  if (first) first.prominence = 'lead'
}
