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
  // an orbit or a wall is not another one the day after
  isMoving: ({ about }) => !/: (?:altitude|length|height|width|depth)$/.test(about.measured?.stem ?? ''),
  patterns: [figures('measure among its words', quantityFigures('measure'))],
  examples: [
    { text: 'The ferry ran aground 20 miles north of Bergen.', gives: ['20 miles'] },
    { text: 'The poll has a margin of error of plus or minus three percentage points.', gives: ['3 percentage points'] },
    { text: 'Trucks brought 40 tons of flour to the besieged town.', gives: ['40 tons'] },
    { text: 'The ferry ran aground north of Bergen.', gives: [] },
    { text: 'Twenty trucks brought flour to the besieged town.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kari Berg of Norway won the long jump with a leap of 8.95 metres.',
      b: 'Kari Berg jumped 8.59 metres to take the long jump title for Norway.',
      verdict: 'contradiction',
    },
    {
      a: 'A magnitude 6.4 earthquake struck Karin at dawn on Tuesday, killing 20 people.',
      b: 'The 6.1-magnitude quake that hit Karin on Tuesday left 20 dead, officials said.',
      verdict: 'contradiction',
    },
    {
      a: 'A magnitude 6.4 earthquake struck Karin at dawn on Tuesday, killing 20 people.',
      b: 'Karin was hit by an aftershock of magnitude 5.2 on Tuesday, officials said.',
      verdict: 'no comparison',
    },
    {
      a: 'The probe circles the Earth at an altitude of 620 kilometres.',
      b: 'From its perch 260 kilometres up, the satellite will watch the ice.',
      verdict: 'contradiction',
    },
    {
      a: 'About 800 litres of acid escaped.',
      b: 'Berg put the amount released at 2,700 litres.',
      verdict: 'contradiction',
    },
    {
      a: 'About 800 litres of acid escaped.',
      b: 'The tank held 2,700 litres.',
      verdict: 'no comparison',
    },
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
