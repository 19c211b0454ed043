import { countryOf } from '../language/countries.js'
import { fold } from '../language/fold.js'
import { foldSpelling, foldWords } from '../language/foldWords.js'
import { isTownLike, isWithin, placeOf } from '../language/places.js'
import { rowOfWord } from '../language/wordSet.js'
import type { Comparison } from '../model/comparison.js'
import type { PlaceValue } from '../model/value.js'
import { compareSets } from './compareSets.js'
import { remember } from './remember.js'

/** Words that say what sort of spot a name is; two spots of one sort exclude each other, a school may stand on a street. */
const sorts: [string, string][] = [
  [
    'street',
    'street st avenue ave av road rd boulevard blvd lane ln drive dr highway hwy route way place square sq block corner intersection crossing crossroads',
  ],
  ['hospital', 'hospital clinic infirmary'],
  ['school', 'school university college academy institute kindergarten campus'],
  ['park', 'park playground garden gardens'],
  ['worship', 'church mosque synagogue temple cathedral chapel'],
  ['jail', 'jail prison penitentiary detention'],
  ['hotel', 'hotel inn motel resort'],
  ['shop', 'shop store mall market supermarket restaurant bar pub club nightclub cafe salon'],
  ['home', 'home house apartment apartments flat residence condominium complex'],
  ['airport', 'airport airfield airbase base'],
  ['station', 'station terminal stop'],
  ['water', 'river lake sea ocean bay strait canal'],
  ['area', 'county province district state region governorate oblast borough neighborhood neighbourhood suburb'],
  [
    'building',
    'headquarters hq building hall center centre office offices tower palace court courthouse courtroom embassy stadium arena theater theatre library museum factory plant warehouse',
  ],
]
const sortOf = rowOfWord(sorts)

/** Wordings that point near a place, not to it: "north of Tahoka" and "south of Lubbock" may be one spot; "North Street" is a name. */
const beside = new Set('near outside between toward towards along off by'.split(' '))
const bearings = new Set('north south east west northeast northwest southeast southwest'.split(' '))
const idle = new Set('the a an of in at on and city town village near outside downtown central inside block'.split(' '))
const short = new Map(
  Object.entries({
    st: 'street',
    ave: 'avenue',
    av: 'avenue',
    rd: 'road',
    blvd: 'boulevard',
    ln: 'lane',
    hwy: 'highway',
    n: 'north',
    s: 'south',
    e: 'east',
    w: 'west',
    sq: 'square',
    ft: 'fort',
    mt: 'mount',
  }),
)

interface Spot {
  names: Set<string>
  sort: string | undefined
  relative: boolean
  country: boolean
}

const readName = (name: string): Spot => {
  const words = foldWords(name)
  const sort = [...words]
    .reverse()
    .map(word => sortOf.get(word))
    .find(Boolean)
  const names = new Set(words.filter(word => !idle.has(word)).map(word => short.get(word) ?? foldSpelling(word)))
  const relative = beside.has(words[0] ?? '') || words.some((word, at) => word === 'of' && bearings.has(words[at - 1] ?? ''))
  return { names, sort, relative, country: countryOf(words.join(' ')) !== undefined }
}

const readSpot = remember(({ name }: PlaceValue) => readName(name))
const readWhole = remember(({ within }: PlaceValue) => (within === undefined ? null : readName(within)))

/**
 * `narrower`: ours lies within theirs, as far as the words tell. `disjoint` only for two spots of one sort (two streets, two hospitals, two towns); a hall and a
 * town, a town and a country, "north of X" and "south of Y" are `unrelated`.
 */
export function comparePlaces(a: PlaceValue, b: PlaceValue): Comparison {
  const [name, other] = [fold(a.name), fold(b.name)]
  if (isWithin(name, other)) return 'narrower'
  if (isWithin(other, name)) return 'wider'
  const [ours, theirs] = [readSpot(a), readSpot(b)]
  const names = compareSets(ours.names, theirs.names)
  if (names === 'equal') return compareWholes(readWhole(a), readWhole(b))
  if (liesIn(readWhole(a), theirs)) return 'narrower'
  if (liesIn(readWhole(b), ours)) return 'wider'
  if (ours.relative || theirs.relative || ours.country !== theirs.country) return 'unrelated'
  // more words say more: "Brussels" / "NATO headquarters in Brussels"
  if (names === 'narrower' || names === 'wider') return names
  if (ours.sort !== theirs.sort) return 'unrelated'
  // "corner of Pike Street and Broadway" / "Pike Street and Harvard Avenue" is another corner
  if (ours.sort !== 'street' && sharesName(ours.names, theirs.names)) return 'overlapping'
  return 'disjoint'
}

/** Words that many names of one sort have in common: "Forest High School" / "Northgate High School". */
const common = new Set(
  'high elementary middle primary secondary public medical memorial general regional childrens university community trauma health juvenile central national international mount saint st fort new old port san los las upper lower great'.split(
    ' ',
  ),
)

const sharesName = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some(word => b.has(word) && !sortOf.has(word) && !common.has(word) && !bearings.has(word))

const liesIn = (own: Spot | null, whole: Spot): boolean => {
  if (!own) return false
  const comparison = compareSets(own.names, whole.names)
  return comparison === 'equal' || comparison === 'narrower'
}

/** "Springfield, Illinois" / "Springfield, Missouri" are two towns; a county and a state do not exclude each other. */
function compareWholes(a: Spot | null, b: Spot | null): Comparison {
  if (!a || !b) return 'equal'
  const names = compareSets(a.names, b.names)
  if (names !== 'disjoint') return names
  return a.sort === b.sort && a.country === b.country ? 'disjoint' : 'overlapping'
}

export const keyOfPlace = (value: PlaceValue): string => [...readSpot(value).names].sort().join(' ')

export const printPlace = ({ name, within }: PlaceValue): string =>
  within === undefined || foldWords(name).join(' ').includes(foldWords(within).join(' ')) ? name : `${name}, ${within}`

/** A town of the gazetteer, or one by its ending ("-ville"): two of them are two places. */
export const isKnownTown = ({ name }: PlaceValue): boolean => placeOf(fold(name))?.kind === 'city' || isTownLike(fold(name))

/** Two places of the gazetteer of whatever size, neither within the other: a town of one country and another country. */
export function areKnownApart(a: PlaceValue, b: PlaceValue): boolean {
  const [name, other] = [fold(a.name), fold(b.name)]
  return isKnown(name) && isKnown(other) && name !== other && !isWithin(name, other) && !isWithin(other, name)
}

const isKnown = (name: string): boolean => placeOf(name) !== undefined || countryOf(name) !== undefined
