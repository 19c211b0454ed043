import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { furthest } from './furthest.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, patientOf } from './persons.js'
import { tellOf } from './tellOf.js'
import type { View } from './view.js'

const taken = new Set(['arrest', 'apprehend', 'detain', 'jail', 'imprison', 'capture', 'handcuff'])
const free = /\b(?:at large|on the run|on the loose|still being sought|in hiding)\b/i
const held = /\b(?:in (?:police )?custody|behind bars|in jail|in prison)\b/i

/** Whether a suspect is free or held: "was arrested", "turned himself in", "remains at large", "is in custody". */
export const custodyOf = (name: string): Pattern =>
  furthest(told(name), ({ value, polarity }) => (polarity === 'denied' ? 0 : (value as TextValue).words === 'in custody' ? 2 : 1))

function told(name: string): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        const who = predication.voice === 'passive' ? patientOf(predication, view) : agentOf(predication, view)
        const token = view.sentence.tokens[predication.token]!
        const make = (words: string, span: { start: number; end: number }, holder = who): Match[] =>
          // "was not arrested at that point" tells of an hour that is over
          holder && !(predication.polarity === 'denied' && predication.tense === 'past' && !isPerfect(predication.token, view))
            ? [tellOf(holder, predication, { kind: 'text', words }, span, view)]
            : []
        // "was freed after being arrested for theft": an arrest that is over
        if (taken.has(predication.verb) && predication.form === 'gerund') return []
        if (taken.has(predication.verb)) return make('in custody', token, patientOf(predication, view))
        if (
          predication.verb !== 'be' &&
          predication.verb !== 'remain' &&
          predication.verb !== 'take' &&
          predication.verb !== 'hold' &&
          predication.verb !== 'stay'
        )
          return []
        const behind = view.text({ start: token.end, end: Math.min(view.sentence.end, token.end + 40) })
        const state = stateOf(behind)
        return state ? make(state.words, { start: token.start, end: token.end + state.end }) : []
      }),
  }
}

function stateOf(behind: string): { words: string; end: number } | undefined {
  for (const [pattern, words] of [
    [free, 'at large'],
    [held, 'in custody'],
    [/\binto (?:police )?custody\b/i, 'in custody'],
  ] as const) {
    const found = pattern.exec(behind)
    // nothing but adverbs may stand between ("remains still at large")
    if (found && /^(?:\s+(?:still|now|currently|also|already|being))*\s+$/i.test(behind.slice(0, found.index)))
      return { words, end: found.index + found[0].length }
  }
  return undefined
}

export const compareCustody = ({ value: a }: Claim, { value: b }: Claim): Comparison | undefined =>
  (a as TextValue).words === (b as TextValue).words ? 'equal' : 'disjoint'

const isPerfect = (token: number, view: View): boolean =>
  view.sentence.tokens.slice(Math.max(0, token - 4), token).some(({ lower }) => lower === 'has' || lower === 'have')
