import type { DraftClaim } from '../../model/claim.js'
import type { OrganisationValue } from '../../model/value.js'
import { compareSpellings } from '../../patterns/nameSpellings.js'

export interface ToldName {
  claim: DraftClaim
  article: string
}

/** Spellings of one name in one story beyond which none is asked about: a list, not a slip. */
const most = 12

/** Names that two articles spell in two ways. How a name is spelt is worth asking only then. */
export function unifySpellings(told: readonly ToldName[]): ReadonlySet<DraftClaim> {
  const byKey = new Map<string, ToldName[]>()
  for (const one of told) {
    const key = one.claim.about.named!.key!
    const same = byKey.get(key)
    if (same) same.push(one)
    else byKey.set(key, [one])
  }
  const kept = new Set<DraftClaim>()
  for (const [key, group] of byKey) {
    const names = new Set(group.map(nameOf))
    if (names.size < 2 || names.size > most) continue
    const apart = group.some(one =>
      group.some(other => one.article !== other.article && compareSpellings(key, nameOf(one), nameOf(other)) === 'rounding'),
    )
    if (apart) for (const { claim } of group) kept.add(claim)
  }
  return kept
}

const nameOf = ({ claim }: ToldName): string => (claim.value as OrganisationValue).name
