import { compareOthersInHospital, othersInHospital } from '../patterns/othersInHospital.js'
import { sameTime } from '../patterns/scope.js'
import { defineRelation } from './define.js'

export const othersInHospitalCount = defineRelation({
  name: 'others-in-hospital',
  describes: 'How many people besides the dead were brought to a hospital.',
  question: 'How many people besides the dead of {thing} were brought to a hospital?',
  about: { thing: 'event' },
  value: 'count',
  answers: 'one',
  patterns: [othersInHospital('others brought to a hospital')],
  examples: [
    {
      text: 'A woman was shot dead in Bergen. Three other women who were hit were taken to Ulven Hospital.',
      gives: ['3 people'],
    },
    { text: 'One man died in Bergen and three others were rushed to a hospital.', gives: ['3 people'] },
    {
      text: 'A woman was killed in Bergen. Four others were wounded. The four were taken to Ulven Medical Center.',
      gives: ['4 people'],
    },
    { text: 'A woman was shot dead in Bergen. The other two victims were taken to Ulven Hospital, where they died.', gives: [] },
    { text: 'Three others shot in Bergen were taken to Ulven Hospital.', gives: [] },
    {
      text: 'A woman was shot dead in Bergen. Three others were taken to Ulven Hospital, and one was flown to Oslo.',
      gives: [],
    },
  ],
  pairs: [
    {
      a: 'A woman was shot dead in Bergen. Three other women were taken to Ulven Hospital.',
      b: 'A woman was shot dead in Bergen. Four others were wounded. The four were taken to Ulven Hospital.',
      verdict: 'discrepancy',
    },
    {
      a: 'A woman was shot dead in Bergen. Three other women were taken to Ulven Hospital.',
      b: 'A woman was shot dead in Bergen. The other three victims were rushed to Ulven Hospital.',
      verdict: 'agreement',
    },
    {
      a: 'A woman was shot dead in Bergen. Three other women were taken to Ulven Hospital.',
      b: 'Two men were taken to Ulven Hospital after a crash in Bergen.',
      verdict: 'no comparison',
    },
  ],
  isTogether: sameTime,
  compare: compareOthersInHospital,
})
