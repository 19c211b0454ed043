import { allCharges, compareAllCharges } from '../patterns/allCharges.js'
import { defineRelation } from './define.js'

export const chargesAdded = defineRelation({
  name: 'charges-added',
  describes: 'All offences with which a report says that a person is charged, to see which were added later.',
  question: 'Which charges does {person} face?',
  about: { person: 'person' },
  value: 'text',
  answers: 'changing',
  generic: true,
  patterns: [allCharges('all offences charged')],
  compare: compareAllCharges,
  examples: [
    { text: 'Nils Berg was charged with murder and arson.', gives: ['murder, arson'] },
    { text: 'The mayor praised Nils Berg for his charge.', gives: [] },
    { text: 'Nils Berg was not charged with murder.', gives: [] },
  ],
  pairs: [
    {
      a: 'Prosecutors also charged Nils Berg of Bergen with arson.',
      b: 'Nils Berg of Bergen is charged with murder and arson.',
      published: ['2022-01-10', '2022-01-12'],
      verdict: 'no comparison',
    },
    {
      a: 'Nils Berg of Bergen was charged with murder.',
      b: 'Nils Berg of Bergen is charged with murder and two counts of assault.',
      published: ['2022-01-10', '2022-01-12'],
      verdict: 'update',
    },
    {
      a: 'Nils Berg of Bergen is charged with murder and two counts of assault.',
      b: 'Nils Berg of Bergen was charged with murder.',
      published: ['2022-01-10', '2022-01-12'],
      verdict: 'no comparison',
    },
  ],
})
