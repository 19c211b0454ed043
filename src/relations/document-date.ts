import { documentDates } from '../patterns/documentDates.js'
import { defineRelation } from './define.js'

export const documentDate = defineRelation({
  name: 'document-date',
  describes: 'When a document or proposal was published or put forward.',
  question: 'When did {thing} come out?',
  about: { thing: 'thing' },
  value: 'date',
  answers: 'one',
  isLoose: () => true,
  patterns: [documentDates('published on a day')],
  examples: [
    { text: 'On 3 May 2023, the ministry published the draft treaty on fishing.', gives: ['3 May 2023'] },
    { text: 'The draft treaty on fishing was released in May 2023.', gives: ['May 2023'] },
    { text: 'The draft treaty on fishing, which was unveiled in May 2023, failed.', gives: ['May 2023'] },
    { text: 'The ministry rejected the draft treaty on fishing in May 2023.', gives: [] },
    { text: 'On 3 May 2023, the ministry published photographs.', gives: [] },
    { text: 'On 3 May 2023, the ministry released a statement.', gives: [] },
  ],
  pairs: [
    {
      a: 'On 3 May 2023, the ministry published the draft treaty on fishing.',
      b: 'The draft treaty on fishing was released in May 2023.',
      verdict: 'refinement',
    },
    {
      a: 'On 3 May 2023, the ministry published the draft treaty on fishing.',
      b: 'The draft treaty on fishing was released on 9 June 2023.',
      verdict: 'contradiction',
    },
  ],
})
