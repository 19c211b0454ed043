import { countryByKey } from '../language/countries.js'
import { fold } from '../language/fold.js'
import { isStreetWord } from '../language/labels.js'
import { placeByKey, placesOf } from '../language/places.js'
import type { Digest } from '../model/digest.js'
import type { NameMention } from '../model/name.js'
import type { Sentence } from '../model/sentence.js'
import type { Token } from '../model/token.js'
import { contentsOf } from './contents.js'

/** Keys of the places that a name may mean: "Manchester" is in two countries, "Aleppo province" is more than the town. */
export function keysOfPlace(name: NameMention, { tokens }: Sentence): string[] {
  if (/^(?:province|governorate|countryside)$/.test(tokens[name.last + 1]?.lower ?? '')) {
    const whole = placesOf(`${fold(name.text)} province`)
    if (whole.length > 0) return whole.map(({ key }) => key)
  }
  const own = placesOf(fold(name.key ?? name.text))
  const found = own.length > 0 ? own : placesOf(fold(name.text))
  // "in the Boston suburbs", "in suburban Cleveland": a town of its own
  const isBeside = /^suburbs?$/.test(tokens[name.last + 1]?.lower ?? '') || tokens[name.first - 1]?.lower === 'suburban'
  return found.map(({ key, kind, within }) => (isBeside && kind === 'city' && within !== undefined ? within : key))
}

/** Names of places in a sentence; "the 1200 block of Denver Meadow" and "Houston Street" are no towns. */
export const placesIn = (digest: Digest, sentence: Sentence): NameMention[] =>
  contentsOf(digest, sentence.index).names.filter(
    name => name.kind === 'place' && !isOfAddress(name, sentence) && !isOfHouse(name, sentence),
  )

/** "The al-Quds hospital" stands in no Jerusalem. */
const isOfHouse = ({ text, last }: NameMention, { tokens }: Sentence): boolean =>
  /^al[- ]/i.test(text) && /^(?:hospital|clinic|mosque|school|university|brigades?|force)$/.test(tokens[last + 1]?.lower ?? '')

const isOfAddress = ({ first, last }: NameMention, { tokens }: Sentence): boolean => {
  const before = tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower)
  const at = before.lastIndexOf('of')
  return (
    (at > 0 && /^blocks?$/.test(before[at - 1]!)) ||
    (/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '') && isStreetWord(tokens[last + 1]!.lower.replace(/\.$/, '')))
  )
}

const locating = new Set(['in', 'at', 'near', 'outside', 'inside'])

const towns = /^(?:town|city|village|suburb|district|neighbou?rhood|quarter|stronghold)$/

/** "An attack on the northern town" of Idlib: a town before which, some words back, somebody strikes "on" it. */
const isAttacked = (tokens: readonly Token[], at: number): boolean =>
  towns.test(tokens[at]?.lower ?? '') && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'on')

/** "In the northern province" of Idlib. */
const isInWhole = (tokens: readonly Token[], at: number): boolean =>
  /^(?:province|governorate)$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => locating.has(lower))

const parts =
  /^(?:north|south|east|west|centre|center|heart|outskirts?|edge|parts?|sides?|cit(?:y|ies)|towns?|villages?|suburbs?|districts?|neighbou?rhoods?|quarters?|areas?|sections?|capital)$/
const farthestIn = 6

/** "In the rebel-held east" of Lima, "on the outskirts" of Lima. */
const isInPart = (tokens: readonly Token[], at: number): boolean =>
  parts.test(tokens[at]?.lower ?? '') &&
  tokens.slice(Math.max(0, at - farthestIn), at).some(({ lower }) => locating.has(lower) || lower === 'on')

/** "in Lima", "at a Lima party", "the Lima blast"; not "the mayor of Lima". */
export const isLocated = (name: NameMention, { tokens, phrases }: Sentence): boolean =>
  locating.has(tokens[name.first - 1]?.lower ?? '') ||
  (tokens[name.first - 1]?.lower === 'of' &&
    (isAttacked(tokens, name.first - 2) || isInWhole(tokens, name.first - 2) || isInPart(tokens, name.first - 2))) ||
  phrases.some(
    ({ first, last, head, preposition, event, complements }) =>
      first <= name.first &&
      name.last <= last &&
      head !== name.last &&
      (event !== undefined || (complements.length === 0 && locating.has(preposition ?? ''))),
  )

/** Key of the country that a place lies in, or its own. */
export function landOf(key: string): string {
  let land = key
  for (let holder = placeByKey(key); holder && !countryByKey(land); holder = placeByKey(land)) {
    if (!holder.within) break
    land = holder.within
  }
  return land
}

/** A key of the gazetteer as one writes it: "new peru", "New Peru". */
export const titled = (key: string): string => key.replace(/(?<!\p{L})\p{Ll}/gu, first => first.toUpperCase())
