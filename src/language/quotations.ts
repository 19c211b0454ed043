import type { Quotation } from '../model/quotation.js'
import type { Span } from '../model/span.js'

const longest = 3000

/** Quotations within one paragraph; a paragraph that opens a quotation and does not close it ends with it, and the next may open anew (English usage for long quotations). */
export function findQuotations(text: string, paragraph: Span): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  let style = ''
  const close = (at: number, width: number): void => {
    if (at - open > 1 && at - open < longest) found.push(makeQuotation(text, open, at + width, at))
    open = -1
    style = ''
  }
  // straight marks that are still to come: of a pair, or of one that has lost its other
  let left = text.slice(paragraph.start, paragraph.end).split('"').length - 1
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = text[at]!
    if (mark === '“' || mark === '«') {
      if (open < 0) {
        open = at
        style = 'curly'
      }
    } else if (mark === '”' || mark === '»') {
      if (open >= 0 && style !== 'single') close(at, 1)
    } else if (mark === '"') {
      const side = sideOf(text, at, paragraph)
      left--
      if (open < 0) {
        // what opened here was lost on the way
        if (side === 'end' && left % 2 === 0) continue
        open = at
        style = 'straight'
      } else if (style === 'straight' && side === 'start' && left % 2 === 1) {
        // each paragraph of a long quotation opens anew, and a copy has made one of them
        if ('.!?,'.includes(text.slice(open, at).trimEnd().at(-1)!)) close(at, 0)
        open = at
        style = 'straight'
      } else if (style !== 'single') close(at, 1)
    } else if (mark === '‘' || mark === "'" || mark === '’') {
      if (open < 0 && mark !== '’' && opensSingle(text, at, paragraph.start)) {
        open = at
        style = 'single'
      } else if (open >= 0 && style === 'single' && closesSingle(text, at)) close(at, 1)
    } else if (mark === '`' && text[at + 1] === '`' && open < 0) {
      open = at + 1
      style = 'tokenised'
      at++
    }
    if (style === 'tokenised' && mark === "'" && text[at + 1] === "'") {
      close(at, 2)
      at++
    }
    if (style === 'single' && at - open > 400) {
      left += text.slice(open, at + 1).split('"').length - 1
      at = open
      open = -1
      style = ''
    }
  }
  if (
    open >= 0 &&
    style !== 'single' &&
    /^[\s“"«]/.test(text.slice(paragraph.start, paragraph.start + 1)) &&
    open - paragraph.start < 3
  )
    close(paragraph.end, 0)
  return found
}

/** Which end of a quotation a straight mark must be, by the blanks round it. */
function sideOf(text: string, at: number, { start, end }: Span): 'start' | 'end' | undefined {
  const [before, behind] = [at === start || /\s/.test(text[at - 1]!), at + 1 >= end || /\s/.test(text[at + 1]!)]
  if (before === behind) return undefined
  return before ? 'start' : 'end'
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

function opensSingle(text: string, at: number, start: number): boolean {
  const before = text[at - 1]
  if (at > start && !(before === ' ' || before === ' ' || before === '(' || before === '—' || before === ':')) return false
  if (!isLetter(text[at + 1])) return false
  // "the city 's first mayor": a tokeniser's blank
  return !/^(?:\d0s|em\b|til\b|cause\b|tis\b|(?:s|re|ve|ll|d|m)\s)/.test(text.slice(at + 1, at + 8))
}

const closesSingle = (text: string, at: number): boolean =>
  !isLetter(text[at + 1]) &&
  text[at - 1] !== ' ' &&
  !(/s/.test(text[at - 1] ?? '') && text[at + 1] === ' ' && /^ [a-z]/.test(text.slice(at + 1, at + 3)))

function makeQuotation(text: string, start: number, end: number, innerEnd: number): Quotation {
  let a = start + 1
  let b = innerEnd
  while (a < b && /\s/.test(text[a]!)) a++
  while (b > a && /\s/.test(text[b - 1]!)) b--
  const inner = text.slice(a, b)
  const words = countWords(inner)
  const sentence = /^[\p{Lu}\p{N}…[]/u.test(inner) && words >= 4
  return { start, end, inner: { start: a, end: b }, fragment: !sentence && words < 9 }
}

function countWords(text: string): number {
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    const letter = char !== ' ' && char !== ' ' && char !== '\n'
    if (letter && !inside) words++
    inside = letter
  }
  return words
}
