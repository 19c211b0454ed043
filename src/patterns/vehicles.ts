import { type CarDescription, carsIn, mayTellCar } from '../language/carDescription.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { marksUnder } from './marksUnder.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

/** Right before the description. */
const opening =
  /\b(?:in|on|into|inside|by|driving|drove|from|of|as|for|when|where|and)(?: what appeared to be| possibly| either)? (?:an?|the|that|their|his|her)(?: [\p{L}]{1,12}['’]s?)? ?$|\b(?:driving|in|for)[, ]{1,2}$|[“"]? ?\b[Aa]n? $/u
/** Who came or went: "fled in a", "sped off in a", "last seen driving a". */
const going =
  /\b(?:fled|flee(?:s|ing)?|escap(?:ed?|ing)|got away|made off|mak(?:es|ing) off|(?:struck|hit|run over|run down|knocked (?:down|over)|mowed down) by|dr[io]v(?:e|ing) (?:off|away)|sped|speeding|took off|last seen|getaway|suspects? (?:possibly|may be|is|was|were)|(?:gunm[ae]n|suspects?|shooters?) (?:[\p{L}]+ ){0,4}?driving|look(?:ing)? for|searching for|seeking|hunting for|vehicle of interest|gunm[ae]n in|shooters? in|chas(?:e|ed|ing)|described as|shots? (?:[\p{L}]+ ){0,3}?from|gunfire (?:[\p{L}]+ ){0,3}?from|fired from)\b[^.;:,]{0,70}$/iu
/** Only where somebody then fires are they the ones who are sought. */
const anyoneIn =
  /\b(?:(?:someone|somebody|people|persons?|m[ae]n|occupants?) (?:in|inside|of)|left|leaving|running|got out|jumped out|exited)\b[^.;:,]{0,70}$/i
const firing = /\b(?:opened fire|fired|firing|shot at|shooting|shots|gunfire|seen|witness\w*|suspects?|gunm[ae]n)\b/i
/** What the car does: "pulled up", "drove by and", "sped away". */
const coming =
  /^(?:[^.;:]{0,40}?[\s,])?(?:pulled up|pulled alongside|pulls up|drove (?:up|by|past|off|away)|rolled up|rolled by|slowed down|approached|(?:sped|speeding|fled|fleeing|took off|was seen (?:leaving|fleeing|speeding))|(?:involved|used) in the (?:shooting|killing|attack|crime)|(?:was|is) (?:involved|wanted)|connected to the|opened fire|fired (?:at|shots|into)|(?:the )?(?:suspects?|gunm[ae]n|shooters?) (?:fled|left|drove|was driving))\b/i
/** Whose car is no suspect's. */
const others =
  /\b(?:victims?['’]?s?|(?:polic(?:e|em[ae]n)|officers?|deput(?:y|ies)|troopers?|detectives)(?! (?:say|said|told|are|were|believe|describe|report|they|that|have|is|released|also)\b)|patrol|undercover|unmarked|squad|towed|driven to (?:a|the) hospital|hospital)\b/i

/** The car in which those who are sought for a deed came or went. An article that tells of two cars tells none. */
export const vehicles = (name: string): Pattern =>
  withinArticle<CarDescription[]>(
    anyVehicle(name),
    (cars = [], { value }) => {
      if (cars.length <= most) cars.push(...carsIn((value as TextValue).words))
      return cars
    },
    (_, cars) => cars.every((car, n) => cars.slice(n + 1).every(other => conflictsOf(car, other) === 0)),
  )

function anyVehicle(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTellCar.test(text) || !isLocalHarm(view.digest)) return []
      return carsIn(text).flatMap(car => (isSought(car, text) ? make(car, text, view) : []))
    },
  }
}

function isSought({ start, end, types }: CarDescription, text: string): boolean {
  const before = text.slice(Math.max(0, start - 120), start)
  const after = text.slice(end, end + 90)
  // "opened fire on the Toyota"
  const isFiredOn = / on (?:an?|the) $/.test(before) && !types.includes('motorcycle')
  if (!opening.test(before) || isFiredOn || others.test(before.slice(-60)) || others.test(after.slice(0, 14))) return false
  if (coming.test(after)) return true
  return going.test(before) || (anyoneIn.test(before) && firing.test(text))
}

const carMark = 'car: '
const most = 12

/** Every car that an article describes, whoever sits in it. */
const carsOf = perArticle((view): string[] => {
  const told = view.digest.sentences.flatMap(sentence => {
    const text = view.text(sentence)
    return mayTellCar.test(text) ? carsIn(text).map(({ start, end }) => `${carMark}${text.slice(start, end)}`) : []
  })
  return [...new Set(told)].slice(0, most)
})

function make(car: CarDescription, text: string, view: View): Match[] {
  const span = { start: view.sentence.start + car.start, end: view.sentence.start + car.end }
  // a model of 2011 is no deed of 2011
  const scope = car.years.length > 0 ? {} : presentOccasion(view.digest, view.sentence, span.start)?.scope
  const clause = view.clauseAround(span)
  if (!scope || clause?.polarity === 'denied') return []
  const words = text.slice(car.start, car.end).replace(/\s+/g, ' ')
  return [
    {
      ...tellAt({ thing: mainOccasion(view.digest) }, { kind: 'text', words }, span, view, clause),
      scope: { ...scope, marks: [...(scope.marks ?? []), ...carsOf(view)] },
    },
  ]
}

const eitherWay = (pairs: readonly string[]): ReadonlySet<string> =>
  new Set(pairs.flatMap(pair => [pair, pair.split(' ').reverse().join(' ')]))

/** Colours that one witness takes for the other. */
const alike = eitherWay([
  'silver gray',
  'silver light',
  'gray light',
  'gray dark',
  'black dark',
  'white light',
  'gold light',
  'brown gold',
  'brown dark',
  'blue dark',
  'green dark',
  'purple dark',
  'red dark',
  'teal blue',
  'teal green',
])
/** Sorts of car that exclude each other; all else a witness may call either. */
const unlike = eitherWay([
  'sedan suv',
  'sedan van',
  'sedan pickup',
  'sedan coupe',
  'sedan truck',
  'sedan hatchback',
  'sedan wagon',
  'suv van',
  'suv pickup',
  'suv coupe',
  'van pickup',
  'van coupe',
  'coupe four-door',
  'coupe pickup',
  'motorcycle car',
  'motorcycle sedan',
  'motorcycle suv',
  'motorcycle van',
  'motorcycle pickup',
  'motorcycle truck',
])

const share = (a: readonly string[], b: readonly string[], fits: (one: string, other: string) => boolean): boolean =>
  a.length === 0 || b.length === 0 || a.some(one => b.some(other => one === other || fits(one, other)))

/** In how many traits two descriptions exclude each other. */
function conflictsOf(a: CarDescription, b: CarDescription): number {
  const fits = [
    share(a.colours, b.colours, (one, other) => alike.has(`${one} ${other}`)),
    share(a.makes, b.makes, () => false),
    share(a.years, b.years, () => false),
    share(a.types, b.types, (one, other) => !unlike.has(`${one} ${other}`)),
    share(a.makes, b.makes, () => false) &&
      share(a.models, b.models, (one, other) => one.startsWith(other) || other.startsWith(one)),
  ]
  return fits.filter(fit => !fit).length
}

const traitsOf = ({ colours, years, makes, models, types }: CarDescription): Set<string> =>
  new Set([...colours, ...years, ...makes, ...models, ...types.filter(type => type !== 'vehicle' && type !== 'car')])

/** One of them was stolen on the way, or one article knows of the other's car besides. */
function areTwoCars(a: Claim, b: Claim, ours: CarDescription, theirs: CarDescription): boolean {
  if ([a, b].some(({ value }) => /\bstolen\b/i.test((value as TextValue).words))) return true
  const knows = ({ scope }: Claim, car: CarDescription): boolean =>
    marksUnder(carMark, scope)
      .flatMap(carsIn)
      .some(other => conflictsOf(other, car) === 0 && [...traitsOf(other)].some(trait => traitsOf(car).has(trait)))
  return knows(a, theirs) || knows(b, ours)
}

/** Witnesses tell a car from memory: another colour, make or sort is worth a look, and so is one letter of the make. */
export function compareVehicles(a: Claim, b: Claim): Comparison {
  const [ours] = carsIn((a.value as TextValue).words)
  const [theirs] = carsIn((b.value as TextValue).words)
  if (!ours || !theirs) return 'unrelated'
  if (conflictsOf(ours, theirs) > 0) return areTwoCars(a, b, ours, theirs) ? 'unrelated' : 'rounding'
  const [mine, other] = [traitsOf(ours), traitsOf(theirs)]
  const shared = [...mine].filter(trait => other.has(trait)).length
  if (shared === mine.size || shared === other.size)
    return mine.size === other.size ? 'equal' : shared === mine.size ? 'wider' : 'narrower'
  return 'overlapping'
}
