import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import { joinAppositions } from './appositions.js'
import { isPreposition } from './lexicon.js'
import { outermost } from './outermost.js'
import { joinLists } from './phraseLists.js'
import { type Marks, readPhrase, startsPhrase } from './readPhrase.js'
import { wordSet } from './wordSet.js'

/** Base noun phrases of a sentence, in order: determiner to head, titles with their names, figures with what they count; then what hangs on each. */
export function findPhrases(tokens: readonly Token[], marks: Marks): Phrase[] {
  const owner = {
    name: cover(tokens, marks.names, ({ name }) => name),
    time: cover(tokens, marks.times, ({ time }) => time),
    quantity: cover(tokens, marks.quantities, ({ quantity }) => quantity),
    title: titles(tokens, marks),
  }
  const phrases: Phrase[] = []
  let possessor: number | undefined
  let at = 0
  while (at < tokens.length) {
    const phrase = readPhrase(tokens, at, marks, owner, phrases.length)
    if (!phrase) {
      at++
      possessor = undefined
      continue
    }
    if (possessor !== undefined) phrase.possessor = possessor
    possessor = undefined
    phrases.push(phrase)
    at = phrase.last + 1
    if (isOwner(tokens, at) && phrase.kind !== 'pronoun') {
      possessor = phrase.index
      at++
    }
  }
  hangPrepositions(tokens, phrases)
  joinLists(tokens, phrases)
  joinAppositions(tokens, phrases)
  return phrases
}

/** For each token the number of the mention that covers it, else -1. */
function cover<T>(
  tokens: readonly Token[],
  marks: readonly T[],
  spanOf: (mark: T) => { start: number; end: number },
): Int32Array {
  const of = new Int32Array(tokens.length).fill(-1)
  let t = 0
  for (let n = 0; n < marks.length; n++) {
    const { start, end } = spanOf(marks[n]!)
    while (t > 0 && tokens[t - 1]!.end > start) t--
    while (t < tokens.length && tokens[t]!.end <= start) t++
    for (let i = t; i < tokens.length && tokens[i]!.start < end; i++) of[i] = n
  }
  return of
}

/** For each token the name whose title begins with it, where nothing but the title lies before the name. */
function titles(tokens: readonly Token[], { names }: Marks): Int32Array {
  const of = new Int32Array(tokens.length).fill(-1)
  names.forEach(({ name }, n) => {
    if (!name.title) return
    let first = name.first
    while (first > 0 && tokens[first - 1]!.start >= name.title.start) first--
    if (first < name.first && tokens[first]!.start === name.title.start) of[first] = n
  })
  return of
}

/** "'s" or an apostrophe right behind a noun, and something to own. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  // tokenised corpora part them: "the judge 's decision"
  if (!mark || mark.pos === 'AUX' || mark.start - tokens[at - 1]!.end > (mark.lower === "'s" ? 1 : 0)) return false
  return (mark.lower === "'s" || (mark.text === "'" && tokens[at - 1]!.lower.endsWith('s'))) && startsPhrase(tokens[at + 1])
}

const conjunctions = wordSet('after before since until till as than')

/** Prepositions, and what stands right behind a phrase with one. */
function hangPrepositions(tokens: readonly Token[], phrases: readonly Phrase[]): void {
  for (const phrase of phrases) {
    const outer = outermost(phrase, phrases)
    let before = tokens[outer.first - 1]
    let gap = 2
    // "at about nine"
    if ((before?.lower === 'about' || before?.lower === 'around') && tokens[outer.first - 2]?.pos === 'ADP') {
      before = tokens[outer.first - 2]
      gap = 3
    }
    if (!before || !(before.pos === 'ADP' || isPreposition(before.lower) || (before.lower === 'to' && before.pos === 'PART')))
      continue
    if (conjunctions.has(before.lower) && opensClause(tokens, phrase)) continue
    phrase.preposition = before.lower
    const previous = phrases[outer.index - 1]
    if (previous && previous.last === outer.first - gap)
      previous.complements.push({ preposition: before.lower, phrase: phrase.index })
  }
}

/** "after police found the gun": a verb follows and "after" is a conjunction. */
function opensClause(tokens: readonly Token[], phrase: Phrase): boolean {
  let next = phrase.last + 1
  while (tokens[next]?.pos === 'ADV') next++
  const token = tokens[next]
  return (
    token !== undefined &&
    phrase.time === undefined &&
    (token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing') && tokens[next + 1]?.lower !== 'by'))
  )
}
