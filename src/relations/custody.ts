import { compareCustody, custodyOf } from '../patterns/custody.js'
import { defineRelation } from './define.js'

export const custody = defineRelation({
  name: 'custody',
  describes: 'Whether a suspect is free or held.',
  question: 'Is {person} held or free?',
  about: { person: 'person' },
  value: 'text',
  answers: 'changing',
  patterns: [custodyOf('held or at large')],
  examples: [
    { text: 'Nils Berg was arrested on Monday.', gives: ['in custody'] },
    { text: 'The gunman is still at large.', gives: ['at large'] },
    { text: 'The suspect remains in custody.', gives: ['in custody'] },
    { text: 'Nils Berg was taken into custody.', gives: ['in custody'] },
    { text: 'Nils Berg, 21, of Bergen; Kari Dahl, 30; and a teenager were arrested.', gives: ['in custody', 'in custody'] },
    { text: 'Nils Berg was booked into the county jail on Monday.', gives: ['in custody'] },
    { text: 'Kari Dahl is being held without bail.', gives: ['in custody'] },
    { text: 'Kari Dahl was held up in traffic.', gives: [] },
    { text: 'Kari Dahl was released from jail on Monday.', gives: ['released'] },
    { text: 'Kari Dahl posted a $5,000 bond.', gives: ['released'] },
    { text: 'Police are still searching for Nils Berg, 20, and Kari Dahl, 22.', gives: ['at large', 'at large'] },
    { text: 'A warrant for murder was issued for Nils Berg.', gives: ['at large'] },
    { text: 'Attempts to find Nils Berg have been unsuccessful.', gives: ['at large'] },
    { text: 'The lone suspect still on the loose is Nils Berg.', gives: ['at large'] },
    { text: 'Nils Berg left jail last year after being arrested for theft.', gives: [] },
    { text: 'Nils Berg has custody of two children.', gives: [] },
    { text: 'The public at large is safe.', gives: [] },
  ],
  pairs: [
    {
      a: 'Nils Berg of Bergen is at large.',
      b: 'Nils Berg of Bergen was arrested.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-13'],
    },
    { a: 'Nils Berg of Bergen is at large.', b: 'Nils Berg of Bergen is in custody.', verdict: 'contradiction' },
    {
      a: 'A warrant for murder was issued for Nils Berg of Bergen.',
      b: 'Nils Berg of Bergen was arrested.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-13'],
    },
    {
      a: 'A warrant for murder was issued for Nils Berg of Bergen.',
      b: 'Nils Berg of Bergen was arrested.',
      verdict: 'no comparison',
    },
    {
      a: 'Nils Berg of Bergen was arrested.',
      b: 'Nils Berg of Bergen was released on bond.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-13'],
    },
    {
      a: 'Nils Berg of Bergen was arrested.',
      b: 'Nils Berg of Bergen was released on bond.',
      verdict: 'no comparison',
    },
  ],
  compare: compareCustody,
})
