import { compareTolls, countTogether } from '../patterns/scope.js'
import { tollsOf } from '../patterns/tolls.js'
import { defineRelation } from './define.js'

export const infectedCount = defineRelation({
  name: 'infected-count',
  describes: 'How many people fell ill or were infected in one outbreak.',
  question: 'How many {victims} fell ill in {thing}?',
  about: { thing: 'event', victims: 'thing', period: 'thing' },
  value: 'count',
  answers: 'rising',
  patterns: [tollsOf('figure of the infected', 'infected')],
  examples: [
    { text: 'Sixty people have been infected in the Lima outbreak.', gives: ['60 people'] },
    { text: 'The number of confirmed infections in the Lima outbreak has climbed to 64.', gives: ['64 people'] },
    { text: 'The virus has made 60 pupils ill in Lima.', gives: ['60 people'] },
    { text: 'Sixty passengers fell ill in the Lima outbreak.', gives: ['60 people'] },
    { text: 'Doctors in Lima have counted 60 cases since the outbreak began to spread.', gives: ['60 people'] },
    { text: 'The court in Lima has counted 60 cases.', gives: [] },
    { text: 'The outbreak in Lima brought 60 new cases on Monday.', gives: [] },
    { text: 'The virus infected 60 computers in Lima.', gives: [] },
  ],
  pairs: [
    {
      a: 'Sixty people have been infected in the Lima cholera outbreak.',
      b: 'The number of infections in the Lima cholera outbreak rose to 75.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Sixty people have fallen ill in the Lima cholera outbreak.',
      b: 'The cholera outbreak in Lima has infected 85 people.',
      verdict: 'contradiction',
    },
    {
      a: 'Sixty people have fallen ill in the Lima cholera outbreak.',
      b: 'The cholera outbreak in Lima has killed 11 people.',
      verdict: 'no comparison',
    },
  ],
  isTogether: countTogether,
  compare: compareTolls,
})
