import type { Phrase } from '../model/phrase.js'
import type { CountValue } from '../model/value.js'
import { findTolls, type Toll } from './findTolls.js'
import { isAnybody, victimsOf } from './victims.js'
import type { View } from './view.js'

/** Characters behind a toll within which it is said who is among its people. */
const reach = 60
const opening =
  /(?:\bincluding|\bamong (?:them|whom)(?: were)?|\b(?:along|together) with),?\s(?:(?:at least|about|some|around)\s)?$/iu

/** All tolls of a sentence, and those of the people who are named among theirs. */
export function tollsAndSubsets(view: View): Toll[] {
  const told = findTolls(view)
  return [...told, ...told.flatMap(toll => subsetsOfToll(toll, told, view))]
}

/** "36 dead, among them 15 children and four teachers", "12 soldiers along with three journalists": to the children the same was done. */
function subsetsOfToll(toll: Toll, told: readonly Toll[], view: View): Toll[] {
  if (toll.polarity === 'denied' || toll.harm === 'arrested') return []
  const from = toll.valueSpan.end
  const first = view.phrases.find(
    phrase =>
      phrase.start > from &&
      phrase.start < from + reach &&
      view.quantity(phrase)?.kind === 'count' &&
      opening.test(view.text({ start: from, end: phrase.start })),
  )
  if (!first) return []
  return view.members(first).flatMap(phrase => subset(phrase, toll, told, view) ?? [])
}

/** "On a bus", "from one family"; "in air strikes" tells how all of them died. */
const narrows = ({ preposition }: Phrase['complements'][number]): boolean =>
  !/^(?:in|during|by|after|along with|including)$/.test(preposition)

function subset(phrase: Phrase, toll: Toll, told: readonly Toll[], view: View): Toll | undefined {
  const quantity = view.quantity(phrase)
  // "including ten people on a bus", "two of the children": a part of them, and no class of its own
  if (quantity?.kind !== 'count' || quantity.partitive || quantity.others || phrase.complements.some(narrows)) return undefined
  const value = quantity.value as CountValue
  const victims = victimsOf(value.of === '' ? phrase.lemma : value.of.slice(value.of.lastIndexOf(' ') + 1))
  if (!victims || victims === 'person' || victims === toll.victims || isAnybody(victims) || value.min === undefined)
    return undefined
  const span = { start: quantity.start, end: Math.max(quantity.end, phrase.end) }
  if (told.some(other => other.valueSpan.start < span.end && span.start < other.valueSpan.end)) return undefined
  const { including: _, ...whole } = toll
  return { ...whole, victims, value: { ...value, of: victims }, valueSpan: span, among: true }
}
