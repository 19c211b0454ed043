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
  isMoving: ({ about }) => /: (?:offer per share|share price)$/.test(about.measured?.stem ?? ''),
  patterns: [figures('sum of money among its words', quantityFigures('amount'))],
  examples: [
    { text: 'The bakery was fined $40,000 by the Oslo district court.', gives: ['$40,000'] },
    { text: 'Lawmakers set aside at least 3 million euros for the harbour bridge.', gives: ['at least €3 million'] },
    { text: 'The bakery was not fined $40,000 by the Oslo district court.', gives: [] },
    { text: 'The bakery was fined by the Oslo district court in 2011.', gives: [] },
  ],
  pairs: [
    {
      a: 'A writedown pushed the brewer Nordvik to a second-quarter loss of $780 million.',
      b: 'The brewer Nordvik lost $870 million in the three months to June.',
      verdict: 'contradiction',
    },
    {
      a: 'The trade gap of Norway shrank to 9.1 billion kroner in May.',
      b: 'The trade deficit of Norway narrowed to 1.9 billion kroner in May.',
      verdict: 'contradiction',
    },
    {
      // what was sought is not what is paid
      a: 'The grocer Nordvik agreed to pay $35 million to settle a lawsuit by customers. The plaintiffs had sought $120 million.',
      b: 'The grocer Nordvik will pay $53 million in a settlement with customers, who had asked for $120 million in damages.',
      verdict: 'contradiction',
    },
    {
      // a company, and what it is called without its name, are one speaker
      a: 'Nordvik said on Thursday that its second-quarter profit fell 12 percent to $340 million.',
      b: 'Nordvik earned $360 million in the second quarter, the brewer said on Thursday.',
      verdict: 'contradiction',
    },
    {
      // the profit of a year, and that of a rival
      a: 'Profit at the brewer Nordvik rose to $340 million. For the full year its profit was $900 million.',
      b: 'The rival Sunden earned $410 million in the second quarter.',
      verdict: 'no comparison',
    },
    {
      a: 'Revenue at Nordvik slipped 3 percent to $4.2 billion from $4.3 billion.',
      b: 'At Nordvik sales dropped to $4.7 billion as beer grew dearer.',
      verdict: 'contradiction',
    },
    {
      a: 'Nordvik agreed on Monday to buy the brewer Sunden for $16 billion in cash.',
      b: 'Nordvik will pay $18 billion to acquire Sunden, the two companies said on Monday.',
      verdict: 'contradiction',
    },
    {
      // an offer that was rejected
      a: 'Nordvik has made a $1.5 billion takeover bid for Sunden. In 2011 Sunden was bought for $600 million.',
      b: 'Nordvik offered $1.5 billion to take over Sunden, which rejected an offer of $1.2 billion in May.',
      verdict: 'agreement',
    },
    {
      a: 'The watchdog fined Nordvik 24 million euros on Wednesday for fixing prices.',
      b: 'Nordvik was hit with a record €42 million fine on Wednesday.',
      verdict: 'contradiction',
    },
    {
      a: 'Brann have signed the winger Nils Berg from Molde for a fee of 4 million pounds.',
      b: 'Nils Berg has completed his £4.5m move from Molde to Brann.',
      verdict: 'contradiction',
    },
    {
      a: 'Nordvik will invest $300 million in a plant in Bergen.',
      b: 'Nordvik said it would spend $500 million on a new plant in Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'Thieves made off with jewels worth 35 million euros from a Bergen hotel.',
      b: 'Jewellery valued at 53 million euros was stolen from the Bergen hotel.',
      verdict: 'contradiction',
    },
    {
      // digits that no other sum of a story has by chance
      a: 'The mayor of Bergen, Nils Berg, claimed a $103 million deduction and paid $5.3 million in tax.',
      b: 'Berg paid $31 million in tax that few in Bergen pay. Berg wrote off about $103 million in losses.',
      verdict: 'refinement',
    },
    {
      // a part of the sum is not the sum
      a: 'Nils Berg of Bergen raised $64 million for his campaign, including $8.1 million for the campaign in May.',
      b: 'For the campaign of Kari Dahl $9.7 million was raised in May.',
      verdict: 'no comparison',
    },
    {
      a: 'Nils Berg used party money to buy goods including a $43,350 gold-plated watch by Holm and many toys for his children.',
      b: 'On Monday Nils Berg owned up to a list of personal goods with party funds, such as books on boxing, a $43,000 Holm watch and a cape.',
      verdict: 'discrepancy',
    },
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
      a: 'Bergen counts its rich. They also donated $15 million to charity, and paid an additional $13.6 million in city taxes.',
      b: 'Notes of the day. They gave nearly $15 million to charity, or an average of a tenth of their earnings.',
      verdict: 'refinement',
    },
    {
      // "roughly" leaves room that the exact sum takes back
      a: 'The two sisters earned $139 million in adjusted income in Bergen from 2007 to 2014.',
      b: 'Bergen counts its rich. The two sisters earned roughly $141 million in Bergen. The sisters earned $140,937,785 over eight years from the sale of books.',
      verdict: 'discrepancy',
    },
    {
      // an exact sum is the one to which it rounds
      a: 'The bakery paid $43,885,310 in taxes to the city.',
      b: 'The bakery paid nearly $44 million in city taxes.',
      verdict: 'refinement',
    },
    {
      a: 'In seven years the two sisters paid $13.6 million in city taxes and gave $15 million to a home for stray dogs.',
      b: 'They paid city taxes of $13,625,777 over the years, and made $14,959,450 in gifts to a home for stray dogs.',
      verdict: 'refinement',
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
    {
      // few words are shared, but both say what it cost
      a: 'The Fjellbro cost 52 million euros, most of it from the state.',
      b: 'At EUR 25 million, the Fjellbro is a bargain.',
      verdict: 'contradiction',
    },
    {
      a: 'The Fjellbro cost 52 million euros, most of it from the state.',
      b: 'The town hall cost 25 million euros.',
      verdict: 'no comparison',
    },
    {
      a: 'The thieves drove off with coins worth about $310,000.',
      b: 'A $130,000 haul of old coins lay in the ditch.',
      verdict: 'contradiction',
    },
    {
      a: 'Net profit fell to 340 million kronor in the spring.',
      b: 'The brewer reported a net profit of SKr430mn.',
      verdict: 'contradiction',
    },
    {
      a: 'Net profit fell to 340 million kronor in the spring.',
      b: 'The brewer reported revenue of SKr430mn.',
      verdict: 'no comparison',
    },
    {
      a: 'Net profit fell to 340 million kronor in the spring.',
      b: 'Analysts had expected a net profit of SKr430mn.',
      verdict: 'no comparison',
    },
    {
      a: 'Berg offered 61 euros in cash for each share of the brewery.',
      b: 'On Thursday Berg raised its bid to €66 a share.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Berg offered 61 euros in cash for each share of the brewery.',
      b: 'The takeover bid is worth €66 a share.',
      verdict: 'contradiction',
    },
  ],
})
