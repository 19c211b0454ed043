import { pleas } from '../patterns/pleas.js'
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
    { text: 'Nils Berg entered a plea of not guilty on Monday.', gives: ['not guilty'] },
    { text: 'A not-guilty plea was entered on behalf of Nils Berg.', gives: ['not guilty'] },
    { text: 'Nils Berg denied the charges in court.', gives: ['not guilty (denied the charges)'] },
    { text: 'Nils Berg denied that he was in Oslo.', gives: [] },
    { text: 'Nils Berg pleaded guilty to theft. Nils Berg pleaded not guilty to arson.', gives: [] },
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
