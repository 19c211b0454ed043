import { citiesAfrica } from './citiesAfrica.js'
import { citiesAmericas } from './citiesAmericas.js'
import { citiesAsia } from './citiesAsia.js'
import { citiesEurope } from './citiesEurope.js'
import { countries, countryNames } from './countries.js'
import { fold, loosen } from './fold.js'
import { regionTable } from './regionTable.js'
import { stateTable, usStateTable } from './stateTable.js'

export { isPlaceHead, isPlaceHeadBefore } from './placeHeads.js'

export type PlaceKind =
  | 'city'
  | 'continent'
  | 'country'
  | 'historical'
  | 'island'
  | 'mountain'
  | 'region'
  | 'state'
  | 'territory'
  | 'water'

export interface Place {
  /** Folded name; of several places of one name the less known carry what they lie in: "birmingham", "birmingham, alabama". */
  key: string
  name: string
  kind: PlaceKind
  /** Key of the smallest place known to hold it: a city's state or country, a country's part of the world. */
  within?: string
}

const byKey = new Map<string, Place>()
/** First of each name is what the bare name means. */
const byName = new Map<string, Place[]>()
const byDemonym = new Map<string, Place>()
const byPostalCode = new Map<string, Place>()
const otherParents = new Map<string, readonly string[]>()

const keyOf = (name: string): string => loosen(fold(name))

function addName(name: string, place: Place, last = false): void {
  const key = keyOf(name)
  const known = byName.get(key)
  if (!known) byName.set(key, [place])
  else if (known.includes(place)) return
  else if (last || known[0]!.kind !== 'state' || place.kind !== 'city') known.push(place)
  else known.unshift(place)
  if (key.startsWith('st ')) addName(`saint ${key.slice(3)}`, place, last)
  else if (key.startsWith('saint ') && !known) byName.set(`st ${key.slice(6)}`, byName.get(key)!)
}

function addPlace(
  name: string,
  kind: PlaceKind,
  within: string | undefined,
  aliases: readonly string[],
  key = fold(name),
  minor = false,
): Place {
  const place: Place = { key, name, kind, within }
  byKey.set(key, place)
  addName(name, place, minor)
  for (const alias of aliases) addName(alias, place, minor)
  return place
}

const list = (field: string | undefined): string[] => (field ? field.split(',') : [])

function addDemonyms(words: readonly string[], place: Place): void {
  for (const word of words) {
    const demonym = keyOf(word)
    if (!byDemonym.has(demonym)) byDemonym.set(demonym, place)
    if (!/(?:ese|sh|ch|men|s)$/.test(demonym)) byDemonym.set(`${demonym}s`, place)
  }
}

for (const country of countries) {
  const place: Place = { key: country.key, name: country.name, kind: country.kind, within: country.within[0] }
  byKey.set(country.key, place)
  if (country.within.length > 1) otherParents.set(country.key, country.within.slice(1))
}
for (const [name, country] of countryNames()) byName.set(name, [byKey.get(country.key)!])

for (const row of regionTable.trim().split('\n')) {
  const [name, aliases, kind, within, demonyms] = row.split('|')
  addDemonyms(list(demonyms), addPlace(name!, kind as PlaceKind, within || undefined, list(aliases)))
}

for (const row of usStateTable.trim().split('\n')) {
  const [name, aliases, code, demonyms] = row.split('|')
  const key = fold(name!)
  const place = addPlace(name!.replace(/^Georgia state$/, 'Georgia'), 'state', 'united states', list(aliases), key)
  if (name !== place.name || name!.endsWith(' state')) addName(name!.endsWith(' state') ? name!.slice(0, -6) : name!, place, true)
  addDemonyms(list(demonyms), place)
  byPostalCode.set(code!, place)
}

/** Lines "holder: name=other,other; name ...", continued on lines that begin with a space. */
function* rows(table: string): Generator<{ holder: string; name: string; rest: string }> {
  for (const block of table.trim().split(/\n(?! )/)) {
    const colon = block.indexOf(':')
    const holder = block.slice(0, colon)
    for (const item of block.slice(colon + 1).split(';')) {
      const [name, rest] = item.trim().split('=')
      yield { holder, name: name!, rest: rest ?? '' }
    }
  }
}

for (const { holder, name, rest } of rows(stateTable)) {
  const [aliases, demonyms] = rest.split('/')
  const key = fold(name)
  const place = addPlace(name, 'state', holder, list(aliases), byKey.has(key) ? `${key}, ${holder}` : key)
  addDemonyms(list(demonyms), place)
}

for (const table of [citiesEurope, citiesAsia, citiesAfrica, citiesAmericas]) {
  for (const { holder, name, rest } of rows(table)) {
    // "Glendale~": another place of the name is meant by the bare name
    const minor = name.endsWith('~')
    const plain = minor ? name.slice(0, -1) : name
    const key = fold(plain)
    addPlace(plain, 'city', holder, list(rest), minor || byKey.has(key) ? `${key}, ${holder}` : key, minor)
  }
}

/** "birmingham, alabama", "memphis, tenn." */
function qualified(folded: string): Place[] | undefined {
  const comma = folded.lastIndexOf(', ')
  if (comma < 0) return undefined
  const holders = byName.get(loosen(folded.slice(comma + 2)))
  const found = byName
    .get(loosen(folded.slice(0, comma)))
    ?.filter(place => holders?.some(holder => isWithin(place.key, holder.key)))
  return found?.length ? found : undefined
}

/** All places of a folded name, the best known first: birmingham in England, birmingham in Alabama. "birmingham, ala." has one. */
export const placesOf = (folded: string): readonly Place[] => qualified(folded) ?? byName.get(loosen(folded)) ?? []

/** The place that a folded name means when nothing else is said; "birmingham, alabama" and "paris, texas" are read with what follows the comma. */
export const placeOf = (folded: string): Place | undefined => placesOf(folded)[0]

export const placeByKey = (key: string): Place | undefined => byKey.get(key)

/** The place of a folded word for its people: "texan", "scottish", "gazans". Countries: see `demonymCountry`. */
export const demonymPlace = (folded: string): Place | undefined => byDemonym.get(loosen(folded))

/** The US state of a postal code in capitals ("TX"): a code in small letters may be a word ("in", "or", "me"). */
export const stateOfPostalCode = (code: string): Place | undefined => byPostalCode.get(code)

/** Does the first place lie in the second, at any remove (Memphis in Tennessee, in the United States)? Takes keys; a place does not lie within itself. */
export function isWithin(placeKey: string, otherKey: string): boolean {
  if (placeKey === otherKey) return false
  const seen = new Set<string>([placeKey])
  // A set gives back what is added while it is walked
  for (const key of seen) {
    for (const parent of [byKey.get(key)?.within, ...(otherParents.get(key) ?? [])]) {
      if (parent === otherKey) return true
      if (parent !== undefined) seen.add(parent)
    }
  }
  return false
}
