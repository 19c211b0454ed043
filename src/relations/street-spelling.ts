import { compareStreetSpellings, streetSpellings } from '../patterns/streetSpellings.js'
import { defineRelation } from './define.js'

export const streetSpelling = defineRelation({
  name: 'street-spelling',
  describes: 'How the street is spelt on which a numbered house or block stands.',
  question: 'On which street is {block}, and how is it spelt?',
  about: { block: 'thing' },
  value: 'text',
  answers: 'one',
  generic: true,
  patterns: [streetSpellings('street of a numbered house')],
  examples: [
    { text: 'A man was shot in the 700 block of Harbour in Bergen.', gives: ['Harbour'] },
    { text: 'A man was shot in the 1,700 block of West Harbour Hill Road in Bergen.', gives: ['Harbour Hill Road'] },
    { text: 'A man was shot at 84 Harbour St. in Bergen.', gives: ['Harbour'] },
    { text: 'A man was shot in Bergen on Harbour Street.', gives: [] },
    { text: 'A man was shot in the 700 block of Harbour Tuesday night in Bergen.', gives: ['Harbour'] },
    { text: 'After the shooting in Bergen 700 Harbour workers stayed at home.', gives: [] },
    { text: 'A man was shot in the 700 block of West 5th in Bergen.', gives: [] },
    { text: 'Banks in the 700 block of Harbour Street rose.', gives: [] },
  ],
  pairs: [
    {
      a: 'Police drove to the 700 block of Ulvermount after a man was shot in Bergen.',
      b: 'A man who was at a home in the 700 block of Ulvermont was shot in Bergen.',
      verdict: 'discrepancy',
    },
    {
      a: 'A man was shot in the 700 block of Harbour in Bergen.',
      b: 'A man was shot in Bergen. Nils Berg lives in the 700 block of Mill Road.',
      verdict: 'no comparison',
    },
    {
      a: 'A man was shot in the 700 block of Ulvermount in Bergen.',
      b: 'A man was shot in the 900 block of Ulvermont in Bergen.',
      verdict: 'no comparison',
    },
  ],
  compare: compareStreetSpellings,
})
