import { compareCrowds, crowdCounts } from '../patterns/crowdCounts.js'
import { defineRelation } from './define.js'

export const crowdCount = defineRelation({
  name: 'crowd-count',
  describes: 'How many people were at the party, in the club or in the crowd where it happened.',
  question: 'How many people were there at {thing}?',
  about: { thing: 'event' },
  value: 'count',
  answers: 'one',
  patterns: [crowdCounts('figure of those who were there')],
  examples: [
    { text: 'A man was shot in a Bergen club. About 300 people were inside the club.', gives: ['about 300 people'] },
    { text: 'A man was shot at a Bergen party attended by over 100 people.', gives: ['more than 100 people'] },
    { text: 'A gunman fired into a crowd of 40 teenagers in Bergen, killing a man.', gives: ['40 people'] },
    { text: 'A man was shot at a party in Bergen. Some 150 guests showed up.', gives: ['about 150 people'] },
    { text: 'A man was shot in Bergen. There were 80 people at the party.', gives: ['80 people'] },
    { text: 'A man was shot in a Bergen bar that was packed with about 320 patrons.', gives: ['about 320 people'] },
    { text: 'A man was shot in Bergen. Dozens of people attended a vigil on Friday.', gives: [] },
    { text: 'Two people were at the party in Bergen when a man was shot.', gives: [] },
    { text: 'A man was shot in Bergen. Police questioned 80 people at the party.', gives: [] },
    { text: 'Some 300 people were at the party in Bergen.', gives: [] },
  ],
  pairs: [
    {
      a: 'A man was shot in a Bergen club. About 300 people were inside the club.',
      b: 'Police said 300 guests packed the Bergen club when a man was shot.',
      verdict: 'refinement',
    },
    {
      a: 'A man was shot at a Bergen party. About 140 people attended the party.',
      b: 'A man was shot in Bergen. There were about 150 people at the party.',
      verdict: 'refinement',
    },
    {
      a: 'A man was shot at a Bergen party. About 200 people attended the party.',
      b: 'A man was shot in Bergen. There were 300 to 400 people at the party.',
      verdict: 'discrepancy',
    },
    {
      a: 'A man was shot at a Bergen party. About 200 people attended the party.',
      b: 'A man was shot in Bergen. Last year a shot fell at a party of 500 people in Oslo.',
      verdict: 'no comparison',
    },
  ],
  isTogether: (a, b) => compareCrowds(a, b) !== 'unrelated',
  compare: compareCrowds,
})
