import { fold } from '../language/fold.js'
import { foldSpelling } from '../language/foldWords.js'
import { rememberWords } from '../language/rememberWords.js'
import { wordSet } from '../language/wordSet.js'
import type { Sentence } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import type { Token } from '../model/token.js'

/** Words that stand round any figure and tell nothing of what it measures. */
const idle = wordSet(
  'be have do say tell make get go take come see know think can could will would may might shall should must more most other many much few such own so very also just even still only about around nearly almost over under least up than at to as',
  'total number amount figure sum percent cent per mr mrs ms said according accord include including while which who that this these those what when where there here one two first new last year month week day time people thing way part then now not no',
)

/** Tokens beyond this distance belong to the background of the sentence. */
const nearTokens = 7

const hasLetters = rememberWords(word => /\p{L}{2}/u.test(word))
const content = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

/** Words by which a figure is known again in another article: those next to it, and those of the rest of its sentence. */
export interface FigureWords {
  near: string[]
  far: string[]
}

export function wordsRound(sentence: Sentence, span: Span): FigureWords {
  const near = new Set<string>()
  const far = new Set<string>()
  const { tokens } = sentence
  const first = tokens.findIndex(({ end }) => end > span.start)
  const last = tokens.findLastIndex(({ start }) => start < span.end)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const inside = at >= first && at <= last
    if (inside && token.pos !== 'NOUN') continue
    const away = at < first ? first - at : at - last
    for (const word of stemsOf(token)) (away <= nearTokens ? near : far).add(word)
  }
  return { near: [...near].sort(), far: [...far].filter(word => !near.has(word)).sort() }
}

/** "Business-equipment investment" / "equipment spending". */
export function stemsOf(token: Token): string[] {
  const whole = stemOf(token)
  if (whole === undefined) return []
  const parts = token.lower.includes('-') ? token.lower.split('-').filter(part => part.length > 2 && hasLetters(part)) : []
  return parts.length === 0 ? [whole] : parts.flatMap(part => stemOfWord(part) || [])
}

/** All telling words of a sentence. */
export const wordsIn = ({ tokens }: Sentence): string[] => tokens.flatMap(stemsOf)

/** Folded stem of a content word; nothing for words that tell nothing. Shared stems join "derailed" and "derailment". */
export function stemOf({ lower, lemma, pos, text }: Token): string | undefined {
  if (!content.has(pos) || !hasLetters(text)) return undefined
  const stem = stemOfWord(pos === 'PROPN' ? lower : lemma.toLowerCase())
  return stem === '' || idle.has(lower) ? undefined : stem
}

/** Empty for idle words. */
const stemOfWord = rememberWords((lower: string): string => {
  const word = foldSpelling(fold(lower).replace(/[’']s$/, ''))
  return idle.has(word) ? '' : (synonyms.get(word) ?? word.replace(ending, ''))
})

/** Words that reporters use for one another beside a figure. */
const synonyms = new Map([
  ['jobless', 'unemploy'],
  ['joblessness', 'unemploy'],
  ['probe', 'investig'],
  ['inquiry', 'investig'],
])

/** The longest ending that leaves four letters. */
const ending = /(?<=.{4})(?:ments?|ations?|ings?|ions?|ers?|ors?|als?|ies|ed|es|ly|s|e|y)$/
