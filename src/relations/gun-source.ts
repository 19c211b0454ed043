import { compareSources, gunSources, isOpenSource } from '../patterns/gunSources.js'
import { sameTime } from '../patterns/scope.js'
import { defineRelation } from './define.js'

export const gunSource = defineRelation({
  name: 'gun-source',
  describes: 'Whose gun was fired, or where it lay, or that nobody tells yet.',
  question: 'Where did the gun of {thing} come from?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'changing',
  // where it lay does not change
  isMoving: (a, b) => isOpenSource(a) || isOpenSource(b),
  patterns: [gunSources('where a gun came from')],
  examples: [
    {
      text: 'It is not clear who owned the gun of the Bergen shooting.',
      gives: ['not known: not clear who owned the gun'],
    },
    {
      text: 'A boy was shot in Bergen. Police are trying to determine how the boy got hold of the gun.',
      gives: ['not known: trying to determine how the boy got hold of the gun'],
    },
    { text: "A boy was shot in Bergen with his father's gun.", gives: ["his father's gun"] },
    { text: 'In the Bergen shooting the gun belonged to his uncle.', gives: ['gun belonged to his uncle'] },
    { text: 'A boy was shot in Bergen. Berg owned the gun.', gives: ['Berg owned the gun'] },
    {
      text: 'A boy was shot in Bergen. He had found the loaded gun under a pillow, the child said.',
      gives: ['found the loaded gun under a pillow'],
    },
    {
      text: 'A boy was shot in Bergen. He had grabbed a loaded .38-caliber revolver off a dresser.',
      gives: ['grabbed a loaded .38-caliber revolver off a dresser'],
    },
    {
      text: 'A boy of 2 was able to get to a loaded handgun on the nightstand and shot his sister in Bergen.',
      gives: ['get to a loaded handgun on the nightstand'],
    },
    { text: 'The boy shot in Bergen held a stolen gun.', gives: ['a stolen gun'] },
    { text: 'After the Bergen shooting of a boy police found the gun on the table.', gives: [] },
    { text: 'The gun of the Bergen shooting did not belong to his father.', gives: [] },
    { text: 'A boy was shot in Bergen. Last month another boy held a stolen gun.', gives: [] },
    { text: 'A boy was shot in Bergen, said the owner of a gun shop.', gives: [] },
  ],
  pairs: [
    {
      a: 'It is not clear who owned the gun of the Bergen shooting.',
      b: "A boy was shot in Bergen with his father's gun.",
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: "A boy was shot in Bergen with his father's gun.",
      b: "A boy was shot in Bergen with his uncle's gun.",
      verdict: 'discrepancy',
    },
    {
      a: 'A boy was shot in Bergen. The child found the gun on the dresser.',
      b: 'A boy was shot in Bergen. The boy picked up the gun from the nightstand.',
      verdict: 'discrepancy',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'A boy was shot in Bergen. The child found the gun in a drawer.',
      b: 'A boy was shot in Bergen. The boy picked up the gun from the nightstand.',
      verdict: 'no comparison',
    },
    {
      a: "A boy was shot in Bergen with his father's gun.",
      b: 'A boy was shot in Bergen. The gun belonged to his father.',
      verdict: 'agreement',
    },
    {
      a: 'It is not clear who owned the gun of the Bergen shooting.',
      b: 'A boy was shot in Bergen. The child found the gun in a drawer.',
      verdict: 'no comparison',
      published: ['2022-01-12', '2022-01-14'],
    },
  ],
  isTogether: sameTime,
  compare: compareSources,
})
