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
    { text: 'The army has captured the town of Nicosia.', gives: ['army'] },
    { text: 'The rebels overran the village of Nicosia on Monday.', gives: ['rebels'] },
    { text: 'The town of Nicosia was recaptured by the army on Monday.', gives: ['army'] },
    { text: 'The town of Nicosia fell to the rebels on Monday.', gives: ['rebels'] },
    { text: 'The town of Nicosia is still under rebel control.', gives: ['rebel'] },
    { text: 'The army said rebels still hold the town of Nicosia.', gives: ['rebels'] },
    { text: 'The army tried to retake the town of Nicosia.', gives: [] },
    { text: 'The army captured the town of Nicosia in 2014.', gives: [] },
    { text: 'The army captured areas outside Nicosia.', gives: [] },
    { text: 'The army captured parts of Nicosia.', gives: [] },
    { text: 'Shells fell on a rebel-held neighbourhood of Nicosia.', gives: [] },
    { text: 'Nicosia, once a government stronghold, was shelled.', gives: [] },
    { text: 'Shells fell on a rebel stronghold in Nicosia.', gives: [] },
    { text: 'Rebels shelled Nicosia, where the government had built a hospital.', gives: [] },
    { text: 'The meeting in Nicosia was held by the government on Monday.', gives: [] },
    { text: 'A court in Nicosia held two rebels.', gives: [] },
  ],
  pairs: [
    {
      a: 'The army captured the town of Nicosia on Monday.',
      b: 'Rebels still hold the town of Nicosia.',
      verdict: 'contradiction',
    },
    {
      a: 'The army captured the town of Nicosia on Monday.',
      b: 'The town of Nicosia was retaken by government forces on Monday.',
      verdict: 'agreement',
    },
    {
      a: 'Rebels hold the town of Nicosia.',
      b: 'The army captured the town of Nicosia.',
      published: ['2022-01-12', '2022-01-15'],
      verdict: 'update',
    },
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
