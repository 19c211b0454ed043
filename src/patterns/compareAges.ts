import { dayOfIso } from '../language/calendar.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { MeasureValue } from '../model/value.js'

const year = 365.2425

/** Ages of one person, in whole years. 21 in the spring of one year and 23 in the summer of the next go together: two birthdays may lie between. One year more in a report of some weeks later may be a birthday. */
export function compareAges(a: Claim, b: Claim): Comparison | undefined {
  const apart = ageOf(b) - ageOf(a)
  const elapsed = yearsBetween(a, b)
  const birthdays = [Math.floor(elapsed), Math.ceil(elapsed)]
  if (apart === 0) return undefined
  // a child of two and a half is two years old
  if (Math.floor(ageOf(a)) === Math.floor(ageOf(b))) return 'overlapping'
  // "11 months", "one year"
  if (Math.min(ageOf(a), ageOf(b)) < 1 && Math.abs(apart) <= quarter) return 'rounding'
  // a parent and a child of one name
  if (Math.min(ageOf(a), ageOf(b)) < childhood && Math.abs(apart) > generation) return 'unrelated'
  if (isWhole(a) && isWhole(b) && a.published && b.published) {
    // nobody grows younger, and hardly anybody has a birthday between two reports of one week
    if (apart * elapsed < 0 || Math.abs(elapsed) <= fewDays) return 'disjoint'
  }
  if (isGrownOlder(a, b)) return 'overlapping'
  return birthdays.some(one => Math.abs(apart - one) <= 1) ? 'rounding' : undefined
}

/** By as many birthdays as may lie between two reports. */
export function isGrownOlder(a: Claim, b: Claim): boolean {
  const elapsed = yearsBetween(a, b)
  const apart = ageOf(b) - ageOf(a)
  return apart !== 0 && Math.abs(elapsed) > fewWeeks && (apart === Math.floor(elapsed) || apart === Math.ceil(elapsed))
}

/** A week, in years. */
const fewDays = 0.02
/** Two reports of one event: nobody checks for a birthday in between. */
const fewWeeks = 0.1

const quarter = 0.25
const childhood = 14
const generation = 20

const isWhole = ({ value }: Claim): boolean => value.kind === 'measure' && value.min !== undefined && value.min === value.max

const ageOf = ({ value }: Claim): number => (value as MeasureValue).min ?? 0

/** 0 where a day is unknown. */
function yearsBetween({ published: before }: Claim, { published: after }: Claim): number {
  const [from, to] = [before, after].map(iso => dayOfIso(iso))
  return from === undefined || to === undefined ? 0 : (to - from) / year
}
