import type { Pos, Token } from '../model/token.js'
import { bareLetter } from './fold.js'
import { joinTokens } from './joinTokens.js'
import { mendTags } from './mendTags.js'
import { wink } from './wink.js'

/** Typographic marks, odd blanks, the marks of tokenised corpora ("-LRB-", "``") and letters that wink does not know as plain ones of the same length, so that offsets stay. */
export function plainMarks(text: string): string {
  let plain = text
  if (/[^\x20-\x7e]/.test(plain)) {
    plain = plain
      .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\n\r\u2028\u2029]/g, ' ')
      .replace(/[‘’ʼ′]/g, "'")
      .replace(/[“”„«»″]/g, '"')
      .replace(/[‐‑]/g, '-')
      .replace(/[\u0100-\u024f\u1e00-\u1eff]/g, bareLetter)
  }
  if (plain.includes('``') || plain.includes("''")) plain = plain.replace(/``|''/g, '" ')
  if (plain.includes('-LRB-') || plain.includes('-RRB-')) plain = plain.replaceAll('-LRB-', '(    ').replaceAll('-RRB-', ')    ')
  return plain
}

/** "fell ill." at the end of a sentence is no state of the US. */
function splitLastStop(tokens: Token[]): void {
  const last = tokens[tokens.length - 1]
  if (!last || !/^[a-z]{2,}\.$/.test(last.text)) return
  tokens.push({ start: last.end - 1, end: last.end, text: '.', lower: '.', lemma: '.', pos: 'PUNCT' })
  last.end--
  last.text = last.text.slice(0, -1)
  last.lower = last.text
  last.lemma = last.text
  if (last.text === 'ill') last.pos = 'ADJ'
}

const contraction = /^(i|you|he|she|it|we|they|that|there|who|what)('(?:m|re|ve|ll|d|s))$/i
const helped = new Map([
  ["'m", 'be'],
  ["'re", 'be'],
  ["'s", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
])

/** "I'm" behind a quotation mark comes as one word. */
function pushWord(tokens: Token[], token: Token): void {
  const parts = token.text.includes("'") ? contraction.exec(token.text) : null
  if (!parts) {
    tokens.push(token)
    return
  }
  const word = parts[1]!
  const mark = parts[2]!.toLowerCase()
  const at = token.start + word.length
  tokens.push({ ...token, end: at, text: word, lower: word.toLowerCase(), lemma: word.toLowerCase(), pos: 'PRON' })
  tokens.push({ ...token, start: at, text: parts[2]!, lower: mark, lemma: helped.get(mark)!, pos: 'AUX' })
}

/** Longest run without a blank that wink gets in one piece: its patterns for addresses take time with the square of the length. */
const longestRun = 120
const runOn = /\S{120}/gu

function hasRunOn(text: string): boolean {
  for (let at = 0; at + longestRun <= text.length; ) {
    const blank = text.indexOf(' ', at)
    if (blank < 0 || blank - at >= longestRun) return true
    at = blank + 1
  }
  return false
}

/** Words of one sentence with part of speech and lemma; offsets count from `base`. wink splits, tags and lemmatises; offsets are found again. */
export function tagWords(text: string, base: number): Token[] {
  const plain = plainMarks(text)
  const found: Token[] = []
  let at = 0
  const words = wink().read(hasRunOn(plain) ? plain.replace(runOn, '$& ') : plain)
  for (let n = 0; n < words.length; n++) {
    const { text: word, lower, pos, lemma } = words[n]!
    const start = plain.indexOf(word, at)
    if (start < 0 || word.trim() === '') continue
    at = start + word.length
    pushWord(found, {
      start: base + start,
      end: base + at,
      text: word,
      lower,
      lemma,
      pos: pos as Pos,
    })
  }
  splitLastStop(found)
  const joined = joinTokens(found)
  mendTags(joined)
  return joined
}
