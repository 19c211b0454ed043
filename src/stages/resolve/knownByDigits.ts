import { wordSet } from '../../language/wordSet.js'
import type { Comparison } from '../../model/comparison.js'
import type { AmountValue } from '../../model/value.js'
import { compareValues } from '../../values/compareValues.js'
import { type Figure, figureOf } from './figureLikeness.js'

/** Of these a story counts many kinds. */
const anything = wordSet('person people job point state country time vote dollar day case')
/** Figures from which two of one kind of thing are few in a story. */
const large = 100
/** By which their bounds may lie apart, as a factor. */
const near = 1.1
/** An article that counts a kind of thing more often tells of several groups of it. */
const mostOfKind = 2

/** "A 280-page report" / "a nearly 300-page report", "900,000 signatures" / "more than 900,000 signatures": the one large figure that either article has of its kind. */
function isLoneKind(a: Figure, b: Figure, figures: readonly Figure[]): boolean {
  if (a.value.kind !== 'count' || b.value.kind !== 'count' || a.head !== b.head || a.head === '' || anything.has(a.head))
    return false
  if (a.article === b.article || a.share !== b.share || a.value.against !== undefined || a.value.per !== b.value.per) return false
  const [ours, theirs] = [boundsOf(a.value), boundsOf(b.value)]
  if (Math.min(...ours, ...theirs) < large) return false
  if (!ours.some(one => theirs.some(other => Math.max(one, other) <= near * Math.min(one, other)))) return false
  const [mine, others] = [a, b].map(({ article }) =>
    figures.filter(one => one.article === article && one.head === a.head && one.claim.relation === a.claim.relation),
  )
  if ([mine!, others!].some(list => new Set(list.map(({ value }) => boundsOf(value).join())).size > mostOfKind)) return false
  return !mine!.some(one => others!.some(other => compareValues(one.value, other.value) === 'equal'))
}

export const boundsOf = (value: Figure['value']): number[] =>
  ['min' in value ? value.min : undefined, 'max' in value ? value.max : undefined].flatMap(bound =>
    typeof bound === 'number' ? [bound] : [],
  )

/** A figure so large and so exactly told that few words in common make it one. */
export const isKnownByDigits = (a: Figure, b: Figure, comparison: Comparison, figures: readonly Figure[]): boolean =>
  isExact(a, comparison) || isExactRound(a, b) || isLoneKind(a, b, figures)

/** "$103 million" / "about $103 million". */
const isExactRound = (a: Figure, b: Figure): boolean =>
  isOneRound(a, b) &&
  [a, b].some(({ value }) => 'min' in value && value.min === value.max && digitsOf(value.min ?? 0) >= fewestDigits)
const fewestDigits = 3

/** One figure of a counted thing, sum or share that is told by its digits and is not one of the small ones that stand anywhere. */
function isExact({ value, head }: Figure, comparison: Comparison): boolean {
  const figure = figureOf(value)
  if (comparison !== 'equal' || figure === undefined) return false
  if (value.kind === 'count') return head !== '' && figure >= 100
  if (value.kind === 'amount') return figure >= 100
  return value.kind === 'percent' && figure % 10 !== 0
}

/** "$15 million" / "nearly $15 million". */
export function isOneRound({ value: a }: Figure, { value: b }: Figure): boolean {
  if (a.kind !== 'amount' || b.kind !== 'amount' || a.currency !== b.currency || isPoint(a) === isPoint(b)) return false
  const [point, range] = isPoint(a) ? [a, b] : [b, a]
  return point.min === range.min || point.min === range.max || point.min === ((range.min ?? 0) + (range.max ?? 0)) / 2
}

export const isPoint = ({ min, max }: AmountValue): boolean => min !== undefined && min === max

export const digitsOf = (figure: number): number => figure.toExponential().split('e')[0]!.replace(/\D/g, '').length
