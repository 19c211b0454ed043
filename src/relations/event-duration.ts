import type { DurationValue } from '../model/value.js'
import { durations } from '../patterns/durations.js'
import { defineRelation } from './define.js'

/** Nine weeks and ten minutes are those of a trial and of one hearing of it. */
const widest = 12

const isOfAnother = (a: DurationValue, b: DurationValue): boolean => {
  const [ours, theirs] = [a, b].map(({ min, max }) => max ?? min ?? 0)
  return Math.max(ours!, theirs!) > widest * Math.min(ours!, theirs!)
}

export const eventDuration = defineRelation({
  name: 'event-duration',
  describes: 'How long something lasted, and by how much it overran.',
  question: 'How long did {event} last?',
  about: { event: 'event' },
  value: 'duration',
  answers: 'one',
  patterns: [durations('lasted for a time')],
  examples: [
    { text: 'The Oslo summit lasted three hours.', gives: ['three hours'] },
    { text: 'After five hours of talks in Oslo, the ministers left.', gives: ['five hours'] },
    { text: 'The five-hour Oslo summit ended.', gives: ['five hours'] },
    { text: 'The Oslo summit lasted two hours longer than planned.', gives: ['two hours longer than expected'] },
    { text: 'The Oslo summit began two hours ago.', gives: [] },
    { text: 'Kari Dahl waited five hours.', gives: [] },
    { text: 'Shells killed two people in Lima on Monday, in an attack that shook the five-year war.', gives: [] },
  ],
  pairs: [
    {
      a: 'The Oslo summit lasted two hours longer than planned.',
      b: 'The Oslo summit lasted at least two hours.',
      verdict: 'discrepancy',
    },
    { a: 'The Oslo summit lasted two hours.', b: 'The Oslo summit lasted five hours.', verdict: 'contradiction' },
    { a: 'The Oslo summit lasted five hours.', b: 'The Oslo summit lasted at least four hours.', verdict: 'refinement' },
    {
      // a trial, and one hearing of it
      a: 'The nine-week trial of Nils Berg ended in Bergen on Monday.',
      b: 'Nils Berg was in court in Bergen on Monday for the hearing, which lasted ten minutes.',
      verdict: 'no comparison',
    },
  ],
  compare: (a, b) => (isOfAnother(a.value as DurationValue, b.value as DurationValue) ? 'unrelated' : undefined),
})
