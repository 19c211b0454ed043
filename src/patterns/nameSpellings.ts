import { distance } from 'fastest-levenshtein'
import { bodyOf } from '../language/bodies.js'
import { fold } from '../language/fold.js'
import { foldSpelling } from '../language/foldWords.js'
import { givenName } from '../language/givenNames.js'
import { foldName } from '../language/nameFold.js'
import { type Place, placeOf } from '../language/places.js'
import type { Comparison } from '../model/comparison.js'
import type { Digest } from '../model/digest.js'
import type { NameMention } from '../model/name.js'
import { remember } from '../values/remember.js'
import { skeletonOf } from './fullNames.js'
import { compareLone, loneSlips } from './loneSlips.js'
import { isSlip } from './nameSlips.js'
import type { Match, Pattern } from './pattern.js'

/** Keys of lands whose names come in as many spellings as there are desks. */
const arabicLands = new Set(
  'syria iraq lebanon jordan egypt libya yemen tunisia algeria morocco sudan kuwait oman palestine'
    .split(' ')
    .concat('saudi arabia'),
)

function isWrittenInArabic(place: Place): boolean {
  for (let at: Place | undefined = place; at; at = at.within === undefined ? undefined : placeOf(at.within))
    if (arabicLands.has(at.key)) return true
  return false
}

const idle = new Set(['the', 'of', 'and', '&', 'for', 'at', 'in', 'on'])
/** "al-Bab", "El Hasakah": the article of Arabic names, written apart, joined or not at all. */
const arabic = /^(?:al|el|ar|as|ash|an|ad|at)$/

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s.,&-]+/)
    .filter(word => word !== '' && !idle.has(word))

