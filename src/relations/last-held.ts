import { firsts } from '../patterns/firsts.js'
import { defineRelation } from './define.js'

/** "first since July 2019", "in over two years", "again after two years": one question, when it last happened before. A length counts back from the event. */
export const lastHeld = defineRelation({
  name: 'last-held',
  describes: 'When something last happened before: "first since", "first in two years", "again after two years".',
  question: 'When did {event} last take place before?',
  about: { event: 'event' },
  value: 'date',
  answers: 'one',
  patterns: [firsts('first since')],
  examples: [
    { text: 'It was the first Oslo summit since May 2016.', gives: ['May 2016'] },
    { text: 'The Oslo summit met for the first time in three years.', gives: ['three years before'], published: '2022-01-12' },
    { text: 'The Oslo summit met again after three years.', gives: ['three years before'], published: '2022-01-12' },
    { text: 'The Oslo summit has met since Monday.', gives: [] },
    { text: 'The Oslo summit ended after three hours.', gives: [] },
  ],
  pairs: [
    {
      a: 'It was the first Oslo summit since 2019.',
      b: 'The Oslo summit met for the first time since July 2019.',
      verdict: 'refinement',
    },
    {
      a: 'It was the first Oslo summit in over two and a half years.',
      b: 'The Oslo summit met for the first time in 2 years.',
      verdict: 'discrepancy',
    },
    {
      a: 'It was the first Oslo summit since 2019.',
      b: 'The Oslo summit met for the first time since 2011.',
      verdict: 'contradiction',
    },
  ],
  compare: (a, b) => {
    if (
      a.value.kind !== 'date' ||
      b.value.kind !== 'date' ||
      !a.value.earliest ||
      !b.value.earliest ||
      !a.value.latest ||
      !b.value.latest
    )
      return undefined
    const apart =
      a.value.latest < b.value.earliest
        ? [a.value.latest, b.value.earliest]
        : b.value.latest < a.value.earliest
          ? [b.value.latest, a.value.earliest]
          : undefined
    if (!apart) return undefined
    const step = Math.max(a.value.step ?? 0, b.value.step ?? 0)
    const days = (iso: string): number => Number(iso.slice(0, 4)) * 365 + Number(iso.slice(5, 7)) * 30 + Number(iso.slice(8, 10))
    return step > 0 && days(apart[1]!) - days(apart[0]!) <= step ? 'rounding' : 'disjoint'
  },
})
