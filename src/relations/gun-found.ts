import { compareGuns, gunsFound } from '../patterns/gunsFound.js'
import { sameTime } from '../patterns/scope.js'
import { defineRelation } from './define.js'

export const gunFound = defineRelation({
  name: 'gun-found',
  describes: 'Whether police have recovered a gun after a shooting.',
  question: 'Was a gun recovered after {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'changing',
  patterns: [gunsFound('gun recovered or missing')],
  examples: [
    { text: 'A handgun was recovered at the scene of the Bergen shooting.', gives: ['recovered'] },
    { text: 'After the Bergen shooting police recovered two guns.', gives: ['recovered'] },
    { text: 'After the Bergen shooting a pistol was found near the body.', gives: ['recovered (pistol was found near)'] },
    {
      text: 'The gun used in the Bergen shooting has not been found.',
      gives: ['not recovered'],
    },
    {
      text: "Detectives haven't recovered the murder weapon of the Bergen shooting.",
      gives: ['not recovered'],
    },
    { text: 'After the Bergen shooting no weapon was found on him.', gives: [] },
    { text: 'A boy found a gun and fired it in the Bergen shooting.', gives: [] },
    { text: 'After the Bergen shooting police recovered a car.', gives: [] },
  ],
  pairs: [
    {
      a: 'The gun used in the Bergen shooting has not been found.',
      b: 'After the Bergen shooting police recovered a gun.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'A handgun was recovered after the Bergen shooting.',
      b: 'The gun used in the Bergen shooting has not been found.',
      verdict: 'no comparison',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'A handgun was recovered after the Bergen shooting.',
      b: 'After the Bergen shooting police recovered a pistol.',
      verdict: 'agreement',
    },
  ],
  isTogether: sameTime,
  compare: compareGuns,
})
