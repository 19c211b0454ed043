import { genderOfRole } from '../language/roles.js'
import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import { accusedIn } from './groupMeant.js'
import { ageKnown } from './nameless.js'
import { type Somebody, somebody } from './persons.js'
import type { View } from './view.js'

const people = wordSet(
  'man woman boy girl teen teenager father mother student officer driver husband felon clerk grandfather suspect',
)

/** "A Bergen man was charged with murder": somebody who goes without a name. */
export const isUnnamed = (phrase: Phrase): boolean =>
  phrase.kind === 'noun' &&
  !phrase.plural &&
  phrase.members.length === 0 &&
  people.has(phrase.lemma) &&
  phrase.determiner !== 'another' &&
  phrase.possessor === undefined &&
  !phrase.modifiers.some(word => /^(?:other|second|third|fourth)$/.test(word))

/** "A Bergen man was sentenced on Friday. Nils Berg, 45, had pleaded guilty": the only one whom the article names as arrested, charged or tried; nobody where sex or age speak against it. */
export function accusedMeant(phrase: Phrase, view: View): Somebody[] {
  if (!isUnnamed(phrase)) return []
  const [one, ...more] = accusedIn(view).values()
  if (!one?.subject.entity || more.length > 0) return []
  const { gender, age } = view.entity(one.subject.entity)
  const told = genderOfRole(phrase.lemma)
  const years = somebody(phrase, view)?.subject
  const known = years && ageKnown(years)
  if ((told && gender && told !== gender) || (known !== undefined && age !== undefined && known !== age)) return []
  return [{ ...one, span: { start: phrase.start, end: phrase.end } }]
}
