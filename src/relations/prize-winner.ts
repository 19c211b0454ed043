import { prizeWinners } from '../patterns/prizeWinners.js'
import { sameTime } from '../patterns/scope.js'
import { defineRelation } from './define.js'

export const prizeWinner = defineRelation({
  name: 'prize-winner',
  describes: 'Who won a race, a title or a prize that has one winner.',
  question: 'Who won {contest}?',
  about: { contest: 'thing' },
  value: 'people',
  answers: 'one',
  patterns: [prizeWinners('winner of a race or prize')],
  examples: [
    { text: 'Kari Dahl won the Bergen marathon on Sunday.', gives: ['Kari Dahl'] },
    { text: 'The Fjord prize for fiction went to Kari Dahl.', gives: ['Kari Dahl'] },
    { text: 'The Fjord prize for fiction was awarded on Thursday to the novelist Kari Dahl.', gives: ['Kari Dahl'] },
    { text: 'Kari Dahl took gold in the women’s 5,000 metres in Bergen.', gives: ['Kari Dahl'] },
    { text: 'Kari Dahl won the Bergen marathon last year.', gives: [] },
    { text: 'Kari Dahl hopes to win the Bergen marathon.', gives: [] },
    { text: 'Kari Dahl did not win the Bergen marathon.', gives: [] },
    { text: 'Kari Dahl won praise in Bergen.', gives: [] },
    { text: 'Kari Dahl won two gold medals in Bergen.', gives: [] },
    // the race of the men and that of the women
    { text: 'Kari Dahl won the Bergen marathon. Nils Berg won the Bergen marathon.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kari Dahl of Norway won the Bergen marathon on Sunday in two hours.',
      b: 'Liv Moen of Denmark won Sunday’s Bergen marathon ahead of Kari Dahl.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl won the Bergen marathon on Sunday.',
      b: 'Kari Dahl took the marathon in Bergen on Sunday.',
      verdict: 'agreement',
    },
    {
      a: 'The Fjord prize for fiction was awarded on Thursday to the novelist Kari Dahl.',
      b: 'The poet Liv Moen won the Fjord prize for fiction on Thursday.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl won the women’s marathon in Bergen on Sunday.',
      b: 'Nils Berg won the men’s marathon in Bergen on Sunday.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl took gold in the 5,000 metres in Bergen.',
      b: 'Liv Moen took gold in the 10,000 metres in Bergen.',
      verdict: 'no comparison',
    },
  ],
  isTogether: sameTime,
})
