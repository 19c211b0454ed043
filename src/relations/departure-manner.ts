import { compareManners, departureManners } from '../patterns/departureManners.js'
import { defineRelation } from './define.js'

export const departureManner = defineRelation({
  name: 'departure-manner',
  describes: 'Whether somebody resigned from a post, was dismissed or was forced out.',
  question: 'How did {person} leave the post?',
  about: { person: 'person' },
  value: 'text',
  answers: 'one',
  patterns: [departureManners('resigned or dismissed')],
  examples: [
    { text: 'Kari Dahl resigned as harbour master on Friday.', gives: ['resigned'] },
    { text: 'The mayor fired Kari Dahl as harbour master.', gives: ['dismissed (fired)'] },
    { text: 'Kari Dahl was forced to resign in July.', gives: ['forced out (resign)'] },
    { text: 'The firing of Kari Dahl came as a surprise.', gives: ['dismissed (firing)'] },
    { text: "Kari Dahl's ouster came as a surprise.", gives: ['forced out (ouster)'] },
    { text: 'Kari Dahl threatened to resign.', gives: [] },
    { text: 'The council asked Kari Dahl to resign.', gives: [] },
    { text: 'Kari Dahl would have been fired.', gives: [] },
    { text: 'Kari Dahl’s dismissal order came as a surprise.', gives: [] },
    { text: 'Kari Dahl fired two shots.', gives: [] },
    { text: 'Kari Dahl, who resigned in 2008, has written a book.', published: '2022-01-12', gives: [] },
    // whoever uses both words means one thing by them
    { text: 'Kari Dahl was fired on Friday. Kari Dahl resigned, the mayor said.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kari Dahl resigned as harbour master on Friday.',
      b: 'Mayor Nils Berg fired Kari Dahl as harbour master on Friday.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl resigned as harbour master on Friday.',
      b: 'Kari Dahl was forced out as harbour master on Friday.',
      verdict: 'discrepancy',
    },
    {
      a: 'Kari Dahl resigned as harbour master on Friday.',
      b: 'Kari Dahl was forced to resign as harbour master on Friday.',
      verdict: 'refinement',
    },
    {
      a: 'Kari Dahl stepped down as harbour master on Friday.',
      b: 'Kari Dahl resigned on Friday.',
      verdict: 'agreement',
    },
    {
      a: 'Kari Dahl resigned from the council on Friday.',
      b: 'Kari Dahl was fired from the ferry company.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl resigned as harbour master on Friday.',
      b: 'Mayor Nils Berg fired Ole Lund as harbour master on Friday.',
      verdict: 'no comparison',
    },
  ],
  compare: compareManners,
})
