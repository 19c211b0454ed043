import { dayOfIso } from '../language/calendar.js'
import { isWithin } from '../language/places.js'
import type { Claim, Scope } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { CountValue } from '../model/value.js'

/** Days by which two papers may differ about one event. */
const slack = 1

/** Do two claims tell of what may be one occasion? Places, days and means that exclude each other tell two apart. */
export function sameOccasion({ scope: a }: Claim, { scope: b }: Claim): boolean {
  if (!a || !b) return true
  if ((a.several === true) !== (b.several === true)) return false
  if (a.means && b.means && !a.means.some(one => b.means!.includes(one))) return false
  if (a.places && b.places && placesApart(a.places, b.places)) return false
  return !daysApart(a, b)
}

/** Counts of one occasion; one more or less is no difference where the one who did it is among the dead. */
export function compareTolls(a: Claim, b: Claim): Comparison | undefined {
  if (!sameOccasion(a, b)) return 'unrelated'
  const [ours, theirs] = [a.value as CountValue, b.value as CountValue]
  const apart = Math.abs((ours.min ?? 0) - (theirs.min ?? 0))
  const dead = [a, b].some(({ scope }) => scope?.marks?.includes('culprit dead'))
  return apart === 1 && dead && a.polarity === b.polarity ? 'unrelated' : undefined
}

function daysApart(a: Scope, b: Scope): boolean {
  const [first, last, from, to] = [a.from, a.to, b.from, b.to].map(iso => dayOfIso(iso))
  if (first === undefined || last === undefined || from === undefined || to === undefined) return false
  return last < from - slack || to < first - slack
}

/** No place of the one list is, holds or lies in one of the other. Takes keys of the gazetteer. */
export const placesApart = (a: readonly string[], b: readonly string[]): boolean =>
  !a.some(one => b.some(other => one === other || isWithin(one, other) || isWithin(other, one)))
