import { caseCounts, compareCases } from '../patterns/caseCounts.js'
import { defineRelation } from './define.js'

export const caseCount = defineRelation({
  name: 'case-count',
  describes: 'How many cases of an illness that spreads had been found in one land or in the world.',
  question: 'How many cases had been found in {land}?',
  about: { land: 'place' },
  value: 'count',
  answers: 'rising',
  patterns: [caseCounts('cases by land')],
  examples: [
    { text: 'The virus spreads. There are now 39 confirmed cases in Peru.', gives: ['39 cases'] },
    { text: 'The virus spreads. Peru has reported nearly 900 confirmed human cases.', gives: ['nearly 900 cases'] },
    { text: 'The virus spreads. Nine new cases have been confirmed in Peru, taking the total to 48.', gives: ['48 cases'] },
    { text: 'The flu spreads. The number of cases in Peru now stands at more than 300.', gives: ['more than 300 cases'] },
    { text: 'The virus has infected a total of 4,379 people across the world.', gives: ['4,379 cases'] },
    { text: 'The virus spreads. The school in Peru has been linked to 50 cases.', gives: [] },
    { text: 'The virus spreads. There are 39 suspected cases in Peru.', gives: [] },
    { text: 'The court in Peru heard 39 cases.', gives: [] },
    { text: 'The virus spreads. There are now 39 confirmed cases in Lima.', gives: [] },
  ],
  pairs: [
    {
      a: 'The virus spreads. There are now 39 confirmed cases in Peru.',
      b: 'The virus spreads. Five more have fallen ill in Peru, bringing the number of cases to 39.',
      verdict: 'agreement',
    },
    {
      a: 'The virus spreads. There are now 39 confirmed cases in Peru.',
      b: 'The virus spreads. There are now 45 confirmed cases in Peru.',
      verdict: 'discrepancy',
    },
    {
      a: 'The virus spreads. There are now 39 confirmed cases in Peru.',
      b: 'The virus spreads. There are now 45 confirmed cases in Peru.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'update',
    },
    {
      a: 'The virus spreads. There are now 39 confirmed cases in Peru.',
      b: 'The virus spreads. There are now 45 confirmed cases in Chile.',
      verdict: 'no comparison',
    },
  ],
  compare: compareCases,
})
