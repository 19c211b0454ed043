import { bails } from '../patterns/penalties.js'
import { defineRelation } from './define.js'

export const bail = defineRelation({
  name: 'bail',
  describes: 'The sum for which a person may leave custody.',
  question: 'At what was bail set for {person}?',
  about: { person: 'person' },
  value: 'amount',
  answers: 'one',
  patterns: [bails('sum of a bail or bond')],
  examples: [
    { text: 'Nils Berg is being held on $50,000 bail.', gives: ['$50,000'] },
    { text: 'Nils Berg was jailed in lieu of $50,000 bond.', gives: ['$50,000'] },
    { text: 'Nils Berg paid $50,000 for a boat.', gives: [] },
    { text: 'Bond yields rose after Nils Berg sold $50,000 of shares.', gives: [] },
  ],
  pairs: [
    {
      a: 'Nils Berg of Bergen is being held on $50,000 bail.',
      b: 'Nils Berg of Bergen was jailed in lieu of $90,000 bond.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg of Bergen is being held on $50,000 bail.',
      b: 'Nils Berg of Bergen was jailed in lieu of $50,000 bond.',
      verdict: 'agreement',
    },
  ],
})
