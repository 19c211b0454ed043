import { hitCounts } from '../patterns/hitCounts.js'
import { defineRelation } from './define.js'

export const hitCount = defineRelation({
  name: 'hit-count',
  describes: 'How many times somebody was hit.',
  question: 'How many times was {victim} hit?',
  about: { victim: 'thing' },
  value: 'count',
  answers: 'one',
  patterns: [hitCounts('times that somebody was hit')],
  examples: [
    { text: 'A boy was shot three times in Bergen on Monday.', gives: ['3 times'] },
    { text: 'A boy was shot once in the chest in Bergen on Monday.', gives: ['once'] },
    { text: 'A boy was shot multiple times in Bergen on Monday.', gives: ['at least 2 times (multiple times)'] },
    { text: 'In the Bergen shooting a boy was struck in the back at least twice.', gives: ['at least 2 times'] },
    { text: 'A boy died of a single gunshot wound in Bergen.', gives: ['1 time'] },
    { text: 'Kari Dahl was stabbed five times in Bergen and Nils Berg fled.', gives: ['5 times'] },
    { text: 'A boy was shot in Bergen. He was shot twice in the leg and once in the arm.', gives: [] },
    { text: 'A boy was shot four times in Bergen. His doctors spoke of five gunshot wounds.', gives: [] },
    { text: 'Two men were shot several times in Bergen.', gives: [] },
    { text: 'A man shot at a Bergen house three times.', gives: [] },
  ],
  pairs: [
    {
      a: 'A boy was shot three times in Bergen on Monday.',
      b: 'A boy was shot once in the chest in Bergen on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'A boy was shot multiple times in Bergen on Monday.',
      b: 'A boy was shot once in Bergen on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'A boy was shot multiple times in Bergen on Monday.',
      b: 'A boy was shot four times in Bergen on Monday.',
      verdict: 'refinement',
    },
    {
      a: 'Kari Dahl was shot four times in Bergen on Monday.',
      b: 'Nils Berg was shot twice in Bergen on Monday.',
      verdict: 'no comparison',
    },
  ],
})
