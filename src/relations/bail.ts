import { bails, compareBails } from '../patterns/penalties.js'
import { defineRelation } from './define.js'

export const bail = defineRelation({
  name: 'bail',
  describes: 'The sum for which a person may leave custody.',
  question: 'At what was bail set for {person}?',
  about: { person: 'person' },
  value: 'amount',
  answers: 'changing',
  patterns: [bails('sum of a bail or bond')],
  examples: [
    { text: 'Nils Berg is being held on $50,000 bail.', gives: ['$50,000'] },
    { text: 'Nils Berg was jailed in lieu of $50,000 bond.', gives: ['$50,000'] },
    { text: 'Nils Berg is being held without bail.', gives: ['none (without bail)'] },
    { text: 'Nils Berg is in the Bergen County Jail with no bond.', gives: ['none (with no bond)'] },
    { text: 'Nils Berg was arrested. His bond was set at $50,000.', gives: ['$50,000'] },
    { text: 'Police asked that Nils Berg be held without bail.', gives: [] },
    { text: 'Nils Berg may be held without bail.', gives: [] },
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
    {
      a: 'Nils Berg of Bergen is being held without bond.',
      b: 'Nils Berg of Bergen was jailed in lieu of $50,000 bond.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Nils Berg of Bergen is being held without bond.',
      b: 'Nils Berg of Bergen was jailed in lieu of $50,000 bond.',
      verdict: 'discrepancy',
    },
  ],
  compare: compareBails,
})
