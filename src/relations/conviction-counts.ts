import { convictions } from '../patterns/convictions.js'
import { defineRelation } from './define.js'

export const convictionCounts = defineRelation({
  name: 'conviction-counts',
  describes: 'On how many counts somebody was found guilty.',
  question: 'On how many {offence} was {person} convicted?',
  about: { person: 'person', offence: 'thing' },
  value: 'count',
  answers: 'one',
  patterns: [convictions('figure behind "convicted of" or "guilty on"')],
  examples: [
    { text: 'The jury found Nils Berg guilty on 11 of 14 counts of fraud and theft.', gives: ['11 counts'] },
    { text: 'A jury convicted Nils Berg of 12 charges of fraud and theft.', gives: ['12 counts'] },
    { text: 'Nils Berg was convicted on all 14 counts.', gives: ['14 counts'] },
    { text: 'Nils Berg was found guilty of three counts of murder.', gives: ['3 counts'] },
    { text: 'Nils Berg was not convicted on nine counts.', gives: ['9 counts'], polarity: 'denied' },
    { text: 'Nils Berg pleaded guilty to three counts of murder.', gives: [] },
    { text: 'Nils Berg was charged with three counts of murder.', gives: [] },
    { text: 'Nils Berg was convicted of two counts of murder and three counts of assault.', gives: [] },
    { text: 'Nils Berg and Kari Dahl were each found guilty on three counts.', gives: [] },
  ],
  pairs: [
    {
      a: 'The jury found Nils Berg guilty on 11 of 14 counts of fraud and theft.',
      b: 'Nils Berg was convicted of 12 charges of theft and deception.',
      verdict: 'contradiction',
    },
    {
      a: 'The jury found Nils Berg guilty on 11 of 14 counts of fraud and theft.',
      b: 'Nils Berg was convicted on eleven counts.',
      verdict: 'agreement',
    },
    {
      a: 'The jury found Nils Berg guilty on five counts.',
      b: 'Nils Berg was convicted of two counts of murder.',
      verdict: 'no comparison',
    },
  ],
})
