import { compareHouses, hospitalsUsed } from '../patterns/destinations.js'
import { defineRelation } from './define.js'

export const hospitalUsed = defineRelation({
  name: 'hospital-used',
  describes: 'To which hospitals the wounded of an occasion were brought, whoever of them.',
  question: 'To which hospitals were the wounded of {thing} brought?',
  about: { thing: 'event' },
  value: 'organisation',
  answers: 'many',
  patterns: [hospitalsUsed('brought to a hospital')],
  examples: [
    { text: 'Four people hurt in the Bergen crash were taken to Haukeland Hospital.', gives: ['Haukeland Hospital'] },
    {
      text: 'The girl wounded in the Bergen crash remains in intensive care at Haukeland Hospital.',
      gives: ['Haukeland Hospital'],
    },
    { text: 'A man hurt in the Bergen crash is in critical condition at Haukeland Hospital.', gives: ['Haukeland Hospital'] },
    { text: 'A man hurt in the Bergen crash was taken to the Haukeland Hospital emergency room.', gives: ['Haukeland Hospital'] },
    { text: 'A man hurt in the Bergen crash is a nurse at Haukeland Hospital.', gives: [] },
    { text: 'The Bergen crash was near Haukeland Hospital.', gives: [] },
    { text: 'Four people hurt in the Bergen crash were taken to Oslo.', gives: [] },
  ],
  pairs: [
    {
      a: 'Four people hurt in the Bergen crash were taken to Haukeland Hospital.',
      b: 'Ambulances took those hurt in the Bergen crash to Haukeland Hospital.',
      verdict: 'agreement',
    },
    {
      a: 'Four people hurt in the Bergen crash were taken to Haukeland Hospital.',
      b: 'Ambulances took those hurt in the Bergen crash to Ulriken Hospital.',
      verdict: 'no comparison',
    },
  ],
  compare: compareHouses,
})
