import { bails, compareBails } from '../patterns/bails.js'
import { defineRelation } from './define.js'

export const bail = defineRelation({
  name: 'bail',
  describes: 'The sum for which a person may leave custody, or that no sum will do.',
  question: 'At what was bail set for {person}?',
  about: { person: 'person' },
  value: 'amount',
  answers: 'changing',
  patterns: [bails('sum of a bail or bond')],
  compare: compareBails,
  examples: [
    { text: 'Nils Berg is being held on $50,000 bail.', gives: ['$50,000'] },
    { text: 'Nils Berg was jailed in lieu of $50,000 bond.', gives: ['$50,000'] },
    { text: 'Nils Berg, 30, was charged with theft. His bond was set at $1 million.', gives: ['$1 million'] },
    {
      text: 'Nils Berg, 30, is accused of opening fire at a bar in Bergen. His bond was set at $1 million.',
      gives: ['$1 million'],
    },
    { text: 'The bond of Nils Berg was high.', gives: [] },
    { text: "Nils Berg's bail has been set at over $3 million.", gives: ['at least $3 million'] },
    { text: 'Nils Berg was arrested. Judge Kari Dahl set bail at $5,000.', gives: ['$5,000'] },
    { text: 'A judge reduced the bail of Nils Berg to $50,000.', gives: ['$50,000'] },
    { text: 'Nils Berg, who was arrested on Monday, was ordered to be held without bail.', gives: ['no bail'] },
    { text: 'Nils Berg was arrested on Monday. He is being held without bond.', gives: ['no bail (without bond)'] },
    { text: 'Nils Berg, charged with arson, was denied bail.', gives: ['no bail'] },
    { text: 'Prosecutors asked that Nils Berg, who was arrested on Monday, be held without bail.', gives: [] },
    { text: 'Nils Berg was arrested. No bond has been set.', gives: [] },
    {
      text: 'Nils Berg is charged with murder. His bond for the murder is $2 million and each assault charge carries a $50,000 bond.',
      gives: ['$2 million'],
    },
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
      a: 'Nils Berg of Bergen was jailed in lieu of $90,000 bond.',
      b: 'A judge cut the bail of Nils Berg of Bergen to $50,000.',
      published: ['2022-01-10', '2022-01-14'],
      verdict: 'update',
    },
    {
      a: 'Nils Berg of Bergen is being held without bail.',
      b: 'Nils Berg of Bergen is being held on $50,000 bail.',
      verdict: 'discrepancy',
    },
  ],
})
