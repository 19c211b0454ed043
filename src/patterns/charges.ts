import type { Phrase } from '../model/phrase.js'
import { offencesIn } from './offences.js'
import type { Match, Pattern } from './pattern.js'
import { patientOf } from './persons.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

const charging = new Map([
  ['charge', ['with']],
  ['indict', ['on', 'for']],
  ['convict', ['of']],
  ['acquit', ['of']],
  ['accuse', ['of']],
])

/** What a person is charged with: each offence of the list is an answer of its own. */
export function charges(name: string, verbs: readonly string[]): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        const prepositions = verbs.includes(predication.verb) ? charging.get(predication.verb) : undefined
        const who = prepositions && patientOf(predication, view)
        if (!who) return []
        const { end } = view.sentence.tokens[predication.token]!
        const listed = offencesIn(view.digest.article.text.slice(0, view.sentence.end), end)
        if (listed.length > 0)
          return listed.map(({ words, ...span }) => ({
            about: { person: who.subject },
            value: { kind: 'text', words },
            valueSpan: span,
            evidence: evidenceOf(predication, [{ span }, { span: who.span }]),
            polarity: predication.polarity,
            modality: predication.modality,
            saidBy: view.saidBy(predication, span),
          }))
        return view.roles(predication, prepositions).flatMap(({ phrase: n }) =>
          view.members(view.phrase(n)).flatMap((phrase): Match[] => {
            const offence = offenceOf(phrase, view)
            if (!offence) return []
            return [
              {
                about: { person: who.subject },
                value: { kind: 'text', words: offence.words },
                valueSpan: offence.span,
                evidence: evidenceOf(predication, [{ span: offence.span }, { span: who.span }]),
                polarity: predication.polarity,
                modality: predication.modality,
                saidBy: view.saidBy(predication, offence.span),
              },
            ]
          }),
        )
      }),
  }
}

/** "two counts of aggravated assault": the offence behind the counts. */
function offenceOf(phrase: Phrase, view: View): { words: string; span: { start: number; end: number } } | undefined {
  const inner = phrase.lemma === 'count' || phrase.lemma === 'charge' ? view.complement(phrase, ['of']) : phrase
  if (inner?.kind !== 'noun' || inner.time !== undefined) return undefined
  return {
    words: [...inner.modifiers.filter(word => !/^(?:alleged|new|additional|federal|state)$/.test(word)), inner.lemma].join(' '),
    span: { start: inner.start, end: inner.end },
  }
}
