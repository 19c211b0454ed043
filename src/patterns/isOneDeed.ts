import type { Digest } from '../model/digest.js'
import type { Sentence } from '../model/sentence.js'
import { contentsOf } from './contents.js'
import { harmOfDoing, harmOfState } from './harmWords.js'

/** Characters between what happened and its day, where nothing else is told between the two. */
const farthest = 140
const breaking = new Set(['after', 'before', 'when', 'while', 'who', 'which', 'that', 'but', ';'])

/** "14 wounded during rebel fire in the government-held west of the city on Tuesday": the day, for all the words between, is that of the harm. */
export function isOneDeed({ tokens, index }: Sentence, digest: Digest, from: number, to: number): boolean {
  if (to < from || to - from > farthest) return false
  if (contentsOf(digest, index).times.some(({ start }) => start > from && start < to)) return false
  return tokens.every(
    ({ start, pos, lower, lemma }) =>
      start <= from ||
      start >= to ||
      (pos !== 'VERB' && !breaking.has(lower)) ||
      lemma === 'suffer' ||
      harmOfState(lower) !== undefined ||
      harmOfDoing(lemma.toLowerCase()) !== undefined,
  )
}
