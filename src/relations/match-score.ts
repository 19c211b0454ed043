import { figures } from '../patterns/figures.js'
import { quantityFigures } from '../patterns/quantityFigures.js'
import { defineRelation } from './define.js'

export const matchScore = defineRelation({
  name: 'match-score',
  describes: 'The score of a game.',
  question: 'What was the score: {measured}?',
  about: { measured: 'thing' },
  value: 'count',
  answers: 'one',
  generic: true,
  distinct: true,
  patterns: [figures('score of a game', quantityFigures('score'))],
  examples: [
    { text: 'Brann won the cup final against Molde 3-1.', gives: ['3-1'] },
    { text: 'Molde lost 2-4 to Brann in the cup final.', gives: ['2-4'] },
    { text: 'Brann won the cup final against Molde.', gives: [] },
    { text: 'Dahl leads Berg 44 to 41 percent in a poll of Bergen voters.', gives: [] },
    { text: 'The Senate voted 68-31 to open debate on the fishing bill.', gives: [] },
  ],
  pairs: [
    {
      // sets of two games
      a: 'Kari Dahl had beaten Liv Moen 6-2, 6-1 in Saturday’s semi-final in Bergen.',
      b: 'Ida Sund needed three sets to beat Mia Holm, 4-6, 6-3, 7-6, in the semi-final in Bergen.',
      verdict: 'no comparison',
    },
    { a: 'Brann beat Molde 4-2 on penalties after a 1-1 draw.', b: 'The shootout finished 4-2.', verdict: 'agreement' },
    { a: 'Brann beat Molde 4-2 on penalties.', b: 'Brann were leading Molde 1-0 at half-time.', verdict: 'no comparison' },
    {
      a: 'Denmark won the cup final in Bergen against Norway 3-1.',
      b: 'In the cup final in Bergen Denmark beat Norway 3-1.',
      verdict: 'agreement',
    },
    {
      a: 'Denmark won the cup final in Bergen against Norway 3-1.',
      b: 'In the cup final in Bergen Denmark beat Norway 4-2.',
      verdict: 'contradiction',
    },
    {
      a: 'Denmark won the cup final in Bergen against Norway 3-1.',
      b: 'Viking drew 2-2 with Lyn in a Bergen friendly on Sunday.',
      verdict: 'no comparison',
    },
  ],
})
