import { tenureDates } from '../patterns/tenure.js'
import { defineRelation } from './define.js'

export const departure = defineRelation({
  name: 'departure',
  describes: 'When somebody left a post: resigned, stepped down, was dismissed.',
  question: 'When did {person} leave the post?',
  about: { person: 'person' },
  value: 'date',
  answers: 'one',
  patterns: [
    tenureDates('left a post on a day', {
      done: ['resign', 'step down', 'retire', 'stand down', 'quit', 'abdicate'],
      undergone: ['dismiss', 'fire', 'sack', 'oust', 'depose', 'impeach'],
    }),
  ],
  examples: [
    { text: 'Kari Dahl resigned in March 2019 after a row over ferries.', gives: ['March 2019'] },
    { text: 'Kari Dahl was dismissed on 4 May 2019.', gives: ['4 May 2019'] },
    { text: 'Kari Dahl resigned after a row over ferries.', gives: [] },
    { text: 'Kari Dahl met the ferry owners in March 2019.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kari Dahl of Norway resigned in March 2019.',
      b: 'Kari Dahl of Norway was dismissed on 4 March 2019.',
      verdict: 'refinement',
    },
    {
      a: 'Kari Dahl of Norway resigned in March 2019.',
      b: 'Kari Dahl of Norway stepped down in May 2018.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl of Norway resigned in March 2019.',
      b: 'Nils Berg of Norway resigned in May 2018.',
      verdict: 'no comparison',
    },
  ],
})
