import { compareFirers, firers } from '../patterns/firers.js'
import { defineRelation } from './define.js'

export const whoFired = defineRelation({
  name: 'who-fired',
  describes: 'Who fired at the one person who was hit: that person, a sibling, a friend, or nobody knows yet.',
  question: 'Who fired the shot in {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'changing',
  patterns: [firers('whoever fired a shot')],
  compare: compareFirers,
  examples: [
    { text: 'A boy died in Bergen after he accidentally shot himself.', gives: ['shot himself'] },
    { text: 'A girl was shot in Bergen by her 5-year-old brother.', gives: ['shot in Bergen by her 5-year-old brother'] },
    {
      text: 'A girl was hurt in Bergen. She was accidentally shot by her 5-year-old brother.',
      gives: ['shot by her 5-year-old brother'],
    },
    { text: 'A man in Bergen accidentally shot his friend.', gives: ['shot his friend'] },
    { text: 'A toddler in Bergen shot his mother.', gives: ['shot his mother'] },
    {
      text: 'A boy was shot in Bergen. Officers are not sure who pulled the trigger.',
      gives: ['not known: not sure who pulled the trigger'],
    },
    { text: 'A boy was shot in Bergen. Police first thought he may have shot himself.', gives: [] },
    { text: 'A woman was killed in Bergen. The gunman then shot himself.', gives: [] },
    { text: 'Three people were shot in Bergen. A boy shot himself.', gives: [] },
    { text: 'A boy was shot in Bergen. His mother said her son shot her daughter.', gives: [] },
  ],
  pairs: [
    {
      a: 'A boy died in Bergen on Monday after he accidentally shot himself.',
      b: 'A boy died in Bergen on Monday after he was shot by his brother.',
      verdict: 'contradiction',
    },
    {
      a: 'A boy was shot in Bergen on Monday. Officers are not sure who pulled the trigger.',
      b: 'A boy died in Bergen on Monday after he accidentally shot himself.',
      published: ['2022-01-11', '2022-01-12'],
      verdict: 'update',
    },
    {
      a: 'A boy died in Bergen on Monday after he was shot by another child.',
      b: 'A boy died in Bergen on Monday after he was shot by his brother.',
      verdict: 'no comparison',
    },
    {
      a: 'A boy died in Bergen on Monday after he was shot by a friend.',
      b: 'A boy died in Bergen on Monday after his cousin shot his friend.',
      verdict: 'agreement',
    },
  ],
})
