import { fold } from '../language/fold.js'
import { isWithin } from '../language/places.js'
import { rowOfWord } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import type { TextValue } from '../model/value.js'
import { captures, isOneCapture, whoIn } from './captures.js'
import { mainOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { keysOfPlace, placesIn } from './sites.js'
import { tellAt } from './tellAt.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

/** Sorts of places by the noun: two papers that name two sorts differ. */
const sorts = rowOfWord(
  Object.entries({
    home: 'home house apartment residence',
    motel: 'motel hotel inn',
    station: 'station',
    airport: 'airport',
    jail: 'jail headquarters precinct',
    restaurant: 'restaurant diner',
    store: 'store shop supermarket market mall',
    car: 'car vehicle truck van',
    school: 'school',
    hospital: 'hospital',
    woods: 'woods ravine forest field',
  }),
)
const locating = new Set(['in', 'at', 'near', 'outside', 'inside', 'outside of'])
const beside = new Set(['near', 'outside', 'outside of'])
/** What stands behind one of these is no longer the place of the arrest; "in the shooting at a club" is that of the deed. */
const elsewhere =
  /[;.,]|\b(?:after|for|and|before|but|while|when|who|where|with|following|over|by|on (?:\p{L}{1,12} ){0,3}?charges?|connection|shooting|killing|death|murder|case|attack|slaying|robbery|warrants?|according|report)\b/iu
const reach = 90

/** Where a suspect was arrested: "was captured outside Bergen", "was found hiding in a motel". Of an article that tells of several places of one sort none is told. */
export const arrestPlaces = (name: string): Pattern =>
  unanimous(
    { name, find: told },
    ({ scope }) => scope!.marks![1]!,
    ({ scope }) => `${scope!.marks![0]} ${whoIn(scope) ?? ''}`,
  )

const told = (view: View): Match[] =>
  captures(view).flatMap(({ predication, end, marks }) =>
    view.phrases.flatMap((phrase): Match[] => {
      if (phrase.start < end || phrase.start > end + reach || phrase.start > predication.end || phrase.plural) return []
      if (!locating.has(phrase.preposition ?? '') || elsewhere.test(view.text({ start: end, end: phrase.start }))) return []
      const lead = phrase.preposition!.length + 1
      const first = phrase.possessor === undefined ? phrase : view.phrase(phrase.possessor)
      const span = { start: first.start - lead, end: phrase.end }
      const words = view.text(span).replace(/\s+/g, ' ')
      if (!words.toLowerCase().startsWith(phrase.preposition!)) return []
      return [...siteOf(phrase, view), ...townOf(phrase, view)].map(place => ({
        ...tellAt({ thing: mainOccasion(view.digest) }, { kind: 'text', words }, span, view, predication),
        scope: { marks: [...place.marks, ...marks], ...(place.keys ? { places: place.keys } : {}) },
      }))
    }),
  )

interface Place {
  /** Site or town, and which. */
  marks: string[]
  keys?: string[]
}

function siteOf({ last, modifiers, kind, preposition, determiner }: Phrase, view: View): Place[] {
  // "an Oak Park Motel" as well as "a motel"
  const sort = kind === 'name' && !determiner ? undefined : sorts.get(view.sentence.tokens[last]!.lower)
  if (!sort || (beside.has(preposition!) && sort !== 'home')) return []
  const station =
    sort === 'station' ? modifiers.find(word => /^(?:train|bus|gas|police|fire|subway|rail)$/.test(word)) : undefined
  if (sort === 'station' && !station) return []
  const which = station === 'police' ? 'jail' : station ? `${station} station` : sort
  return [{ marks: ['site', which] }]
}

/** "In Bergen", "at a Bergen motel"; not "in the Bergen shooting". */
function townOf(phrase: Phrase, view: View): Place[] {
  const names = placesIn(view.digest, view.sentence)
  const name = names.find(({ start, end }) => phrase.start <= start && end <= phrase.end)
  if (!name || (name.end !== phrase.end && (phrase.kind === 'name' || siteOf(phrase, view).length === 0))) return []
  const isBeside = phrase.end === name.end && beside.has(phrase.preposition!)
  const marks = ['town', fold(name.text), ...(isBeside ? ['beside'] : [])]
  const keys = keysOfPlace(name, view.sentence)
  if (keys.length > 0) return [{ marks, keys }]
  // "Ulven, Arkansas"
  const state = names.find(({ start }) => start > name.end && start <= name.end + 2)
  return [state ? { marks: [...marks, somewhere], keys: keysOfPlace(state, view.sentence) } : { marks }]
}
const somewhere = 'somewhere in'

/** Papers that tell of two sorts of sites, or of a town and of what lies before it, differ loosely; a site in a town is no other place. */
export function compareArrestPlaces(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [a.scope!, b.scope!]
  const [mine, other] = [ours.marks!, theirs.marks!]
  if (mine[0] !== other[0] || !isOneCapture(a, b)) return 'unrelated'
  const isSame = mine[1] === other[1]
  const sameWords = (a.value as TextValue).words === (b.value as TextValue).words
  if (mine[0] === 'site') return isSame ? (sameWords ? 'equal' : 'overlapping') : 'rounding'
  const [keys, others] = [ours.places ?? [], theirs.places ?? []]
  const [mineIn, otherIn] = [mine, other].map(marks => marks.includes(somewhere))
  if (isSame || (!mineIn && !otherIn && keys.some(key => others.includes(key))))
    return mine.includes('beside') === other.includes('beside') ? 'equal' : 'rounding'
  if (keys.length === 0 || others.length === 0 || (mineIn && otherIn)) return 'unrelated'
  if (keys.some(key => others.some(one => (mineIn && key === one) || isWithin(key, one))))
    return otherIn ? 'unrelated' : 'narrower'
  if (keys.some(key => others.some(one => (otherIn && key === one) || isWithin(one, key)))) return mineIn ? 'unrelated' : 'wider'
  return mineIn || otherIn ? 'unrelated' : 'rounding'
}
