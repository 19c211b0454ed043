import { compareInhabitants, inhabitants } from '../patterns/inhabitants.js'
import { defineRelation } from './define.js'

export const inhabitantCount = defineRelation({
  name: 'inhabitant-count',
  describes: 'How many people live in a town, or in its besieged part.',
  question: 'How many people live in {place}?',
  about: { place: 'place' },
  value: 'count',
  answers: 'one',
  patterns: [inhabitants('figure of those who live there')],
  examples: [
    { text: 'The chase ended in Nicosia, a town of about 5,500 near the coast.', gives: ['about 5,500 people'] },
    { text: 'Nicosia, with a population of 2,800, has one hotel.', gives: ['2,800 people'] },
    { text: 'He said that Nicosia is home to some 60,000 people.', gives: ['about 60,000 people'] },
    {
      text: 'Rebels tried to lift the siege of eastern Nicosia, where more than 250,000 people live.',
      gives: ['more than 250,000 people'],
    },
    { text: 'The road is the only way for some 250,000 besieged residents of east Nicosia.', gives: ['about 250,000 people'] },
    {
      text: 'Up to 300,000 people are still believed to be in the besieged parts of Nicosia.',
      gives: ['up to 300,000 people'],
    },
    { text: 'The bomb killed 250 people in Nicosia.', gives: [] },
    { text: 'Nicosia, a town about 5,500 metres above the sea, has one hotel.', gives: [] },
    { text: 'A bus left Nicosia with 3,000 people.', gives: [] },
  ],
  pairs: [
    {
      a: 'The chase ended in Nicosia, a town of about 5,500.',
      b: 'Nicosia, a town of 5,476 people, has one hotel.',
      verdict: 'refinement',
    },
    {
      a: 'Rebels held eastern Nicosia, where 250,000 people live.',
      b: 'Nearly 400,000 people are trapped in the besieged parts of Nicosia.',
      verdict: 'discrepancy',
    },
    {
      // the town, and what belongs to it
      a: 'The chase ended in Nicosia, a town of 5,500.',
      b: 'Nicosia, a city of 25,000 people, has one hotel.',
      verdict: 'no comparison',
    },
  ],
  compare: compareInhabitants,
})