/** Letters of a name but for the article and the blanks: "Salah al-Din", "Salaheddin". */
const bareLetters = (words: readonly string[]): string =>
  words
    .filter(word => !arabic.test(word))
    .join('')
    .replace(/['’]/g, '')

/** Letters that stand for one sound where Arabic is written in Latin ones; "sh" is none of them: Basir / Bashir. */
const consonantsOf = (letters: string): string =>
  letters
    .replace(/[st]?ch|sh/g, '$')
    .replace(/([dgkpt])h/g, '$1')
    .replace(/[qc]/g, 'k')
    .replace(/[^a-z$]|[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1')

/** What all spellings of a name have in common; nothing for a single word that is not said to be a place, and is a name of many things. */
function keyOf(name: string, isPlace: boolean): string | undefined {
  const words = wordsOf(name)
  const isArabic = words.some(word => arabic.test(word))
  if (isArabic ? words.length > 1 : isPlace && words.length === 1) {
    const consonants = consonantsOf(bareLetters(words))
    return consonants.length < (isArabic ? 2 : 3) ? undefined : `${soundKey}${consonants}`
  }
  if (words.length < 2) return undefined
  return words.every(word => /^\p{L}{2,}$/u.test(word.replace(/['’]/g, '')))
    ? words.map(word => skeletonOf(word).replace(/^[eiou]/, 'a')).join(' ')
    : undefined
}

/** Before the keys of names that are one by their consonants. */
const soundKey = 'al '
/** Before the keys of people. */
const person = 'person '
/** Before the name in full of whoever is written with a slip where the name stands alone. */
const alone = 'alone '
/** Letters of a given name and of a surname below which a letter more or less makes another name. */
const fewestLetters = 5

interface Spelling {
  text: string
  start: number
  end: number
  key: string
}

/** First mention of each spelling in an article, by sentence. */
const spellingsIn = remember((digest: Digest): Map<number, Spelling[]> => {
  const { names, article } = digest
  const found = new Map<number, Spelling[]>()
  const told = new Set<string>()
  const add = (text: string, { start, sentence }: NameMention, end: number, isPlace: boolean): void => {
    if (told.has(text)) return
    const key = keyOf(text, isPlace)
    // a later mention may say that it is a place
    if (key === undefined) return
    told.add(text)
    found.set(sentence, [...(found.get(sentence) ?? []), { text, start, end, key }])
  }
  const addPerson = ({ given, surname, start, end, sentence }: NameMention): void => {
    const text = `${given?.split(' ')[0]} ${surname}`
    if (!given || !surname || told.has(`${person}${text}`)) return
    told.add(`${person}${text}`)
    // a short name has no key but itself: only a slip in one letter joins it to another
    const key = given.length < fewestLetters || surname.length < fewestLetters ? fold(text) : keyOf(text, false)
    if (key !== undefined) found.set(sentence, [...(found.get(sentence) ?? []), { text, start, end, key: `${person}${key}` }])
  }
  for (const [at, mention] of names.entries()) {
    if (mention.kind === 'person') addPerson(mention)
    const isPlace = mention.kind === 'place' || isMarkedPlace(mention, article.text)
    if (!isThing(mention) && !isPlace) continue
    const end =
      mention.end + (isPlace ? 0 : (arabicTail.exec(article.text.slice(mention.end, mention.end + longestTail))?.[0].length ?? 0))
    const text = end === mention.end ? mention.text : `${mention.text}${article.text.slice(mention.end, end)}`
    add(text.replace(groupHead, ''), mention, end, isPlace)
    // "Ulven Hair and Barber Salon" is one house
    const next = names[at + 1]
    if (next && isThing(next) && article.text.slice(mention.end, next.start) === ' and ')
      add(`${mention.text} and ${next.text}`, mention, next.end, false)
  }
  for (const { mention, text, whole } of loneSlips(digest)) {
    const own = { text, start: mention.start, end: mention.start + text.length, key: `${person}${alone}${whole}` }
    found.set(mention.sentence, [...(found.get(mention.sentence) ?? []), own])
  }
  return found
})

/** "Fatah" of "Fatah al-Sham". */
const arabicTail = /^ [Aa]l-\p{Lu}\p{Ll}{1,20}(?![\p{L}'’-])/u
const longestTail = 30

/** "Fateh al-Sham Front" is no other group than "Fateh al-Sham". */
const groupHead = /(?<=\bal-\p{Lu}\p{Ll}{1,20}) (?:Front|Movement|Brigades?|Group)$/u

const kinds = 'towns?|villages?|city|cities|districts?|neighbou?rhoods?|suburbs?|hamlets?|quarters?'
const kindBefore = new RegExp(`\\b(?:${kinds}) (?:of )?(?:\\p{Lu}[\\p{L}'’-]{1,20}(?:, and|,| and) ){0,2}$`, 'u')
const kindBehind = new RegExp(`^ (?:${kinds})\\b`, 'i')
const within = /\b[Ii]n $/

/** "in the Salah al-Din district", "in Khan Dahl": the name alone is that of a person. */
function isMarkedPlace({ kind, start, end }: NameMention, text: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  return (kind === 'person' && within.test(before)) || kindBefore.test(before) || kindBehind.test(text.slice(end, end + 16))
}

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

/** Key of names that differ by a slip of the pen. */
export const slipKey = (isPerson: boolean): string => `name ${isPerson ? person : ''}${slip}`
const slip = 'slip '
export const isOfPerson = (key: string): boolean => key.startsWith(`name ${person}`)

/** Of the key of a name that stands alone, misspelt: the name in full. */
export const wholeOf = (key: string): string | undefined =>
  key.startsWith(`name ${person}${alone}`) ? key.slice(`name ${person}${alone}`.length) : undefined

/** How two tellings of one name stand to each other, of a person or of a thing by the key they share. */
export const compareSpellings = (key: string, a: string, b: string): Comparison =>
  (isOfPerson(key) && compareLone(a, b)) || compareWhole(key, a, b)

const compareWhole = (key: string, a: string, b: string): Comparison =>
  key.startsWith(slipKey(isOfPerson(key)))
    ? fold(a) === fold(b)
      ? 'equal'
      : isSlip(a, b, isOfPerson(key), false)
        ? 'rounding'
        : 'unrelated'
    : isOfPerson(key)
      ? comparePeople(a, b)
      : key.startsWith(`name ${soundKey}`)
        ? compareSounds(a, b)
        : compareNameSpellings(a, b)

/** Two ways to write the vowels of one place or group. */
function compareSounds(a: string, b: string): Comparison {
  const known = bodyOf(fold(a))
  if (known && known.key === bodyOf(fold(b))?.key) return 'equal'
  const [one, other] = [a, b].map(name => bareLetters(wordsOf(name.replace(/['’]s?$/, '')).map(foldSpelling)))
  if (one === other || foldName(one!) === foldName(other!)) return 'equal'
  // "Bergen", "Bergens", "Bergenian"
  if (isDerived(one!, other!) || isDerived(other!, one!)) return 'equal'
  const places = [a, b].map(name => placeOf(fold(name)))
  // "Marion" and "Moran" are two towns
  if (places[0] && places[1] && places[0].key !== places[1].key) return 'unrelated'
  const isKnownElsewhere = places.some(place => place && !isWrittenInArabic(place))
  return distance(one!, other!) <= (isKnownElsewhere ? 1 : 3) ? 'rounding' : 'unrelated'
}

const isDerived = (name: string, other: string): boolean =>
  other.startsWith(name.slice(0, -1)) && /^.?(?:i?ans?|s)$/.test(other.slice(name.length - 1))

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
  // "Marion" and "Moran" are two towns
  if (placeOf(one) && placeOf(other)) return 'unrelated'
  const most = Math.min(one.length, other.length) < 6 ? 1 : 2
  const isLong = Math.min(one.length, other.length) >= longWord
  return distance(one, other) <= (isLong ? 3 : most) ? 'rounding' : 'unrelated'
}
