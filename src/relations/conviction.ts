import { compareVerdicts, verdicts } from '../patterns/verdicts.js'
import { defineRelation } from './define.js'

export const conviction = defineRelation({
  name: 'conviction',
  describes: 'Of which offences a court has found a person guilty, or not guilty.',
  question: 'Of what was {person} convicted?',
  about: { person: 'person' },
  value: 'text',
  answers: 'one',
  patterns: [verdicts('convicted of an offence')],
  examples: [
    { text: 'Nils Berg was convicted of murder.', gives: ['murder'] },
    {
      text: 'A jury convicted Nils Berg of manslaughter and attempted manslaughter.',
      gives: ['manslaughter', 'attempted manslaughter'],
    },
    { text: 'A jury found 22-year-old Nils Berg guilty of second-degree murder.', gives: ['second-degree murder'] },
    { text: 'Nils Berg was found guilty Friday of manslaughter.', gives: ['manslaughter'] },
    { text: 'Nils Berg was also found guilty of arson.', gives: ['arson'] },
    { text: 'Nils Berg was found not guilty of murder.', gives: ['murder'], polarity: 'denied' },
    { text: 'The jury acquitted Nils Berg of murder.', gives: ['murder'], polarity: 'denied' },
    { text: 'Nils Berg was cleared of murder on Monday.', gives: ['murder'], polarity: 'denied' },
    { text: 'Nils Berg was convicted of murder and of manslaughter.', gives: [] },
    { text: 'Nils Berg was charged with murder.', gives: [] },
    { text: 'Nils Berg could be convicted of murder.', gives: [] },
    { text: 'Nils Berg was previously convicted of arson.', gives: [] },
    { text: 'The report found Nils Berg guilty only of haste.', gives: [] },
  ],
  pairs: [
    {
      a: 'A jury found Nils Berg guilty of tax fraud on Tuesday.',
      b: 'Nils Berg was acquitted of tax fraud on Tuesday.',
      verdict: 'contradiction',
    },
    {
      a: 'A jury convicted Nils Berg of Bergen of attempted manslaughter.',
      b: 'A jury found Nils Berg of Bergen guilty of attempted murder.',
      verdict: 'contradiction',
    },
    {
      a: 'A jury convicted Nils Berg of Bergen of second-degree murder.',
      b: 'A jury found Nils Berg of Bergen guilty of murder.',
      verdict: 'refinement',
    },
    {
      a: 'A jury convicted Nils Berg of Bergen of murder.',
      b: 'A jury found Nils Berg of Bergen guilty of murder.',
      verdict: 'agreement',
    },
    {
      a: 'A jury convicted Nils Berg of Bergen of murder.',
      b: 'A jury acquitted Nils Berg of Bergen of murder.',
      verdict: 'contradiction',
    },
    {
      a: 'A jury convicted Nils Berg of Bergen of murder.',
      b: 'A jury convicted Nils Berg of Bergen of arson.',
      verdict: 'no comparison',
    },
    {
      a: 'A jury convicted Nils Berg of Bergen of murder.',
      b: 'A jury convicted Nils Berg of Bergen of attempted murder.',
      verdict: 'no comparison',
    },
  ],
  compare: compareVerdicts,
})
