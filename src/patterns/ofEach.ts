import type { Predication } from '../model/predication.js'
import type { Match } from './pattern.js'
import { everybody } from './persons.js'
import type { View } from './view.js'

/** One here, the other there. */
const apart = /\b(?:one of (?:whom|them)|either|or)\b/i

/** What a clause tells of one of a list of names it tells of all of them: "Ann Lee, 21, and Bo Ray, 30, were killed". */
export function ofEach(matches: Match[], predication: Predication, view: View): Match[] {
  if (matches.length === 0) return matches
  const phrase = view.role(predication, predication.voice === 'passive' ? 'object' : 'agent')
  if (!phrase || phrase.kind === 'pronoun') return matches
  const people = everybody(phrase, view)
  if (people.length < 2 || !people.every(({ named }) => named)) return matches
  if (/\brespectively\b/i.test(view.text(view.sentence))) return []
  const list = view.text({
    start: Math.min(...people.map(({ span }) => span.start)),
    end: Math.max(...people.map(({ span }) => span.end)),
  })
  if (
    apart.test(view.text(predication)) ||
    (people.length === 2 && !/\s(?:and|&)\s/.test(list)) ||
    /self$/i.test(textOf('object', predication, view))
  )
    return matches
  return matches.flatMap(match =>
    people.some(({ subject }) => subject.entity !== undefined && subject.entity === match.about.person?.entity)
      ? people.map(({ subject }) => ({ ...match, about: { person: subject } }))
      : [match],
  )
}

function textOf(role: string, predication: Predication, view: View): string {
  const phrase = view.role(predication, role)
  return phrase ? view.text(phrase) : ''
}
