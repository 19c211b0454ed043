import { closeMark, openMark } from './marks.js'

// East Asian wide and full-width blocks and emoji (Unicode 15, UAX 11), as far as terminals agree on them
const wide: [number, number][] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]
const withoutWidth = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u

const characterWidth = (character: string): number => {
  const code = character.codePointAt(0)!
  // dashes and quotation marks are behind the letters
  if ((code >= 0x20 && code < 0x300) || (code >= 0x2010 && code <= 0x2027)) return 1
  if (withoutWidth.test(character)) return 0
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}

// characters of one column each: Latin letters, dashes and quotation marks
const narrow = /^[ -\u02ff\u2010-\u2027]*$/

/** Columns that a terminal gives the text. */
export const widthOf = (text: string): number => {
  if (narrow.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Fills up with blanks on the right. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Lines of at most `width` columns (the first: `firstWidth`), broken at blanks; a word longer than a line is broken where the line ends. */
export const wrap = (text: string, width: number, firstWidth = width): string[] => {
  let room = Math.max(1, firstWidth)
  const lines: string[] = []
  let line = ''
  let used = 0
  const breakLine = () => {
    lines.push(line)
    line = ''
    used = 0
    room = Math.max(1, width)
  }
  for (const word of text.split(/ +/)) {
    if (word === '') continue
    const needed = widthOf(word)
    if (used > 0 && used + 1 + needed > room) breakLine()
    if (used > 0) {
      line += ' '
      used += 1
    }
    if (needed <= room - used) {
      line += word
      used += needed
      continue
    }
    for (const character of word) {
      const columns = characterWidth(character)
      if (used > 0 && used + columns > room) breakLine()
      line += character
      used += columns
    }
  }
  if (line !== '') lines.push(line)
  return markedAgain(lines.length > 0 ? lines : [''])
}

/** A mark that runs over a line end is closed there and opened again on the next line. */
const markedAgain = (lines: string[]): string[] => {
  let open = false
  return lines.map(line => {
    const start = open ? openMark : ''
    open = line.lastIndexOf(openMark) > line.lastIndexOf(closeMark) || (open && !line.includes(closeMark))
    return start + line + (open ? closeMark : '')
  })
}

/** `wrap` with an indent of its own for the first line. */
export const hang = (text: string, width: number, first: string, rest: string): string[] =>
  wrap(text, width - rest.length, width - first.length).map((line, at) => (at === 0 ? first : rest) + line)

/** The text cut to `width` columns, with … where something was left out. */
export const cutTo = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text
  let cut = ''
  let used = 1
  for (const character of text) {
    used += characterWidth(character)
    if (used > width) break
    cut += character
  }
  return `${cut.trimEnd()}…`
}
