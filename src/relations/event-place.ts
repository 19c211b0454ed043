import { circumstance } from '../patterns/circumstance.js'
import { comparePlaces, isKnownTown } from '../values/place.js'
import { defineRelation } from './define.js'

export const eventPlace = defineRelation({
  name: 'event-place',
  describes: 'Where something happened or is to happen.',
  question: 'Where did {event} take place?',
  about: { event: 'event' },
  value: 'place',
  answers: 'one',
  isLoose: () => true,
  patterns: [circumstance({ name: 'place of an event', slot: 'place' })],
  // a quarter or a village that the gazetteer does not know may lie within the town the other names
  compare: (a, b) =>
    a.value.kind === 'place' &&
    b.value.kind === 'place' &&
    !(isKnownTown(a.value) && isKnownTown(b.value)) &&
    comparePlaces(a.value, b.value) === 'disjoint'
      ? 'unrelated'
      : undefined,
  examples: [
    { text: 'The talks between Norway and Chile will take place in Oslo on 14 May 2023.', gives: ['Oslo'], modality: 'plan' },
    { text: 'The Oslo talks between Norway and Chile failed.', gives: ['Oslo'] },
    { text: 'Kari Dahl lives in Oslo.', gives: [] },
    { text: 'More than 300,000 people have been killed in Peru since the conflict began.', gives: [] },
    { text: 'Talks about the airport in Oslo annoyed Kari Dahl.', gives: [] },
  ],
  pairs: [
    {
      a: 'The talks between Norway and Chile began in Oslo on Monday.',
      b: 'The talks between Norway and Chile were held in Bergen on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'The talks between Norway and Chile began in Oslo on Monday.',
      b: 'The talks between Norway and Chile were held in Norway on Monday.',
      verdict: 'refinement',
    },
  ],
})
