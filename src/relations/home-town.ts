import { compareHomes, homeTowns } from '../patterns/homeTowns.js'
import { defineRelation } from './define.js'

export const homeTown = defineRelation({
  name: 'home-town',
  describes: 'Where a person lives or comes from.',
  question: 'Where is {person} from?',
  about: { person: 'person' },
  value: 'place',
  answers: 'one',
  patterns: [homeTowns('name and home')],
  examples: [
    { text: 'Nils Berg, 45, of Bergen, was arrested.', gives: ['Bergen'] },
    { text: 'Nils Berg of Bergen was arrested.', gives: ['Bergen'] },
    { text: 'Bergen resident Nils Berg was arrested.', gives: ['Bergen'] },
    { text: 'Nils Berg, 45, of Vikhamar, was arrested.', gives: ['Vikhamar'] },
    { text: 'Nils Berg, who lives in Bergen, was arrested.', gives: ['Bergen'] },
    { text: 'Nils Berg, a native of Bergen, was arrested.', gives: ['Bergen'] },
    { text: 'Nils Berg of Vikhamar was arrested.', gives: [] },
    { text: 'Nils Berg, 45, of Harbour Street, was arrested.', gives: [] },
    { text: 'Senator Nils Berg of Ohio was absent.', gives: [] },
    { text: 'Nils Berg was arrested in Bergen.', gives: [] },
  ],
  pairs: [
    {
      a: 'Nils Berg, 45, of Oslo, met Kari Dahl.',
      b: 'Kari Dahl met Nils Berg, 45, of Vikhamar.',
      verdict: 'no comparison',
    },
    {
      a: 'Nils Berg, 45, of Vikhamar, met Kari Dahl.',
      b: 'Kari Dahl met Nils Berg, 45, of Hommelvik.',
      verdict: 'contradiction',
    },
    { a: 'Nils Berg, 45, of Oslo, met Kari Dahl.', b: 'Kari Dahl met Nils Berg, 45, of Bergen.', verdict: 'contradiction' },
    { a: 'Nils Berg, 45, of Oslo, met Kari Dahl.', b: 'Kari Dahl met Oslo resident Nils Berg.', verdict: 'agreement' },
    { a: 'Nils Berg, 45, of Oslo, met Kari Dahl.', b: 'Kari Dahl met Nils Berg, 45, of Norway.', verdict: 'no comparison' },
    { a: 'Nils Berg, 45, of Oslo, met Kari Dahl.', b: 'Kari Dahl met Nils Berg, 45, of Hollowmere.', verdict: 'no comparison' },
  ],
  compare: compareHomes,
})
