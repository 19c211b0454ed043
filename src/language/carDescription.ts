import { rowOfWord, wordSet } from './wordSet.js'

/** What is told of a car. Every list holds what the words leave open: "gray or silver", "2011 or 2012". */
export interface CarDescription {
  start: number
  end: number
  colours: string[]
  years: string[]
  makes: string[]
  models: string[]
  types: string[]
}

const colours = rowOfWord(
  Object.entries({
    silver: 'silver chrome',
    gray: 'gray grey',
    black: 'black',
    dark: 'dark dark-colored dark-coloured',
    white: 'white cream cream-colored',
    light: 'light light-colored light-coloured',
    gold: 'gold golden gold-colored tan beige champagne bronze',
    brown: 'brown',
    red: 'red maroon burgundy red-colored',
    blue: 'blue',
    green: 'green',
    teal: 'teal turquoise',
    purple: 'purple',
    orange: 'orange',
    yellow: 'yellow',
  }),
)
const makes = rowOfWord(
  Object.entries({
    chevrolet: 'chevrolet chevy',
    mercedes: 'mercedes mercedes-benz',
    volkswagen: 'volkswagen vw',
    'land rover': 'rover',
    ...Object.fromEntries(
      'honda toyota ford nissan dodge chrysler infiniti bmw jeep hyundai kia mazda acura lexus buick cadillac pontiac subaru audi mitsubishi lincoln gmc saturn volvo oldsmobile mercury suzuki isuzu hummer porsche jaguar plymouth fiat tesla scion vauxhall peugeot renault citroen citroën skoda opel dacia'
        .split(' ')
        .map(make => [make, make]),
    ),
  }),
)
/** "Toyota". */
export const isCarMake = (word: string): boolean => makes.has(word.toLowerCase())
/** Models that go by themselves: "a white Explorer". */
const models = rowOfWord(
  Object.entries({
    chevrolet: 'impala malibu tahoe suburban camaro silverado trailblazer cavalier cobalt monte',
    ford: 'explorer mustang taurus f-150 f150 expedition',
    toyota: 'camry corolla tacoma tundra 4runner prius',
    honda: 'civic accord odyssey',
    nissan: 'altima maxima sentra',
    dodge: 'charger durango',
    cadillac: 'escalade',
  }),
)
const types = rowOfWord(
  Object.entries({
    car: 'car',
    vehicle: 'vehicle auto automobile',
    sedan: 'sedan',
    suv: 'suv suv-type suv-style',
    van: 'van minivan mini-van',
    pickup: 'pickup pick-up pickup-style',
    truck: 'truck lorry',
    coupe: 'coupe two-door 2-door',
    'four-door': 'four-door 4-door',
    hatchback: 'hatchback',
    wagon: 'wagon',
    motorcycle: 'motorcycle motorbike moped scooter',
    convertible: 'convertible',
  }),
)
const fillers = wordSet(
  'small large big older old newer late late-model newer-model older-model model midsize mid-size full-size full-sized compact style extended extended-cab cab cab-style crew-cab crew sport sports utility station possibly or colored coloured colour color type bright navy metallic stolen mid-sized two-toned delivery panel box cargo rental',
)
/** In a headline small words have capitals too. */
const functional = /^(?:with|in|on|at|and|near|after|by|is|was|as|to|for|from|if|when|police)$/
const days = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

type Sort = 'colour' | 'year' | 'make' | 'model' | 'type' | 'filler'
interface Word {
  sort: Sort
  text: string
  value: string
  start: number
  end: number
  /** Right behind its make: "Crown" of "Ford Crown Victoria". */
  first: boolean
}

/** Words that may be looked for before a text is read. */
export const mayTellCar =
  /\b(?:cars?|vehicle|sedan|suv|van|minivan|pickup|truck|coupe|hatchback|wagon|motorcycle|motorbike|moped|scooter|lorry|convertible|honda|toyota|ford|chevrolet|chevy|nissan|dodge|chrysler|bmw|mercedes|jeep|hyundai|kia|mazda|acura|lexus|buick|cadillac|pontiac|volkswagen|audi|lincoln|gmc|volvo|peugeot|renault|vauxhall|skoda|opel|fiat|tesla|subaru|mitsubishi|porsche)\b/i

