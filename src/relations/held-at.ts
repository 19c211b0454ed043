import { compareHouses, destinations, jails } from '../patterns/destinations.js'
import { defineRelation } from './define.js'

export const heldAt = defineRelation({
  name: 'held-at',
  describes: 'In which jail or prison a person is held.',
  question: 'Where is {person} held?',
  about: { person: 'person' },
  value: 'organisation',
  answers: 'changing',
  patterns: [destinations(jails)],
  examples: [
    { text: 'Nils Berg is being held at the Ulven County Jail.', gives: ['Ulven County Jail'] },
    { text: 'Nils Berg was booked into Ulven Prison on Monday.', gives: ['Ulven Prison'] },
    { text: 'Nils Berg was arrested at home and taken to the Ulven County jail.', gives: ['Ulven County jail'] },
    { text: 'Nils Berg is behind bars in the Ulven County Jail.', gives: ['Ulven County Jail'] },
    { text: 'Nils Berg was taken to a jail in Ulven.', gives: [] },
    { text: 'Nils Berg is the head of Ulven Prison.', gives: [] },
    { text: 'Nils Berg was held by police.', gives: [] },
  ],
  pairs: [
    {
      a: 'Nils Berg of Bergen is being held at the Ulven County Jail.',
      b: 'Nils Berg of Bergen was booked into the Dokken County Jail.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg of Bergen is being held at the Ulven County Jail.',
      b: 'Nils Berg of Bergen was booked into the Dokken County Jail.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Nils Berg of Bergen is being held at the Ulven County Jail.',
      b: 'Nils Berg of Bergen was booked into the Ulven Jail.',
      verdict: 'agreement',
    },
  ],
  compare: compareHouses,
})
