import type { Phrase } from '../model/phrase.js'
import { party } from './fillers.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import { thingOf } from './things.js'
import type { View } from './view.js'

const sending = new Set([
  'send',
  'present',
  'submit',
  'hand',
  'hand over',
  'deliver',
  'give',
  'forward',
  'transmit',
  'address',
  'pass',
  'propose',
  'offer',
  'put',
])

/** "Russia presented drafts to the United States and NATO", "has not sent them to such bodies as NATO". */
export function recipients(name: string): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        if (!sending.has(predication.verb)) return []
        const objects = view.roles(predication, 'object')
        const thing = objects.map(({ phrase }) => thingOf(view.phrase(phrase), view, ['proposal', 'report'])).find(Boolean)
        if (!thing) return []
        const agent = view.role(predication, 'agent')
        const sender = agent
          ? party(agent, view)?.subject
          : ownerOf(
              objects.map(({ phrase }) => view.phrase(phrase)),
              view,
            )
        if (!sender && predication.voice === 'active') return []
        const closed = predication.adverbs.includes('only')
        return view.roles(predication, ['to', 'recipient']).flatMap(({ phrase: n, negated }): Match[] =>
          targets(view.phrase(n), view).flatMap((target): Match[] => {
            const filled = party(target, view)
            if (!filled) return []
            return [
              {
                about: { ...(sender ? { sender } : {}), thing: thing.subject },
                value: filled.value,
                valueSpan: filled.span,
                evidence: evidenceOf(predication, [{ span: filled.span }, ...(agent ? [{ span: agent }] : [])]),
                polarity: negated ? 'denied' : predication.polarity,
                modality: predication.modality,
                saidBy: view.saidBy(predication, filled.span),
                ...(closed ? { closed } : {}),
              },
            ]
          }),
        )
      }),
  }
}

/** "Moscow's demands are addressed to": the owner of what is sent is the sender. */
function ownerOf(objects: readonly Phrase[], view: View) {
  for (const { possessor } of objects) if (possessor !== undefined) return party(view.phrase(possessor), view)?.subject
  return undefined
}

/** The members of a list, also behind "such organisations as". */
function targets(phrase: Phrase, view: View): Phrase[] {
  const listed = view.members(phrase)
  const examples = phrase.complements.find(
    ({ preposition }) =>
      preposition === 'as' || preposition === 'such as' || preposition === 'including' || preposition === 'like',
  )
  if (examples) return view.members(view.phrase(examples.phrase))
  return listed
}
