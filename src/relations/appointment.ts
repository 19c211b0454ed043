import { givenPosts } from '../patterns/givenPosts.js'
import { defineRelation } from './define.js'

/** Who gave somebody a post. One appointer at a time; whom else they appoint is another question. */
export const appointment = defineRelation({
  name: 'appointment',
  describes: 'Who appointed, nominated or elected somebody to a post.',
  question: 'Who appointed {person}?',
  about: { person: 'person' },
  value: 'people',
  answers: 'one',
  patterns: [givenPosts('appointed by')],
  examples: [
    { text: 'President Nils Berg appointed Kari Dahl as defence minister of Norway.', gives: ['Nils Berg'] },
    { text: 'Kari Dahl was appointed by Nils Berg in Oslo.', gives: ['Nils Berg'] },
    { text: 'Kari Dahl was not appointed by Nils Berg in Oslo.', gives: ['Nils Berg'], polarity: 'denied' },
    { text: 'Kari Dahl was appointed in Oslo on Monday.', gives: [] },
    { text: 'Nils Berg was ahead of appointed senator Kari Dahl by ten points.', gives: [] },
    { text: 'Nils Berg praised Kari Dahl in Oslo.', gives: [] },
  ],
  pairs: [
    {
      a: 'Nils Berg appointed Kari Dahl as defence minister of Norway.',
      b: 'Kari Dahl was appointed by Nils Berg in Norway.',
      verdict: 'agreement',
    },
    {
      a: 'Kari Dahl was appointed by Nils Berg in Norway.',
      b: 'Kari Dahl was appointed by Liv Moen in Norway.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl was appointed by Nils Berg in Norway.',
      b: 'Ida Sund was appointed by Liv Moen in Norway.',
      verdict: 'no comparison',
    },
  ],
})
