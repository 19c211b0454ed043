import { compareWinners, isOneMatch, winners } from '../patterns/winners.js'
import { defineRelation } from './define.js'

export const winner = defineRelation({
  name: 'winner',
  describes: 'Which of two sides won a match, a vote or a battle.',
  question: 'Who won: {match}?',
  about: { match: 'thing' },
  value: 'text',
  answers: 'one',
  patterns: [winners('one side beat the other')],
  examples: [
    { text: 'Brann beat Molde 3-1 in the cup final on Sunday.', gives: ['Brann'] },
    { text: 'Molde were defeated by Brann in the cup final on Sunday.', gives: ['Brann'] },
    { text: 'Molde lost 1-3 to Brann in the cup final on Sunday.', gives: ['Brann'] },
    { text: 'Brann won 3-1 against Molde in the cup final on Sunday.', gives: ['Brann'] },
    { text: 'Kari Dahl defeated Nils Berg in the run-off.', gives: ['Dahl'] },
    { text: 'Brann beat expectations on Sunday.', gives: [] },
    { text: 'Brann will beat Molde on Sunday.', gives: [] },
    { text: 'Brann did not beat Molde on Sunday.', gives: [] },
    // a home and an away match
    { text: 'Brann beat Molde in May. Molde beat Brann in June.', gives: [] },
  ],
  pairs: [
    {
      a: 'Brann beat Molde 3-1 in the final on Sunday.',
      b: 'Molde defeated Brann 3-1 in Sunday’s final.',
      verdict: 'contradiction',
    },
    { a: 'Brann beat Molde 3-1 in the final on Sunday.', b: 'Molde lost 1-3 to Brann in Sunday’s final.', verdict: 'agreement' },
    {
      a: 'Kari Dahl defeated Nils Berg in the run-off for mayor on Sunday.',
      b: 'Berg beat Dahl in the run-off for mayor on Sunday.',
      verdict: 'contradiction',
    },
    { a: 'Brann beat Molde 3-1 on Sunday.', b: 'Molde beat Brann 2-0 on Sunday.', verdict: 'no comparison' },
    { a: 'Brann beat Molde 3-1 on Sunday.', b: 'Molde beat Brann on 2 March.', verdict: 'no comparison' },
  ],
  compare: compareWinners,
  isTogether: isOneMatch,
})
