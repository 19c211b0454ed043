import { dayOfIso } from '../../language/calendar.js'
import type { Claim, Telling } from '../../model/claim.js'
import type { TimeExpression } from '../../model/mention.js'

/** A claim of the generic floor with what ties it to others. */
export interface ToldFact {
  claim: Claim
  telling: Telling
  /** The value as the article words it. */
  words: string
  /** Of an expression of time: what is stated, before it was known on which day the article appeared. */
  expression?: TimeExpression
}

/** "on Aug. 4": a day told by its number is told of few things. */
export const isExact = ({ expression }: ToldFact): boolean => expression?.month !== undefined && expression.day !== undefined

const halfYear = 182
const year = 365

/** Days between two tellings' days; 0 where one has none. Years that nobody stated are those of two days of print. */
export function daysBetween(a: ToldFact, b: ToldFact): number {
  if (a.claim.value.kind !== 'date' || b.claim.value.kind !== 'date') return 0
  const [ours, theirs] = [dayOfIso(a.claim.value.earliest), dayOfIso(b.claim.value.earliest)]
  if (ours === undefined || theirs === undefined) return 0
  const gap = Math.abs(ours - theirs)
  const isStated = a.expression?.year !== undefined && b.expression?.year !== undefined
  return !isStated && gap > halfYear ? Math.abs(gap - year) : gap
}

/** By article, then as they stand in the text: the same whatever the order of files. */
export const inOrder = ({ claim: a }: ToldFact, { claim: b }: ToldFact): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.valueSpan.start - b.valueSpan.start
