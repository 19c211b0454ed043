import type { Predication } from '../model/predication.js'
import { time } from './fillers.js'
import type { Match, Pattern } from './pattern.js'
import { tellIn } from './tellIn.js'
import { isBareThing, thingOf } from './things.js'
import type { View } from './view.js'

const publishing = new Set([
  'publish',
  'release',
  'present',
  'unveil',
  'issue',
  'submit',
  'circulate',
  'announce',
  'disclose',
  'hand over',
  'put forward',
  'propose',
  'make',
  'send',
  'hand',
  'deliver',
  'table',
])
const when = ['on', 'in', 'time', 'at', 'during']
const date = time('date')

/** "published the drafts on 17 December", "proposals that were published last month", "in December it presented drafts". */
export function documentDates(name: string): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        if (!publishing.has(predication.verb) || (predication.verb === 'make' && predication.adjective !== 'public')) return []
        const thing = thingIn(predication, view)
        if (!thing || isBareThing(thing)) return []
        return view.roles(predication, when).flatMap(({ phrase }): Match[] => {
          const filled = date(view.phrase(phrase), view)
          return filled ? [tellIn(predication, { thing: thing.subject }, filled, view)] : []
        })
      }),
  }
}

/** The object; where it is a relative pronoun's antecedent that fits not, the noun it hangs on ("the proposal outlining guarantees that were published"). */
function thingIn(predication: Predication, view: View) {
  for (const { phrase: n } of view.roles(predication, 'object')) {
    const direct = thingOf(view.phrase(n), view, ['proposal', 'report'])
    if (direct) return direct
  }
  return undefined
}
