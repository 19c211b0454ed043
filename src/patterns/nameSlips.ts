import { distance } from 'fastest-levenshtein'
import { bodyOf } from '../language/bodies.js'
import { fold } from '../language/fold.js'
import { foldSpelling } from '../language/foldWords.js'
import { givenName } from '../language/givenNames.js'
import { arabicBoth, arabicFemale, arabicMale } from '../language/givenNamesArabic.js'
import { foldName } from '../language/nameFold.js'
import { placeOf } from '../language/places.js'
import { wordSet } from '../language/wordSet.js'

/** Letters of a word of a name below which one letter more or less makes another name. */
const shortest = { person: 4, thing: 5 }
/** Letters from which on two may be wrong. */
const longWord = 8

/** Given names that are written in as many ways as there are desks. */
const romanised = wordSet(arabicMale, arabicFemale, arabicBoth)

const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/['’]/g, '')
    .split(/[\s-]+/)
    .map(foldSpelling)
const isWord = (word: string): boolean => /^\p{L}{2,}$/u.test(word)

/** One letter more, less or other, or two that changed places. */
function isLetterApart(a: string, b: string): boolean {
  const apart = distance(a, b)
  if (apart <= 1 || (apart === 2 && Math.min(a.length, b.length) >= longWord)) return true
  const at = [...a].findIndex((letter, n) => letter !== b[n])
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

const isOneSound = (a: string, b: string): boolean => soundOf(a) === soundOf(b)
const soundOf = (word: string): string =>
  foldName(word)
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')

/** "Williams" is no slip of "William", nor "American" of "America". */
const isDerived = (a: string, b: string): boolean => `${a}s` === b || `${b}s` === a || `${a}n` === b || `${b}n` === a

/** "Al Qaeda", "al-Qaida". */
const isOneBody = (a: string, b: string): boolean => {
  const known = bodyOf(fold(a))
  return known !== undefined && known.key === bodyOf(fold(b))?.key
}

/** Keys under which names that differ in one word meet: the name without each of its words. */
export const restsOf = (name: string): string[] => {
  const words = wordsOf(name)
  return words.length < 2 ? [] : words.map((_, gap) => words.map((word, at) => (at === gap ? '' : word)).join(' '))
}

/**
 * Do two names differ as a slip of the pen makes them differ: in a letter of one word? "Erica" and "Eric" are brother and sister, so given names that are known are
 * two people, and so are all that `together`, one article, knows; but one given name and a surname with a letter wrong are one person everywhere.
 */
export function isSlip(a: string, b: string, isPerson: boolean, together: boolean): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)]
  if (ours.length !== theirs.length || ours.length < 2 || ![...ours, ...theirs].every(isWord)) return false
  const apart = ours.flatMap((word, at) => (word === theirs[at] ? [] : [at]))
  if (apart.length !== 1) return false
  const at = apart[0]!
  const [one, other] = [ours[at]!, theirs[at]!]
  if (one[0] !== other[0] || isDerived(one, other) || !isLetterApart(one, other)) return false
  if (Math.min(one.length, other.length) < (isPerson ? shortest.person : shortest.thing)) return false
  if (!isPerson) return !together && !(placeOf(one) && placeOf(other)) && !isOneBody(a, b)
  // "Zelenskiy", "Zelensky"
  if (at === ours.length - 1) return foldName(one) !== foldName(other)
  if (romanised.has(one) && romanised.has(other)) return false
  return isOneSound(one, other) || (!together && !(givenName(one) && givenName(other)))
}
