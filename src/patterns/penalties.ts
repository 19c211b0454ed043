import type { DraftValue } from '../model/claim.js'
import { time } from './fillers.js'
import { isOfOldCase } from './oldCases.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, patientOf } from './persons.js'
import { tellOf } from './tellOf.js'

/** "was sentenced to 12 years in prison", "got 12 years", "faces up to 12 years" is none. */
export function prisonTerms(name: string): Pattern {
  const fill = time('duration')
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        if (predication.verb !== 'sentence' && predication.verb !== 'jail' && predication.verb !== 'imprison') return []
        const who = patientOf(predication, view)
        if (!who) return []
        return view.roles(predication, ['to', 'for']).flatMap(({ phrase: n }): Match[] => {
          const filled = fill(view.phrase(n), view)
          if (
            !filled ||
            /suspended|probation|parole|community/i.test(view.text({ start: filled.span.end, end: filled.span.end + 30 }))
          )
            return []
          const value: DraftValue = filled.value.kind === 'expression' ? { ...filled.value, of: 'total' } : filled.value
          return [tellOf(who, predication, value, filled.span, view)]
        })
      }),
  }
}

/** "pleaded not guilty", "entered a guilty plea": a state, so that the denial of guilt is no denial of the plea. */
export function pleas(name: string): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        if ((predication.verb !== 'plead' && predication.verb !== 'enter') || isOfOldCase(view)) return []
        const who = agentOf(predication, view)
        if (!who) return []
        const { tokens } = view.sentence
        let words = ''
        let last = predication.token
        for (let t = predication.token + 1; t < tokens.length && t <= predication.token + 5; t++) {
          const { lower } = tokens[t]!
          if (lower === 'guilty' || lower === 'contest') {
            words =
              tokens[t - 1]!.lower === 'not' || tokens[t - 2]?.lower === 'not'
                ? 'not guilty'
                : lower === 'contest'
                  ? 'no contest'
                  : 'guilty'
            last = t
            break
          }
        }
        if (words === '' || (predication.verb === 'enter' && tokens[last + 1]?.lower !== 'plea')) return []
        const span = { start: tokens[predication.token + 1]!.start, end: tokens[last]!.end }
        return [{ ...tellOf(who, predication, { kind: 'text', words }, span, view), polarity: 'affirmed' }]
      }),
  }
}
