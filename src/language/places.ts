import { citiesAfrica } from './citiesAfrica.js'
import { citiesAmericas } from './citiesAmericas.js'
import { citiesAsia } from './citiesAsia.js'
import { citiesEurope } from './citiesEurope.js'
import { countryByKey, countryOf } from './countries.js'
import { fold, foldTable, loosen, loosenPlace } from './fold.js'
import { regionTable } from './regionTable.js'
import { stateTable, usStateTable } from './stateTable.js'

export { isPlaceHead, isPlaceHeadBefore, isTownLike, isWeakPlace } from './placeHeads.js'

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

interface Entry {
  name: string
  kind: PlaceKind
  within: string | undefined
  /** Key, where it is not the folded name. */
  key?: string
  place?: Place
}

/** Index of the tables, made when the first place is asked for; places themselves are made one by one when they are met. */
class Gazetteer {
  readonly primary = new Map<string, Entry>()
  readonly others = new Map<string, Entry[]>()
  readonly demonyms = new Map<string, Entry>()
  readonly postalCodes = new Map<string, Entry>()

  constructor() {
    this.addRegions()
    this.addUsStates()
    this.addBlocks(stateTable, 'state')
    for (const table of [citiesEurope, citiesAsia, citiesAfrica, citiesAmericas]) this.addBlocks(table, 'city')
  }

  addRegions(): void {
    const rows = regionTable.trim().split('\n')
    const folded = foldTable(`\n${rows.join('\n')}`)
      .slice(1)
      .split('\n')
    for (let at = 0; at < rows.length; at++) {
      const row = folded[at]!.split('|')
      const entry: Entry = {
        name: rows[at]!.slice(0, rows[at]!.indexOf('|')),
        kind: row[2] as PlaceKind,
        within: row[3] || undefined,
      }
      this.addNames(row[0]!, row[1], row[4], entry)
    }
  }

  addUsStates(): void {
    const rows = usStateTable.trim().split('\n')
    for (const [at, folded] of foldTable(usStateTable.trim()).split('\n').entries()) {
      const [name, code] = [0, 2].map(field => rows[at]!.split('|')[field]!)
      const [loose, aliases, , demonyms] = folded.split('|')
      // The bare "Georgia", "New York", "Washington" are a country and two cities first
      const shared = name!.endsWith(' state') ? name!.slice(0, -6) : undefined
      const entry: Entry = { name: shared ?? name!, kind: 'state', within: 'united states', key: shared && loose }
      this.addNames(loose!, aliases, demonyms, entry)
      if (shared) this.addOther(fold(shared), entry)
      this.postalCodes.set(code!, entry)
    }
  }

  /**
   * Blocks "holder: name=alias,alias/demonym; name ...", continued on lines that begin with two spaces. "Glendale~": the bare
   * name means another place.
   */
  addBlocks(table: string, kind: PlaceKind): void {
    const lines = table.trim().replaceAll('\n  ', ' ')
    const holders = lines.split('\n')
    const blocks = foldTable(lines).split('\n')
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at]!
      const colon = block.indexOf(':')
      const within = holders[at]!.slice(0, holders[at]!.indexOf(':'))
      const names = holders[at]!.slice(holders[at]!.indexOf(':') + 2).split('; ')
      const foldedNames = block.slice(colon + 2).split('; ')
      for (let place = 0; place < names.length; place++) {
        const name = names[place]!
        const folded = foldedNames[place]!
        const equals = name.indexOf('=')
        const entry: Entry = { name: equals < 0 ? name : name.slice(0, equals), kind, within }
        if (equals < 0) this.addName(folded, entry)
        else {
          const [own, rest] = folded.split('=')
          const slash = rest!.indexOf('/')
          this.addNames(own!, slash < 0 ? rest : rest!.slice(0, slash), slash < 0 ? '' : rest!.slice(slash + 1), entry)
        }
      }
    }
  }

  addNames(name: string, aliases: string | undefined, demonyms: string | undefined, entry: Entry): void {
    this.addName(name, entry)
    if (aliases) for (const alias of aliases.split(',')) this.addName(alias, entry)
    if (!demonyms) return
    for (const demonym of demonyms.split(',')) {
      if (!this.demonyms.has(demonym)) this.demonyms.set(demonym, entry)
      if (!/(?:ese|sh|ch|men|s)$/.test(demonym)) this.demonyms.set(`${demonym}s`, entry)
    }
  }

  addName(key: string, entry: Entry): void {
    if (key.endsWith('~')) {
      entry.name = entry.name.slice(0, -1)
      this.addOther(key.slice(0, -1), entry)
    } else if (this.primary.has(key)) this.addOther(key, entry)
    else this.primary.set(key, entry)
  }

  addOther(key: string, entry: Entry): void {
    const known = this.others.get(key)
    if (!known) this.others.set(key, [entry])
    else if (!known.includes(entry)) known.push(entry)
  }

  placeOf(entry: Entry): Place {
    if (entry.place) return entry.place
    const bare = fold(entry.name)
    const ownsName = !countryOf(bare) && this.primary.get(loosenPlace(bare)) === entry
    const key = entry.key ?? (ownsName ? bare : `${bare}, ${entry.within}`)
    entry.place = { key, name: entry.name, kind: entry.kind, within: entry.within }
    return entry.place
  }
}

