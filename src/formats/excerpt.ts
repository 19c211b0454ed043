import type { Span } from '../model/span.js'
import { closeMark, openMark, visible } from './marks.js'
import { cutTo, widthOf } from './width.js'

/** The last `room` columns of a text, from the start of a word, after … where something was left out. */
const tailOf = (text: string, room: number): string => {
  if (widthOf(text) <= room) return text
  const characters = [...text]
  let used = 1
  let from = characters.length
  while (from > 0 && (used += widthOf(characters[from - 1]!)) <= room) from--
  const rest = characters.slice(from).join('')
  const blank = rest.indexOf(' ')
  return `…${blank >= 0 && blank < rest.length - 1 ? rest.slice(blank + 1) : rest}`
}

/** The first `room` columns, up to the end of a word. */
const headOf = (text: string, room: number): string => {
  const cut = cutTo(text, room)
  const blank = cut.lastIndexOf(' ')
  return cut === text || blank <= 0 ? cut : `${cut.slice(0, blank)} …`
}

/**
 * A quote with its decisive words marked, cut round them to about `room` columns. `value` counts within the quote.
 * Only what may be shown is looked at: a quote of a megabyte costs no more than one of a line.
 */
export const excerptOf = (quote: string, value: Span, room: number): string => {
  const start = Math.min(Math.max(0, value.start), quote.length)
  const end = Math.min(Math.max(start, value.end), quote.length)
  const left = visible(quote.slice(Math.max(0, start - 4 * room), start)).trimStart()
  const right = visible(quote.slice(end, end + 4 * room)).trimEnd()
  const middle =
    end - start > 4 * room
      ? `${visible(quote.slice(start, start + 2 * room))}${visible(quote.slice(end - 2 * room, end))}`
      : visible(quote.slice(start, end))
  const words = widthOf(middle) > room ? `${headOf(middle, room >> 1)} ${tailOf(middle, room >> 1)}` : middle
  const rest = Math.max(8, room - widthOf(words))
  const leftRoom = Math.max(rest >> 1, rest - widthOf(right))
  const before = tailOf(left, leftRoom)
  const after = headOf(right, Math.max(rest - widthOf(before), 4))
  return before + (words === '' ? '' : openMark + words + closeMark) + after
}
