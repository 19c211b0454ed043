import type { Predication } from '../model/predication.js'
import type { Match } from './pattern.js'
import { everybody, type Somebody } from './persons.js'
import type { View } from './view.js'

/** One here, the other there. */
const apart = /\b(?:one of (?:whom|them)|either|or)\b/i

/** What a clause tells of one of a list of names it tells of all of them: "Ann Lee, 21, and Bo Ray, 30, were killed". */
export function ofEach(matches: Match[], predication: Predication, view: View): Match[] {
  if (matches.length === 0 || /self$/i.test(textOf('object', predication, view))) return matches
  const people = ['object', 'agent'].map(role => listIn(role, predication, view)).find(list => isOf(list, matches))
  if (!people) return matches
  if (/\brespectively\b/i.test(view.text(view.sentence))) return []
  return matches.flatMap(match =>
    isOf(people, [match]) ? people.map(({ subject }) => ({ ...match, about: { person: subject } })) : [match],
  )
}

/** The names of a list that takes a part in the clause; none where some of them may be meant. */
export function listIn(role: string, predication: Predication, view: View): Somebody[] {
  const phrase = view.role(predication, role)
  if (!phrase || phrase.kind === 'pronoun' || apart.test(view.text(predication))) return []
  const people = everybody(phrase, view)
  if (people.length < 2 || !people.every(({ named }) => named)) return []
  const start = Math.min(...people.map(({ span }) => span.start))
  const end = Math.max(...people.map(({ span }) => span.end))
  return people.length > 2 || /\s(?:and|&)\s/.test(view.text({ start, end })) ? people : []
}

const isOf = (people: readonly Somebody[], matches: readonly Match[]): boolean =>
  matches.some(({ about }) => people.some(({ subject: { entity } }) => entity !== undefined && entity === about.person?.entity))

function textOf(role: string, predication: Predication, view: View): string {
  const phrase = view.role(predication, role)
  return phrase ? view.text(phrase) : ''
}
