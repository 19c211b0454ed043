import { pleas } from '../patterns/penalties.js'
import { defineRelation } from './define.js'

export const plea = defineRelation({
  name: 'plea',
  describes: 'How a person answers a charge in court.',
  question: 'How did {person} plead?',
  about: { person: 'person' },
  value: 'text',
  answers: 'changing',
  patterns: [pleas('plea in court')],
  examples: [
    { text: 'Nils Berg pleaded not guilty on Monday.', gives: ['not guilty'] },
    { text: 'Nils Berg pleaded guilty to murder.', gives: ['guilty'] },
    { text: 'Nils Berg has pleaded guilty to thefts over the last few years.', gives: [] },
    { text: 'Nils Berg was found guilty of murder.', gives: [] },
    { text: 'Nils Berg pleaded for help.', gives: [] },
  ],
  pairs: [
    { a: 'Nils Berg of Bergen pleaded not guilty.', b: 'Nils Berg of Bergen pleaded guilty.', verdict: 'contradiction' },
    {
      a: 'Nils Berg of Bergen pleaded not guilty.',
      b: 'Nils Berg of Bergen pleaded guilty.',
      verdict: 'update',
      published: ['2022-01-12', '2022-03-14'],
    },
    { a: 'Nils Berg of Bergen pleaded not guilty.', b: 'Nils Berg of Bergen has pleaded not guilty.', verdict: 'agreement' },
  ],
})
