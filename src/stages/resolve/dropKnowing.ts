import type { Claim } from '../../model/claim.js'
import { knowsIn } from '../../patterns/unnamed.js'

/**
 * "A gunman", in an article that names elsewhere everybody to whom other articles give the part: it leaves nothing open, its words were only not read as his. Where
 * one of several is not named in it, the gunman may be that one.
 */
export function dropKnowing(claims: readonly Claim[]): Claim[] {
  const named = new Map<string, string[]>()
  for (const claim of claims) if (knowsIn(claim)) named.set(askedIn(claim), [])
  if (named.size === 0) return [...claims]
  for (const claim of claims) if (claim.value.kind === 'people') named.get(askedIn(claim))?.push(...claim.value.names)
  return claims.filter(claim => {
    const knows = knowsIn(claim)
    const names = knows ? named.get(askedIn(claim))! : []
    return names.length === 0 || !names.every(name => knows!(name))
  })
}

const askedIn = ({ relation, story, about }: Claim): string =>
  [story, relation, ...Object.values(about).map(({ key }) => key)].join(' ')
