import { foldSpelling, foldWords } from '../language/foldWords.js'
import { compareStates } from '../language/opposites.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { compareSets } from './compareSets.js'
import { remember } from './remember.js'

const idle = new Set('a an the of in on at to for his her its their'.split(' '))
const denials = new Set('not no never without nor didnt wasnt isnt hasnt werent arent havent doesnt dont wont'.split(' '))
const read = remember(({ words }: TextValue) => foldWords(words).map(foldSpelling))

/** Words are no measure: other words are `unrelated` and never exclude each other, unless the table of opposites knows both. */
export function compareTexts(a: TextValue, b: TextValue): Comparison {
  const [ours, theirs] = [read(a), read(b)]
  const states = compareStates(ours.join(' '), theirs.join(' '))
  if (states) return states === 'same' ? 'equal' : 'disjoint'
  const content = (words: string[]): Set<string> => new Set(words.filter(word => !idle.has(word) && !denials.has(word)))
  // "was wearing a seat belt" / "was not wearing a seat belt"
  if (ours.some(word => denials.has(word)) !== theirs.some(word => denials.has(word)))
    return compareSets(content(ours), content(theirs)) === 'equal' ? 'disjoint' : 'unrelated'
  const by = compareSets(content(ours), content(theirs))
  return by === 'disjoint' || by === 'overlapping' ? 'unrelated' : by
}

export const keyOfText = (value: TextValue): string => read(value).join(' ')

export const printText = ({ words }: TextValue): string => words
