import { tenureStates } from '../patterns/tenureStates.js'
import { compareWaiting } from '../patterns/waiting.js'
import { defineRelation } from './define.js'

export const inPost = defineRelation({
  name: 'in-post',
  describes: 'Whether somebody was still in a post that a later report tells to be vacant.',
  question: 'Is {person} still in office?',
  about: { person: 'person' },
  value: 'text',
  answers: 'changing',
  patterns: [tenureStates('in office or out of it')],
  examples: [
    // one article alone has no later report beside it
    { text: 'Kari Dahl, the harbour master of Bergen, praised the ferry.', gives: [] },
    { text: 'Kari Dahl resigned as harbour master of Bergen.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kari Dahl, the communications director for the port of Bergen, apologised for her letter.',
      b: 'Kari Dahl resigned on Friday as communications director for the port of Bergen.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'update',
    },
    {
      a: 'Defence Secretary Kari Dahl praised the fleet.',
      b: 'President Nils Berg fired Kari Dahl as defence secretary.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'update',
    },
    {
      a: 'Defence Secretary Kari Dahl praised the fleet.',
      b: 'President Nils Berg fired Kari Dahl as defence secretary.',
      verdict: 'no comparison',
    },
    {
      a: 'Former Defence Secretary Kari Dahl praised the fleet.',
      b: 'President Nils Berg fired Kari Dahl as defence secretary.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'no comparison',
    },
    {
      // on his way out
      a: 'Defence Secretary Kari Dahl is leaving the ministry.',
      b: 'Kari Dahl resigned as defence secretary.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'no comparison',
    },
    {
      a: 'Defence Secretary Kari Dahl praised the fleet.',
      b: 'President Nils Berg fired Ole Lund as defence secretary.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'no comparison',
    },
  ],
  compare: compareWaiting,
})
