import type { OrganisationValue } from '../model/value.js'
import { compareSpellings, nameSpellings } from '../patterns/nameSpellings.js'
import { defineRelation } from './define.js'

export const nameSpelling = defineRelation({
  name: 'name-spelling',
  describes:
    'How the name of a body, house or place, or of one of several people of one surname, is spelt, where two articles spell it in two ways.',
  question: 'How is the name of {named} spelt?',
  about: { named: 'thing' },
  value: 'organisation',
  answers: 'one',
  // the full name of a person says more
  generic: true,
  // whatever the clauses tell
  distinct: true,
  patterns: [nameSpellings('name as written')],
  examples: [
    // a name that all spell alike is no question
    { text: 'The fire began at the Ulven Dairy Works in Bergen.', gives: [] },
    { text: 'Nils Halvorsen met Nils Halvorson.', gives: [] },
    { text: 'Rebels fled from the Dakhoureh district to Dakhura.', gives: [] },
  ],
  pairs: [
    {
      a: 'The fire in Bergen began at the Ulven Dairy Works.',
      b: 'The fire in Bergen began at the Ullven Dairy Works.',
      verdict: 'discrepancy',
    },
    {
      a: 'Rebels fled from the town of Kafr Dheikhoum near Homs.',
      b: 'Rebels fled from the town of Kafr Dhaykhum near Homs.',
      verdict: 'discrepancy',
    },
    {
      a: 'Rebels fled from al-Sharra near Homs.',
      b: 'Rebels fled from Al-Asharra near Homs.',
      verdict: 'discrepancy',
    },
    {
      // one word, said to be a place; with the article and without
      a: 'Rebels fled from the Dakhoureh district of Homs.',
      b: 'Rebels fled from the Al-Dakhura area of Homs.',
      verdict: 'discrepancy',
    },
    {
      // the article within the name, which looks like that of a person
      a: 'A bomb hit the Dunkar al-Dahl district of Homs.',
      b: 'A bomb hit the Dunkareddahl district of Homs.',
      verdict: 'discrepancy',
    },
    {
      a: 'A bomb hit the villages Hallvik and Kasharya near Homs.',
      b: 'A bomb hit a house in Kashraya near Homs.',
      verdict: 'discrepancy',
    },
    {
      a: 'The raid on Homs was led by the Dakhim al-Berg Front.',
      b: 'The raid on Homs was led by Dakhem al-Berg.',
      verdict: 'discrepancy',
    },
    {
      // whatever letter the slip hit
      a: 'Police in Bergen seek Nils Halvorsen.',
      b: 'Nils Halorsen is sought by the police in Bergen.',
      verdict: 'discrepancy',
    },
    { a: 'Police in Bergen seek Josh Berger.', b: 'Josh Beger is sought by the police in Bergen.', verdict: 'discrepancy' },
    {
      a: 'The fire in Bergen began at the Ulven County Store.',
      b: 'The fire in Bergen began at the Ulven Country Store.',
      verdict: 'discrepancy',
    },
    {
      a: 'Police in Bergen seek Andriy Zelenskiy.',
      b: 'Andriy Zelensky is sought by the police in Bergen.',
      verdict: 'no comparison',
    },
    {
      // brother and sister
      a: 'Police in Bergen seek Eric Halvorsen.',
      b: 'Erica Halvorsen is sought by the police in Bergen.',
      verdict: 'no comparison',
    },
    { a: 'The Central America fund is in Bergen.', b: 'The Central American fund is in Bergen.', verdict: 'no comparison' },
    // whoever lives there, and another town
    { a: 'A bomb hit the town of Ulvernia.', b: 'A bomb hit the Ulvernian town of Dokken.', verdict: 'no comparison' },
    { a: 'A bomb hit the district of Basirah.', b: 'A bomb hit the district of Bashirah.', verdict: 'no comparison' },
    { a: 'The mayor of Dallas spoke.', b: 'A plane left from Dulles.', verdict: 'no comparison' },
    {
      // a surname of two people: the given name tells which
      a: 'Police in Bergen seek Halvard Dunkersen and his sister Ingunn Dunkersen.',
      b: 'Police in Bergen seek Halvurd Dunkersen and his sister Ingunn Dunkersen.',
      verdict: 'discrepancy',
    },
    {
      // father and daughter
      a: 'Police in Bergen seek Daniel Dunkersen and his sister Ingunn Dunkersen.',
      b: 'Police in Bergen seek Daniela Dunkersen and her aunt Ingunn Dunkersen.',
      verdict: 'no comparison',
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
  compare: ({ value: a, about }, { value: b }) =>
    compareSpellings(about.named!.key, (a as OrganisationValue).name, (b as OrganisationValue).name),
})
