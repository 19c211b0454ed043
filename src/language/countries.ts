import { countryTable, seatTable } from './countryTable.js'
import { fold, loosen } from './fold.js'

export interface Country {
  /** Folded name: "russia". */
  key: string
  name: string
  /** Adjective of nationality ("Russian"); absent where English has none. */
  adjective?: string
  capital?: string
  /** Keys of the continent, part of the world or country it lies in. */
  within: readonly string[]
  kind: 'country' | 'territory' | 'historical'
}

export interface Metonym {
  country: Country
  kind: 'capital' | 'government seat'
}

const all = new Map<string, Country>()
const byName = new Map<string, Country>()
const byDemonym = new Map<string, Country>()
const pluralDemonyms = new Set<string>()
const metonyms = new Map<string, Metonym>()

const keyOf = (name: string): string => loosen(fold(name))
const list = (field: string | undefined): string[] => (field ? field.split(',') : [])

/** The words for people of a country in the plural: Russians, Frenchmen; -ese, Swiss and the like stay as they are. */
function pluralsOf(demonym: string): string[] {
  if (/(?:ese|iss|ois|ais)$/.test(demonym)) return []
  if (/(?:ch|sh)$/.test(demonym)) return ['men', 'women'].map(ending => demonym + ending)
  return [`${demonym}s`]
}

function addDemonym(word: string, country: Country): void {
  const demonym = keyOf(word)
  const people = /(?:ch|sh)$/.test(demonym) ? [demonym, `${demonym}man`, `${demonym}woman`] : [demonym]
  for (const one of people) if (!byDemonym.has(one)) byDemonym.set(one, country)
  for (const plural of pluralsOf(demonym)) {
    byDemonym.set(plural, country)
    pluralDemonyms.add(plural)
  }
}

for (const row of countryTable.trim().split('\n')) {
  const [name, aliases, demonyms, capitals, within, kind] = row.split('|')
  const country: Country = {
    key: fold(name!),
    name: name!,
    adjective: list(demonyms)[0],
    capital: list(capitals)[0],
    within: list(within),
    kind: (kind as Country['kind'] | undefined) ?? 'country',
  }
  all.set(country.key, country)
  for (const alias of [name!, ...list(aliases)]) byName.set(keyOf(alias), country)
  for (const demonym of list(demonyms)) addDemonym(demonym, country)
  for (const capital of list(capitals)) {
    const key = keyOf(capital)
    if (!metonyms.has(key)) metonyms.set(key, { country, kind: 'capital' })
  }
}
for (const row of seatTable.trim().split('\n')) {
  const [seat, key] = row.split('|')
  metonyms.set(keyOf(seat!), { country: all.get(key!)!, kind: 'government seat' })
}

export const countries: readonly Country[] = [...all.values()]

/** The country of a folded name or alias ("russian federation", "us"). "us" is also a pronoun: see `isOnlyInCapitals`. */
export const countryOf = (folded: string): Country | undefined => byName.get(loosen(folded))

/** The country of a folded word of nationality, adjective or noun, one or many: "russian", "russians", "frenchman", "south korean". */
export const demonymCountry = (folded: string): Country | undefined => byDemonym.get(loosen(folded))

/** Is the word of nationality a noun in the plural ("Russians", "Frenchmen")? */
export const isPluralDemonym = (folded: string): boolean => pluralDemonyms.has(loosen(folded))

/** The country that a capital or a seat of government may stand for, by the slot it fills: "moscow", "kremlin". */
export const metonymOf = (folded: string): Metonym | undefined => metonyms.get(loosen(folded))

/** The country of a key. */
export const countryByKey = (key: string): Country | undefined => all.get(key)

/** All names and aliases in loose folded form, for the table of places. */
export const countryNames = (): IterableIterator<[string, Country]> => byName.entries()
