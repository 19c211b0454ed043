import type { Claim } from '../../model/claim.js'
import { keyOfValue } from '../../values/compareValues.js'

/** A headline's "Seven dead" over "seven people, including the gunman, were killed" counts the gunman too. */
export function shareInclusion(claims: readonly Claim[]): Claim[] {
  if (!claims.some(({ including }) => including)) return [...claims]
  const keyOf = ({ article, value }: Claim): string => `${article} ${keyOfValue(value)}`
  const included = new Map(claims.flatMap(claim => (claim.including ? [[keyOf(claim), claim.including] as const] : [])))
  return claims.map(claim => {
    const including = claim.including ?? included.get(keyOf(claim))
    return including === undefined ? claim : { ...claim, including }
  })
}
