import { sameTime } from '../patterns/scope.js'
import { compareSpots, victimSpots } from '../patterns/victimSpots.js'
import { defineRelation } from './define.js'

export const victimSpot = defineRelation({
  name: 'victim-spot',
  describes: 'Where the victim of an attack was when it met him or her: in a car, on a porch, inside, outside.',
  question: 'Where was {victim} when the attack came?',
  about: { victim: 'thing' },
  value: 'text',
  answers: 'one',
  patterns: [victimSpots('spot of a victim')],
  examples: [
    { text: 'Kari Dahl was sitting in a parked car in Bergen when a man shot her.', gives: ['in a parked car'] },
    { text: 'A man was shot on the front porch in Bergen on Monday.', gives: ['on the front porch'] },
    { text: 'Two men were shot on the front porch in Bergen on Monday.', gives: [] },
    { text: 'A man was shot in Brighton Park in Bergen on Monday.', gives: [] },
    {
      text: 'Kari Dahl was gunned down on her front porch. The shooting in Bergen was on Monday.',
      gives: ['on her front porch'],
    },
    { text: 'Kari Dahl was in the driver’s seat of a car in Bergen when she was shot.', gives: ['in the driver’s seat'] },
    {
      text: 'The victims were standing in front of a home in Bergen when two men opened fire.',
      gives: ['in front of a home'],
    },
    { text: 'A man was walking down the street in Bergen when somebody shot him.', gives: ['down the street'] },
    { text: 'A boy was shot in Bergen while playing in his yard.', gives: ['in his yard'] },
    { text: 'The neighbours were inside their home in Bergen when two men opened fire.', gives: [] },
    { text: 'Two men were sitting in a car in Bergen when they fired at a boy.', gives: [] },
    { text: 'A man was shot in the leg in Bergen on Monday.', gives: [] },
    { text: 'A man was sitting in a car in Bergen when it began to rain.', gives: [] },
    { text: 'A man was shot in Bergen. The man was not hurt but had been in his yard.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kari Dahl was sitting in a parked car in Bergen when a man shot her on Monday.',
      b: 'Kari Dahl was standing in front of a home in Bergen when a man shot her on Monday.',
      verdict: 'discrepancy',
    },
    {
      a: 'Kari Dahl was sitting in a parked car in Bergen when a man shot her on Monday.',
      b: 'A man shot Kari Dahl in Bergen on Monday while she was sitting in her car.',
      verdict: 'agreement',
    },
    {
      a: 'Kari Dahl was shot on the porch in Bergen on Monday.',
      b: 'Kari Dahl was shot in front of her home in Bergen on Monday.',
      verdict: 'no comparison',
    },
  ],
  isTogether: sameTime,
  compare: compareSpots,
})
