import { attackers, compareAttackers } from '../patterns/attackers.js'
import { isOneAttack } from '../patterns/attackScope.js'
import { defineRelation } from './define.js'

export const attackAgent = defineRelation({
  name: 'attack-agent',
  describes: 'Whose planes, shells or fighters made an attack of a war.',
  question: 'Whose attack was it: {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'one',
  patterns: [attackers('whose arms they were')],
  examples: [
    { text: 'Russian air strikes on a rebel-held town in Idlib killed 15 people.', gives: ['Russian air strikes'] },
    { text: 'Rebels fired rockets at Aleppo, killing two people.', gives: ['Rebels'] },
    {
      text: 'Either Russian or Syrian government planes carried out the air raids in Idlib.',
      gives: ['Russian or Syrian government planes'],
    },
    { text: 'Militants of the so-called Sons of Lima fired rockets at Idlib, killing two people.', gives: ['Militants'] },
    { text: 'A rebel group has launched a rocket attack on Idlib, killing two people.', gives: ['rebel'] },
    { text: 'Rebels of a village that shells hit in Idlib lost two people to rockets.', gives: [] },
    { text: 'Air strikes by a US-led coalition killed 15 people in Idlib.', gives: ['US-led coalition'] },
    {
      text: 'Residents of Idlib blamed the US-led coalition for the air strikes that killed 15 people.',
      gives: ['US-led coalition'],
    },
    { text: 'Rebels backed by a US-led coalition lost 15 people to air strikes in Idlib.', gives: [] },
    { text: 'An air strike on rebel forces in Idlib killed 15 people.', gives: [] },
    { text: 'Russia denied that Russian air strikes hit Idlib, where rebels hold the town.', gives: [] },
    { text: 'Rebels hold the town in Idlib where an air raid killed 15 people, government forces said.', gives: [] },
    { text: 'Syria air strike kills 15\n\nAn air strike in Idlib killed 15 people.', gives: [] },
    {
      text: 'An air raid that killed 15 people in Idlib was likely to have been carried out by Russian planes.',
      gives: ['Russian planes (suspected)'],
    },
    {
      text: 'A suspected gas attack by Russian warplanes in rebel-held Idlib killed 15 people.',
      gives: ['Russian warplanes'],
    },
    { text: 'Idlib, where an air raid killed 15 people, is regularly hit in Russian air strikes.', gives: [] },
    { text: 'A terrorist attack in Bergen killed two people.', gives: [] },
  ],
  pairs: [
    {
      a: 'Russian air strikes killed 15 people in Idlib.',
      b: 'Fifteen people were killed in Idlib by Russian warplanes.',
      verdict: 'agreement',
    },
    {
      a: 'Russian air strikes killed 15 people in Idlib.',
      b: 'Fifteen people were killed in Idlib by Syrian army helicopters.',
      verdict: 'discrepancy',
    },
    {
      a: 'Syrian army shelling of a rebel-held town killed 15 people in Idlib.',
      b: 'Rebels fired rockets at Idlib and killed 15 people.',
      verdict: 'contradiction',
    },
    {
      a: 'Russian or Syrian planes carried out air strikes that killed 15 people in Idlib.',
      b: 'Fifteen people were killed in Idlib by Russian warplanes.',
      verdict: 'discrepancy',
    },
    {
      // what one suspects the other tells as known
      a: 'Air strikes that killed 15 people in Idlib were likely to have been carried out by Russian planes, a monitor said.',
      b: 'Fifteen people were killed in Idlib by Russian warplanes.',
      verdict: 'discrepancy',
    },
    {
      a: 'Russian and Syrian planes carried out air strikes that killed 15 people in Idlib.',
      b: 'Fifteen people were killed in Idlib by Russian warplanes.',
      verdict: 'refinement',
    },
    {
      // on one day there are many attacks
      a: 'Syrian army shelling of a rebel-held town killed 15 people in Idlib.',
      b: 'Rebels fired rockets at Idlib and killed two people.',
      verdict: 'no comparison',
    },
  ],
  isTogether: isOneAttack,
  compare: compareAttackers,
})
