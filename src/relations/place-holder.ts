import { compareHolders, strongholds } from '../patterns/strongholds.js'
import { defineRelation } from './define.js'

export const placeHolder = defineRelation({
  name: 'place-holder',
  describes: 'Which side of a war holds a town, village or province.',
  question: 'Who holds {place}?',
  about: { place: 'place' },
  value: 'text',
  answers: 'changing',
  patterns: [strongholds('held, controlled or a stronghold')],
  examples: [
    { text: 'Shells fell on the rebel-held town of Nicosia.', gives: ['rebel'] },
    { text: 'Soldiers shelled Nicosia, a town held by the Islamic State group.', gives: ['Islamic State'] },
    { text: 'The village lies near the Daesh stronghold of Nicosia.', gives: ['Daesh'] },
    { text: 'Trucks reached Nicosia, a key rebel bastion, on Monday.', gives: ['rebel'] },
    { text: 'Nicosia province is largely controlled by an alliance of rebels.', gives: ['rebels'] },
    { text: 'A bus crossed opposition-held eastern Nicosia.', gives: ['opposition'] },
    { text: 'Soldiers shelled Nicosia, a town held by the extremist Islamic State group.', gives: ['Islamic State'] },
    { text: 'Shells fell on a rebel-held neighbourhood of Nicosia.', gives: [] },
    { text: 'Nicosia, once a government stronghold, was shelled.', gives: [] },
    { text: 'Shells fell on a rebel stronghold in Nicosia.', gives: [] },
    { text: 'Rebels shelled Nicosia, where the government had built a hospital.', gives: [] },
    { text: 'The meeting in Nicosia was held by the government on Monday.', gives: [] },
    { text: 'A court in Nicosia held two rebels.', gives: [] },
  ],
  pairs: [
    {
      a: 'Shells fell on the IS-held town of Nicosia.',
      b: 'Soldiers shelled Nicosia, a key Daesh stronghold.',
      verdict: 'agreement',
    },
    {
      a: 'Shells fell on the rebel-held town of Nicosia.',
      b: 'Rebels fired shells at the government-held town of Nicosia.',
      verdict: 'contradiction',
    },
    {
      a: 'Shells fell on Eastern Bokhtar, a rebel stronghold near Nicosia.',
      b: 'Eastern Al-Bokhtar is a key rebel bastion on the outskirts of Nicosia.',
      verdict: 'agreement',
    },
    {
      // each holds a part of a city
      a: 'Shells fell on rebel-held Nicosia.',
      b: 'Rebels fired shells at government-held Nicosia.',
      verdict: 'no comparison',
    },
    {
      a: 'Shells fell on rebel-held eastern Nicosia.',
      b: 'Rebels fired shells at the government-held town of Nicosia.',
      verdict: 'no comparison',
    },
  ],
  compare: compareHolders,
})
