import { facts } from '../patterns/facts.js'
import { defineRelation } from './define.js'

export const factInstitution = defineRelation({
  name: 'fact-institution',
  describes: 'To, at or from which hospital, school, jail or other house something was done, whatever it is.',
  question: 'Which institution or site: {fact}?',
  about: { fact: 'thing' },
  value: 'organisation',
  answers: 'one',
  generic: true,
  patterns: [facts('house among the words of its clause', 'institution')],
  examples: [
    { text: 'The cyclist was flown to Northgate Hospital in stable condition.', gives: ['Northgate Hospital'] },
    { text: 'The cyclist was flown to a hospital in stable condition.', gives: [] },
    { text: 'The cyclist was not flown to Northgate Hospital.', gives: [] },
  ],
  pairs: [
    {
      a: 'The cyclist was flown to Northgate Hospital in stable condition.',
      b: 'The cyclist, who was wounded, was taken to Lakeshore Hospital in stable condition.',
      verdict: 'contradiction',
    },
    {
      a: 'The cyclist was flown to Northgate Hospital in stable condition.',
      b: 'The cyclist was taken to Northgate Hospital.',
      verdict: 'agreement',
    },
    {
      a: 'The cyclist was flown to Northgate Hospital in stable condition.',
      b: 'A teacher of Lakeshore School won the chess cup.',
      verdict: 'no comparison',
    },
    {
      // the only hospital that either speaks of
      a: 'Divers flew the injured girl to Bergen Hospital.',
      b: 'Haukeland Hospital treated the girl, who was injured.',
      verdict: 'discrepancy',
    },
    {
      a: 'Divers flew the injured girl to Bergen Hospital. A man was seen at Northgate Hospital.',
      b: 'Haukeland Hospital treated the girl, who was injured.',
      verdict: 'no comparison',
    },
    {
      a: 'The cyclist was robbed at the Northgate Mall on Friday.',
      b: 'The cyclist was robbed at the Fairmont Mall on Friday.',
      verdict: 'contradiction',
    },
  ],
})
