import { compareTolls, countTogether } from '../patterns/scope.js'
import { tollsOf } from '../patterns/tolls.js'
import { defineRelation } from './define.js'

export const evacuatedCount = defineRelation({
  name: 'evacuated-count',
  describes: 'How many people were brought to safety or told to leave.',
  question: 'How many {victims} were evacuated in {thing}?',
  about: { thing: 'event', victims: 'thing', period: 'thing' },
  value: 'count',
  answers: 'rising',
  patterns: [tollsOf('figure of the evacuated', 'evacuated')],
  examples: [
    { text: 'Some 450 residents were evacuated from Lima.', gives: ['about 450 people'] },
    { text: 'Firefighters in Lima evacuated 450 people.', gives: ['450 people'] },
    { text: 'The evacuation of 450 people from Lima took a day.', gives: ['450 people'] },
    { text: 'Some 450 residents were told to leave after the gas leak in Lima.', gives: ['about 450 people'] },
    { text: 'Some 450 people have had to leave their homes in Lima.', gives: ['about 450 people'] },
    { text: 'The fire in Lima drove 450 people out of their homes.', gives: ['450 people'] },
    { text: 'Some 450 villagers were moved to a school in Lima.', gives: ['about 450 people'] },
    { text: 'Some 450 people fled their homes as the fire neared Lima.', gives: ['about 450 people'] },
    { text: 'Some 450 people fled from the court in Lima with their money.', gives: [] },
    { text: 'Twelve directors were told to leave the bank in Lima.', gives: [] },
    { text: 'Firefighters in Lima evacuated two museums.', gives: [] },
    { text: 'Some 450 residents praised the firefighters of Lima.', gives: [] },
  ],
  pairs: [
    {
      a: 'Firefighters in Lima evacuated 450 people.',
      b: 'Firefighters in Lima evacuated 210 people.',
      verdict: 'contradiction',
    },
    { a: 'Firefighters in Lima evacuated 450 people.', b: 'Fire crews watched Lima.', verdict: 'no comparison' },
  ],
  isTogether: countTogether,
  compare: compareTolls,
})
