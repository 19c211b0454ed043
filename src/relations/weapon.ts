import { weapons } from '../patterns/weapons.js'
import { defineRelation } from './define.js'

export const weapon = defineRelation({
  name: 'weapon',
  describes: 'With what a person was armed.',
  question: 'With what was {person} armed?',
  about: { person: 'person' },
  value: 'text',
  answers: 'many',
  patterns: [weapons('armed with')],
  examples: [
    { text: 'Kari Dahl apologised for using the f-bomb in Bergen.', gives: [] },
    { text: 'Nils Berg was armed with a shotgun.', gives: ['shotgun'] },
    { text: 'The gunman used a semi-automatic rifle.', gives: ['rifle'] },
    { text: 'The gunman opened fire with a handgun.', gives: ['handgun'] },
    { text: 'Nils Berg cleaned the kitchen with a mop.', gives: [] },
    { text: 'Nils Berg sold knives.', gives: [] },
  ],
  pairs: [
    { a: 'Nils Berg of Bergen was armed with a shotgun.', b: 'Nils Berg of Bergen carried a shotgun.', verdict: 'agreement' },
    { a: 'Nils Berg of Bergen was armed with a shotgun.', b: 'Nils Berg of Bergen carried a knife.', verdict: 'no comparison' },
    { a: 'Nils Berg of Bergen carried a knife.', b: 'Nils Berg of Bergen did not carry a knife.', verdict: 'contradiction' },
  ],
})
