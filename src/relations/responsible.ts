import { blame } from '../patterns/blame.js'
import { defineRelation } from './define.js'

export const responsible = defineRelation({
  name: 'responsible',
  describes: 'Who is held responsible for an attack or disaster, or claims it.',
  question: 'Who is responsible for {thing}?',
  about: { thing: 'event' },
  value: 'organisation',
  answers: 'many',
  patterns: [blame('claimed or blamed')],
  examples: [
    { text: 'The Taliban claimed responsibility for the Kabul bombing.', gives: ['Taliban'] },
    { text: 'Kabul blamed the Taliban for the bombing.', gives: ['Taliban'] },
    { text: 'The bombing in Kabul was carried out by the Taliban.', gives: ['Taliban'] },
    { text: 'The bombing in Kabul was claimed by the Taliban.', gives: ['Taliban'] },
    { text: 'Kabul accused the Taliban of carrying out the bombing.', gives: ['Taliban'] },
    { text: 'Kabul accused the Taliban of hiding after the bombing.', gives: [] },
    { text: 'The Taliban condemned the Kabul bombing.', gives: [] },
    { text: 'Kabul claimed a victory over the Taliban.', gives: [] },
  ],
  pairs: [
    {
      a: 'The Taliban claimed responsibility for the bombing in Kabul.',
      b: 'Pakistan blamed the Taliban for the bombing in Kabul.',
      verdict: 'agreement',
    },
    {
      a: 'The Taliban claimed responsibility for the bombing in Kabul.',
      b: 'Iran blamed Pakistan for the bombing in Kabul.',
      verdict: 'no comparison',
    },
  ],
})
