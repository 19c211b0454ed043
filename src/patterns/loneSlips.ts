import { fold } from '../language/fold.js'
import { givenName } from '../language/givenNames.js'
import { foldName } from '../language/nameFold.js'
import { isSlip } from '../language/slip.js'
import type { Digest } from '../model/digest.js'
import type { NameMention } from '../model/name.js'
import { isSpeltApart, readName } from '../values/personName.js'

export interface LoneSlip {
  mention: NameMention
  text: string
  /** Whom the article calls so elsewhere: "Nils Halvorsen". */
  whole: string
}

interface Word {
  word: string
  whole: string
  /** Behind a given name stands this surname; of a surname nothing. */
  tail?: string
}

const oneWord = /^\p{Lu}\p{Ll}{4,}$/u
const bare = (word: string): string => word.replace(/['’]s?$/, '')
/** "Williams" is no slip of "William", nor "Halvorsens" of "Halvorsen". */
const isDerived = (a: string, b: string): boolean => `${a}s` === b || `${b}s` === a || `${a}n` === b || `${b}n` === a
/** Two letters that changed places. */
const isSwap = (a: string, b: string): boolean => a.length === b.length && [...a].sort().join() === [...b].sort().join()

/** A name standing alone that is, but for one letter, the surname or given name of somebody whom the same article names in full: "Halvosen said". */
export function loneSlips({ names, article: { text } }: Digest): LoneSlip[] {
  const known = new Map<string, Word[]>()
  const taken = new Set<string>()
  const lone: NameMention[] = []
  for (const mention of names) {
    const { given, surname, kind } = mention
    const own = bare(mention.text)
    if (kind === 'person' && given && surname) {
      const first = given.split(' ')[0]!
      const whole = `${first} ${bare(surname)}`
      addWord(known, { word: fold(bare(surname)), whole })
      addWord(known, { word: fold(first), whole, tail: bare(surname) })
    }
    if ((kind === 'person' || kind === 'unknown') && oneWord.test(own) && !given) lone.push(mention)
    else for (const word of fold(mention.text).split(/[\s-]+/)) taken.add(bare(word))
  }
  const told = new Set<string>()
  return lone.flatMap((mention): LoneSlip[] => {
    const own = bare(mention.text)
    const word = fold(own)
    if (taken.has(word) || told.has(word)) return []
    const near = (known.get(word[0]!) ?? []).filter(one => isWrong(word, one, text, mention))
    // two people bear it, or two names are as near
    if (new Set(near.map(({ whole }) => whole)).size !== 1) return []
    told.add(word)
    // a word that the article knows in small letters is none
    if (mention.kind === 'unknown' && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text)) return []
    return [{ mention, text: own, whole: near[0]!.whole }]
  })
}

function isWrong(word: string, one: Word, text: string, { start, end }: NameMention): boolean {
  if (!isSlip(word, one.word) || isDerived(word, one.word) || givenName(word)) return false
  // "Gruschko", "Grushko": two romanisations
  if (!isSpeltApart(readName(word), readName(one.word))) return false
  if (one.tail === undefined) return true
  // brothers have given names that are near to each other: a slip it is before the surname, or where two letters changed places
  return text.startsWith(` ${one.tail}`, end) || text.startsWith(` ${one.tail}`, start + word.length) || isSwap(word, one.word)
}

function addWord(known: Map<string, Word[]>, one: Word): void {
  const same = known.get(one.word[0]!)
  if (!same) known.set(one.word[0]!, [one])
  else if (!same.some(({ word, whole }) => word === one.word && whole === one.whole)) same.push(one)
}

/** Is one a word of the other's name, and a name of its own? "Halvorsen" of "Nils Halvorsen". */
export function compareLone(a: string, b: string): 'equal' | 'rounding' | 'unrelated' | undefined {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.includes(' ')) return undefined
  if (!long.includes(' ')) return foldName(short) === foldName(long) ? 'equal' : 'unrelated'
  return long.split(' ').some(word => fold(word) === fold(short)) ? 'equal' : 'rounding'
}
