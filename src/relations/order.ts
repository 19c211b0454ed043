import { compareOrders, orders } from '../patterns/orders.js'
import { defineRelation } from './define.js'

export const order = defineRelation({
  name: 'order',
  describes: 'Whether somebody did something before, during or after something else.',
  question: 'Before or after: “{thing}”?',
  about: { person: 'person', thing: 'thing' },
  value: 'text',
  answers: 'one',
  patterns: [orders('before, during or after')],
  examples: [
    { text: 'Kari Dahl praised the quota a few hours after Nils Berg announced it.', gives: ['after'] },
    { text: 'Kari Dahl resigned before the vote on the quota.', gives: ['before'] },
    {
      text: 'In anticipation of Mr. Berg’s announcement, Kari Dahl said she opposed it. Nils Berg is the mayor.',
      gives: ['before (In anticipation of Mr. Berg’s announcement)'],
    },
    { text: 'Kari Dahl was injured during the attack.', gives: [] },
    { text: 'Kari Dahl said the fleet had sailed before the vote.', gives: [] },
  ],
  pairs: [
    {
      a: 'A few hours after Mayor Nils Berg said he liked the quota, Kari Dahl said she opposed it.',
      b: 'In anticipation of Nils Berg’s announcement, Kari Dahl laid out her view of the quota.',
      verdict: 'discrepancy',
    },
    {
      a: 'Kari Dahl resigned before the vote on the herring quota.',
      b: 'Kari Dahl resigned two days after the vote on the herring quota.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg called the coast guard during the attack to pledge allegiance to the pirates.',
      b: 'Nils Berg had pledged allegiance to the pirates before carrying out the attack.',
      verdict: 'discrepancy',
    },
    {
      a: 'Kari Dahl resigned before the vote on the herring quota.',
      b: 'Kari Dahl praised the fleet after the vote on the herring quota.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl resigned before the vote on the herring quota.',
      b: 'Kari Dahl could resign after the vote on the herring quota.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl resigned before the vote on the herring quota.',
      b: 'Nils Berg resigned after the vote on the herring quota.',
      verdict: 'no comparison',
    },
  ],
  compare: compareOrders,
})
