import { distance } from 'fastest-levenshtein'
import { bodyOf } from '../language/bodies.js'
import { fold } from '../language/fold.js'
import { foldSpelling } from '../language/foldWords.js'
import { givenName } from '../language/givenNames.js'
import { foldName } from '../language/nameFold.js'
import { placeOf } from '../language/places.js'
import type { Comparison } from '../model/comparison.js'
import type { Digest } from '../model/digest.js'
import type { NameMention } from '../model/name.js'
import { remember } from '../values/remember.js'
import { skeletonOf } from './fullNames.js'
import type { Match, Pattern } from './pattern.js'

const idle = new Set(['the', 'of', 'and', '&', 'for', 'at', 'in', 'on'])
/** "al-Bab", "El Hasakah": the article of Arabic names, written apart, joined or not at all. */
const arabic = /^(?:al|el|ar|as|ash|an|ad|at)$/

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s.,&-]+/)
    .filter(word => word !== '' && !idle.has(word))

/** What all spellings of a name of several words have in common; nothing for a single word, which is a name of many things. */
function keyOf(name: string): string | undefined {
  const words = wordsOf(name)
  if (words.length < 2) return undefined
  if (words.length === 2 && arabic.test(words[0]!)) {
    const consonants = foldName(words[1]!).replace(/[^a-z]|[aeiouyh]/g, '')
    return consonants.length < 2 ? undefined : `al ${consonants.replace(/(.)\1+/g, '$1')}`
  }
  return words.every(word => /^\p{L}{2,}$/u.test(word.replace(/['’]/g, ''))) ? words.map(skeletonOf).join(' ') : undefined
}

/** Before the keys of people. */
const person = 'person '
/** Letters of a given name and of a surname below which a letter more or less makes another name. */
const fewestLetters = 5

interface Spelling {
  text: string
  start: number
  end: number
  key: string
}

/** First mention of each spelling in an article, by sentence. */
const spellingsIn = remember(({ names, article }: Digest): Map<number, Spelling[]> => {
  const found = new Map<number, Spelling[]>()
  const told = new Set<string>()
  const add = (text: string, { start, sentence }: NameMention, end: number): void => {
    if (told.has(text)) return
    told.add(text)
    const key = keyOf(text)
    if (key !== undefined) found.set(sentence, [...(found.get(sentence) ?? []), { text, start, end, key }])
  }
  const addPerson = ({ given, surname, start, end, sentence }: NameMention): void => {
    const text = `${given?.split(' ')[0]} ${surname}`
    if (!given || !surname || told.has(text) || given.length < fewestLetters || surname.length < fewestLetters) return
    told.add(text)
    const key = keyOf(text)
    if (key !== undefined) found.set(sentence, [...(found.get(sentence) ?? []), { text, start, end, key: `${person}${key}` }])
  }
  for (const [at, mention] of names.entries()) {
    if (mention.kind === 'person') addPerson(mention)
    if (!isThing(mention)) continue
    add(mention.text, mention, mention.end)
    // "Ulven Hair and Barber Salon" is one house
    const next = names[at + 1]
    if (next && isThing(next) && article.text.slice(mention.end, next.start) === ' and ')
      add(`${mention.text} and ${next.text}`, mention, next.end)
  }
  return found
})

/** "Al Haraan" looks like a person named Al. */
const isThing = ({ kind, text }: NameMention): boolean =>
  kind !== 'nation' && (kind !== 'person' || /^(?:al|el)[\s-]/i.test(text))

/** Names of bodies, houses and places as each article writes them, once for each spelling. */
export const nameSpellings = (name: string): Pattern => ({
  name,
  find: ({ digest, sentence }) =>
    (spellingsIn(digest).get(sentence.index) ?? []).map(
      ({ text, start, end, key }): Match => ({
        about: { named: { text, key: `name ${key}` } },
        value: { kind: 'organisation', name: text },
        valueSpan: { start, end },
        evidence: { start, end },
        polarity: 'affirmed',
        modality: 'fact',
        saidBy: null,
      }),
    ),
})

/** Two spellings of the given name or surname of one person; "Erica" and "Eric" are two, and so are all that are names in their own right. */
function comparePeople(a: string, b: string): Comparison {
  const [ours, theirs] = [a, b].map(name =>
    fold(name)
      .replace(/[^\p{L} ]/gu, '')
      .split(' '),
  )
  // "DeMaree", "Zelenskiy": two ways to write one spelling, two romanisations
  if (ours!.map(foldName).join() === theirs!.map(foldName).join()) return 'equal'
  const apart = ours!.flatMap((word, at) => (word === theirs![at] ? [] : [at]))
  if (ours!.length !== theirs!.length || apart.length !== 1) return 'unrelated'
  const [one, other] = [ours![apart[0]!]!, theirs![apart[0]!]!]
  if (apart[0] === 0 && givenName(one) && givenName(other)) return 'unrelated'
  return distance(one, other) <= 2 ? 'rounding' : 'unrelated'
}

/** How two tellings of one name stand to each other, of a person or of a thing by the key they share. */
export const compareSpellings = (key: string, a: string, b: string): Comparison =>
  key.startsWith(`name ${person}`) ? comparePeople(a, b) : compareNameSpellings(a, b)

/** Of so many letters with the consonants alike, three may differ ("Kafr Dheikhoum" / "Kafr Dhaykhum"). */
const longWord = 8

/** Two spellings of one name, where no more than a letter or two differ in one of its words; "centre" and "center" are one. */
function compareNameSpellings(a: string, b: string): Comparison {
  // "Al Qaeda", "al-Qaida"
  const known = bodyOf(fold(a))
  if (known && known.key === bodyOf(fold(b))?.key) return 'equal'
  const [ours, theirs] = [a, b].map(name => wordsOf(name).map(word => foldSpelling(word.replace(/['’]s?$|['’]/g, ''))))
  if (ours!.join('') === theirs!.join('')) return 'equal'
  const apart = ours!.flatMap((word, at) =>
    theirs![at] === undefined || word === theirs![at] ? [] : [[word, theirs![at]!] as const],
  )
  if (ours!.length !== theirs!.length || apart.length !== 1) return 'unrelated'
  const [one, other] = apart[0]!
  if (`${one}s` === other || `${other}s` === one) return 'equal'
  // "Jaysh al-Islam", "Jaish al-Islam": two romanisations
  if (ours!.some(word => arabic.test(word)) && foldName(one) === foldName(other)) return 'equal'
  // "Marion" and "Moran" are two towns
  if (placeOf(one) && placeOf(other)) return 'unrelated'
  const most = Math.min(one.length, other.length) < 6 ? 1 : 2
  const isLong = Math.min(one.length, other.length) >= longWord
  return distance(one, other) <= (isLong || arabic.test(ours![0]!) ? 3 : most) ? 'rounding' : 'unrelated'
}
