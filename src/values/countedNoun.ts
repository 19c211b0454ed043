import { describesCounted, endsNounPhrase, isCountedState, isPlural, singular } from '../language/nouns.js'
import { isBlank, isDash, isLetter, isUpper, skipBlanks, type Word, wordAfter, wordAt } from '../language/wordAt.js'

/** What is counted. */
export interface CountedNoun {
  /** Head noun in the singular with its modifiers, folded ("nato member state"); empty where no noun stands behind the figure. */
  of: string
  end: number
  /** "29 other members", "12 more people", "95,000 fewer people": told beside another figure, not in all. */
  others: boolean
}

const others = new Set(['other', 'others', 'more', 'fewer', 'additional', 'further', 'extra'])
const mostModifiers = 5

/** Hyphened words are one word of the phrase ("first-team players"), a possessive is a modifier ("women's groups"). */
function phraseWord(text: string, at: number): Word | undefined {
  const first = wordAt(text, at)
  if (!first) return undefined
  let { end } = first
  for (let n = 0; n < 4 && isDash(text, end) && isLetter(text, end + 1); n++) {
    const part = wordAt(text, end + 1)
    if (!part) break
    end = part.end
  }
  // "U.S. soldiers"
  if (end - at === 1 && text[end] === '.' && isUpper(text, end + 1) && text[end + 2] === '.') end += 3
  const lower = text.slice(at, end).toLowerCase()
  if ((text[end] === "'" || text[end] === '\u2019') && text[end + 1] === 's' && !isLetter(text, end + 2)) end += 2
  return { start: at, end, lower }
}

const fold = (words: readonly Word[]): string =>
  words.map(({ lower }, at) => (at === words.length - 1 ? foldHead(lower) : lower.replaceAll('.', ''))).join(' ')

function foldHead(lower: string): string {
  const dash = lower.lastIndexOf('-') + 1
  return lower.slice(0, dash) + singular(lower.slice(dash))
}

/** The words of the noun phrase, as far as closed-class words, verbs and punctuation let it go. */
function collectPhrase(text: string, at: number, one: boolean): Word[] {
  const words: Word[] = []
  let end = at
  while (words.length <= mostModifiers && isBlank(text, end)) {
    const word = phraseWord(text, skipBlanks(text, end))
    if (!word) break
    const last = words.at(-1)
    const joins = word.lower === 'and' || word.lower === 'or'
    // "regime and rebel fighters": the plural is still to come
    const describes = !last && describesCounted(word.lower) && pluralFollows(text, word.end)
    if (endsNounPhrase(word.lower) && !describes && !(joins && last && !one && !isMany(last))) break
    if (!one && last && isMany(last) && !isMany(word)) break
    if (one && last && endsSingular(text, last, word)) break
    words.push(word)
    end = word.end
  }
  return words
}

/** What cannot follow a singular noun within its phrase: verbs ("one proposal asks", "one man died"), adverbs, a name behind it. */
function endsSingular(text: string, last: Word, { start, lower }: Word): boolean {
  const pastForm = lower.endsWith('ed') && lower.length > 4 && !lower.endsWith('eed')
  return pastForm || isPlural(lower) || lower.endsWith('ly') || (isUpper(text, start) && !isUpper(text, last.start))
}

/**
 * The noun phrase behind a figure that ends at `at` ("30" + " NATO member states agreed" -> "nato member state"). For more than one, the
 * phrase ends with its plural; where none comes within five words, only states such as "dead" count. `one` reads a singular phrase.
 */
export function readCountedNoun(text: string, at: number, one: boolean): CountedNoun {
  let from = at
  let left = false
  for (let n = 0; n < 2; n++) {
    const word = wordAfter(text, from)
    if (!word || !others.has(word.lower)) break
    left = true
    from = word.end
    if (word.lower === 'others') return { of: '', end: from, others: true }
  }
  const first = wordAfter(text, from)
  if (first && isCountedState(first.lower) && !pluralFollows(text, first.end))
    return { of: first.lower, end: first.end, others: left }
  const words = collectPhrase(text, from, one)
  const head = one ? words.length - 1 : words.findLastIndex(isMany)
  const noun = words[head]
  if (!noun || isPossessive(noun)) return { of: '', end: from, others: left }
  return { of: fold(words.slice(0, head + 1)), end: noun.end, others: left }
}

const isPossessive = (word: Word): boolean => word.end - word.start > word.lower.length
const isMany = (word: Word): boolean => !isPossessive(word) && isPlural(headOf(word.lower))
const headOf = (lower: string): string => lower.slice(lower.lastIndexOf('-') + 1)

/** "12 wounded soldiers" counts soldiers, "12 wounded in" counts the wounded. */
function pluralFollows(text: string, at: number): boolean {
  const word = isBlank(text, at) ? phraseWord(text, skipBlanks(text, at)) : undefined
  return word !== undefined && !endsNounPhrase(word.lower) && isPlural(headOf(word.lower))
}

/** "-member" of "30-member alliance", "-page": the singular noun of a compound; undefined for "-K", "-up", "-sided". */
export function readCompoundNoun(text: string, at: number): { of: string; end: number } | undefined {
  if (!isDash(text, at) || text[at] === '\u2014') return undefined
  const word = wordAt(text, at + 1)
  if (!word || isUpper(text, at + 1) || endsNounPhrase(word.lower)) return undefined
  return { of: singular(word.lower), end: word.end }
}
