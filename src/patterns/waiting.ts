import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Match, Pattern } from './pattern.js'
import { withinArticle } from './withinArticle.js'

/** What had not come by the day of a report, and what had: kept only where the one is told before the other. */
export const waits = 'waits'
export const came = 'came'

export const isWaiting = ({ scope }: Pick<Claim, 'scope'>): boolean => scope?.marks?.includes(waits) === true
export const hasCome = ({ scope }: Pick<Claim, 'scope'>): boolean => scope?.marks?.includes(came) === true

/** Did one report still wait for what one of a later day tells? */
export const isAheadOf = (waiting: Claim, coming: Claim): boolean =>
  isWaiting(waiting) &&
  hasCome(coming) &&
  waiting.published !== undefined &&
  coming.published !== undefined &&
  waiting.published < coming.published

export const compareWaiting = (a: Claim, b: Claim): Comparison =>
  isAheadOf(a, b) || isAheadOf(b, a) ? 'disjoint' : isWaiting(a) === isWaiting(b) ? 'equal' : 'unrelated'

/** What a pattern tells of somebody, without the waiting of an article that tells elsewhere that it has come. */
export const unlessCome = (pattern: Pattern, keyOf?: (match: Match) => string): Pattern =>
  withinArticle<Set<string>>(
    pattern,
    (seen, { scope }) => (seen ?? new Set()).add(scope!.marks![0]!),
    ({ scope }, seen) => scope!.marks![0] === came || !seen.has(came),
    keyOf,
  )
