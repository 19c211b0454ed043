import { compareDeliberations, deliberations } from '../patterns/deliberations.js'
import { unanimous } from '../patterns/unanimous.js'
import { defineRelation } from './define.js'

export const deliberation = defineRelation({
  name: 'deliberation',
  describes: 'How long a jury deliberated.',
  question: 'How long did {panel} deliberate?',
  about: { panel: 'thing' },
  value: 'duration',
  answers: 'one',
  patterns: [unanimous(deliberations('time of a jury'), ({ value }) => JSON.stringify(value))],
  examples: [
    { text: 'The jury deliberated for six hours before it found Nils Berg guilty.', gives: ['six hours'] },
    { text: 'Jurors had deliberated about six hours over two days.', gives: ['about six hours'] },
    { text: 'The verdict came after six hours of deliberation.', gives: ['six hours'] },
    { text: 'It took the jury less than three hours to reach a verdict.', gives: ['at most three hours'] },
    { text: 'Jurors spent two days deliberating.', gives: ['two days'] },
    { text: 'The trial lasted six weeks, and the jury will deliberate on Monday.', gives: [] },
    { text: 'He waited six hours for the verdict of the critics.', gives: [] },
  ],
  pairs: [
    {
      a: 'The jury deliberated for 19 hours before it found Nils Berg guilty of fraud.',
      b: 'Nils Berg was found guilty of fraud after 14 hours of deliberation.',
      verdict: 'contradiction',
    },
    {
      a: 'The jury deliberated for 19 hours before it found Nils Berg guilty of fraud.',
      b: 'It took jurors 19 hours to reach a verdict on Nils Berg.',
      verdict: 'agreement',
    },
    {
      a: 'The jury deliberated for 19 hours before it found Nils Berg guilty of fraud.',
      b: 'Jurors deliberated over two days before they found Nils Berg guilty of fraud.',
      verdict: 'no comparison',
    },
    {
      a: 'The jury deliberated for 19 hours before it found Nils Berg guilty of fraud.',
      b: 'Jurors deliberated for three days before they found Nils Berg guilty of fraud.',
      verdict: 'no comparison',
    },
  ],
  compare: compareDeliberations,
})
