import { wordSet } from '../language/wordSet.js'
import type { Predication } from '../model/predication.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, patientOf, type Somebody, somebody } from './persons.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

const leaving = wordSet('resign quit step-down retire leave die depart stand-down bow-out')
const beingMadeToLeave = wordSet('dismiss sack fire oust remove depose unseat')

/** "Ole Vik will take over from Kari Dahl", "Kari Dahl resigned. Ole Vik will take over": the one before is whoever has just been told to leave. */
export function takingOver(name: string): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        const { verb, polarity, modality, form } = predication
        if (verb !== 'take over' || form !== 'finite' || polarity === 'denied' || (modality !== 'fact' && modality !== 'plan'))
          return []
        // "took over the farm"
        if (view.role(predication, 'object')) return []
        const comes = agentOf(predication, view)
        const from = view.role(predication, 'from')
        const goes = from ? somebody(from, view) : lastToLeave(view)
        if (!comes?.named || !goes?.named || !comes.subject.entity || comes.subject.entity === goes.subject.entity) return []
        return [
          {
            about: { person: goes.subject },
            value: { kind: 'entities', as: 'people', entities: [comes.subject.entity], texts: [comes.subject.text] },
            valueSpan: comes.span,
            evidence: evidenceOf(predication, [{ span: comes.span }]),
            polarity: 'affirmed',
            modality,
            saidBy: view.saidBy(predication, comes.span),
          },
        ]
      }),
  }
}

/** The one person whom the sentence or the one before tells to leave. */
function lastToLeave(view: View): Somebody | undefined {
  for (const index of [view.sentence.index, view.sentence.index - 1]) {
    const sentence = view.digest.sentences[index]
    if (!sentence) continue
    const there = view.on(sentence)
    const gone = there.predications.flatMap(predication => leaver(predication, there) ?? [])
    if (gone.length > 0) return new Set(gone.map(({ subject }) => subject.entity)).size === 1 ? gone[0] : undefined
  }
  return undefined
}

function leaver(predication: Predication, view: View): Somebody | undefined {
  if (predication.polarity === 'denied') return undefined
  const verb = predication.verb.replace(' ', '-')
  const found = leaving.has(verb)
    ? agentOf(predication, view)
    : beingMadeToLeave.has(verb)
      ? patientOf(predication, view)
      : undefined
  return found?.named ? found : undefined
}
