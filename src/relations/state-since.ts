import { statesSince } from '../patterns/statesSince.js'
import { defineRelation } from './define.js'

export const stateSince = defineRelation({
  name: 'state-since',
  describes: 'Since when a country has been at war, or a town besieged or divided.',
  question: 'Since when has {place} been {state}?',
  about: { place: 'place', state: 'thing' },
  value: 'date',
  answers: 'one',
  patterns: [statesSince('beginning of a war, siege or division')],
  examples: [
    { text: 'The civil war in Peru began with protests in March 2011.', gives: ['March 2011'] },
    { text: 'Peru has been locked in a vicious civil war since early 2011.', gives: ['early 2011'] },
    { text: "Peru's conflict erupted in 2011 after a poor harvest.", gives: ['2011'] },
    { text: 'Nicosia has been under a government siege since 2012.', gives: ['2012'] },
    { text: 'Nicosia has been divided between soldiers in the west and rebels in the east since mid-2012.', gives: ['mid-2012'] },
    { text: 'Peru has backed the rebels in the conflict since 2012.', gives: [] },
    { text: 'Peru won the war in 2011.', gives: [] },
    { text: 'Peru has not played in Lima since 2012.', gives: [] },
  ],
  pairs: [
    {
      a: 'The civil war in Peru began with protests in March 2011.',
      b: 'Peru has been gripped by violence since mid-March 2011.',
      verdict: 'refinement',
    },
    {
      a: 'The civil war in Peru began with protests in March 2011.',
      b: 'In Peru the war which began in March 2011 goes on.',
      verdict: 'agreement',
    },
    {
      a: 'Nicosia has been divided since 2012.',
      b: 'Nicosia has been divided between two armies since July 2014.',
      verdict: 'contradiction',
    },
    {
      a: 'The civil war in Peru began with protests in March 2011.',
      b: 'Nicosia has been under siege since 2013.',
      verdict: 'no comparison',
    },
  ],
})
