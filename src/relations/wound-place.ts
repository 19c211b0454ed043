import { compareWoundPlaces, woundPlaces } from '../patterns/woundPlaces.js'
import { defineRelation } from './define.js'

export const woundPlace = defineRelation({
  name: 'wound-place',
  describes: 'Where on the body somebody was hit.',
  question: 'Where was {victim} hit?',
  about: { victim: 'thing' },
  value: 'text',
  answers: 'one',
  patterns: [woundPlaces('part of the body that was hit')],
  examples: [
    { text: 'A boy was shot in the left leg in Bergen on Monday.', gives: ['the left leg'] },
    { text: 'A boy suffered a gunshot wound to the chest in Bergen.', gives: ['the chest'] },
    { text: 'In the Bergen shooting a bullet hit the boy in the hand and the leg.', gives: ['the hand and the leg'] },
    { text: 'Kari Dahl was shot in the arm and Nils Berg fled.', gives: ['the arm'] },
    { text: 'Two men were shot in the leg in Bergen.', gives: [] },
    {
      text: 'Two men died in the Bergen shooting. One, 33, was shot in the neck; a 54-year-old woman with wounds to the leg and foot was treated.',
      gives: ['the neck', 'the leg and foot'],
    },
    { text: 'In Bergen a 17-year-old shot a man in the chest and another man in the arm; three men were wounded.', gives: [] },
    { text: 'A boy was shot in the back yard in Bergen.', gives: [] },
    { text: 'The boy had a knife in his hand.', gives: [] },
  ],
  pairs: [
    {
      a: 'A boy was shot in the arm in Bergen on Monday.',
      b: 'A boy suffered a gunshot wound to the chest in Bergen on Monday.',
      verdict: 'discrepancy',
    },
    {
      a: 'A boy was shot in the leg in Bergen on Monday.',
      b: 'A boy was shot in the left thigh in Bergen on Monday.',
      verdict: 'agreement',
    },
    {
      a: 'Four people were wounded in the Bergen shooting. A 25-year-old man was hit in his back and left arm.',
      b: 'Four people were wounded in the Bergen shooting. One man, 61, was not hurt badly; the other, 25, suffered gunshot wounds to the arm and back.',
      verdict: 'agreement',
    },
    {
      a: 'Four people were wounded in the Bergen shooting. A 25-year-old man was hit in his left arm.',
      b: 'Four people were wounded in the Bergen shooting. A 26-year-old man was shot in the left arm.',
      verdict: 'no comparison',
    },
    {
      // there may be two of that age
      a: 'Four people were wounded in the Bergen shooting. A 25-year-old man was hit in his left arm.',
      b: 'Four people were wounded in the Bergen shooting. A 25-year-old woman was shot in the chest.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl was shot in the arm and two others were wounded in Bergen.',
      b: 'Nils Berg was shot in the head and two others were wounded in Bergen.',
      verdict: 'no comparison',
    },
  ],
  compare: compareWoundPlaces,
})