let gazetteer: Gazetteer | undefined
const index = (): Gazetteer => (gazetteer ??= new Gazetteer())

const countryPlaces = new Map<string, Place>()

function countryPlace(key: string): Place | undefined {
  const known = countryPlaces.get(key)
  if (known) return known
  const country = countryByKey(key)
  if (!country) return undefined
  const place: Place = { key, name: country.name, kind: country.kind, within: country.within[0] }
  countryPlaces.set(key, place)
  return place
}

function readings(folded: string): Place[] {
  const found: Place[] = []
  const country = countryOf(folded)
  if (country) found.push(countryPlace(country.key)!)
  const name = loosenPlace(folded)
  const first = index().primary.get(name)
  if (first) found.push(index().placeOf(first))
  const others = index().others.get(name)
  if (others) for (const other of others) if (other !== first) found.push(index().placeOf(other))
  return found
}

/**
 * All places of a folded name, the best known first: birmingham in England, birmingham in Alabama. "birmingham, ala." has one.
 */
export function placesOf(folded: string): readonly Place[] {
  const comma = folded.lastIndexOf(', ')
  if (comma < 0) return readings(folded)
  const holders = readings(folded.slice(comma + 2))
  if (holders.length === 0) return readings(folded)
  const found = readings(folded.slice(0, comma)).filter(place => holders.some(holder => isWithin(place.key, holder.key)))
  return found.length > 0 ? found : readings(folded)
}

/**
 * The place that a folded name means when nothing else is said; "birmingham, alabama" and "portland, maine" are read with what
 * follows the comma.
 */
export const placeOf = (folded: string): Place | undefined => placesOf(folded)[0]

/** The place of a key, as `Place.key` and `Place.within` have it. */
export function placeByKey(key: string): Place | undefined {
  const country = countryPlace(key)
  if (country) return country
  const comma = key.lastIndexOf(', ')
  return readings(comma < 0 ? key : key.slice(0, comma)).find(place => place.key === key)
}

const placeOfEntry = (entry: Entry | undefined): Place | undefined => entry && index().placeOf(entry)

/** The place of a folded word for its people: "texan", "scottish", "gazans". Countries: see `demonymCountry`. */
export const demonymPlace = (folded: string): Place | undefined => placeOfEntry(index().demonyms.get(loosen(folded)))

/** The US state of a postal code in capitals ("TX"): a code in small letters may be a word ("in", "or", "me"). */
export const stateOfPostalCode = (code: string): Place | undefined => placeOfEntry(index().postalCodes.get(code))

/**
 * Does the first place lie in the second, at any remove (Memphis in Tennessee, in the United States)? Takes keys; a place does
 * not lie within itself.
 */
export function isWithin(placeKey: string, otherKey: string): boolean {
  if (placeKey === otherKey) return false
  const seen = new Set<string>([placeKey])
  // A set gives out what is added while it is walked
  for (const key of seen) {
    const country = countryByKey(key)
    const within = country ? undefined : placeByKey(key)?.within
    for (const parent of country?.within ?? (within === undefined ? [] : [within])) {
      if (parent === otherKey) return true
      seen.add(parent)
    }
  }
  return false
}
