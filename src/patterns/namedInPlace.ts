import { wordSet } from '../language/wordSet.js'
import type { Predication } from '../model/predication.js'
import type { Match, Pattern } from './pattern.js'
import { patientOf, type Somebody } from './persons.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

const naming = wordSet('name appoint hire pick choose elect select promote nominate unveil confirm bring tap')
const following = wordSet('succeed replace')
const ending = wordSet('sack fire dismiss oust axe')
/** Whose place it is told to be: "named her as their new coach after sacking him". */
const asNew =
  /\b(?:new|next|interim|caretaker|acting) (?:[\p{L}-]{1,14} ){0,2}(?:coach|manager|chief|head|chief executive|CEO|chair(?:man|woman)?|president|director|minister|boss)\b/iu

/** "Named Ann Lee as chief executive, succeeding Bo Ray", "Ann Lee was hired to replace Bo Ray", "named Ann Lee as new coach after sacking Bo Ray". */
export const namedInPlace = (name: string): Pattern => ({
  name,
  find: view =>
    view.predications.flatMap((predication): Match[] => {
      if (!naming.has(predication.verb) || predication.polarity === 'denied') return []
      if (predication.modality !== 'fact' && predication.modality !== 'plan') return []
      const comes = patientOf(predication, view)
      const goes = comes?.named ? whoGoes(predication, comes, view) : undefined
      if (!comes?.subject.entity || !goes) return []
      return [
        {
          about: { person: goes.subject },
          value: { kind: 'entities', as: 'people', entities: [comes.subject.entity], texts: [comes.subject.text] },
          valueSpan: comes.span,
          evidence: evidenceOf(predication, [{ span: comes.span }, { span: goes.span }]),
          polarity: 'affirmed',
          modality: predication.modality,
          saidBy: view.saidBy(predication, comes.span),
        },
      ]
    }),
})

/** The one whose place is taken, in a clause without a subject of its own that follows in the sentence. */
function whoGoes(named: Predication, comes: Somebody, view: View): Somebody | undefined {
  for (const clause of view.predications) {
    if (clause === named || clause.form === 'finite' || clause.polarity === 'denied') continue
    if (!following.has(clause.verb) && !ending.has(clause.verb)) continue
    const goes = patientOf(clause, view)
    if (!goes?.named || goes.span.start < comes.span.end || goes.subject.entity === comes.subject.entity) continue
    if (following.has(clause.verb) || asNew.test(view.text({ start: comes.span.start, end: goes.span.start }))) return goes
  }
  return undefined
}
