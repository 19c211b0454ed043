import { sameTime } from '../patterns/scope.js'
import { compareTargets, targets } from '../patterns/targets.js'
import { defineRelation } from './define.js'

export const aimedAt = defineRelation({
  name: 'aimed-at',
  describes: 'Whether an attack was aimed at somebody or at anybody, or that nobody knows yet.',
  question: 'Was {thing} aimed at somebody or random?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'changing',
  patterns: [targets('aimed at somebody or random')],
  examples: [
    {
      text: 'Police say the fatal shooting in Bergen appeared to be random.',
      gives: ['shooting in Bergen appeared to be random'],
    },
    { text: 'Police say the Bergen shooting does not appear to be random.', gives: ['not appear to be random'] },
    { text: 'The Bergen shooting was not a random act, police said.', gives: ['not a random act'] },
    { text: 'The boy shot in Bergen was specifically targeted.', gives: ['was specifically targeted'] },
    { text: 'The Bergen shooting was a targeted attack.', gives: ['was a targeted attack'] },
    { text: 'Kari Dahl, shot in Bergen, was not the intended target.', gives: ['the intended target'] },
    { text: 'A gunman in Bergen shot three people at random.', gives: ['shot three people at random'] },
    { text: 'Police think the Bergen shooting was a random act of violence.', gives: ['a random act of violence'] },
    {
      text: 'After the Bergen shooting it does not appear that anyone was targeted.',
      gives: ['not appear that anyone was targeted'],
    },
    {
      text: 'Police do not know whether the boy shot in Bergen was targeted.',
      gives: ['not known: not know whether the boy shot in Bergen was targeted'],
    },
    { text: 'There is no sign that the officers shot in Bergen were targeted.', gives: [] },
    { text: 'After the Bergen shooting a house was targeted by burglars.', gives: [] },
    { text: 'A random sample of voters was asked.', gives: [] },
  ],
  pairs: [
    {
      a: 'Police do not know whether the boy shot in Bergen was targeted.',
      b: 'The boy shot in Bergen was targeted, police said.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'The Bergen shooting was a random act, police said.',
      b: 'The boy shot in Bergen was specifically targeted, police said.',
      verdict: 'discrepancy',
    },
    {
      a: 'The gunman in Bergen was shooting at random.',
      b: 'In the Bergen shooting ordinary people were targeted, police said.',
      verdict: 'no comparison',
    },
    {
      a: 'The Bergen shooting was not a random act, police said.',
      b: 'The boy shot in Bergen was targeted, police said.',
      verdict: 'agreement',
    },
  ],
  isTogether: sameTime,
  compare: compareTargets,
})
