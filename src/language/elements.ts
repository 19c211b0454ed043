import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import { isPreposition } from './lexicon.js'
import { readVerbGroup, type VerbGroup } from './verbGroups.js'

/** What the clause parser sees of a sentence: phrases, verb groups and the words that join them. */
export type Element =
  | { is: 'phrase'; phrase: number }
  | { is: 'verb'; group: VerbGroup }
  | { is: 'preposition'; word: string; negated?: boolean }
  | { is: 'relative'; word: string }
  | { is: 'sub'; word: string }
  | { is: 'and'; word: string }
  | { is: 'adverb'; word: string }
  | { is: 'adjective'; word: string }
  | { is: 'comma' }
  | { is: 'stop' }
  | { is: 'quote' }

const relativeWords = new Set(['who', 'whom', 'which', 'whose', 'where', 'when', 'why', 'how'])
const subordinators = new Set('because although though while whereas if unless whether lest once whenever wherever'.split(' '))
const bothWays = new Set('after before since until till as than for like'.split(' '))

export function readElements(tokens: readonly Token[], phrases: readonly Phrase[]): Element[] {
  const elements: Element[] = []
  const startOf = new Map(phrases.map(phrase => [phrase.first, phrase]))
  const owners = new Set(phrases.flatMap(({ possessor }) => possessor ?? []))
  let at = 0
  while (at < tokens.length) {
    const phrase = startOf.get(at)
    if (phrase) {
      // an owner belongs to what it owns: "worked as Russia's envoy"
      if (!owners.has(phrase.index)) elements.push({ is: 'phrase', phrase: phrase.index })
      at = phrase.last + 1
      continue
    }
    const token = tokens[at]!
    const { lower, pos } = token
    const group = pos === 'VERB' || pos === 'AUX' || lower === 'to' ? readVerbGroup(tokens, at) : undefined
    if (group) {
      elements.push({ is: 'verb', group })
      at = group.last + 1
      continue
    }
    const element = wordElement(tokens, at, startOf, elements)
    if (element) elements.push(element)
    at++
  }
  return elements
}

function wordElement(tokens: readonly Token[], at: number, startOf: Map<number, Phrase>, elements: Element[]): Element | undefined {
  const { lower, pos, text } = tokens[at]!
  if (pos === 'PUNCT' || pos === 'SYM') {
    if (text === ',' || text === '–' || text === '—' || text === '-' || text === '--' || text === '(' || text === ')' || text === '-LRB-' || text === '-RRB-') return { is: 'comma' }
    if (text === ';' || text === ':') return { is: 'stop' }
    if (/^["“”'‘’«»`]+$/.test(text)) return { is: 'quote' }
    return undefined
  }
  if (lower === 'that') {
    const previous = elements[elements.length - 1]
    // "the talks that began" against "said that talks began"
    const next = nextWord(tokens, at + 1)
    if (previous?.is === 'phrase' && next && (next.pos === 'VERB' || next.pos === 'AUX')) return { is: 'relative', word: 'that' }
    if (previous?.is === 'phrase' && pos !== 'SCONJ') return { is: 'relative', word: 'that' }
    return { is: 'sub', word: 'that' }
  }
  if (relativeWords.has(lower)) return { is: 'relative', word: lower }
  if (subordinators.has(lower)) return { is: 'sub', word: lower }
  if (bothWays.has(lower) && (pos === 'SCONJ' || pos === 'ADP') && clauseFollows(tokens, at + 1, startOf)) return { is: 'sub', word: lower }
  if (pos === 'CCONJ' || lower === '&') return { is: 'and', word: lower }
  if (isPreposition(lower) || pos === 'ADP') {
    const previous = tokens[at - 1]
    const negated = previous?.lower === 'not' && !/^(?:only|just)$/.test(tokens[at + 1]?.lower ?? '')
    return negated ? { is: 'preposition', word: lower, negated } : { is: 'preposition', word: lower }
  }
  if (lower === 'to') return { is: 'preposition', word: 'to' }
  if (pos === 'ADV' || lower === 'not') return { is: 'adverb', word: lower }
  if (pos === 'ADJ' || pos === 'NOUN') return { is: 'adjective', word: lower }
  return undefined
}

function nextWord(tokens: readonly Token[], at: number): Token | undefined {
  let next = at
  while (next < tokens.length && tokens[next]!.pos === 'ADV') next++
  return tokens[next]
}

/** "after police found the gun" against "after two years": a phrase and a finite verb follow. */
function clauseFollows(tokens: readonly Token[], at: number, startOf: Map<number, Phrase>): boolean {
  let next = at
  let phrase = startOf.get(next)
  if (!phrase) return false
  for (let hops = 0; hops < 3 && phrase; hops++) {
    next = phrase.last + 1
    while (next < tokens.length && (tokens[next]!.pos === 'ADV' || tokens[next]!.lower === "'s")) next++
    const token = tokens[next]
    if (!token) return false
    if (token.pos === 'AUX') return true
    if (token.pos === 'VERB') return !token.lower.endsWith('ing') && !(tokens[next + 1]?.lower === 'by')
    if (token.pos !== 'ADP' && token.pos !== 'CCONJ') return false
    phrase = startOf.get(next + 1)
  }
  return false
}
