import type { Phrase } from '../model/phrase.js'
import { type Filled, people } from './fillers.js'
import { eventNear } from './heads.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

const offices = new Set(['chairmanship', 'presidency', 'chair'])

/** "held under the chairmanship of X", "with X in the chair", "X, under whose chairmanship it was held". */
export function chairmanships(name: string): Pattern {
  return {
    name,
    find: view =>
      view.phrases.flatMap((phrase): Match[] => {
        if (!offices.has(phrase.lemma) || (phrase.preposition !== 'under' && phrase.lemma !== 'chair')) return []
        const holder = holderOf(phrase, view)
        if (!holder) return []
        const clause = view.predications.find(({ roles }) => roles.some(({ phrase: n }) => n === phrase.index))
        const role = clause && (view.role(clause, 'object') ?? view.role(clause, 'agent'))
        const event = role?.event
          ? { text: view.event(role.event).label, event: role.event }
          : eventNear(phrase.start, view, ['meeting'])
        if (!event) return []
        return [
          {
            about: { event },
            value: holder.value,
            valueSpan: holder.span,
            evidence: evidenceOf(phrase, [holder, ...(clause ? [{ span: clause }] : [])]),
            polarity: clause?.polarity ?? 'affirmed',
            modality: clause?.modality ?? 'fact',
            saidBy: view.saidBy(clause, holder.span),
          },
        ]
      }),
  }
}

function holderOf(phrase: Phrase, view: View): Filled | undefined {
  const of = view.complement(phrase, ['of'])
  if (of) return people(of, view)
  if (phrase.possessor !== undefined) return people(view.phrase(phrase.possessor), view)
  if (phrase.determiner === 'whose')
    return (
      view.phrases.slice(0, phrase.index).findLast(other => other.kind === 'name' && people(other, view) !== undefined) &&
      people(view.phrases.slice(0, phrase.index).findLast(other => people(other, view) !== undefined)!, view)
    )
  const before = view.phrases[phrase.index - 1]
  return before?.preposition === 'with' ? people(before, view) : undefined
}
