import { compareTolls, countTogether } from '../patterns/scope.js'
import { tollsOf } from '../patterns/tolls.js'
import { defineRelation } from './define.js'

export const missingCount = defineRelation({
  name: 'missing-count',
  describes: 'How many people are missing after a disaster or accident.',
  question: 'How many {victims} are missing in {thing}?',
  about: { thing: 'event', victims: 'thing', period: 'thing' },
  value: 'count',
  answers: 'changing',
  patterns: [tollsOf('figure of the missing', 'missing')],
  examples: [
    { text: 'Forty people are still missing after the Lima landslide.', gives: ['40 people'] },
    { text: 'The landslide in Lima left 40 missing.', gives: ['40 people'] },
    { text: 'Forty people remain unaccounted for in Lima.', gives: ['40 people'] },
    { text: 'Forty names were on the list of the missing in Lima.', gives: ['40 people'] },
    { text: 'Forty people have not been found since the Lima landslide.', gives: ['40 people'] },
    { text: 'The number of missing in Lima has fallen to 40.', gives: ['40 people'] },
    { text: 'Four people died in the Lima flood, and nine remain missing.', gives: ['9 people'] },
    { text: 'Nine hikers went missing in the Lima flood.', gives: ['9 people'] },
    { text: 'Rescuers were searching for nine missing fishermen after the Lima storm.', gives: ['9 people'] },
    { text: 'Divers searched for nine people still missing after the Lima flood.', gives: ['9 people'] },
    { text: 'Nine people have yet to be found after the Lima flood.', gives: ['9 people'] },
    { text: 'Nine people in Lima have yet to be paid.', gives: [] },
    { text: 'Rescuers were searching for nine missing dogs after the Lima storm.', gives: [] },
    { text: 'Forty people have been found since the Lima landslide.', gives: [] },
    { text: 'Six people died in the Lima blast. Rescuers were looking for three people who were missing.', gives: ['3 people'] },
    { text: 'Six people died in the Lima blast. Rescuers were searching for three missing workers.', gives: ['3 people'] },
    { text: 'Six people died in the Lima blast. Three others are missing.', gives: ['3 people'] },
    { text: 'At least 12 people went missing when a ferry sank near Lima.', gives: ['at least 12 people'] },
    { text: 'Six people died in the Lima blast. The bodies of three missing workers were found.', gives: [] },
    { text: 'Forty pages are missing from the Lima report.', gives: [] },
    { text: 'Forty people missed the Lima bus.', gives: [] },
  ],
  pairs: [
    {
      // who works in a mine was not hit by one
      a: 'Dam collapse kills nine in Lima\n\nAt least nine people died and 25 were missing after a dam at a mine burst near Lima on Wednesday.',
      b: 'Dam burst kills 23\n\nA dam burst near Lima. Eleven people are still unaccounted for, the fire brigade said.',
      published: ['2022-01-12', '2022-01-13'],
      verdict: 'update',
    },
    {
      a: 'Forty people are missing after the Lima landslide.',
      b: 'The landslide in Lima left 55 missing.',
      verdict: 'contradiction',
    },
    {
      a: 'Forty people are missing after the Lima landslide.',
      b: 'At least 40 people are missing after the Lima landslide.',
      verdict: 'agreement',
    },
  ],
  isTogether: countTogether,
  compare: compareTolls,
})
