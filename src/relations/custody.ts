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
  ],
  compare: compareCustody,
})
