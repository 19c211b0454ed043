import { distance } from 'fastest-levenshtein'
import { countryByKey } from '../../language/countries.js'
import { fold } from '../../language/fold.js'
import { isPlaceHead, isWithin, placeByKey } from '../../language/places.js'
import { wordSet } from '../../language/wordSet.js'
import type { Claim } from '../../model/claim.js'
import { isCompatible } from '../../model/comparison.js'
import type { TimeExpression } from '../../model/mention.js'
import { compareClocks } from '../../values/clock.js'
import { compareValues } from '../../values/compareValues.js'
import { daysBetween, type ToldFact } from './toldFact.js'

/**
 * `one`: both values can be true. `within`: they can, and one says less than the other ("Libya", "Benghazi"). `apart`: they exclude each other. `alike`: they do as resolved, and yet may be one in two wordings; such a pair tells of one fact,
 * and nothing may rest on the difference.
 */
export type FactStanding = 'one' | 'within' | 'alike' | 'apart'

/** What the values of two tellings are to each other; nothing where they measure unlike things. `same`: their clauses have the same words. */
export function standFacts(a: ToldFact, b: ToldFact, same: boolean): FactStanding | undefined {
  const [ours, theirs] = [a.claim, b.claim]
  const comparison =
    ours.value.kind === 'time' && theirs.value.kind === 'time'
      ? compareClocks(ours.value, theirs.value)
      : compareValues(ours.value, theirs.value)
  if (ours.members?.length && ours.members[0]!.key === theirs.members?.[0]?.key) return 'one'
  if (ours.value.kind === 'place')
    return placesApart(ours, theirs, same)
      ? 'apart'
      : comparison === 'equal'
        ? 'one'
        : isCompatible(comparison)
          ? 'within'
          : undefined
  if (comparison === 'unrelated') return undefined
  if (isCompatible(comparison) || comparison === 'rounding') return 'one'
  if (ours.value.kind === 'organisation' && theirs.value.kind === 'organisation')
    return sharesName(ours.value.name, theirs.value.name) ? 'alike' : 'apart'
  return a.expression && b.expression && isOneInWords(a.expression, b.expression, daysBetween(a, b)) ? 'alike' : 'apart'
}

/** "Monday" in two papers, resolved to two weeks; "today" and "Monday" a day apart, where a paper is dated by its printing; midnight, which ends one day and begins another. */
function isOneInWords(a: TimeExpression, b: TimeExpression, gap: number): boolean {
  if (a.month !== undefined && a.day !== undefined && b.month !== undefined && b.day !== undefined)
    return a.month === b.month && a.day === b.day && (a.year === undefined || b.year === undefined)
  // "Mar. 13" without its year, and "March 2013"
  if (a.month !== undefined && a.month === b.month && (a.year === undefined || b.year === undefined)) {
    if (a.day === undefined || b.day === undefined) return true
  }
  if (a.weekday !== undefined && b.weekday !== undefined) return a.weekday === b.weekday
  if (isDeictic(a) || isDeictic(b)) return gap <= 1
  return gap % 7 === 0
}

/** "today", "overnight". */
const isDeictic = ({ relative, weekday, month }: TimeExpression): boolean =>
  weekday === undefined && month === undefined && (relative === undefined || relative.unit === 'day')

/**
 * Two towns, two states or two countries; of a town and a state, a street or a part of a country ("East Tennessee") one may lie in the other. Where the
 * clauses are the same word for word, any two places that are known and do not hold each other.
 */
function placesApart(a: Claim, b: Claim, same: boolean): boolean {
  const [ours, theirs] = [keyOf(a), keyOf(b)]
  if (isWithin(ours, theirs) || isWithin(theirs, ours)) return false
  if (isTownOrState(a) || isTownOrState(b)) return false
  const [level, other] = [levelOf(ours, a), levelOf(theirs, b)]
  return level !== undefined && other !== undefined && (level === other || same)
}

/** "New York": the city to one reporter, the state with its islands to another. */
const isTownOrState = ({ value }: Claim): boolean => value.kind === 'place' && twofold.has(fold(value.name))
const twofold = new Set(['new york', 'new york city', 'washington'])

const keyOf = ({ members, value }: Claim): string => members?.[0]?.key ?? (value.kind === 'place' ? fold(value.name) : '')

const bearing = /^(?:north|south|east|west|northern|southern|eastern|western|central|middle|downtown|mid|upper|lower)[ -]/

/** "Willow Heights", "Fern Springs": towns more often than hills and springs. */
const municipal = wordSet('heights hills springs falls grove')

function levelOf(key: string, { value }: Claim): string | undefined {
  if (countryByKey(key)) return 'country'
  const known = placeByKey(key)
  if (known) return known.kind === 'city' ? 'town' : known.kind
  const name = value.kind === 'place' ? fold(value.name) : key
  const head = name.slice(name.lastIndexOf(' ') + 1)
  return bearing.test(name) || (isPlaceHead(head) && !municipal.has(head)) ? undefined : 'town'
}

/** Words that many houses have in their names. */
const common = wordSet(
  'hospital clinic center centre school university college institute academy jail prison church mosque park hotel inn apartments medical health memorial regional',
  'general community children childrens trauma county city high middle elementary central detention of for and the at st saint mount north south east west public state national',
  'federal district correctional women mens mall bank stadium arena library airport courthouse',
)

/** "St. Elizabeth Health Center" / "St. Elizabeth Medical Center", "UT Medical Center" / "University of Tennessee Medical Center": one house in two wordings. */
function sharesName(a: string, b: string): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)]
  const isIn = (words: readonly string[], others: readonly string[]): boolean =>
    words.some(word => !common.has(word) && (others.some(other => isNear(word, other)) || initialsOf(others).startsWith(word)))
  return isIn(ours, theirs) || isIn(theirs, ours)
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .replaceAll("'", '')
    .split(/[\s-]+/)
const initialsOf = (words: readonly string[]): string =>
  words
    .filter(word => word !== 'of')
    .map(word => word[0])
    .join('')

const longEnough = 6

/** A slip of the pen in a long word ("Eskanzi" / "Eskenazi"). */
const isNear = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= longEnough && distance(a, b) <= 2)
