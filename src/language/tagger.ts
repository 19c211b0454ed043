import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Pos, Token } from '../model/token.js'
import { correctPos } from './lexicon.js'

const nlp = winkNLP(model, ['pos'])
const { its } = nlp

/** Typographic marks and odd blanks as plain ones of the same length, so that offsets stay. */
export const plainMarks = (text: string): string =>
  /[^\x20-\x7e]/.test(text)
    ? text
        .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\n\r\u2028\u2029]/g, ' ')
        .replace(/[‘’ʼ′]/g, "'")
        .replace(/[“”„«»″]/g, '"')
        .replace(/[‐‑]/g, '-')
    : text

/** Words of one sentence with part of speech and lemma; offsets count from `base`. wink splits, tags and lemmatises; offsets are found again. */
export function tagWords(text: string, base: number): Token[] {
  const plain = plainMarks(text)
  const doc = nlp.readDoc(plain)
  const tokens = doc.tokens()
  const words = tokens.out() as string[]
  const tags = tokens.out(its.pos as never) as string[]
  const lemmas = tokens.out(its.lemma as never) as string[]
  const found: Token[] = []
  let at = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const start = plain.indexOf(word, at)
    if (start < 0 || word.trim() === '') continue
    at = start + word.length
    found.push({
      start: base + start,
      end: base + at,
      text: word,
      lower: word.toLowerCase(),
      lemma: lemmas[i]!,
      pos: tags[i] as Pos,
    })
  }
  return correctPos(found)
}
