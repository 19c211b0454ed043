import { compareRoleAges } from '../patterns/agesInRole.js'
import { describedAges } from '../patterns/describedAges.js'
import { defineRelation } from './define.js'

export const describedAge = defineRelation({
  name: 'described-age',
  describes:
    'How old the one driver, guard, student ... of a story is, or the one person arrested, where a report gives no name.',
  question: 'How old is {person}?',
  about: { person: 'person' },
  value: 'measure',
  answers: 'one',
  patterns: [describedAges('age of a role')],
  examples: [
    { text: 'A man aged 47 was held on suspicion of murder in Bergen.', gives: ['47 years'] },
    { text: 'The guard, 58, locked the door.', gives: ['58 years'] },
    { text: 'The driver, a 24-year-old woman, escaped unhurt.', gives: ['24 years'] },
    { text: 'A 43-year-old man was arrested late on Friday.', gives: ['43 years'] },
    { text: 'Police said the 34-year-old was detained.', gives: ['34 years'] },
    { text: 'A second man, aged 29, was arrested in the port.', gives: [] },
    { text: 'Two drivers were hurt. One driver, 24, was taken to hospital.', gives: [] },
    { text: 'A 43-year-old man lives in the house.', gives: [] },
  ],
  pairs: [
    {
      a: 'A 17-year-old student found the wreck off Bergen.',
      b: 'The student, 19, found the wreck off Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'Police arrested a man, 43, in a flat in Bergen.',
      b: 'A man aged 34 was arrested in Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'Police arrested a man, 43, in a flat in Bergen.',
      b: 'A man aged 43 was arrested in Bergen.',
      verdict: 'agreement',
    },
    {
      a: 'A 16-year-old was arrested over the shooting in Bergen.',
      b: 'Police arrested Nils Berg, 17, after the shooting in Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'A 20-year-old man pleaded not guilty to murder in Bergen.',
      b: 'Nils Berg, 20, was charged with murder in Bergen.',
      verdict: 'agreement',
    },
    {
      a: 'A 16-year-old was arrested over the shooting in Bergen.',
      b: 'Police arrested Nils Berg, 17, and Ola Holm, 16, after the shooting in Bergen.',
      verdict: 'no comparison',
    },
    {
      a: 'Police arrested a woman, 43, in a flat in Bergen.',
      b: 'The arrested driver is 34 in Bergen.',
      verdict: 'no comparison',
    },
    {
      a: 'The driver, 43, was unhurt in Bergen.',
      b: 'The guard, 34, was unhurt in Bergen.',
      verdict: 'no comparison',
    },
  ],
  compare: compareRoleAges,
})
