import { compareAttackMeans, attackMeans as means } from '../patterns/attackMeans.js'
import { isOneAttack } from '../patterns/attackScope.js'
import { defineRelation } from './define.js'

export const attackMeans = defineRelation({
  name: 'attack-means',
  describes: 'Whether an attack of a war came from the air, by shelling or by a bomb on the ground.',
  question: 'By what means was the attack made: {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'one',
  patterns: [means('sort of fire')],
  examples: [
    { text: 'An air raid on a rebel-held town in Idlib killed 15 people.', gives: ['air raid'] },
    { text: 'Shelling of a rebel-held town in Idlib killed 15 people.', gives: ['Shelling'] },
    { text: 'An air raid on a rebel-held town in Idlib and artillery fire killed 15 people.', gives: [] },
    { text: 'Bombing raids on a rebel-held town in Idlib killed 15 people, and rockets fell.', gives: [] },
    { text: 'The bombing of a rebel-held town in Idlib by the regime killed 15 people.', gives: [] },
    { text: 'An air raid killed 15 people in Bergen in 1944.', gives: [] },
  ],
  pairs: [
    {
      a: 'An air raid on a rebel-held town in Idlib killed 15 people.',
      b: 'Fifteen people died in Idlib when warplanes struck a rebel-held town.',
      verdict: 'agreement',
    },
    {
      a: 'An air raid on a rebel-held town in Idlib killed 15 people.',
      b: 'Shelling of a rebel-held town in Idlib killed 15 people.',
      verdict: 'discrepancy',
    },
    {
      // on one day there are many attacks
      a: 'An air raid on a rebel-held town in Idlib killed 15 people.',
      b: 'Shelling of a rebel-held town in Idlib killed two people.',
      verdict: 'no comparison',
    },
  ],
  isTogether: isOneAttack,
  compare: compareAttackMeans,
})
