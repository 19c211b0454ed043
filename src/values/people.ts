import { type Comparison, isCompatible } from '../model/comparison.js'
import type { PeopleValue } from '../model/value.js'
import { compareNames, isSpeltApart, readName } from './personName.js'
import { remember } from './remember.js'

const readNames = remember(({ names }: PeopleValue) => names.map(readName))

/**
 * Two answers that name people: whoever an answer names is among those meant, so {A, B} is narrower than {A}, and {A} excludes {C}.
 * `isSame` decides whether two names mean one person where the caller knows better than the wording.
 */
export function comparePeople(
  a: PeopleValue,
  b: PeopleValue,
  isSame: (ours: number, theirs: number) => boolean = () => false,
): Comparison {
  const [ourNames, theirNames] = [readNames(a), readNames(b)]
  const unmet = new Set(theirNames.keys())
  let met = 0
  let spelt = false
  for (const [ours, name] of ourNames.entries()) {
    let match: number | undefined
    for (const theirs of unmet) {
      const by = isSame(ours, theirs) ? 'equal' : compareNames(name, theirNames[theirs]!)
      if (isCompatible(by)) {
        match = theirs
        break
      }
      if (by === 'rounding') spelt = true
    }
    if (match === undefined) continue
    unmet.delete(match)
    met++
  }
  if (met === ourNames.length && unmet.size === 0) return 'equal'
  if (met === 0) return spelt ? 'rounding' : 'disjoint'
  return met === ourNames.length ? 'wider' : unmet.size === 0 ? 'narrower' : 'overlapping'
}

/** Surnames alone, since a fuller name in another article changes no one's identity. */
export const keyOfPeople = (value: PeopleValue): string =>
  readNames(value)
    .map(({ surname }) => surname.key)
    .sort()
    .join(' ')

/** The name itself is asked for: is it spelt in two ways, or are they two names? */
export function compareSpelling(a: PeopleValue, b: PeopleValue): Comparison {
  const [ours, theirs] = [readNames(a), readNames(b)]
  const apart = ours.some((name, at) => theirs[at] !== undefined && isSpeltApart(name, theirs[at]))
  return apart ? 'rounding' : comparePeople(a, b)
}

export const printPeople = ({ names }: PeopleValue): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
