import { compareConditions, conditionsOf, homecomings } from '../patterns/conditions.js'
import { defineRelation } from './define.js'

export const condition = defineRelation({
  name: 'condition',
  describes: 'How a patient or victim is: in critical condition, released, dead.',
  question: 'What is the condition of {person}?',
  about: { person: 'person' },
  value: 'text',
  answers: 'changing',
  patterns: [conditionsOf('condition of a patient'), homecomings('day of coming home')],
  examples: [
    { text: 'Kari Dahl is in critical condition.', gives: ['critical condition'] },
    { text: 'Kari Dahl was listed in fair condition on Monday.', gives: ['fair condition'] },
    { text: 'Kari Dahl was treated and released.', gives: ['released'] },
    { text: 'Kari Dahl has since been released from the hospital.', gives: ['released'] },
    { text: 'Kari Dahl died on Monday.', gives: ['dead (died)'] },
    { text: 'Kari Dahl was pronounced dead at a hospital.', gives: ['dead'] },
    {
      text: 'Kari Dahl was shot in the arm in Bergen. She is expected to be released on Wednesday.',
      gives: ['is expected to be released'],
    },
    { text: 'Nils Berg shot a man in Bergen. Berg is expected to be released from jail on Wednesday.', gives: [] },
    { text: 'Kari Dahl, 3, was shot in Bergen. She is still in the hospital.', gives: ['in hospital'] },
    { text: 'Kari Dahl remains hospitalized.', gives: ['in hospital'] },
    { text: 'Kari Dahl is on life support.', gives: ['on life support'] },
    { text: 'Kari Dahl was declared brain dead on Friday.', gives: ['brain dead'] },
    { text: 'Kari Dahl was taken off life support on Sunday.', gives: ['off life support'] },
    { text: 'Kari Dahl is in the hospital bed business.', gives: [] },
    { text: 'Kari Dahl was pronounced the winner.', gives: [] },
    { text: 'Kari Dahl was released from jail.', gives: [] },
    { text: "Kari Dahl was shot in Bergen. Her mother will move after she's released from the hospital.", gives: [] },
    { text: 'Kari Dahl set a condition for talks.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kari Dahl, 3, was shot in Bergen. She is still in the hospital.',
      b: 'Kari Dahl, 3, was shot in Bergen. She died on Friday.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-15'],
    },
    {
      a: 'Kari Dahl, 3, was shot in Bergen. She is still in the hospital.',
      b: 'Kari Dahl, 3, was shot in Bergen. She is in critical condition.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl, 3, was shot in Bergen. She is in critical condition.',
      b: 'Kari Dahl, 3, was shot in Bergen. She was declared brain dead.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-13'],
    },
    {
      a: 'Kari Dahl, 3, was shot in Bergen. She is still in the hospital.',
      b: 'Kari Dahl, 3, was shot in Bergen. She was released from the hospital.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-13'],
    },
    {
      // whoever tells both tells the later one
      a: 'Kari Dahl, 21, was in critical condition after the Bergen shooting.',
      b: 'Kari Dahl, 21, was listed in critical condition after the Bergen shooting. She was released from the hospital on Wednesday.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-12'],
    },
    {
      a: 'All but Kari Dahl were in stable condition after the Bergen shooting.',
      b: 'Kari Dahl was in critical condition after the Bergen shooting.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl of Bergen is in critical condition.',
      b: 'Kari Dahl of Bergen was treated and released.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl of Bergen is in critical condition.',
      b: 'Kari Dahl of Bergen died on Thursday.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Kari Dahl of Bergen is in critical condition.',
      b: 'Kari Dahl of Bergen is in stable condition.',
      verdict: 'discrepancy',
    },
    {
      a: 'Kari Dahl of Bergen is in critical condition.',
      b: 'Kari Dahl of Bergen is in critical but stable condition.',
      verdict: 'refinement',
    },
    {
      a: 'Kari Dahl of Bergen is in critical condition.',
      b: 'Kari Dahl of Bergen is in stable condition.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Kari Dahl, 31, and Nils Berg, 40, were shot in Bergen on Monday. Dahl is in critical condition.',
      b: 'Two people were shot in Bergen on Monday. A 31-year-old woman was treated and released.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl, 31, and Siri Berg, 31, were shot in Bergen on Monday. Dahl is in critical condition.',
      b: 'Two people were shot in Bergen on Monday. A 31-year-old woman was treated and released.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl, 31, was arrested and Nils Berg, 40, was shot in Bergen on Monday. Berg is in critical condition.',
      b: 'Two people were shot in Bergen on Monday. A 31-year-old woman was treated and released.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl, 31, was shot in Bergen on Monday. She is in critical condition.',
      b: 'A woman was shot in Bergen on Monday. She was treated and released.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl, 17, was shot in Bergen on Monday. The teen is in critical condition.',
      b: 'Kari Dahl was shot in Bergen on Monday. She was treated and released.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg, 40, was killed and his wife was shot in Bergen on Monday. The wife is in critical condition.',
      b: 'Nils Berg, 40, was killed and Kari Dahl was shot in Bergen on Monday. Dahl was treated and released.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg, 40, was killed and his wife was shot in Bergen on Monday. The boy is in critical condition.',
      b: 'Nils Berg, 40, was killed and Kari Dahl was shot in Bergen on Monday. Dahl was treated and released.',
      verdict: 'no comparison',
    },
    {
      a: 'Nils Berg, 40, was killed and two others were shot in Bergen on Monday. A woman was shot in the leg. The woman is in critical condition.',
      b: 'Nils Berg, 40, was killed and Kari Dahl was shot in Bergen on Monday. Dahl was treated and released.',
      verdict: 'no comparison',
    },
    {
      a: 'A boy shot his mother in Bergen on Monday. The mother is in stable condition.',
      b: 'Kari Dahl was shot in Bergen on Monday. She has since been released from the hospital.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Kari Dahl was shot in the arm in Bergen on Monday. She is expected to be released on Wednesday.',
      b: 'Kari Dahl was shot in the arm in Bergen on Monday. She is expected to come home Wednesday.',
      verdict: 'agreement',
    },
  ],
  compare: compareConditions,
})
