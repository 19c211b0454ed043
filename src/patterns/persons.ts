import { isRoleNoun } from '../language/roles.js'
import type { Subject } from '../model/claim.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { View } from './view.js'

export interface Somebody {
  subject: Subject
  span: Span
  /** Known by name. */
  named: boolean
}

/** One word for those who did it. */
const culprits = new Set([
  'gunman',
  'shooter',
  'suspect',
  'attacker',
  'assailant',
  'gunwoman',
  'killer',
  'bomber',
  'accused',
  'defendant',
  'perpetrator',
])
const unique = new Set([
  'victim',
  'driver',
  'pilot',
  'officer',
  'deputy',
  'baby',
  'infant',
  'toddler',
  'boy',
  'girl',
  'teen',
  'teenager',
  'clerk',
  'guard',
  'homeowner',
  'mother',
  'father',
])

/** The one person a phrase stands for: by name, or by a description that one story gives to one person ("the gunman", "a 19-year-old woman"). */
export function somebody(phrase: Phrase, view: View): Somebody | undefined {
  const named = namedIn(phrase, view)
  if (named) return named
  // "Ann Lee, 45, was": the age may have been taken for the subject
  const before = phrase.kind === 'number' && phrase.index > 0 ? view.phrase(phrase.index - 1) : undefined
  if (before?.kind === 'name' && /^,\s*$/.test(view.text({ start: before.end, end: phrase.start }))) {
    const found = namedIn(before, view)
    return found && { ...found, span: { start: before.start, end: phrase.end } }
  }
  return phrase.kind === 'noun' ? described(phrase, view) : undefined
}

function namedIn(phrase: Phrase, view: View): Somebody | undefined {
  if (phrase.members.length > 0) return undefined
  for (const other of [phrase, ...phrase.appositions.map(n => view.phrase(n))]) {
    const id = other.entities.find(entity => view.entity(entity).kind === 'person')
    if (id) return { subject: view.subjectOf(view.entity(id)), span: { start: phrase.start, end: phrase.end }, named: true }
  }
  return undefined
}

function described(phrase: Phrase, view: View): Somebody | undefined {
  if (phrase.plural || phrase.members.length > 0 || !isRoleNoun(phrase.lemma)) return undefined
  const quantity = view.quantity(phrase)
  const years = quantity?.kind === 'age' && typeof quantity.number === 'number' ? quantity.number : undefined
  const text = view.text(phrase).replace(/\s+/g, ' ')
  const span = { start: phrase.start, end: phrase.end }
  if (years !== undefined) return { subject: { text, key: `somebody aged ${years}` }, span, named: false }
  if (quantity !== undefined || phrase.determiner !== 'the' || phrase.modifiers.length > 0) return undefined
  if (culprits.has(phrase.lemma)) return { subject: { text, key: 'culprit' }, span, named: false }
  return unique.has(phrase.lemma) ? { subject: { text, key: `the ${phrase.lemma}` }, span, named: false } : undefined
}

/** To whom the verb of a clause happens. */
export function patientOf(predication: Predication, view: View): Somebody | undefined {
  const object = view.role(predication, 'object')
  return object && somebody(object, view)
}

export function agentOf(predication: Predication, view: View): Somebody | undefined {
  const agent = view.role(predication, 'agent')
  return agent && somebody(agent, view)
}
