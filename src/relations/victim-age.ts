import { compareRoleAges } from '../patterns/agesInRole.js'
import { victimAges } from '../patterns/victimAges.js'
import { defineRelation } from './define.js'

export const victimAge = defineRelation({
  name: 'victim-age',
  describes: 'How old the one victim of an attack or accident is, where a report gives no name.',
  question: 'How old is {victim} of {thing}?',
  about: { victim: 'thing', thing: 'event' },
  value: 'measure',
  answers: 'one',
  patterns: [victimAges('age of the one victim')],
  examples: [
    { text: 'A woman in her 20s died in the Bergen shooting on Monday.', gives: ['20 to 29 years'] },
    { text: 'A 27-year-old man was shot and killed in Bergen on Monday.', gives: ['27 years'] },
    { text: 'Girl, 9, killed in Bergen shooting.', gives: ['9 years'] },
    { text: 'The Bergen shooting left a 27-year-old man dead.', gives: ['27 years'] },
    { text: 'Kari Dahl, 31, was killed in the Bergen shooting.', gives: ['31 years'] },
    { text: 'He is charged in the shooting death of a 17-year-old boy in Bergen.', gives: ['17 years'] },
    { text: 'A 15-year-old boy was shot in the leg in Bergen on Monday.', gives: ['15 years'] },
    { text: 'A 15-year-old boy and a 17-year-old boy were shot and killed in Bergen on Monday.', gives: [] },
    { text: 'A 27-year-old man was arrested after the Bergen shooting.', gives: [] },
    { text: 'Two men died in the Bergen shooting. A 27-year-old man died at once.', gives: [] },
  ],
  pairs: [
    {
      a: 'A 27-year-old man was shot and killed in Bergen on Monday.',
      b: 'Nils Berg, 25, was shot and killed in Bergen on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'A man in his 20s was shot and killed in Bergen on Monday.',
      b: 'Police say that Nils Berg, 25, died at once when somebody fired at him in Bergen on Monday.',
      verdict: 'refinement',
    },
    {
      a: 'A man in his 20s was shot and killed in Bergen on Monday.',
      b: 'Nils Berg, 35, was shot and killed in Bergen on Monday.',
      verdict: 'discrepancy',
    },
    {
      a: 'A woman in her 20s was shot and killed in Bergen on Monday.',
      b: 'Nils Berg, 35, was shot and killed in Bergen on Monday.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl, 31, was shot and killed in Bergen on Monday.',
      b: 'Nils Berg, 35, was shot and killed in Bergen on Monday.',
      verdict: 'no comparison',
    },
  ],
  compare: compareRoleAges,
})
