import { countsOfCharges, isOneCount } from '../patterns/countsOfCharges.js'
import { defineRelation } from './define.js'

export const chargeCounts = defineRelation({
  name: 'charge-counts',
  describes: 'On how many counts of an offence a person is charged.',
  question: 'On how many counts of {offence} is {person} charged?',
  about: { person: 'person', offence: 'thing' },
  value: 'count',
  answers: 'changing',
  patterns: [countsOfCharges('figure before "counts of" an offence')],
  examples: [
    { text: 'Kari Dahl, 31, and Nils Berg, 40, were charged with three counts of assault.', gives: ['3 counts', '3 counts'] },
    { text: 'Nils Berg was charged with three counts of murder.', gives: ['3 counts'] },
    { text: 'Nils Berg was arrested on Friday and charged with four counts of first-degree murder.', gives: ['4 counts'] },
    { text: 'Nils Berg faces two counts of attempted murder and one count of arson.', gives: ['2 counts', '1 count'] },
    { text: 'Nils Berg was booked on six counts of murder, including one count of aggravated murder.', gives: ['6 counts'] },
    { text: 'Nils Berg was arrested on suspicion of three counts of assault.', gives: ['3 counts'] },
    { text: 'Nils Berg pleaded guilty to three counts of murder.', gives: [] },
    { text: 'Nils Berg and Ole Lund each face three counts of murder.', gives: [] },
    { text: 'Nils Berg was charged with murder.', gives: [] },
    { text: 'Nils Berg won after three counts of the ballots.', gives: [] },
  ],
  pairs: [
    {
      a: 'Nils Berg of Bergen was charged with three counts of murder.',
      b: 'Nils Berg of Bergen faces five counts of first-degree murder.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg of Bergen was charged with three counts of murder.',
      b: 'Nils Berg of Bergen was charged with five counts of murder.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Nils Berg of Bergen was charged with three counts of murder.',
      b: 'Nils Berg of Bergen is held on three counts of first-degree murder.',
      verdict: 'agreement',
    },
    {
      a: 'Nils Berg of Bergen was charged with three counts of murder.',
      b: 'Nils Berg of Bergen was charged with two counts of attempted murder.',
      verdict: 'no comparison',
    },
    {
      a: 'Nils Berg of Bergen was charged with first-degree assault and five counts of second-degree murder.',
      b: 'Nils Berg of Bergen is held on three counts of second-degree murder and one count of first-degree murder.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg of Bergen was charged with one count of capital murder and three counts of murder.',
      b: 'Nils Berg of Bergen was charged with three counts of murder and one count of capital murder.',
      verdict: 'agreement',
    },
  ],
  isTogether: isOneCount,
})
