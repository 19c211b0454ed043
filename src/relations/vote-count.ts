import { figures } from '../patterns/figures.js'
import { isOfThisYear } from '../patterns/ofThisYear.js'
import { isPassingCount } from '../patterns/passingCount.js'
import { quantityFigures } from '../patterns/quantityFigures.js'
import { defineRelation } from './define.js'

export const voteCount = defineRelation({
  name: 'vote-count',
  describes: 'How a vote went: for and against.',
  question: 'How did the vote go: {measured}?',
  about: { measured: 'thing' },
  value: 'count',
  answers: 'one',
  generic: true,
  distinct: true,
  patterns: [
    figures(
      'votes for and against',
      quantityFigures('vote', (_, view) => isOfThisYear(view) && !isPassingCount(view)),
    ),
  ],
  examples: [
    { text: 'The Senate voted 68-31 to open debate on the fishing bill.', gives: ['68-31'] },
    { text: 'In a 7-2 decision, the justices struck down the fishing law.', gives: ['7-2'] },
    { text: 'In 2015 the justices struck down the fishing law by 5-4.', gives: [] },
    { text: 'In the leadership elections Kari Dahl won, 134 to 63.', gives: ['134-63'] },
    { text: 'The House took up the fishing bill on Friday and backed it, 234 to 193.', gives: ['234-193'] },
    { text: 'The Senators beat the Rangers, 5-4, in Oslo.', gives: [] },
    { text: 'The Senate voted to open debate on the fishing bill.', gives: [] },
    { text: 'The Oslo club won the match 3-1.', gives: [] },
  ],
  pairs: [
    {
      // a tally so long stands for one ballot, in whatever words
      a: 'The House approved the fishing plan 234-193.',
      b: 'Fishermen had called for the Harbour Act, which passed 234-193, for many years.',
      verdict: 'agreement',
    },
    {
      a: 'The House approved the fishing plan 234-193.',
      b: 'Fishermen had called for the Harbour Act, which passed 61-38, for many years.',
      verdict: 'no comparison',
    },
    {
      a: 'Parliament passed the fishing law by 61 votes to 58 on Thursday.',
      b: 'Lawmakers approved the fishing law 62-58 on Thursday.',
      verdict: 'contradiction',
    },
    {
      // of one ballot by their sum
      a: 'The dockers voted 242 to 81 for the deal.',
      b: 'Members endorsed the outcome by 190 votes to 133.',
      verdict: 'contradiction',
    },
    {
      a: 'The dockers voted 242 to 81 for the deal.',
      b: 'Councillors approved the budget by 40 votes to 31.',
      verdict: 'no comparison',
    },
    {
      a: 'The Senate voted 68-31 to open debate on the fishing bill of Kari Dahl.',
      b: 'Debate on the fishing bill of Kari Dahl was opened by a Senate vote of 68 to 31.',
      verdict: 'agreement',
    },
    {
      a: 'The Senate voted 68-31 to open debate on the fishing bill of Kari Dahl.',
      b: 'Debate on the fishing bill of Kari Dahl was opened by a Senate vote of 66 to 33.',
      verdict: 'contradiction',
    },
    {
      a: 'The Senate voted 68-31 to open debate on the fishing bill of Kari Dahl.',
      b: 'A court in Bergen ruled 5-4 for the cinema.',
      verdict: 'no comparison',
    },
  ],
})
