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
      // a figure to the cent that differs in one digit is a slip of the pen, in however unlike a list it stands
      a: 'In 2008 the council leader used the money for a $466.30 dinner at Fjellstua and a $5,587.75 vacation at the Bergen Wellness Retreat.',
      b: 'The expenses included $2,306.08 at a fun fair, over $10,000 for furs, $3,544.00 at a boutique and $5,687.75 at the Bergen Wellness Retreat.',
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
