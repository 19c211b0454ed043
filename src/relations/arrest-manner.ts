import { arrestManners, compareManners } from '../patterns/arrestManners.js'
import { defineRelation } from './define.js'

export const arrestManner = defineRelation({
  name: 'arrest-manner',
  describes: 'Whether a suspect gave himself up or was caught.',
  question: 'How was the suspect of {thing} brought into custody?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'one',
  patterns: [arrestManners('surrender or capture')],
  examples: [
    { text: 'Nils Berg surrendered to police after the Bergen shooting.', gives: ['surrendered'] },
    { text: 'After the Bergen shooting, Nils Berg turned himself in.', gives: ['turned himself in'] },
    { text: 'The gunman of the Bergen shooting gave himself up.', gives: ['gave himself up'] },
    { text: 'Nils Berg was captured after the Bergen shooting.', gives: ['captured'] },
    { text: 'After the Bergen shooting, Nils Berg was found hiding in a barn.', gives: ['found hiding'] },
    {
      text: 'After the Bergen shooting, police arrested Nils Berg after a short chase.',
      gives: ['arrested Nils Berg after a short chase'],
    },
    {
      text: 'Nils Berg was charged in the Bergen shooting. A tip led police to a motel where Berg was hiding.',
      gives: ['hiding'],
    },
    { text: 'After the Bergen shooting, Nils Berg was arrested.', gives: [] },
    { text: 'Kari Dahl was hiding in a closet during the Bergen shooting.', gives: [] },
    { text: 'In the Bergen shooting she was caught in a car-to-car crossfire.', gives: [] },
    { text: 'Nils Berg surrendered after a standoff with police over the Bergen shooting.', gives: [] },
    { text: 'Kari Dahl was caught in the crossfire of the Bergen shooting.', gives: [] },
    { text: 'After the Bergen shooting police asked Nils Berg to surrender.', gives: [] },
    { text: 'After the Bergen shooting, Nils Berg surrendered his passport.', gives: [] },
  ],
  pairs: [
    {
      a: 'Nils Berg surrendered to police after the Bergen shooting.',
      b: 'After the Bergen shooting, Nils Berg was found hiding in a barn.',
      verdict: 'discrepancy',
    },
    {
      a: 'The suspect surrendered to police after the Bergen shooting.',
      b: 'Nils Berg was captured after the Bergen shooting.',
      verdict: 'discrepancy',
    },
    {
      a: 'Nils Berg surrendered to police after the Bergen shooting.',
      b: 'After the Bergen shooting, Nils Berg surrendered at home.',
      verdict: 'agreement',
    },
    {
      a: 'Nils Berg surrendered to police after the Bergen shooting.',
      b: 'Ola Holm was captured after the Bergen shooting.',
      verdict: 'no comparison',
    },
    {
      a: 'A suspect in the Bergen shooting surrendered. Nils Berg was charged with murder. His two brothers fled.',
      b: 'After the Bergen shooting, Nils Berg was found hiding in a barn with two brothers.',
      verdict: 'discrepancy',
    },
    {
      a: 'One suspect surrendered to police after the Bergen shooting. A second suspect fled.',
      b: 'Ola Holm was captured after the Bergen shooting.',
      verdict: 'no comparison',
    },
  ],
  compare: compareManners,
})
