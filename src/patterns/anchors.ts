import { fold } from '../language/fold.js'
import { placeOf } from '../language/places.js'
import { isSaying } from '../language/verbs.js'
import { wordSet } from '../language/wordSet.js'
import type { Digest } from '../model/digest.js'
import type { NameMention } from '../model/name.js'
import type { Sentence } from '../model/sentence.js'
import { contains } from '../model/span.js'
import { contentsOf } from './contents.js'
import { isLocated } from './sites.js'

/** Words of names that tie nothing together. */
const idle = wordSet(
  'army police department county city state states national united university school high court house white north south east west international federal american british center centre office force forces group party street avenue road hospital with from that after',
)
const fewestLetters = 4

/** Folded words that an occasion is known by: its nearest town, and names that belong to it ("the Deepwater Horizon explosion"). Countries and states only where nothing else is told. */
export function anchorsOf(
  digest: Digest,
  sentence: Sentence,
  distance: (span: { start: number; end: number }) => number,
): string[] {
  const names = contentsOf(digest, sentence.index).names.filter(
    ({ kind }) => kind === 'place' || kind === 'organisation' || kind === 'unknown',
  )
  const near = [...names].sort((a, b) => distance(a) - distance(b))
  const towns = near.filter(name => name.kind === 'place' && isLocated(name, sentence) && !isWide(name))
  const own = near.filter(name => !isWide(name) && name.kind !== 'place' && !speaks(name, sentence))
  const words = new Set([...towns.slice(0, 1).map(wordOfPlace), ...own.flatMap(wordsOf)])
  if (words.size === 0) for (const name of near.slice(0, 1)) words.add(wordOfPlace(name))
  return [...words].sort()
}

/** "Bergen Rights Watch said", "according to the Oslo Observatory": who tells of it is nothing that it is known by. */
const speaks = (name: NameMention, { tokens, phrases, predications }: Sentence): boolean =>
  tokens.slice(Math.max(0, name.first - 3), name.first).some(({ lower }) => lower === 'according') ||
  predications.some(
    ({ verb, roles }) => isSaying(verb) && roles.some(role => role.name === 'agent' && contains(phrases[role.phrase]!, name)),
  )

/** A country, state or province: too much for one occasion. */
export const isWide = (name: NameMention): boolean => {
  const kind = name.kind === 'place' ? placeOf(fold(name.key ?? name.text))?.kind : undefined
  return kind !== undefined && kind !== 'city'
}

/** One word for a place, however many it is written in. */
export const wordOfPlace = (name: NameMention): string => fold(name.text).replace(/[\s,:]+/g, '_')

const wordsOf = ({ text }: NameMention): string[] =>
  fold(text)
    .split(/[\s:-]+/)
    .filter(word => word.length >= fewestLetters && !idle.has(word))
