import { compareRoleAges } from '../patterns/agesInRole.js'
import { shooterAges } from '../patterns/shooterAges.js'
import { defineRelation } from './define.js'

export const shooterAge = defineRelation({
  name: 'shooter-age',
  describes: 'How old the one who fired is, where a report gives no name.',
  question: 'How old is whoever fired in {thing}?',
  about: { thing: 'event' },
  value: 'measure',
  answers: 'one',
  patterns: [shooterAges('age of the one who fired')],
  examples: [
    { text: 'A 5-year-old girl is believed to have fired the gun in the Bergen shooting.', gives: ['5 years'] },
    { text: 'A 4-year-old boy got hold of a pistol in an accidental shooting in Bergen.', gives: ['4 years'] },
    {
      text: 'The 2-year-old was able to get to Nils Berg’s loaded handgun in an accidental shooting in Bergen.',
      gives: ['2 years'],
    },
    {
      text: 'The shooter in Bergen was a 14-year-old girl, and the shooter was identified as a 14-year-old freshman.',
      gives: ['14 years'],
    },
    { text: 'A 4-year-old boy found a pistol after the Bergen shooting.', gives: [] },
    { text: 'A 14-year-old boy opened fire in Bergen on Monday.', gives: ['14 years'] },
    { text: 'A girl, 4, pulled the trigger in Bergen on Monday, and two people were shot.', gives: ['4 years'] },
    { text: 'The Bergen gunman, a 19-year-old man, fled.', gives: ['19 years'] },
    { text: 'Nils Berg, 31, shot two men in Bergen on Monday.', gives: ['31 years'] },
    { text: 'A woman was shot by her 4-year-old son in Bergen.', gives: ['4 years'] },
    { text: 'A 31-year-old officer fired at a man in Bergen who was shot in the leg.', gives: [] },
    { text: 'A 31-year-old man was shot in Bergen.', gives: [] },
    { text: 'After the Bergen shooting a 31-year-old coach was fired.', gives: [] },
  ],
  pairs: [
    {
      a: 'A girl, 4, pulled the trigger in Bergen on Monday, and two people were shot.',
      b: 'A woman was shot by a 2-year-old child in Bergen on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'A 19-year-old man shot two people in Bergen on Monday.',
      b: 'Nils Berg, 19, opened fire on a crowd in Bergen on Monday, police say.',
      verdict: 'agreement',
    },
    {
      a: 'Ola Vik, 21, shot two people in Bergen on Monday.',
      b: 'Nils Berg, 19, opened fire on a crowd in Bergen on Monday, police say.',
      verdict: 'no comparison',
    },
  ],
  compare: compareRoleAges,
})
