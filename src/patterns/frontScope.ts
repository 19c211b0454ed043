import { dayOfIso, isoDay } from '../language/calendar.js'
import { eventFamily } from '../language/eventWords.js'
import { fold } from '../language/fold.js'
import { placesOf } from '../language/places.js'
import { isSlip } from '../language/slip.js'
import type { Scope } from '../model/claim.js'
import type { Digest } from '../model/digest.js'
import type { NameMention } from '../model/name.js'
import type { Sentence } from '../model/sentence.js'
import { remember } from '../values/remember.js'
import { wordOfPlace } from './anchors.js'
import { frameOf } from './articleFrame.js'
import { contentsOf } from './contents.js'
import { marksUnder } from './marksUnder.js'
import { keysOfPlace, landOf } from './sites.js'

/** Days before the article within which lies what a report from a war tells without a day. */
const recent = 1
const leadSentences = 4
const prefix = 'at '
const restPrefix = 'maybe at '

/** In a report from a war: the quarter or village of a count, and its day. On one day one town is hit in many quarters. */
export function frontScope(digest: Digest, sentence: Sentence, scope: Scope, day: number | undefined): Scope {
  if (!frameOf(digest).front) return scope
  const own = spotsIn(digest, sentence.index)
  const spots = own.length > 0 && sentence.index >= leadSentences ? own.map(spot => `${prefix}${spot}`) : spotMarks(digest)
  const published = dayOfIso(digest.article.published ?? undefined)
  const days =
    scope.from !== undefined || published === undefined
      ? {}
      : day !== undefined
        ? { from: isoDay(day), to: isoDay(day) }
        : { from: isoDay(published - recent), to: isoDay(published) }
  return { ...scope, ...days, marks: [...(scope.marks ?? []), 'front', ...(isOfAllies(digest) ? [allied] : []), ...spots] }
}

const allied = 'allied'

/** Headline or lead tells of the strikes of a coalition: of those there are few on a day. */
const isOfAllies = remember((digest: Digest): boolean =>
  digest.sentences
    .slice(0, leadSentences)
    .some(({ start, end }) =>
      /\b(?:-led coalition|coalition|NATO|Nato)(?:['’]s)? (?:air ?strikes?|strikes?|air raids?|raids?|warplanes|jets|planes)\b|\b(?:air ?strikes?|strikes?|raids?) (?:by|of) (?:the|a)? ?(?:[\w.-]{2,14} )?(?:coalition|NATO)\b/i.test(
        digest.article.text.slice(start, Math.min(end, start + longestRead)),
      ),
    ),
)
const longestRead = 600

/** Marks of the spots in headline and lead; where they name none, of those that the rest of the article names. */
const spotMarks = remember((digest: Digest): string[] => {
  const [lead, rest] = [digest.sentences.slice(0, leadSentences), digest.sentences.slice(leadSentences)].map(sentences => [
    ...new Set(sentences.flatMap(({ index }) => spotsIn(digest, index))),
  ])
  return lead!.length > 0 ? lead!.map(spot => `${prefix}${spot}`) : rest!.map(spot => `${restPrefix}${spot}`)
})

/** Quarters and villages: places that no gazetteer knows ("Idlib Monitor" is Idlib), or that bear the name of a town in another land. */
const spotsIn = (digest: Digest, sentence: number): string[] =>
  contentsOf(digest, sentence).names.flatMap(name =>
    name.kind === 'place' &&
    !eventFamily(fold(name.text)) &&
    ((!isKnown(name.key ?? name.text) && !isKnown(name.text.split(/\s/)[0]!)) || isNamesake(name, digest))
      ? wordOfPlace(name)
      : [],
  )

const isKnown = (name: string): boolean => placesOf(fold(name)).length > 0

/** "The Sulaymaniyah neighbourhood of Aleppo" lies in no Iraqi city. */
function isNamesake(name: NameMention, digest: Digest): boolean {
  const sentence = digest.sentences[name.sentence]!
  const next = sentence.tokens[name.last + 1]?.lower ?? ''
  if (!/^(?:neighbou?rhood|district|quarter|suburb)s?$/.test(next)) return false
  const own = keysOfPlace(name, sentence)
  const lands = frameOf(digest).places.flatMap(key => (own.includes(key) ? [] : landOf(key)))
  return lands.length > 0 && own.every(key => !lands.includes(landOf(key)))
}

/** Two reports from a war tell of one attack where they share its quarter or village, in whatever spelling, or neither tells one first of all. */
export function sharesSpot(a: Scope, b: Scope): boolean {
  if (!a.marks?.includes('front') || !b.marks?.includes('front')) return true
  const [ours, theirs] = [marksUnder(prefix, a), marksUnder(prefix, b)]
  if (ours.length === 0 && theirs.length === 0) return true
  const [mine, other] = [
    [...ours, ...marksUnder(restPrefix, a)],
    [...theirs, ...marksUnder(restPrefix, b)],
  ]
  if (mine.some(one => other.some(another => one === another || alike(one, another)))) return true
  // one of the two names the town alone
  return areAllied(a, b) && (mine.length === 0 || other.length === 0)
}

/** Both tell of the strikes of a coalition. */
export const areAllied = (a: Scope, b: Scope): boolean => [a, b].every(({ marks }) => marks?.includes(allied) === true)

const vowels = /[aeiouy]/g
/** Consonants below this are those of too many names. */
const fewestConsonants = 3

/** "Tokhar" / "Tukhar": romanised at will. */
const isSpeltAlike = (a: string, b: string): boolean => {
  const [ours, theirs] = [a.replace(vowels, ''), b.replace(vowels, '')]
  return ours === theirs && ours.length >= fewestConsonants
}

/** "al-Shaara" / "al-Asharah", "Bab al-Maqam" / "Bab al-Maqam neighbourhood". */
function alike(a: string, b: string): boolean {
  const [ours, theirs] = [a, b].map(word => word.split(/[_-]/).filter(part => part.length > 3))
  return ours!.some(one => theirs!.some(other => one === other || isSlip(one, other) || isSpeltAlike(one, other)))
}

/** Both name it first of all. */
export function namesSharedSpot(a: Scope, b: Scope): boolean {
  return [a, b].every(scope => marksUnder(prefix, scope).length > 0) && sharesSpot(a, b)
}
