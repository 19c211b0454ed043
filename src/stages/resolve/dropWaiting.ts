import type { Claim } from '../../model/claim.js'
import { hasCome, isAheadOf, isWaiting } from '../../patterns/waiting.js'

/** "Is in office", "declined to comment": told of everybody, and news only where a report of a later day tells that it is over. */
export function dropWaiting(claims: readonly Claim[]): Claim[] {
  const asked = new Map<string, Claim[]>()
  for (const claim of claims)
    if (isWaiting(claim) || hasCome(claim)) asked.set(questionOf(claim), [...(asked.get(questionOf(claim)) ?? []), claim])
  if (asked.size === 0) return [...claims]
  const told = new Set(
    [...asked].filter(([, all]) => all.some(a => all.some(b => isAheadOf(a, b)))).map(([question]) => question),
  )
  return claims.filter(claim => !(isWaiting(claim) || hasCome(claim)) || told.has(questionOf(claim)))
}

const questionOf = ({ relation, about }: Claim): string => [relation, ...Object.values(about).map(({ key }) => key)].join(' ')
