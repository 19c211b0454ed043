import { facts } from '../patterns/facts.js'
import { compareClocks } from '../values/clock.js'
import { defineRelation } from './define.js'

export const factClock = defineRelation({
  name: 'fact-clock',
  describes: 'At what time of day something was done, whatever it is.',
  question: 'At what time: {fact}?',
  about: { fact: 'thing' },
  value: 'time',
  answers: 'one',
  generic: true,
  compare: (a, b) => (a.value.kind === 'time' && b.value.kind === 'time' ? compareClocks(a.value, b.value) : undefined),
  patterns: [facts('clock time among the words of its clause', 'clock')],
  examples: [
    { text: 'The trawler Aurora reached the harbour of Valparaiso at 4:30 p.m. with 12 men on board.', gives: ['4:30 p.m.'] },
    { text: 'The trawler Aurora reached the harbour of Valparaiso on Friday.', gives: [] },
    { text: 'The trawler Aurora never reached the harbour at 4:30 p.m.', gives: [] },
  ],
  pairs: [
    {
      a: 'The trawler Aurora reached the harbour of Valparaiso at 4:30 p.m.',
      b: 'At 16:30 the trawler Aurora reached Valparaiso harbour.',
      verdict: 'agreement',
    },
    {
      a: 'The trawler Aurora reached the harbour of Valparaiso at 4:30 p.m.',
      b: 'At 18:10 the trawler Aurora reached Valparaiso harbour.',
      verdict: 'contradiction',
    },
    {
      a: 'The trawler Aurora reached the harbour of Valparaiso after 1 a.m.',
      b: 'At 1:40 a.m. the trawler Aurora reached Valparaiso harbour.',
      verdict: 'refinement',
    },
    {
      a: 'The trawler Aurora reached the harbour of Valparaiso just after midnight.',
      b: 'At 12:15 a.m. the trawler Aurora reached Valparaiso harbour.',
      verdict: 'refinement',
    },
    {
      a: 'The trawler Aurora lost contact with the harbour of Valparaiso at 4:53 p.m.',
      b: 'The trawler Aurora lost contact with the harbour of Valparaiso at 4:55 p.m.',
      verdict: 'contradiction',
    },
    {
      a: 'The trawler Aurora reached the harbour of Valparaiso around 4:30 p.m.',
      b: 'Just after 4:30 p.m. the trawler Aurora reached Valparaiso harbour.',
      verdict: 'refinement',
    },
    {
      a: 'The trawler Aurora caught fire in the harbour of Valparaiso at 5 a.m.',
      b: 'A party aboard the trawler Aurora in the harbour of Valparaiso began around midnight.',
      verdict: 'no comparison',
    },
    {
      a: 'The trawler Aurora reached the harbour of Valparaiso at 4:30 p.m.',
      b: 'The mayor of Valparaiso opened a library at 10 a.m.',
      verdict: 'no comparison',
    },
    {
      a: 'Two men opened fire at 1:40 a.m. on Friday at a motel in Bergen.',
      b: 'According to a warrant, Dahl and Berg went to the motel in Bergen at 1:40 p.m. on Friday and opened fire.',
      verdict: 'contradiction',
    },
    {
      // two papers that date one Sunday by their own day of print
      a: 'The smugglers sold the stolen paintings to a dealer at 9 p.m. on Sunday.',
      b: 'The smugglers sold the stolen paintings to a dealer at 6 p.m. on Sunday.',
      verdict: 'contradiction',
      published: ['2022-01-12', '2022-01-20'],
    },
    {
      // the alarm is raised as it happens
      a: 'The shooting was reported at 8:20 p.m. in Bergen on Saturday.',
      b: 'Deputies say the shooting happened around 5:20 p.m. on Saturday at a home in Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'Around 1 p.m. on Friday there were reports of gunfire at a skating rink in Bergen.',
      b: 'Around 5 p.m. on Friday there were reports of gunfire at the skating rink in Bergen.',
      verdict: 'contradiction',
    },
  ],
})
