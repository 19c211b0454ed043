import { compareCritical, criticalCounts } from '../patterns/criticalCounts.js'
import { sameTime } from '../patterns/scope.js'
import { defineRelation } from './define.js'

export const criticalCount = defineRelation({
  name: 'critical-count',
  describes: 'How many of those who were hurt are in danger of life.',
  question: 'How many of the wounded of {thing} are in critical condition?',
  about: { thing: 'event' },
  value: 'count',
  answers: 'changing',
  patterns: [criticalCounts('figure of those in danger of life')],
  examples: [
    { text: 'Five men were shot in Bergen. Two of them remain in critical condition.', gives: ['2 people'] },
    { text: 'Five men were shot in Bergen. One is in extremely critical condition.', gives: ['1 person'] },
    { text: 'Two men were killed in the Bergen shooting and three others were critically wounded.', gives: ['3 people'] },
    { text: 'Five men were shot in Bergen, one critically.', gives: ['1 person'] },
    { text: 'A man shot five people in Bergen, killing three and critically wounding two others.', gives: ['2 people'] },
    { text: 'Five men were shot in Bergen. Three of the five are fighting for their lives.', gives: ['3 people'] },
    { text: 'Five men were shot in Bergen. At least two are in critical condition.', gives: ['at least 2 people'] },
    { text: 'Five men were shot in Bergen. Four are in stable condition and one is in critical condition.', gives: ['1 person'] },
    {
      text: 'Five men were shot in Bergen. One was in critical condition at Ulven Hospital. Another is in critical condition in Oslo.',
      gives: [],
    },
    { text: 'Five men were shot in Bergen. A 19-year-old is in critical condition.', gives: [] },
    { text: 'Five men were shot in Bergen. Two are in critical but stable condition.', gives: [] },
    { text: 'Five men were shot in Bergen. None of the two was in critical condition.', gives: [] },
    { text: 'A man who was among five people shot in Bergen is in critical condition.', gives: [] },
    { text: 'Five men were shot in Bergen. Another is in critical condition.', gives: [] },
    { text: 'Five men were shot in Bergen. One suspect was critically injured.', gives: [] },
    { text: 'In Bergen two reviewers were critical.', gives: [] },
  ],
  pairs: [
    {
      a: 'Five men were shot in Bergen. Two of them are in critical condition.',
      b: 'Five men were shot in Bergen. One of the men is still in critical condition.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Five men were shot in Bergen. Two of them are in critical condition.',
      b: 'Five men were shot in Bergen. One of the men is in critical condition.',
      verdict: 'discrepancy',
    },
    {
      a: 'Five men were shot in Bergen. Two of them are in critical condition.',
      b: 'Five men were shot in Bergen, two critically.',
      verdict: 'agreement',
    },
  ],
  isTogether: sameTime,
  compare: compareCritical,
})
