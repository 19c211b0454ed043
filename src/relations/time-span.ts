import { figures } from '../patterns/figures.js'
import { lengthFigures } from '../patterns/timeFigures.js'
import { defineRelation } from './define.js'

export const timeSpan = defineRelation({
  name: 'time-span',
  describes: 'How long something takes, lasts or is to last: a sentence, an agreement, a stay, a search.',
  question: 'How long: {measured}?',
  about: { measured: 'thing' },
  value: 'duration',
  answers: 'one',
  generic: true,
  patterns: [figures('length of time among its words', lengthFigures)],
  examples: [
    { text: 'The judge sentenced the smuggler to five years in prison.', gives: ['five years'] },
    { text: 'Norway and Iceland signed a 10-year fishing agreement.', gives: ['10 years'] },
    // the words of the article, and not five weeks
    { text: 'The crew of the ferry stayed in quarantine for 35 days.', gives: ['35 days'] },
    { text: 'The smuggler was sentenced in Bergen five years ago.', gives: [] },
    { text: 'The judge sentenced the smuggler to prison in 2019.', gives: [] },
  ],
  pairs: [
    {
      a: 'The judge came to the harbour after the nearly two-year probe of the ferry line ended without a word on the mayor of Bergen.',
      b: 'A row grew in the town council even after Kari Dahl completed her 22-month investigation of the subject.',
      verdict: 'refinement',
    },
    {
      // the history of a house is nobody's service
      a: 'Nils Berg, 43, of Bergen had worked as an officer with the transit authority for seven years.',
      b: 'Nils Berg, 43, was the first officer killed in the 27-year history of the transit authority of Bergen.',
      verdict: 'no comparison',
    },
    {
      a: 'Officer Nils Berg had served with the Bergen police department for 16 years.',
      b: 'Nils Berg, 51, a 16-year veteran of the department, leaves two sons.',
      verdict: 'agreement',
    },
    {
      a: 'Officer Nils Berg had served with the Bergen police department for 16 years.',
      b: 'Nils Berg, 51, an 8-year department veteran, leaves two sons.',
      verdict: 'contradiction',
    },
    {
      a: 'Officer Nils Berg had served with the Bergen police department for 16 years.',
      b: 'Kari Dahl, an 8-year veteran of the department, was hurt.',
      verdict: 'no comparison',
    },
    {
      a: 'Three people died in the Bergen shooting. The shootings stretched over 9 kilometres and lasted a span of 24 minutes.',
      b: 'Three people died in a shooting in Bergen. The incident lasted approximately 40 minutes from start to finish.',
      verdict: 'contradiction',
    },
    {
      // so finely told that the "about" is no rounding
      a: 'Three people died in the Bergen shooting. The rampage lasted about 24 minutes.',
      b: 'Three people died in a shooting in Bergen. The incident lasted approximately 26 minutes from start to finish.',
      verdict: 'discrepancy',
    },
    {
      a: 'Three people died in the Bergen shooting. The rampage lasted about 20 minutes.',
      b: 'Three people died in a shooting in Bergen. The incident lasted approximately 22 minutes from start to finish.',
      verdict: 'refinement',
    },
    {
      a: 'After a 40-day manhunt, coast guards caught Nils Berg on a trawler.',
      b: 'Men with dogs had been scouring the islands for more than three months when Nils Berg was found.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl lives in Bergen with her husband of 31 years, a pilot.',
      b: 'The pilot and Kari Dahl have been married for 29 years.',
      verdict: 'contradiction',
    },
    {
      a: 'After a 40-day manhunt, coast guards caught Nils Berg on a trawler.',
      b: 'Nils Berg had been married for 12 years when coast guards caught him.',
      verdict: 'no comparison',
    },
    {
      a: 'The concert was interrupted for 20 minutes.',
      b: 'The band stood still for three quarters of an hour.',
      verdict: 'contradiction',
    },
    {
      a: 'The concert was interrupted for 20 minutes.',
      b: 'The band played for three quarters of an hour.',
      verdict: 'no comparison',
    },
    {
      a: 'Norway and Iceland signed a 10-year fishing agreement in Bergen.',
      b: 'Norway signed a fishing agreement with Iceland in Bergen for ten years.',
      verdict: 'agreement',
    },
    {
      a: 'Norway and Iceland signed a 10-year fishing agreement in Bergen.',
      b: 'Norway signed a fishing agreement with Iceland in Bergen for eight years.',
      verdict: 'contradiction',
    },
    {
      a: 'Norway and Iceland signed a 10-year fishing agreement in Bergen.',
      b: 'Iceland searched the harbour for Norway for eight days.',
      verdict: 'no comparison',
    },
    {
      a: 'Hours before the sail, Berg released 13 years of tax returns.',
      b: 'Along with a letter, Berg is to release eight years of tax returns.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg was a 12-year veteran of the coast guard.',
      b: 'Ole Lund was an 8-year veteran of the coast guard.',
      verdict: 'no comparison',
    },
    {
      a: 'Mayor Ann Vik recounted the 50-minute call in a memo.',
      b: 'The 30-minute call about a memo surprised the town.',
      verdict: 'contradiction',
    },
    {
      // sentences are many, and those of two people say nothing of each other
      a: 'For arson he received a five-year sentence.',
      b: 'A plea to fraud gave the clerk of the harbour office a two-year sentence.',
      verdict: 'no comparison',
    },
  ],
})
