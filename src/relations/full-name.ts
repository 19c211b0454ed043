import { compareFullNames, fullNames } from '../patterns/fullNames.js'
import { defineRelation } from './define.js'

export const fullName = defineRelation({
  name: 'full-name',
  describes: 'The full name of a person: given names and spellings that differ under one surname and one age, title or role.',
  question: 'What is the full name of {person}?',
  about: { person: 'thing' },
  value: 'people',
  answers: 'one',
  patterns: [fullNames('given name and surname')],
  examples: [
    { text: 'The monitor, Abdel Rahman, said that Bergen was calm.', gives: [] },
    { text: 'Barrels fell on the neighbourhoods of Ali Dahl and Nordnes.', gives: [] },
    { text: 'He left Ostmark Dairies, where he was chief executive for two years.', gives: [] },
    { text: 'Police spokesman Nils Halvorsen praised the drivers.', gives: ['Nils Halvorsen'] },
    { text: 'Nils Halvorsen, 45, was arrested.', gives: ['Nils Halvorsen'] },
    { text: 'The police arrested a driver.', gives: [] },
    { text: 'Nils Halvorsen met his brother, Lars Halvorsen.', gives: ['Nils Halvorsen', 'Lars Halvorsen'] },
  ],
  pairs: [
    { a: 'Nils Halvorsen, 45, was arrested.', b: 'Police arrested Peter Halvorsen, 45.', verdict: 'contradiction' },
    {
      a: 'Nils Halvorsen, 45, was arrested at Oslo in Norway.',
      b: 'Police at Oslo in Norway arrested Nils Halvorson, 45.',
      verdict: 'discrepancy',
    },
    { a: 'Nils Hallschneider, 45, was arrested.', b: 'Police arrested Nils Hallshneider, 45.', verdict: 'discrepancy' },
    { a: 'Nils Halvorsen, 45, was arrested.', b: 'Police arrested Nils Halvorsen, 45.', verdict: 'agreement' },
    { a: 'Police Chief Arne Halvorsen spoke in Oslo.', b: 'Police Chief A.J. Halvorsen spoke in Oslo.', verdict: 'refinement' },
    { a: 'Ronald Halvorsen, 45, was arrested.', b: 'Police arrested Ronal Halvorsen, 45.', verdict: 'discrepancy' },
    { a: 'Steven Halvorsen, 45, was arrested in Oslo.', b: 'Police said Steve Halvorsen, 45, was held.', verdict: 'refinement' },
    { a: 'Erick Halvorsen, 45, was arrested in Oslo.', b: 'Police said Erik Halvorsen, 45, was held.', verdict: 'discrepancy' },
    {
      a: 'Detective Du’Wayne Halvorsen spoke in Oslo.',
      b: 'In Oslo, Detective De’Wayne Halvorsen spoke.',
      verdict: 'discrepancy',
    },
    {
      a: 'Stefanie Kari Halvorsen, 45, was arrested in Oslo.',
      b: 'Police in Oslo arrested Stephanie Halvorsen, 45.',
      verdict: 'discrepancy',
    },
    { a: 'William Halvorsen, 45, was arrested in Oslo.', b: 'Police said Bill Halvorsen, 45, was held.', verdict: 'refinement' },
    { a: 'Muhammad Salim, 45, was arrested.', b: 'Police arrested Mohammod Salim, 45.', verdict: 'discrepancy' },
    {
      a: 'Nils Halvorsen, 45, and his son, Lars Halvorsen, 12, were hurt in Oslo.',
      b: 'Police in Oslo said that Nils Erik Halvorsen, 45, and Lars Halvorsen, 12, were hurt.',
      verdict: 'refinement',
    },
    {
      a: 'Nils Halvorsen, 45, and his son, Lars Halvorsen, 12, were hurt in Oslo.',
      b: 'Police in Oslo said that Nils Halvorsen, 45, and Lars Halvorson, 12, were hurt.',
      verdict: 'discrepancy',
    },
    {
      a: 'Nils Vicente Halvorsen, 45, was arrested in Oslo.',
      b: 'Police in Oslo arrested Nils Vincente Halvorsen, 45.',
      verdict: 'discrepancy',
    },
    {
      a: 'Kari Dahl, 45, was hurt in Oslo.',
      b: 'Police in Oslo said that Kari Berg-Dahl, 45, was hurt.',
      verdict: 'discrepancy',
    },
    {
      a: 'Police said Kari Dahl, 45, was hurt in Oslo.',
      b: 'Police in Oslo said that Kari Dahl Berg, 45, was hurt.',
      verdict: 'discrepancy',
    },
    { a: 'Nils Halvorsen, 45, was arrested.', b: 'Police met Peter Halvorsen, 12.', verdict: 'no comparison' },
    { a: 'Ann Lee, 45, was arrested in Oslo.', b: 'Police in Oslo arrested Kari Lee, 45.', verdict: 'contradiction' },
    { a: 'President Tayyip Erdoğan spoke in Oslo.', b: 'In Oslo, President Tayyip Erdogan spoke.', verdict: 'agreement' },
    { a: 'Vanya Dahl, 22, was hurt in Oslo.', b: 'Police in Oslo said that Vanya Holm, 22, was hurt.', verdict: 'discrepancy' },
    { a: 'Vanya Dahl, 22, was hurt in Oslo.', b: 'Police in Oslo said that Vanya Holm, 29, was hurt.', verdict: 'no comparison' },
    {
      a: 'Vanya Dahl, 22, and Vanya Holm, 22, were hurt in Oslo.',
      b: 'Police in Oslo said that Vanya Holm, 22, was hurt.',
      verdict: 'agreement',
    },
  ],
  compare: compareFullNames,
})