/** Descriptions of cars in a text: "a gray or silver 2011 Toyota Corolla", "light-colored, four-door compact car". */
export function carsIn(text: string): CarDescription[] {
  const found: CarDescription[] = []
  let run: Word[] = []
  const close = (): void => {
    const car = describe(run)
    if (car) found.push(car)
    run = []
  }
  const words = [...text.matchAll(/[\p{L}\d][\p{L}\d-]*/gu)]
  words.forEach(({ 0: word, index }, n) => {
    const last = run.at(-1)
    if (last && !/^(?:\s|-|\/|,\s)$/.test(text.slice(last.end, index))) close()
    const next = words[n + 1]?.[0].toLowerCase() ?? ''
    const sorted = sort(word, run.at(-1), next)
    if (sorted) run.push({ ...sorted, text: word, start: index, end: index + word.length, first: run.at(-1)?.sort === 'make' })
    else close()
  })
  close()
  return found
}

function sort(word: string, last: Word | undefined, next: string): { sort: Sort; value: string } | undefined {
  const lower = word.toLowerCase()
  const known = (kind: Sort, table: ReadonlyMap<string, string>): { sort: Sort; value: string } | undefined =>
    table.has(lower) ? { sort: kind, value: table.get(lower)! } : undefined
  // "a silver car, possibly a Honda"
  if (/^an?$/.test(lower) && last?.text === 'possibly') return { sort: 'filler', value: lower }
  const isCapital = /^\p{Lu}/u.test(word)
  if (/^(?:19[6-9]|20[0-4])\d$/.test(word)) return { sort: 'year', value: word }
  // "sport utility vehicle"
  if (lower === 'vehicle' && last?.text.toLowerCase() === 'utility') return { sort: 'type', value: 'suv' }
  if (isCapital && makes.has(lower)) return known('make', makes)
  if (isCapital && models.has(lower)) return { sort: 'model', value: lower }
  const plain =
    known('colour', colours) ?? known('type', types) ?? (fillers.has(lower) ? { sort: 'filler', value: lower } : undefined)
  if (plain) return plain
  if (days.test(word) || !last) return undefined
  // a plate has three figures in a row and letters
  const isPart = !functional.test(lower) && (isCapital || /^[a-z]?\d/i.test(word)) && !/^(?=.*\d{3}).*[A-Z]/.test(word)
  if (isPart && (last.sort === 'make' || (last.sort === 'model' && last.first))) return { sort: 'model', value: lower }
  // "a silver Hyundei SUV"
  return isCapital && (last.sort === 'colour' || last.sort === 'year') && types.has(next)
    ? { sort: 'make', value: lower }
    : undefined
}

const telling = new Set<Sort>(['colour', 'make', 'model'])

function describe(run: readonly Word[]): CarDescription | undefined {
  const first = run.findIndex(({ value }) => !/^(?:or|an?|possibly)$/.test(value))
  const last = run.findLastIndex(({ sort: of }) => of !== 'filler' && of !== 'colour' && of !== 'year')
  const own = run.slice(first, last + 1)
  if (first < 0 || last < first || !own.some(({ sort: of }) => telling.has(of))) return undefined
  const of = (kind: Sort): string[] => [...new Set(own.flatMap(({ sort: is, value }) => (is === kind ? value : [])))]
  const ofModels = own.flatMap(({ sort: is, value }) => (is === 'model' ? (models.get(value) ?? []) : []))
  return {
    start: own[0]!.start,
    end: own.at(-1)!.end,
    colours: of('colour'),
    years: of('year'),
    makes: [...new Set([...of('make'), ...ofModels])],
    models: of('model'),
    types: of('type'),
  }
}
