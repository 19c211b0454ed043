import { wordSet } from '../../language/wordSet.js'
import { compareValues } from '../../values/compareValues.js'
import type { Figure } from './figureLikeness.js'

/** Of these a story counts many kinds. */
const anything = wordSet('person people job point state country time vote dollar day case')
/** Figures from which two of one kind of thing are few in a story. */
const large = 100
/** By which their bounds may lie apart, as a factor. */
const near = 1.1
/** An article that counts a kind of thing more often tells of several groups of it. */
const mostOfKind = 2

/** "A 280-page report" / "a nearly 300-page report", "900,000 signatures" / "more than 900,000 signatures": the one large figure that either article has of its kind. */
export function isLoneKind(a: Figure, b: Figure, figures: readonly Figure[]): boolean {
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

const boundsOf = (value: Figure['value']): number[] =>
  ['min' in value ? value.min : undefined, 'max' in value ? value.max : undefined].flatMap(bound =>
    typeof bound === 'number' ? [bound] : [],
  )
