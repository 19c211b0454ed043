import { party } from './fillers.js'
import { occasionAt } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellIn } from './tellIn.js'
import type { View } from './view.js'

/** Who is held responsible: "the group claimed responsibility for the attack", "Kabul blamed the group for the bombing". */
export function blame(name: string): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        const blamed = blamedIn(predication, view)
        if (!blamed) return []
        const filled = party(blamed, view)
        if (!filled) return []
        const occasion = occasionAt(view.digest, view.sentence, view.sentence.tokens[predication.token]!.start)
        if (!occasion) return []
        return [{ ...tellIn(predication, { thing: occasion.event }, filled, view), scope: occasion.scope }]
      }),
  }
}

function blamedIn(predication: View['predications'][number], view: View) {
  const object = view.role(predication, 'object')
  if (
    (predication.verb === 'claim' || predication.verb === 'accept' || predication.verb === 'deny') &&
    object?.lemma === 'responsibility' &&
    predication.voice === 'active' &&
    predication.verb !== 'deny'
  )
    return view.role(predication, 'agent')
  if (predication.verb !== 'blame') return undefined
  return view.role(predication, 'on') ?? object
}
