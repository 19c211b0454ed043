import { countryTable } from './countryTable.js'
import { fold, foldTable, loosen, loosenPlace } from './fold.js'
import { seatTable } from './seatTable.js'

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

const list = (field: string | undefined): string[] => (field ? field.split(',') : [])

/** The words for people of a country in the plural: Russians, Frenchmen; -ese, Swiss and the like stay as they are. */
function addDemonym(demonym: string, country: Country): void {
  const people = /(?:ch|sh)$/.test(demonym) ? ['', 'man', 'woman'] : ['']
  const plurals = /(?:ch|sh)$/.test(demonym) ? ['men', 'women'] : /(?:ese|iss|ois|ais)$/.test(demonym) ? [] : ['s']
  for (const ending of people) if (!byDemonym.has(demonym + ending)) byDemonym.set(demonym + ending, country)
  for (const ending of plurals) {
    byDemonym.set(demonym + ending, country)
    pluralDemonyms.add(demonym + ending)
  }
}

const rows = countryTable.trim().split('\n')
foldTable(countryTable.trim())
  .split('\n')
  .forEach((foldedRow, at) => {
    // by number: to take a list apart by names costs an iterator, and this runs at every start
    const row = rows[at]!.split('|')
    const folded = foldedRow.split('|')
    const name = row[0]!
    const country: Country = {
      key: fold(name),
      name,
      adjective: list(row[2])[0],
      capital: list(row[3])[0],
      within: list(row[4]),
      kind: (row[5] as Country['kind'] | undefined) ?? 'country',
    }
    all.set(country.key, country)
    byName.set(folded[0]!, country)
    for (const alias of list(folded[1])) byName.set(alias, country)
    for (const demonym of list(folded[2])) addDemonym(demonym, country)
    for (const capital of list(folded[3])) if (!metonyms.has(capital)) metonyms.set(capital, { country, kind: 'capital' })
  })
for (const row of foldTable(seatTable.trim()).split('\n')) {
  const [seat, key] = row.split('|')
  metonyms.set(seat!, { country: all.get(key!)!, kind: 'government seat' })
}

export const countries: readonly Country[] = [...all.values()]

/** The country of a folded name or alias ("russian federation", "us"). "us" is also a pronoun: see `isOnlyInCapitals`. */
export const countryOf = (folded: string): Country | undefined => byName.get(loosenPlace(folded))

/**
 * The country of a folded word of nationality, adjective or noun, one or many: "russian", "russians", "frenchman", "south
 * korean".
 */
export const demonymCountry = (folded: string): Country | undefined => byDemonym.get(loosen(folded))

/** Is the word of nationality a noun in the plural ("Russians", "Frenchmen")? */
export const isPluralDemonym = (folded: string): boolean => pluralDemonyms.has(loosen(folded))

/** The country that a capital or a seat of government may stand for, by the slot it fills: "moscow", "kremlin". */
export const metonymOf = (folded: string): Metonym | undefined => metonyms.get(loosenPlace(folded))

/** The country of a key. */
export const countryByKey = (key: string): Country | undefined => all.get(key)
