import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { overcome } from './furthest.js'

export const atLarge = 'at large'
export const inCustody = 'in custody'
export const released = 'released'
export const wanted = 'wanted'
export const now = 'now'

/** Of which of the three a claim tells. */
export const stateIn = ({ scope }: Pick<Claim, 'scope'>): string | undefined => scope?.marks?.[0]

/** Who is out on bond was held before, and who is held was sought; a paper that tells the earlier of the two on the same day or later says nothing else. */
export function compareCustody(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [stateIn(a), stateIn(b)]
  if (ours === theirs) return 'equal'
  if (ours !== released && theirs !== released && !isWanted(a) && !isWanted(b)) return 'disjoint'
  const [before, after] = ours === released || isWanted(b) ? [b, a] : [a, b]
  // who is sought by name in one paper and held in another has been caught since, whatever day the papers bear
  if (isSoughtByName(before) && stateIn(after) === inCustody && !isLater(before, after)) return 'disjoint'
  // one of the two papers tells of both states
  if (before.published === after.published && isLater(after, before)) return 'disjoint'
  // let go, and by now held again
  if (isNow(before) && (before.published ?? '') > (after.published ?? before.published ?? '')) return 'disjoint'
  return (after.published ?? '') > (before.published ?? after.published ?? '') ? 'disjoint' : 'unrelated'
}

const isLater = ({ scope }: Claim, before: Claim): boolean => scope?.marks?.includes(`${overcome}${stateIn(before)}`) === true

/** "A warrant was issued for Ann Lee": she may be in a cell by now. */
const isWanted = ({ scope }: Claim): boolean => scope?.marks?.includes(wanted) === true

/** Not "the gunman", who may be another one. */
const isSoughtByName = ({ stage }: Claim): boolean => stage === 'so-far'

const isNow = ({ scope }: Claim): boolean => scope?.marks?.includes(now) === true
