import { fold } from '../language/fold.js'
import { people, time } from './fillers.js'
import type { Match, Pattern } from './pattern.js'
import { tellIn } from './tellIn.js'
import type { View } from './view.js'

const when = ['on', 'in', 'time', 'effective', 'from']
const date = time('date')

/** Who left or took up a post, and when: "resigned on Friday", "was fired in March", "was sworn in on Monday". `verbs`: whether the person is the subject or the object. */
export function tenureDates(name: string, verbs: { done: readonly string[]; undergone: readonly string[] }): Pattern {
  const [done, undergone] = [new Set(verbs.done), new Set(verbs.undergone)]
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        const role = done.has(predication.verb) ? 'agent' : undergone.has(predication.verb) ? 'object' : undefined
        const phrase = role && view.role(predication, role)
        const person = phrase && people(phrase, view)
        if (!person) return []
        const from = view.role(predication, 'from')
        const left = from && !from.time ? fold(view.text(from)) : undefined
        return view.roles(predication, when).flatMap(({ phrase: n }): Match[] => {
          const filled = date(view.phrase(n), view)
          if (!filled || isSpan(n, view)) return []
          const told = tellIn(predication, { person: person.subject }, filled, view, [person])
          return [left ? { ...told, scope: { marks: [left] } } : told]
        })
      }),
  }
}

/** "in two years" is no day on which somebody left. */
const isSpan = (n: number, view: View): boolean => view.time(view.phrase(n))?.expression.length !== undefined
