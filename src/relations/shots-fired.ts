import { compareShots, shotsFired } from '../patterns/shotsFired.js'
import { defineRelation } from './define.js'

export const shotsFiredCount = defineRelation({
  name: 'shots-fired',
  describes: 'How many shots were fired on one occasion, by officers and by all others.',
  question: 'How many {unit} were fired in {thing}?',
  about: { thing: 'event', unit: 'thing' },
  value: 'count',
  answers: 'one',
  patterns: [shotsFired('figure of shots')],
  examples: [
    { text: 'A man was shot dead in Bergen. Police recorded 21 shots being fired.', gives: ['21 gunshots'] },
    { text: 'A man was shot dead in Bergen. Twenty-one shots were heard within seconds.', gives: ['21 gunshots'] },
    { text: 'A man was shot dead in Bergen. At least 20 shots rang out.', gives: ['at least 20 gunshots'] },
    { text: 'A boy was hurt in Bergen when a man fired 18 shots into a crowd.', gives: ['18 gunshots'] },
    { text: 'At least 50 rounds were fired in the Bergen shooting, which killed a man.', gives: ['at least 50 gunshots'] },
    { text: 'A man was shot dead in Bergen. The gunman fired seven times and fled.', gives: ['7 gunshots'] },
    { text: 'A man was shot dead in Bergen. Neighbors heard about 20 gunshots.', gives: ['about 20 gunshots'] },
    { text: 'A man was shot dead in Bergen. More than 70 shots were fired.', gives: ['more than 70 gunshots'] },
    { text: 'A man was shot dead in Bergen, and officers fired 40 rounds.', gives: ['40 gunshots'] },
    { text: 'A man was shot dead in Bergen. The gunman fired several shots.', gives: [] },
    { text: 'A man was shot dead in Bergen. His neighbour fired two shots in return.', gives: [] },
    {
      text: 'A man was shot dead in Bergen. The gunman fired the first four shots and then fired five shots.',
      gives: ['5 gunshots'],
    },
    { text: 'A man was shot dead in Bergen. The gunman fired four shots. Dahl fired nine shots.', gives: [] },
    { text: 'After the shooting in Bergen the bar sold 40 shots of gin.', gives: [] },
  ],
  pairs: [
    {
      a: 'A boy was hurt in Bergen on Monday when a man fired 18 shots into a crowd.',
      b: 'A boy was hurt in Bergen on Monday when a man fired 12 rounds into a crowd.',
      verdict: 'contradiction',
    },
    {
      a: 'A boy was hurt in Bergen on Monday when a man fired 18 shots into a crowd.',
      b: 'A boy was hurt in Bergen on Monday when a man fired dozens of shots into a crowd.',
      verdict: 'discrepancy',
    },
    {
      a: 'A boy was hurt in Bergen on Monday when a man fired 18 shots into a crowd.',
      b: 'A boy was hurt in Bergen on Monday when 18 rounds were fired into a crowd.',
      verdict: 'agreement',
    },
    {
      a: 'A boy was hurt in Bergen on Monday when a man fired 18 shots into a crowd.',
      b: 'A boy was hurt in Bergen on Monday when more than 18 shots were fired.',
      verdict: 'refinement',
    },
    {
      a: 'A boy was hurt in Bergen on Monday when a man fired 18 shots into a crowd.',
      b: 'A boy was hurt in Bergen on Monday, and a neighbor heard six shots.',
      verdict: 'no comparison',
    },
    {
      a: 'A boy was hurt in Bergen on Monday when a man fired 18 shots into a crowd.',
      b: 'A boy was hurt in a shooting in Bergen on Monday. Officers fired six shots.',
      verdict: 'no comparison',
    },
  ],
  compare: compareShots,
})
