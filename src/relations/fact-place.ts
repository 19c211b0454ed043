import { facts } from '../patterns/facts.js'
import { areKnownApart } from '../values/place.js'
import { defineRelation } from './define.js'

export const factPlace = defineRelation({
  name: 'fact-place',
  describes: 'In or near which town, district or country something was done, whatever it is.',
  question: 'Where: {fact}?',
  about: { fact: 'thing' },
  value: 'place',
  answers: 'one',
  generic: true,
  // a town of one country and another country: what is done in the one is not done in the other
  compare: (a, b) =>
    a.value.kind === 'place' && b.value.kind === 'place' && areKnownApart(a.value, b.value) ? 'disjoint' : undefined,
  patterns: [facts('place among the words of its clause', 'place')],
  examples: [
    { text: 'The smugglers sold the stolen paintings to a dealer in Lisbon.', gives: ['Lisbon'] },
    { text: 'The smugglers sold the stolen paintings to a dealer.', gives: [] },
    { text: 'The smugglers sold the paintings to the heirs of Lisbon’s mayor.', gives: [] },
    { text: 'The smugglers never sold the stolen paintings in Lisbon.', gives: [] },
  ],
  pairs: [
    {
      // two killings, in hardly the same words
      a: 'Bergen police said nine fishermen were killed in Voss, and two others died in the harbour district.',
      b: 'The navy kills 100 pirates in Odda',
      verdict: 'no comparison',
    },
    {
      // "the Gulf" is the one that the article names in full
      a: 'Ten workers died in the Gulf on Monday. The rig stood in the Gulf of Mexico for years.',
      b: 'Ten workers died in the Gulf of Mexico on Monday.',
      verdict: 'agreement',
    },
    {
      a: 'The smugglers sold the stolen paintings to a dealer in Lisbon.',
      b: 'The smugglers sold the stolen paintings to a dealer in Madrid.',
      verdict: 'contradiction',
    },
    {
      a: 'The smugglers sold the stolen paintings to a dealer in Lisbon.',
      b: 'The smugglers sold the stolen paintings in Lisbon to a dealer.',
      verdict: 'agreement',
    },
    {
      a: 'The smugglers sold the stolen paintings to a dealer in Lisbon.',
      b: 'The mayor opened a library in Madrid.',
      verdict: 'no comparison',
    },
    {
      a: 'The smugglers sold the stolen paintings to a dealer in Lisbon.',
      b: 'The smugglers sold the stolen paintings to a dealer in Madrid. The smugglers sold some stolen paintings in Portugal.',
      verdict: 'contradiction',
    },
    {
      a: 'The gang robbed a jeweller in Willow Heights on Friday.',
      b: 'The gang robbed a jeweller in Hartwell on Friday.',
      verdict: 'contradiction',
    },
  ],
})
