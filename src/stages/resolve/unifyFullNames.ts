import type { DraftClaim, Referent } from '../../model/claim.js'
import type { PeopleValue } from '../../model/value.js'
import { skeletonOf } from '../../patterns/fullNames.js'

export interface ToldFullName {
  claim: DraftClaim
  /** Who it is, over all articles. */
  person: string
}

/**
 * Of whom each full name is told. All that the articles call by one surname are asked about together, for a given name may be wrong; but where one article knows
 * several of a surname, each of them by himself. Two surnames of one person are one question.
 */
export function unifyFullNames(told: readonly ToldFullName[]): ReadonlyMap<DraftClaim, Referent> {
  const families = new Set(told.flatMap(({ claim }) => (subjectOf(claim).given ? [subjectOf(claim).surname] : [])))
  const keyOf = ({ claim, person }: ToldFullName): string => {
    const { surname } = subjectOf(claim)
    return families.has(surname) ? `person ${person}` : surname
  }
  const leader = new Map<string, string>()
  const leaderOf = (key: string): string => {
    let found = key
    for (let next = leader.get(found); next !== undefined; next = leader.get(found)) found = next
    return found
  }
  const keyOfPerson = new Map<string, string>()
  for (const one of told) {
    const [key, other] = [leaderOf(keyOf(one)), leaderOf(keyOfPerson.get(one.person) ?? keyOf(one))]
    keyOfPerson.set(one.person, key)
    if (key !== other) leader.set(key > other ? key : other, key > other ? other : key)
  }
  const texts = tally(told, one => [leaderOf(keyOf(one)), one.claim.about.person!.text])
  const stems = tally(told, one => [leaderOf(keyOf(one)), stemOf(one.claim)])
  return new Map(
    told.map(one => {
      const key = leaderOf(keyOf(one))
      return [one.claim, { key, stem: stems.get(key)!, text: texts.get(key)! }]
    }),
  )
}

/** What is told most often under each key. */
function tally(told: readonly ToldFullName[], read: (one: ToldFullName) => [key: string, word: string]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const one of told) {
    const [key, word] = read(one)
    const counted = counts.get(key) ?? new Map<string, number>()
    counts.set(key, counted.set(word, (counted.get(word) ?? 0) + 1))
  }
  return new Map([...counts].map(([key, counted]) => [key, mostTold(counted)]))
}

/** Surname and first given name: the same whether or not other articles know others of the family. */
const stemOf = (claim: DraftClaim): string => {
  const [name] = (claim.value as PeopleValue).names
  return `${subjectOf(claim).surname} ${skeletonOf(name!.split(' ')[0]!)}`
}

/** "surname berg", or "surname berg given nils" where the article knows several of them. */
function subjectOf({ about }: DraftClaim): { surname: string; given: string | undefined } {
  const [surname, given] = about.person!.key!.split(' given ')
  return { surname: surname!, given }
}

/** One of a family is asked for by given name as well. */
const mostTold = (counted: ReadonlyMap<string, number>): string =>
  [...counted].sort(
    ([a, many], [b, others]) => Number(b.includes(' ')) - Number(a.includes(' ')) || others - many || (a < b ? -1 : 1),
  )[0]![0]
