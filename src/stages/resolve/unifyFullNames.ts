import type { DraftClaim, Referent } from '../../model/claim.js'

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
  const tellings = new Map<string, Map<string, number>>()
  for (const one of told) {
    const key = leaderOf(keyOf(one))
    const counted = tellings.get(key) ?? new Map<string, number>()
    const { text } = one.claim.about.person!
    tellings.set(key, counted.set(text, (counted.get(text) ?? 0) + 1))
  }
  const texts = new Map([...tellings].map(([key, counted]) => [key, mostTold(counted)]))
  return new Map(
    told.map(one => {
      const key = leaderOf(keyOf(one))
      return [one.claim, { key, text: texts.get(key)! }]
    }),
  )
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
