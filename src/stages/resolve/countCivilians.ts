import type { CountValue } from '../../model/value.js'
import type { Draft } from './draft.js'

const civilian = 'civilian'

/**
 * "13 civilians" are all the dead to a paper that counts no others, and the civilians among them to one that does. Where nobody in the story counts people of
 * whatever kind, the first are civilians too, so that both answer one question.
 */
export function countCivilians(drafts: readonly Draft[]): Draft[] {
  const told = drafts.filter(({ claim }) => claim.about.victims && !claim.about.period && claim.polarity === 'affirmed')
  const asked = new Set(told.filter(({ claim }) => claim.about.victims!.key === civilian).map(({ claim }) => claim.relation))
  if (asked.size === 0) return [...drafts]
  const ofPeople = told.filter(({ claim }) => claim.about.victims!.key === 'person')
  const others = new Set(
    ofPeople.filter(({ claim }) => (claim.value as CountValue).of !== civilian).map(({ claim }) => claim.relation),
  )
  const changed = new Set(ofPeople.filter(({ claim: { relation } }) => asked.has(relation) && !others.has(relation)))
  return drafts.map(draft =>
    changed.has(draft)
      ? { ...draft, claim: { ...draft.claim, about: { ...draft.claim.about, victims: { text: 'civilians', key: civilian } } } }
      : draft,
  )
}
