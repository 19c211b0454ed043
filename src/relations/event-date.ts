import { circumstance } from '../patterns/circumstance.js'
import { daysApart } from '../values/date.js'
import { defineRelation } from './define.js'

/** Days by which accounts of one event may differ. */
const farthest = 15

export const eventDate = defineRelation({
  name: 'event-date',
  describes: 'On which day something happened or is to happen.',
  question: 'On which day did {event} take place?',
  about: { event: 'event' },
  value: 'date',
  answers: 'one',
  isLoose: () => true,
  patterns: [
    circumstance({
      name: 'day of an event',
      slot: 'time',
      times: ['date'],
      not: ['postpone', 'cancel', 'announce', 'delay', 'plan', 'adjourn'],
    }),
  ],
  // days far apart are two occasions, not two accounts of one
  compare: (a, b) =>
    a.value.kind === 'date' && b.value.kind === 'date' && daysApart(a.value, b.value) > farthest ? 'unrelated' : undefined,
  examples: [
    {
      text: 'The talks between Norway and Chile will take place in Oslo on 14 May 2023.',
      gives: ['14 May 2023'],
      modality: 'plan',
    },
    { text: 'The negotiations between Norway and Chile held in Oslo on May 14, 2023 failed.', gives: ['14 May 2023'] },
    { text: 'The Oslo talks were postponed on Monday.', gives: [] },
    { text: 'Kari Dahl said on Monday the ministry was closed.', gives: [] },
  ],
  pairs: [
    {
      a: 'The talks between Norway and Chile were held in Oslo on 14 May 2023.',
      b: 'The talks between Norway and Chile in Oslo took place on 15 May 2023.',
      verdict: 'contradiction',
    },
    {
      a: 'The talks between Norway and Chile were held in Oslo on 14 May 2023.',
      b: 'The talks between Norway and Chile in Oslo took place in May 2023.',
      verdict: 'refinement',
    },
    {
      a: 'The talks between Norway and Chile were held in Oslo on 14 May 2023.',
      b: 'The talks between Norway and Peru in Lima took place on 15 May 2023.',
      verdict: 'no comparison',
    },
  ],
})
