import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { captures, isOneCapture } from './captures.js'
import { mainOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import type { Manner } from './seizures.js'
import { ofOneSort } from './settled.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

/** "Arrested after a chase", "taken into custody during a traffic stop". */
const pursued =
  /^[^.;]{0,80}?\b(?:after|following|during|in) (?:an? |the )?(?:[\p{L}\d-]{1,15} ){0,3}?(?:chase|pursuit|traffic stop)\b/iu
/** Besieged, and yet he came out himself. */
const besieged = /\b(?:stand-?off|barricad\w+|negotiat\w+|surround\w*|SWAT)\b/i

/** Whether a suspect gave himself up or was caught; an article that tells of both, or of a standoff, says neither. */
export const arrestManners = (name: string): Pattern => ofOneSort({ name, find: told }, ({ scope }) => scope!.marks![0]!)

const told = (view: View): Match[] =>
  captures(view).flatMap(({ predication, end, manner: byVerb, marks }): Match[] => {
    const behind = view.text({ start: end, end: Math.min(view.sentence.end, end + 140) })
    const chase = byVerb === 'gave up' ? null : pursued.exec(behind)
    const manner: Manner | undefined = byVerb ?? (chase ? 'caught' : undefined)
    if (!manner || (manner === 'gave up' && besieged.test(view.text(view.sentence)))) return []
    const span = { start: view.sentence.tokens[predication.token]!.start, end: end + (byVerb ? 0 : chase![0].length) }
    const words = view.text(span).replace(/\s+/g, ' ')
    return [
      {
        ...tellAt({ thing: mainOccasion(view.digest) }, { kind: 'text', words }, span, view, predication),
        scope: { marks: [manner, ...marks] },
      },
    ]
  })

/** Who was found may have come out with his hands up: loosely told. */
export function compareManners(a: Claim, b: Claim): Comparison {
  if (!isOneCapture(a, b)) return 'unrelated'
  if (a.scope!.marks![0] !== b.scope!.marks![0]) return 'rounding'
  return (a.value as TextValue).words === (b.value as TextValue).words ? 'equal' : 'overlapping'
}
