import type { OrganisationValue } from '../model/value.js'
import { compareNameSpellings, nameSpellings } from '../patterns/nameSpellings.js'
import { defineRelation } from './define.js'

export const nameSpelling = defineRelation({
  name: 'name-spelling',
  describes: 'How the name of a body, house or place is spelt, where two articles spell it in two ways.',
  question: 'How is the name of {named} spelt?',
  about: { named: 'thing' },
  value: 'organisation',
  answers: 'one',
  patterns: [nameSpellings('name as written')],
  examples: [
    // a name that all spell alike is no question
    { text: 'The fire began at the Ulven Dairy Works in Bergen.', gives: [] },
    { text: 'Nils Halvorsen met Nils Halvorson.', gives: [] },
  ],
  pairs: [
    {
      a: 'The fire in Bergen began at the Ulven Dairy Works.',
      b: 'The fire in Bergen began at the Ullven Dairy Works.',
      verdict: 'discrepancy',
    },
    {
      a: 'Rebels fled from al-Sharra near Homs.',
      b: 'Rebels fled from Al-Asharra near Homs.',
      verdict: 'discrepancy',
    },
    {
      a: 'The fire in Bergen began at the Ulven Sports Centre.',
      b: 'The fire in Bergen began at the Ulven Sports Center.',
      verdict: 'no comparison',
    },
    {
      a: 'The fire in Bergen began at the Ulven Dairy Works.',
      b: 'The fire in Bergen began at the Dokken Dairy Works.',
      verdict: 'no comparison',
    },
  ],
  compare: ({ value: a }, { value: b }) => compareNameSpellings((a as OrganisationValue).name, (b as OrganisationValue).name),
})
