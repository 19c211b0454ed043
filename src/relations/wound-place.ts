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
    { text: 'Kari Dahl died from a gunshot wound to the chest in Bergen.', gives: ['the chest'] },
    { text: 'A boy was shot in the left leg in Bergen on Monday.', gives: ['the left leg'] },
    { text: 'A boy suffered a gunshot wound to the chest in Bergen.', gives: ['the chest'] },
    { text: 'In the Bergen shooting a bullet hit the boy in the hand and the leg.', gives: ['the hand and the leg'] },
    { text: 'Kari Dahl was shot in the arm and Nils Berg fled.', gives: ['the arm'] },
    {
      text: 'In Bergen a 33-year-old man was hit in his neck, a 25-year-old man was hit in his back and side, and two others were shot.',
      gives: ['his neck', 'his back and side'],
    },
    {
      text: 'Two men were shot in Bergen: one, 33, was shot in the neck; the other, 25, suffered gunshot wounds to the arm and side.',
      gives: ['the neck', 'the arm and side'],
    },
    {
      text: 'Three were shot in Bergen, one of them a 54-year-old woman with wounds to the leg and foot.',
      gives: ['the leg and foot'],
    },
    { text: 'An 18-year-old man and a 19-year-old woman suffered gunshot wounds to the head in Bergen.', gives: [] },
    { text: 'Two men were shot in Bergen. A 33-year-old man and a boy were hit in the leg.', gives: [] },
    { text: 'Two men were shot in Bergen. A 33-year-old man told police that he saw somebody shot in the leg.', gives: [] },
    { text: 'Two men were shot in the leg in Bergen.', gives: [] },
    { text: 'A boy was shot in the head in Bergen and his mother was hit in the arm.', gives: ['the head'] },
    { text: 'Officers found a child with a gunshot wound to the shoulder in Bergen.', gives: ['the shoulder'] },
    {
      text: 'Two people were killed and three hurt in Bergen. A 24-year-old man drove home. He had a gunshot wound to the head.',
      gives: ['the head'],
    },
    {
      text: 'Two people were killed and three hurt in Bergen. The 24-year-old was walking when someone fired, hitting him in the leg.',
      gives: ['the leg'],
    },
    { text: 'Two people were killed and three hurt in Bergen. Kari Dahl died with a wound in the neck.', gives: ['the neck'] },
    { text: 'Two people were killed and three hurt in Bergen. A 4-year-old boy shot his uncle in the stomach.', gives: [] },
    {
      text: 'Two people were killed and three hurt in Bergen. According to Sgt. Nils Berg, the child was shot in the head.',
      gives: [],
    },
    { text: 'A boy was shot in Bergen. The bullet grazed his right cheek.', gives: ['his right cheek'] },
    { text: 'A boy was shot in Bergen. One round went through Nils Berg’s arm and hit a wall.', gives: ['arm'] },
    {
      text: 'Two people were shot in Bergen. The bullet hit the 4-year-old girl’s cheek and then her mother.',
      gives: ['cheek'],
    },
    { text: 'A boy was shot in the back of the head in Bergen.', gives: ['the back of the head'] },
    { text: 'Two people were shot in Bergen. The bullet hit her arm.', gives: [] },
    { text: 'A boy was shot in Bergen. The bullet hit his mother’s hand.', gives: [] },
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
      a: 'A boy was shot in the back of the head in Bergen on Monday.',
      b: 'A boy was shot in the back in Bergen on Monday.',
      verdict: 'discrepancy',
    },
    {
      a: 'A boy was shot in the neck in Bergen on Monday.',
      b: 'A boy was shot in the head in Bergen on Monday.',
      verdict: 'discrepancy',
    },
    {
      a: 'A boy was shot in the leg in Bergen on Monday.',
      b: 'A boy was shot in the left thigh in Bergen on Monday.',
      verdict: 'agreement',
    },
    {
      a: 'Kari Dahl was shot in the arm and two others were wounded in Bergen.',
      b: 'Nils Berg was shot in the head and two others were wounded in Bergen.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl, 31, was shot in the arm and Nils Berg, 40, was wounded in Bergen on Monday.',
      b: 'Two people were shot in Bergen on Monday. A 31-year-old woman was shot in the neck.',
      verdict: 'discrepancy',
    },
    {
      a: 'Two people were shot in Bergen on Monday. A 31-year-old woman was shot in the neck.',
      b: 'Two people were shot in Bergen on Monday. A 31-year-old woman was shot in the arm. Another 31-year-old woman was shot in the leg.',
      verdict: 'no comparison',
    },
    {
      a: 'Nils Berg, 40, was shot to death and a boy was wounded in the arm in Bergen on Monday. The boy is in good condition.',
      b: 'Nils Berg, 40, was shot to death in Bergen on Monday. A boy was injured in the left cheek.',
      verdict: 'discrepancy',
    },
  ],
  compare: compareWoundPlaces,
})
