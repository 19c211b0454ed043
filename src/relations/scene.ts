import { compareScenes, scenes } from '../patterns/scenes.js'
import { sameTime } from '../patterns/scope.js'
import { defineRelation } from './define.js'

/** One shooting at a bar may have been inside or on its lot; papers that say the one and the other differ. */
export const scene = defineRelation({
  name: 'scene',
  describes: 'At what kind of place something happened: a home, a bar, a park; and whether inside or outside.',
  question: 'At what kind of place was {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'one',
  patterns: [scenes('kind of place of an occasion')],
  examples: [
    { text: 'A man was shot outside a bar in Bergen on Monday.', gives: ['outside a bar'] },
    { text: 'The shooting happened inside the Fjord Lounge in Bergen.', gives: ['inside the Fjord Lounge'] },
    { text: 'Two people were killed in a shooting at a Bergen home.', gives: ['at a Bergen home'] },
    { text: 'Three were wounded when a man opened fire in the parking lot of a store in Bergen.', gives: ['in the parking lot'] },
    { text: 'A man was shot in the face outside a bar in Bergen on Monday.', gives: ['outside a bar'] },
    { text: 'Two were killed in a rocket attack on a school in Bergen.', gives: [] },
    { text: 'A man fired at a car in Bergen. Nobody was shot.', gives: [] },
    { text: 'A man was shot in Bergen. His family went to a church.', gives: [] },
  ],
  pairs: [
    {
      a: 'A man was shot outside a bar in Bergen on Monday.',
      b: 'A man was shot inside a club in Bergen on Monday.',
      verdict: 'discrepancy',
    },
    {
      a: 'A man was shot at a bar in Bergen on Monday.',
      b: 'A man was shot inside a bar in Bergen on Monday.',
      verdict: 'refinement',
    },
    {
      a: 'A man was shot in the parking lot of a bar in Bergen on Monday.',
      b: 'A man was shot inside the Fjord bar in Bergen on Monday.',
      verdict: 'discrepancy',
    },
    {
      a: 'Nine people were shot in Bergen on Monday. Shots were fired both inside and outside a bar.',
      b: 'Nine people were shot outside the bar in Bergen on Monday.',
      verdict: 'discrepancy',
    },
    {
      a: 'A man was shot at a house in Bergen on Monday.',
      b: 'The shooting on Monday happened at a home in Bergen.',
      verdict: 'agreement',
    },
    {
      a: 'A man was shot at a house in Bergen on Monday.',
      b: 'A man was shot in a car in Bergen on Monday.',
      verdict: 'no comparison',
    },
  ],
  isTogether: sameTime,
  compare: compareScenes,
})
