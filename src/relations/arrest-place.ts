import { arrestPlaces, compareArrestPlaces } from '../patterns/arrestPlaces.js'
import { defineRelation } from './define.js'

export const arrestPlace = defineRelation({
  name: 'arrest-place',
  describes: 'Where a suspect was arrested: the town, or the sort of place.',
  question: 'Where was the suspect of {thing} arrested?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'one',
  patterns: [arrestPlaces('place of an arrest')],
  examples: [
    { text: 'After the Bergen shooting, Nils Berg was arrested in Oslo.', gives: ['in Oslo'] },
    { text: 'After the Bergen shooting, Nils Berg was captured outside Oslo.', gives: ['outside Oslo'] },
    { text: 'After the Bergen shooting, Nils Berg was found hiding in a motel.', gives: ['in a motel'] },
    { text: 'After the Bergen shooting, Nils Berg was arrested Monday at his home.', gives: ['at his home'] },
    { text: 'After the Bergen shooting, Nils Berg was arrested at a bus station.', gives: ['at a bus station'] },
    { text: 'After the Bergen shooting, Nils Berg was found hiding in an Ulven Motel.', gives: ['in an Ulven Motel'] },
    { text: 'Nils Berg was arrested in the Bergen shooting.', gives: [] },
    { text: 'Nils Berg was arrested in connection with the shooting at a Bergen motel.', gives: [] },
    { text: 'After the Bergen shooting, Nils Berg was arrested and taken to a hospital in Oslo.', gives: [] },
  ],
  pairs: [
    {
      a: 'After the Bergen shooting, Nils Berg was arrested in Oslo.',
      b: 'After the Bergen shooting, Nils Berg was captured near Oslo.',
      verdict: 'discrepancy',
    },
    {
      a: 'After the Bergen shooting, Nils Berg was arrested at a bus station.',
      b: 'After the Bergen shooting, Nils Berg was arrested at a train station.',
      verdict: 'discrepancy',
    },
    {
      a: 'After the Bergen shooting, Nils Berg was arrested in Oslo.',
      b: 'After the Bergen shooting, Nils Berg was captured in Oslo.',
      verdict: 'agreement',
    },
    {
      a: 'After the Bergen shooting, Nils Berg was arrested in Ulvenville, Arkansas.',
      b: 'After the Bergen shooting, Nils Berg was captured in Arkansas.',
      verdict: 'refinement',
    },
    {
      a: 'After the Bergen shooting, Nils Berg was arrested in Oslo.',
      b: 'After the Bergen shooting, Nils Berg was arrested at a motel.',
      verdict: 'no comparison',
    },
    {
      a: 'After the Bergen shooting, Nils Berg was arrested at a motel.',
      b: 'After the Bergen shooting, Ola Holm was arrested at his home.',
      verdict: 'no comparison',
    },
  ],
  compare: compareArrestPlaces,
})
