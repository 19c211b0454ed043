import { compareHouses, destinations, hospitals } from '../patterns/destinations.js'
import { defineRelation } from './define.js'

export const hospital = defineRelation({
  name: 'hospital',
  describes: 'To which hospital a person was taken.',
  question: 'To which hospital was {person} taken?',
  about: { person: 'person' },
  value: 'organisation',
  answers: 'one',
  patterns: [destinations(hospitals)],
  examples: [
    { text: 'Kari Dahl was taken to Haukeland Hospital.', gives: ['Haukeland Hospital'] },
    { text: 'The driver was flown to Haukeland Medical Center.', gives: ['Haukeland Medical Center'] },
    { text: 'A 21-year-old man was rushed to Haukeland Hospital in critical condition.', gives: ['Haukeland Hospital'] },
    { text: 'Kari Dahl was taken to FjordMed with a broken arm.', gives: ['FjordMed'] },
    { text: 'Kari Dahl is in stable condition at Haukeland Hospital.', gives: ['Haukeland Hospital'] },
    { text: 'Kari Dahl was shot in Bergen. She underwent surgery at Haukeland Hospital.', gives: ['Haukeland Hospital'] },
    { text: 'Kari Dahl is a nurse at Haukeland Hospital.', gives: [] },
    { text: 'Kari Dahl works at Haukeland Hospital.', gives: [] },
    { text: 'Kari Dahl was taken to Bergen.', gives: [] },
  ],
  pairs: [
    {
      // "identified as" names whom the clause calls the boy
      a: 'A boy was shot in Bergen. The boy, identified by the coroner as Nils Berg, was taken to Haukeland Hospital.',
      b: 'Nils Berg was taken to Stavanger Hospital after the Bergen shooting.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl of Bergen was taken to Haukeland Hospital.',
      b: 'Kari Dahl of Bergen was flown to Ulriken Hospital.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl of Bergen was taken to Haukeland Hospital.',
      b: 'Kari Dahl of Bergen died at Haukeland Medical Center.',
      verdict: 'agreement',
    },
    {
      a: 'Kari Dahl of Bergen was taken to Haukeland Hospital.',
      b: 'Kari Dahl of Bergen was flown to Huakeland Health.',
      verdict: 'discrepancy',
    },
    {
      a: 'Kari Dahl of Bergen was taken to Haukeland Hospital.',
      b: 'Kari Dahl of Bergen said her sister was flown to Ulriken Hospital.',
      verdict: 'no comparison',
    },
    {
      a: 'Nils Berg, 40, was killed and his wife was shot in Bergen on Monday. The woman was taken to Haukeland Hospital.',
      b: 'Nils Berg, 40, was killed and Kari Dahl was shot in Bergen on Monday. Dahl is in fair condition. She was taken to Ulriken Hospital.',
      verdict: 'contradiction',
    },
  ],
  compare: compareHouses,
})
