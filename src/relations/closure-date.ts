import { openings } from '../patterns/openings.js'
import { defineRelation } from './define.js'

export const closureDate = defineRelation({
  name: 'closure-date',
  describes: 'When an office, mission, school, road or business was closed.',
  question: 'When did {thing} close?',
  about: { thing: 'thing' },
  value: 'date',
  answers: 'one',
  patterns: [
    openings('closed on a day', {
      verbs: ['close', 'shut', 'shut down', 'close down', 'suspend', 'shutter'],
      nouns: ['closure', 'shutdown', 'closing', 'suspension'],
    }),
  ],
  examples: [
    { text: 'The Norwegian embassy was closed in March 2020.', gives: ['March 2020'] },
    { text: 'Norway shut its embassy in March 2020.', gives: ['March 2020'] },
    { text: 'The closure of the Norwegian embassy in March 2020 came as a surprise.', gives: ['March 2020'] },
    { text: 'Norway opened its embassy in March 2020.', gives: [] },
    { text: 'Norway closed the case in March 2020.', gives: [] },
  ],
  pairs: [
    { a: 'The Norwegian embassy was closed in March 2020.', b: 'Norway shut its embassy in May 2020.', verdict: 'contradiction' },
    { a: 'The Norwegian embassy was closed in March 2020.', b: 'Norway shut its embassy in March 2020.', verdict: 'agreement' },
  ],
})
