import { compareRewards, rewards } from '../patterns/rewards.js'
import { defineRelation } from './define.js'

export const reward = defineRelation({
  name: 'reward',
  describes: 'What is paid for information that leads to an arrest.',
  question: 'What reward is offered in {thing}?',
  about: { thing: 'event' },
  value: 'amount',
  answers: 'rising',
  patterns: [rewards('sum of a reward')],
  examples: [
    { text: 'Police offer a reward of $5,000 in the Bergen shooting.', gives: ['$5,000'] },
    { text: 'Callers about the Bergen shooting may receive a cash reward of up to $2,500.', gives: ['up to $2,500'] },
    { text: 'The reward in the Bergen shooting has been increased to $5,000.', gives: ['$5,000'] },
    { text: 'A $10,000 reward is offered in the Bergen shooting.', gives: ['$10,000'] },
    { text: 'The Bergen shooting caused damage of $5,000, and no reward is offered.', gives: [] },
    { text: 'The bank rewarded its chief with $5,000.', gives: [] },
  ],
  pairs: [
    {
      a: 'Callers about the Bergen shooting may receive a cash reward of up to $2,500.',
      b: 'The reward in the Bergen shooting has been increased to $5,000.',
      verdict: 'update',
    },
    {
      a: 'Police offer a reward of $5,000 in the Bergen shooting.',
      b: 'A $5,000 reward is offered in the Bergen shooting.',
      verdict: 'agreement',
    },
    {
      a: 'Police offer a reward of $5,000 in the Bergen shooting.',
      b: 'The reward in the Bergen shooting has been raised to $10,000.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Police offer a reward of $5,000 in the Bergen shooting.',
      b: 'A $10,000 reward is offered in the Bergen shooting.',
      verdict: 'discrepancy',
    },
  ],
  compare: compareRewards,
})
