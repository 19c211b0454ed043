import { openings } from '../patterns/openings.js'
import { defineRelation } from './define.js'

export const openingDate = defineRelation({
  name: 'opening-date',
  describes: 'When an office, mission, school, road or business was opened or founded.',
  question: 'When did {thing} open?',
  about: { thing: 'thing' },
  value: 'date',
  answers: 'one',
  patterns: [
    openings('opened on a day', {
      verbs: ['open', 'inaugurate', 'found', 'establish', 'set up', 'launch'],
      nouns: ['opening', 'inauguration', 'founding', 'foundation', 'establishment'],
    }),
  ],
  examples: [
    { text: 'The Norwegian embassy was opened in March 1998.', gives: ['March 1998'] },
    { text: 'Norway opened its embassy in March 1998.', gives: ['March 1998'] },
    { text: 'The opening of the Norwegian embassy in March 1998 was a small affair.', gives: ['March 1998'] },
    { text: 'Norway closed its embassy in March 1998.', gives: [] },
    { text: 'Norway opened talks in March 1998.', gives: [] },
  ],
  pairs: [
    {
      a: 'The Norwegian embassy was opened in March 1998.',
      b: 'Norway opened its embassy in May 1997.',
      verdict: 'contradiction',
    },
    { a: 'The Norwegian embassy was opened in March 1998.', b: 'Norway opened its embassy in 1998.', verdict: 'refinement' },
  ],
})
