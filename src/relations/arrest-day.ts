import { arrestDays, compareArrestDays } from '../patterns/arrestDays.js'
import { defineRelation } from './define.js'

export const arrestDay = defineRelation({
  name: 'arrest-day',
  describes: 'On which day a person was arrested.',
  question: 'On which day was {person} arrested?',
  about: { person: 'person' },
  value: 'date',
  answers: 'one',
  patterns: [arrestDays('day of an arrest')],
  examples: [
    { text: 'Nils Berg was arrested on 4 January 2022.', gives: ['4 January 2022'] },
    { text: 'Police arrested Nils Berg on 4 January 2022 in Oslo.', gives: ['4 January 2022'] },
    { text: 'Nils Berg was taken into custody Monday.', gives: ['Monday (10 January 2022)'], published: '2022-01-12' },
    { text: 'Nils Berg turned himself in Monday night.', gives: ['Monday (10 January 2022)'], published: '2022-01-12' },
    { text: 'After the arrest of Nils Berg on 4 January 2022 police left.', gives: ['4 January 2022'] },
    { text: 'Nils Berg was arrested at 8 p.m. on Monday.', gives: ['Monday (10 January 2022)'], published: '2022-01-12' },
    {
      text: 'Nils Berg was taken into custody near the port around 10 p.m. Monday.',
      gives: ['Monday (10 January 2022)'],
      published: '2022-01-12',
    },
    {
      text: 'Nils Berg was apprehended on Monday night in Oslo.',
      gives: ['Monday (10 January 2022)'],
      published: '2022-01-12',
    },
    { text: 'Marshals took Nils Berg into custody on Monday.', gives: ['Monday (10 January 2022)'], published: '2022-01-12' },
    { text: 'Nils Berg surrendered to police Monday.', gives: ['Monday (10 January 2022)'], published: '2022-01-12' },
    { text: 'Nils Berg was caught on camera on Monday.', gives: [], published: '2022-01-12' },
    { text: 'Nils Berg was arrested before Monday.', gives: [], published: '2022-01-12' },
    {
      text: "After Nils Berg's arrest on Monday morning police left.",
      gives: ['Monday (10 January 2022)'],
      published: '2022-01-12',
    },
    { text: 'Nils Berg was not arrested on 4 January 2022.', gives: [] },
    { text: 'Nils Berg was charged on 4 January 2022.', gives: [] },
    {
      text: 'Nils Berg was arrested on 4 January 2022 and again on 9 February 2022, when police arrested Nils Berg on 9 February 2022.',
      gives: [],
    },
  ],
  pairs: [
    {
      a: 'Nils Berg of Bergen was taken into custody Monday.',
      b: 'After the arrest of Nils Berg of Bergen on Tuesday, police left.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg of Bergen was arrested Monday.',
      b: 'Nils Berg of Bergen turned himself in on Monday night.',
      verdict: 'agreement',
    },
    {
      a: 'Nils Berg of Bergen was arrested on 4 January 2022.',
      b: 'Nils Berg of Bergen was arrested on 9 February 2022.',
      verdict: 'no comparison',
    },
  ],
  compare: compareArrestDays,
})
