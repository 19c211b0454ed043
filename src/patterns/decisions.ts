import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import { stemOf } from './figureWords.js'
import { party, people } from './fillers.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

const yes = new Set([
  'approve',
  'pass',
  'accept',
  'adopt',
  'ratify',
  'sign',
  'endorse',
  'uphold',
  'authorize',
  'authorise',
  'grant',
])
const no = new Set([
  'reject',
  'veto',
  'defeat',
  'block',
  'turn down',
  'vote down',
  'strike down',
  'overturn',
  'refuse',
  'decline',
  'deny',
])

/** What is decided on. Of "deny" and "pass" with any other object, other things are told. */
const decided = wordSet(
  'bill law measure proposal plan deal agreement treaty resolution amendment budget request motion offer petition appeal application nomination nominee ban legislation package merger bid contract order ordinance referendum settlement pact constitution reform extension',
)

/** "The Senate rejected the gun bill", "the ban was upheld by the court": who decided on what, yes or no. */
export function decisions(name: string): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        const verdict = yes.has(predication.verb) ? true : no.has(predication.verb) ? false : undefined
        const [object, agent] = [view.role(predication, 'object'), view.role(predication, 'agent')]
        if (verdict === undefined || predication.form === 'infinitive' || !object || !agent || !decided.has(object.lemma))
          return []
        const decider = (party(agent, view) ?? people(agent, view))?.subject
        const words = wordsOf(object, view)
        if (!decider || words.length === 0) return []
        const verb = view.sentence.tokens[predication.token]!
        return [
          {
            about: {
              decider,
              thing: { text: view.text(view.whole(object)).replace(/\s+/g, ' '), key: `${object.lemma}: ${words.join(' ')}` },
            },
            value: { kind: 'yes-no', yes: verdict === (predication.polarity === 'affirmed'), of: 'approved' },
            valueSpan: { start: verb.start, end: verb.end },
            evidence: evidenceOf(predication, [{ span: view.whole(object) }, { span: agent }]),
            polarity: 'affirmed',
            modality: predication.modality,
            saidBy: view.saidBy(predication, verb),
          },
        ]
      }),
  }
}

/** Stems that tell one bill from another; "the bill" alone may be any. */
function wordsOf(object: Phrase, view: View): string[] {
  const { start, end } = view.whole(object)
  const stems = view.sentence.tokens.flatMap(token =>
    token.start >= start && token.end <= end && !decided.has(token.lemma.toLowerCase()) ? (stemOf(token) ?? []) : [],
  )
  return [...new Set(stems)].sort()
}
