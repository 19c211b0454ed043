import { compareConditions, conditionsOf } from '../patterns/conditions.js'
import { defineRelation } from './define.js'

export const condition = defineRelation({
  name: 'condition',
  describes: 'How a patient or victim is: in critical condition, released, dead.',
  question: 'What is the condition of {person}?',
  about: { person: 'person' },
  value: 'text',
  answers: 'changing',
  patterns: [conditionsOf('condition of a patient')],
  examples: [
    { text: 'Kari Dahl is in critical condition.', gives: ['critical condition'] },
    { text: 'Kari Dahl was listed in fair condition on Monday.', gives: ['fair condition'] },
    { text: 'Kari Dahl was treated and released.', gives: ['released'] },
    { text: 'Kari Dahl died on Monday.', gives: ['dead'] },
    { text: 'Kari Dahl was pronounced dead at a hospital.', gives: ['dead'] },
    { text: 'Kari Dahl was pronounced the winner.', gives: [] },
    { text: 'Kari Dahl was released from jail.', gives: [] },
    { text: 'Kari Dahl set a condition for talks.', gives: [] },
  ],
  pairs: [
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
      verdict: 'no comparison',
    },
  ],
  compare: compareConditions,
})
