import { quotations } from '../patterns/quotations.js'
import { defineRelation } from './define.js'

/** Words of one speaker as several articles give them. Stage resolve puts quotations that share their words under one question. */
export const quotation = defineRelation({
  name: 'quotation',
  describes: "A speaker's words between quotation marks, as several sources give them.",
  question: 'What did {speaker} say ({words})?',
  about: { speaker: 'person', words: 'thing' },
  value: 'quotation',
  answers: 'one',
  patterns: [quotations('words between quotation marks')],
  examples: [
    {
      text: '"We will rebuild every house on this street," said Kari Dahl.',
      gives: ['“We will rebuild every house on this street”'],
    },
    {
      text: 'Kari Dahl called the plan "a slap in the face of every fisherman".',
      gives: ['“a slap in the face of every fisherman”'],
    },
    { text: 'Kari Dahl said the house would be rebuilt.', gives: [] },
    { text: 'Kari Dahl read "War and Peace".', gives: [] },
  ],
  pairs: [
    {
      a: '"We will rebuild every house on this street," said Kari Dahl.',
      b: 'Kari Dahl said: "We will rebuild every house on this street."',
      verdict: 'agreement',
    },
    {
      a: '"We will rebuild every house on this street," said Kari Dahl.',
      b: 'Kari Dahl said: "We shall rebuild each house on this street."',
      verdict: 'discrepancy',
    },
  ],
})
