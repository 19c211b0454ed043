import type { Claim } from '../../model/claim.js'
import { marksUnder } from '../../patterns/marksUnder.js'
import { rivalMark } from '../../patterns/scope.js'
import type { Relation } from '../../relations/define.js'
import { compareValues } from '../../values/compareValues.js'
import { surnameKey } from '../../values/personName.js'
import type { AnswerGroup } from './answer.js'

/** Two who give different figures for one thing within one article: "the hospital recorded four deaths, the rescuers three". */
export function rivalsOf(a: AnswerGroup, b: AnswerGroup, relation: Relation): string[] | undefined {
  for (const one of a.claims) {
    const [ours] = marksUnder(rivalMark, one.scope)
    if (ours === undefined) continue
    for (const other of b.claims) {
      const [theirs] = marksUnder(rivalMark, other.scope)
      if (theirs !== undefined && one.article === other.article && areApart(ours, theirs) && exclude(one, other, relation))
        return [ours, theirs].sort()
    }
  }
  return undefined
}

const areApart = (ours: string, theirs: string): boolean => surnameKey(ours) !== surnameKey(theirs)

const exclude = (one: Claim, other: Claim, relation: Relation): boolean =>
  (one.scope?.told ?? other.scope?.told) === (other.scope?.told ?? one.scope?.told) &&
  relation.compare?.(one, other) !== 'unrelated' &&
  compareValues(one.value, other.value) === 'disjoint'
