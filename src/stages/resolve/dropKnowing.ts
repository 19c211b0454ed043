import { fold } from '../../language/fold.js'
import type { Claim } from '../../model/claim.js'
import { namesMark } from '../../patterns/unnamed.js'

/**
 * "A gunman", in an article that names elsewhere everybody to whom other articles give the part: it leaves nothing open, its words were only not read as his. Where
 * one of several is not named in it, the gunman may be that one.
 */
export function dropKnowing(claims: readonly Claim[]): Claim[] {
  const named = new Map<string, string[][]>()
  for (const claim of claims)
    if (claim.value.kind === 'people') {
      const names = claim.value.names.map(name => fold(name).split(' '))
      named.set(askedIn(claim), [...(named.get(askedIn(claim)) ?? []), ...names])
    }
  return claims.filter(claim => {
    const mark = claim.scope?.marks?.find(one => one.startsWith(namesMark))
    if (mark === undefined) return true
    const known = new Set(mark.slice(namesMark.length).split(' '))
    const names = named.get(askedIn(claim)) ?? []
    return names.length === 0 || !names.every(words => words.some(word => known.has(word)))
  })
}

const askedIn = ({ relation, story, about }: Claim): string =>
  [story, relation, ...Object.values(about).map(({ key }) => key)].join(' ')
