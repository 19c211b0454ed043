import { claimsOfAttacks, compareClaimsOfAttacks } from '../patterns/claimsOfAttacks.js'
import { defineRelation } from './define.js'

export const claimedBy = defineRelation({
  name: 'claimed-by',
  describes: 'Which group says that it made an attack, or that none has said so.',
  question: 'Who claimed {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'changing',
  patterns: [claimsOfAttacks('claim of responsibility')],
  examples: [
    { text: 'The Taliban claimed responsibility for the bombing in Lima.', gives: ['Taliban'] },
    {
      text: 'A bombing in Lima killed 12. The Islamic State group said it carried out the attack.',
      gives: ['Islamic State'],
    },
    { text: 'A bombing in Lima killed 12. The Taliban said it was behind the blast.', gives: ['Taliban'] },
    { text: 'A bombing in Lima killed 12. The Taliban has claimed the attack.', gives: ['Taliban'] },
    { text: 'The bombing in Lima was claimed by the Taliban.', gives: ['Taliban'] },
    { text: 'Responsibility for the bombing in Lima was claimed by the Taliban.', gives: ['Taliban'] },
    {
      text: 'A bombing in Lima killed 12. No group has claimed responsibility for the blast.',
      gives: ['not known: No group has claimed responsibility'],
    },
    {
      text: 'A bombing in Lima killed 12. There was no immediate claim of responsibility.',
      gives: ['not known: no immediate claim of responsibility'],
    },
    { text: 'A bombing in Lima killed 12. The Taliban denied that it was behind the blast.', gives: [] },
    { text: 'A bombing in Lima killed 12. The Taliban often claimed responsibility for such attacks.', gives: [] },
    { text: 'A bombing in Lima killed 12. The Lima Post said it was a bad day.', gives: [] },
    { text: 'Peru put off a feast in Cusco when the Taliban took credit for a blast in Lima.', gives: ['Taliban'] },
    { text: 'The Taliban claims gas attack killed 12 in Lima.', gives: [] },
    { text: 'The Taliban claimed 12 prizes in Lima.', gives: [] },
    { text: 'The mayor claimed the attack on the Taliban in Lima failed.', gives: [] },
  ],
  pairs: [
    {
      a: 'A bombing in Lima killed 12 people. The Taliban claimed responsibility for the attack.',
      b: 'A bombing in Lima killed 12 people. The attack was claimed by the Taliban.',
      verdict: 'agreement',
    },
    {
      a: 'A bombing in Lima killed 12 people. No group has claimed responsibility for the attack.',
      b: 'A bombing in Lima killed 12 people. The attack was claimed by the Taliban.',
      published: ['2022-01-12', '2022-01-13'],
      verdict: 'update',
    },
    {
      a: 'A bombing in Lima killed 12 people. Islamic State claimed responsibility for the attack.',
      b: 'A bombing in Lima killed 12 people. The attack was claimed by the Taliban.',
      verdict: 'discrepancy',
    },
    {
      // who has not heard of it yet
      a: 'A bombing in Lima killed 12 people. The attack was claimed by the Taliban.',
      b: 'A bombing in Lima killed 12 people. No group has claimed responsibility for the attack.',
      published: ['2022-01-12', '2022-01-13'],
      verdict: 'no comparison',
    },
  ],
  compare: compareClaimsOfAttacks,
})
