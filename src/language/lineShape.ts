import type { Span } from '../model/span.js'
import { eachWord } from './eachWord.js'
import { hasFiniteVerb } from './finiteVerbs.js'

/** What can be seen of a line without knowing its neighbours. Judged by its first 800 and last 60 characters, so that a line of any length costs the same. */
export interface LineShape {
  /** Lower case, blanks and quotes folded, marks at the ends dropped; the first 400 characters. */
  folded: string
  /** Lower-case words of the beginning. */
  words: string[]
  /** Share of the words of four letters and more that begin with a capital, 0 to 1. */
  capitals: number
  /** Ends like a sentence: stop, question or exclamation mark, maybe within quotes or brackets; the stop of "U.S." on a short line is none. */
  stopped: boolean
  /** Ends with a colon, comma, dash or semicolon: something follows. */
  open: boolean
  /** Holds a finite verb. */
  finite: boolean
  /** No small letters. */
  loud: boolean
  /** Opens with a quotation mark. */
  quoted: boolean
  /** Length in UTF-16 code units. */
  length: number
}

const unusual = /[^!-_a-~ ]| {2}/
const blanks = /[\s\u00a0\u202f\u2000-\u200b]+/g

export function foldLine(line: string): string {
  const head = line.length > 400 ? line.slice(0, 400) : line
  const plain = unusual.test(head)
    ? head
        .replace(blanks, ' ')
        .replace(/[‘’ʼ`]/g, "'")
        .replace(/[“”]/g, '"')
    : head
  return plain.toLowerCase().trim()
}

/** Folded words of a stretch of text: letters, digits and inner marks, in lower case, "’" as "'". */
export function wordsOf(text: string): string[] {
  const plain = lowered(text)
  const words: string[] = []
  eachWord(plain, (start, end) => words.push(plain.slice(start, end)))
  return words
}

/** Lower case of the same length, so that offsets hold ("İ" grows), with straight apostrophes. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text
  return same.includes('’') ? same.replaceAll('’', "'") : same
}

const isCapital = (text: string, lower: string, at: number): boolean =>
  text.charCodeAt(at) !== lower.charCodeAt(at) && text[at] !== '’'

export function shapeOf(text: string, { start, end }: Span): LineShape {
  const head = text.slice(start, Math.min(end, start + 800))
  const tail = text.slice(Math.max(start, end - 60), end).trimEnd()
  const lower = lowered(head)
  const words: string[] = []
  let long = 0
  let capitals = 0
  let loud = true
  eachWord(lower, (from, to) => {
    words.push(lower.slice(from, to))
    if (loud && to - from > 2) loud = isCapital(head, lower, from + 1) || isCapital(head, lower, from + 2)
    if (to - from < 4 || lower.charCodeAt(from) < 58) return
    long++
    if (isCapital(head, lower, from)) capitals++
  })
  const last = tail.charCodeAt(tail.length - 1)
  const mayStop = last < 48 || last === 63 || last === 93 || last > 127
  const abbreviated = mayStop && words.length < 20 && /(?:\s|^)(?:\p{Lu}\.){2,}["'”’)]*$/u.test(tail)
  return {
    folded: foldLine(head),
    words,
    capitals: long === 0 ? 0 : capitals / long,
    stopped: mayStop && !abbreviated && /[.!?…]["'”’»)\]*\s]*$/.test(tail),
    open: /[:,;—–-]["'”’]?$/.test(tail),
    finite: hasFiniteVerb(words),
    loud,
    quoted: /^\s*(?:["“‘«]|``|'(?!s))/.test(head),
    length: end - start,
  }
}

const smallWords = new Set(
  'the a an of in on at to for and or but with by from as is are was were be been it its his her their that this these those after before over into than then not no new says said say who what how why will has have had about more off out up he she they we you i'.split(
    ' ',
  ),
)

const endings = ["'s", 'ings', 'ing', 'ed', 'es', 's', 'e']

/** The word without its commonest ending, six letters at most. */
function stem(word: string): string {
  for (let at = 0; at < endings.length; at++) {
    const rest = word.length - endings[at]!.length
    if (rest > 2 && word.endsWith(endings[at]!)) return word.slice(0, Math.min(6, rest))
  }
  return word.slice(0, 6)
}

/** Words that carry meaning, without common endings and cut to six letters, so that "talks" meets "talk" and "begins" meets "beginning". */
export const contentWords = (words: readonly string[]): string[] => {
  const content: string[] = []
  for (let at = 0; at < words.length; at++)
    if (words[at]!.length > 2 && !smallWords.has(words[at]!)) content.push(stem(words[at]!))
  return content
}

/** Share of a line's content words that the given set holds, 0 to 1. */
export function overlap(words: readonly string[], set: ReadonlySet<string>): number {
  const content = contentWords(words)
  if (content.length === 0) return 0
  let shared = 0
  for (const word of content) if (set.has(word)) shared++
  return shared / content.length
}

/** Is one of the words in the set? */
export function holdsAny(words: readonly string[], set: ReadonlySet<string>): boolean {
  for (let at = 0; at < words.length; at++) if (set.has(words[at]!)) return true
  return false
}
