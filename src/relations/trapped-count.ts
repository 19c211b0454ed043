import { compareTolls, countTogether } from '../patterns/scope.js'
import { tollsOf } from '../patterns/tolls.js'
import { defineRelation } from './define.js'

export const trappedCount = defineRelation({
  name: 'trapped-count',
  describes: 'How many people are trapped in a mine, a cave or under rubble.',
  question: 'How many {victims} are trapped in {thing}?',
  about: { thing: 'event', victims: 'thing', period: 'thing' },
  value: 'count',
  answers: 'changing',
  patterns: [tollsOf('figure of the trapped', 'trapped')],
  examples: [
    { text: 'Twelve miners are trapped underground after an explosion near Lima.', gives: ['12 people'] },
    { text: 'Rescuers are trying to reach 12 trapped miners after an explosion near Lima.', gives: ['12 people'] },
    { text: 'Twelve people remain trapped under the rubble of the collapsed building in Lima.', gives: ['12 people'] },
    { text: 'The explosion at a mine near Lima left 12 trapped.', gives: ['12 people'] },
    { text: 'Hunters near Lima trapped 12 foxes.', gives: [] },
    { text: 'Twelve miners left the mine near Lima after an explosion.', gives: [] },
  ],
  pairs: [
    {
      a: 'Twelve people are trapped in a mine near Lima after an explosion on Monday.',
      b: 'The explosion on Monday left 12 people trapped in a mine near Lima.',
      verdict: 'agreement',
    },
    {
      a: 'Twelve people are trapped in a mine near Lima after an explosion on Monday.',
      b: 'The explosion on Monday left 17 people trapped in a mine near Lima.',
      verdict: 'contradiction',
    },
    {
      a: 'Twelve people are trapped in a mine near Lima after an explosion on Monday.',
      b: 'Nine people are trapped in a mine near Lima after an explosion on Monday.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'update',
    },
  ],
  isTogether: countTogether,
  compare: compareTolls,
})
