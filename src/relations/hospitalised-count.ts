import { compareTolls, countTogether } from '../patterns/scope.js'
import { tollsOf } from '../patterns/tolls.js'
import { defineRelation } from './define.js'

export const hospitalisedCount = defineRelation({
  name: 'hospitalised-count',
  describes: 'How many people were taken to hospital or treated in one.',
  question: 'How many {victims} were taken to hospital after {thing}?',
  about: { thing: 'event', victims: 'thing', period: 'thing' },
  value: 'count',
  answers: 'rising',
  patterns: [tollsOf('figure of those in hospital', 'hospitalised')],
  examples: [
    { text: 'Twenty-two hospitalised after chlorine leak in Lima.', gives: ['22 people'] },
    { text: 'Twenty-two people received hospital treatment after the chlorine leak in Lima.', gives: ['22 people'] },
    { text: 'Some 50 people were taken to hospital after the fire in Lima.', gives: ['about 50 people'] },
    { text: 'Five people hospitalized after shooting in Lima.', gives: ['5 people'] },
    { text: 'Three victims of the shooting in Lima remain hospitalized.', gives: [] },
    { text: 'Five doctors hospitalized a man after the shooting in Lima.', gives: [] },
    { text: 'The crash in Lima sent 50 people to hospitals.', gives: ['50 people'] },
    { text: 'Fifty people needed hospital care after the crash in Lima.', gives: ['50 people'] },
    { text: 'Fifty people were treated in local hospitals after the crash in Lima.', gives: ['50 people'] },
    {
      text: 'A man was killed in a shooting in Lima.\n\nSeven other people were taken to hospital.',
      gives: ['7 people'],
    },
    { text: 'Area hospitals received 12 victims of the crash in Lima.', gives: ['12 people'] },
    { text: 'Eleven people were still being treated in hospital after the crash in Lima.', gives: [] },
    { text: 'Fifty people work at the hospital in Lima.', gives: [] },
    { text: 'The city of Lima sent 50 beds to the hospital.', gives: [] },
  ],
  pairs: [
    {
      a: 'The gas leak in Lima sent 50 people to hospital.',
      b: 'Fifty people were taken to hospital after the gas leak in Lima.',
      verdict: 'agreement',
    },
    {
      a: 'The gas leak in Lima sent 50 people to hospital.',
      b: 'Thirty people were treated in hospital after the gas leak in Lima.',
      verdict: 'contradiction',
    },
    {
      a: 'The gas leak in Lima sent 50 people to hospital.',
      b: 'The gas leak in Lima hurt 70 people.',
      verdict: 'no comparison',
    },
    {
      a: 'The crash in Lima sent 14 people to hospitals.',
      b: 'Six people hurt in the crash in Lima were taken to Loyola Hospital.',
      verdict: 'no comparison',
    },
    {
      a: 'Fourteen people were hospitalized after the crash in Lima.',
      b: 'Area hospitals received 12 victims of the crash in Lima.',
      verdict: 'contradiction',
    },
  ],
  isTogether: countTogether,
  compare: compareTolls,
})
