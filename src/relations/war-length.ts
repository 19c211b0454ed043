import { compareWarLengths, warLengths } from '../patterns/warLengths.js'
import { defineRelation } from './define.js'

export const warLength = defineRelation({
  name: 'war-length',
  describes: 'How long a war had lasted when the article appeared.',
  question: 'How long has the war in {place} lasted?',
  about: { place: 'place' },
  value: 'duration',
  answers: 'one',
  patterns: [warLengths('length of a war')],
  examples: [
    { text: "Peru's five-year-old conflict has killed thousands.", gives: ['five years'] },
    { text: 'After 2 1/2 years of civil war in Peru, talks began.', gives: ['two and a half years'] },
    { text: 'Rebels shelled Lima in the sixth year of the war in Peru.', gives: ['five to six years'] },
    { text: 'The conflict in Peru, now in its sixth year, has killed thousands.', gives: ['five to six years'] },
    { text: 'The civil war in Peru has raged for more than five years.', gives: ['at least five years'] },
    { text: 'Rebels shelled Lima in the last two years of the war in Peru.', gives: [] },
    { text: 'A 26-year-old Peru war veteran was arrested in Lima.', gives: [] },
    { text: 'A five-year trade war with Peru hurt farmers.', gives: [] },
    { text: 'The five-year war in Peru ended in 1992.', gives: [] },
  ],
  pairs: [
    {
      a: "Rebels shelled Lima in Peru's five-year conflict.",
      b: 'Rebels shelled Lima in the five-year-old Peruvian conflict.',
      verdict: 'agreement',
    },
    {
      a: "Rebels shelled Lima in Peru's five-year conflict.",
      b: 'The six-year-old conflict in Peru goes on.',
      verdict: 'discrepancy',
    },
    {
      // a year lies between them
      a: "Rebels shelled Lima in Peru's five-year conflict.",
      b: 'The six-year-old conflict in Peru goes on.',
      published: ['2016-07-12', '2017-07-12'],
      verdict: 'refinement',
    },
    {
      a: "Rebels shelled Lima in Peru's two-year conflict.",
      b: '2 1/2 years of civil war in Peru are enough.',
      verdict: 'refinement',
    },
    {
      a: "Rebels shelled Lima in Peru's five-year conflict.",
      b: 'The conflict in Peru is now in its sixth year.',
      verdict: 'refinement',
    },
    {
      a: "Rebels shelled Lima in Peru's two-year conflict.",
      b: 'The six-year-old conflict in Peru goes on.',
      verdict: 'contradiction',
    },
    {
      a: "Rebels shelled Lima in Peru's two-year conflict.",
      b: 'The six-year-old conflict in Chad goes on.',
      verdict: 'no comparison',
    },
  ],
  compare: compareWarLengths,
})
