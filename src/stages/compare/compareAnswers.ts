import type { Claim, Question } from '../../model/claim.js'
import { type Comparison, isCompatible } from '../../model/comparison.js'
import type { Value } from '../../model/value.js'
import type { Relation } from '../../relations/define.js'
import { compareSets } from '../../values/compareSets.js'
import { compareValues } from '../../values/compareValues.js'
import { comparePeople, compareSpelling } from '../../values/people.js'

/** How the values of two claims stand to each other: by what the relation knows, then by who or what they name over all articles, then by their words. */
export function compareAnswers(a: Claim, b: Claim, question: Question, relation: Relation): Comparison {
  const known = relation.compare?.(a, b)
  if (known !== undefined) return known
  const [ours, theirs] = [a.value, b.value]
  if (ours.kind === 'people' && theirs.kind === 'people') {
    if (asksForName(a, question) && asksForName(b, question)) return compareSpelling(ours, theirs)
    return comparePeople(
      ours,
      theirs,
      (mine, other) => a.members?.[mine] !== undefined && a.members[mine].key === b.members?.[other]?.key,
    )
  }
  if (namesThings(ours) && namesThings(theirs) && a.members?.length && b.members?.length) {
    const byKey = compareSets(new Set(a.members.map(member => member.key)), new Set(b.members.map(member => member.key)))
    if (isCompatible(byKey) || a.members.length + b.members.length > 2) return byKey
  }
  return compareValues(ours, theirs)
}

const namesThings = ({ kind }: Value): boolean => kind === 'organisation' || kind === 'place'

/** "How is the woman's name spelt?": the answer is the very person the question is about. */
const asksForName = (claim: Claim, question: Question): boolean =>
  claim.members?.length === 1 && Object.values(question.about).some(({ key }) => key === claim.members![0]!.key)
