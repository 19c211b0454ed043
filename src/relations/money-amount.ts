import { figures } from '../patterns/figures.js'
import { quantityFigures } from '../patterns/quantityFigures.js'
import { defineRelation } from './define.js'

export const moneyAmount = defineRelation({
  name: 'money-amount',
  describes: 'A sum of money: paid, raised, lost, fined, owed, budgeted, asked for.',
  question: 'How much money: {measured}?',
  about: { measured: 'thing' },
  value: 'amount',
  answers: 'one',
  generic: true,
  patterns: [figures('sum of money among its words', quantityFigures('amount'))],
  examples: [
    { text: 'The bakery was fined $40,000 by the Oslo district court.', gives: ['$40,000'] },
    { text: 'Lawmakers set aside at least 3 million euros for the harbour bridge.', gives: ['at least €3 million'] },
    { text: 'The bakery was not fined $40,000 by the Oslo district court.', gives: [] },
    { text: 'The bakery was fined by the Oslo district court in 2011.', gives: [] },
  ],
  pairs: [
    {
      a: 'The bakery was fined $40,000 by the Oslo district court.',
      b: 'The Oslo district court fined the bakery $40,000.',
      verdict: 'agreement',
    },
    {
      a: 'The bakery was fined $40,000 by the Oslo district court.',
      b: 'The Oslo district court fined the bakery $90,000.',
      verdict: 'contradiction',
    },
    {
      a: 'The bakery was fined $40,000 by the Oslo district court.',
      b: 'Shoppers gave $90,000 to a cinema near the park.',
      verdict: 'no comparison',
    },
    {
      a: 'The bakery was fined $40,000 by the Oslo district court.',
      b: 'The Oslo district court fined the bakery €90,000.',
      verdict: 'no comparison',
    },
  ],
})
