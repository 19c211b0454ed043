import { figures } from '../patterns/figures.js'
import { quantityFigures } from '../patterns/quantityFigures.js'
import { defineRelation } from './define.js'

export const measurement = defineRelation({
  name: 'measurement',
  describes: 'A length, weight, area, speed or strength: miles from a town, tons of food, magnitude of a quake.',
  question: 'How much: {measured}?',
  about: { measured: 'thing' },
  value: 'measure',
  answers: 'changing',
  generic: true,
  patterns: [figures('measure among its words', quantityFigures('measure'))],
  examples: [
    { text: 'The ferry ran aground 20 miles north of Bergen.', gives: ['32.19 km'] },
    { text: 'The poll has a margin of error of plus or minus three percentage points.', gives: ['3 percentage points'] },
    { text: 'Trucks brought 40 tons of flour to the besieged town.', gives: ['36.29 tonnes'] },
    { text: 'The ferry ran aground north of Bergen.', gives: [] },
    { text: 'Twenty trucks brought flour to the besieged town.', gives: [] },
  ],
  pairs: [
    {
      a: 'The ferry ran aground 20 miles north of Bergen.',
      b: 'North of Bergen, 20 miles away, the ferry ran aground.',
      verdict: 'agreement',
    },
    {
      a: 'The ferry ran aground 20 miles north of Bergen.',
      b: 'The ferry ran aground 45 miles north of Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'The ferry ran aground 20 miles north of Bergen.',
      b: 'The storm crossed 45 miles of coast in Peru.',
      verdict: 'no comparison',
    },
    {
      a: 'The captain may have ordered fuel at a harbour 20 miles north of Bergen.',
      b: 'The captain may have ordered fuel at a harbour 45 miles north of Bergen.',
      verdict: 'contradiction',
    },
  ],
})
