import { compareTolls, countTogether } from '../patterns/scope.js'
import { tollsOf } from '../patterns/tolls.js'
import { defineRelation } from './define.js'

export const shotCount = defineRelation({
  name: 'shot-count',
  describes: 'How many people were hit by bullets, dead or wounded.',
  question: 'How many {victims} were shot in {thing}?',
  about: { thing: 'event', victims: 'thing', period: 'thing' },
  value: 'count',
  answers: 'rising',
  patterns: [tollsOf('figure of those shot', 'shot')],
  examples: [
    { text: 'All five people on board a helicopter that was shot down near Lima died.', gives: [] },
    { text: 'A masked man shot five people at a Lima party.', gives: ['5 people'] },
    { text: 'Six people were shot in Lima on Sunday.', gives: ['6 people'] },
    { text: 'The shooting of four teachers shocked Lima.', gives: ['4 teachers'] },
    { text: 'Four people were shot in Lima and a fifth person was cut by glass.', gives: ['4 people'] },
    { text: 'Four people were shot in Lima. A fifth person died of wounds.', gives: [] },
    {
      text: 'After a shooting in Lima, police found one person shot. A few minutes later they found two other people shot in the park.',
      gives: [],
    },
    { text: 'A shooting in Lima left one woman dead and four people wounded.', gives: ['5 people'] },
    { text: 'A bombing in Lima left one woman dead and four people wounded.', gives: [] },
    { text: 'Five people were shot in Lima. One woman died and three people were wounded in the shooting.', gives: ['5 people'] },
    { text: 'A crew shot five films in Lima.', gives: [] },
    { text: 'Five people were shot dead in Lima.', gives: [] },
  ],
  pairs: [
    {
      a: 'A masked man shot five people at a Lima party.',
      b: 'Six people were shot at the party in Lima.',
      verdict: 'contradiction',
    },
    { a: 'A masked man shot five people at a Lima party.', b: 'Five shot at Lima party.', verdict: 'agreement' },
    {
      a: 'Five people were shot in Lima on Sunday.',
      b: 'A shooting in Lima left one woman dead and four people wounded on Sunday.',
      verdict: 'agreement',
    },
    {
      a: 'Seven people were shot in Lima on Sunday.',
      b: 'A shooting in Lima left one woman dead and four people wounded on Sunday.',
      verdict: 'no comparison',
    },
  ],
  isTogether: countTogether,
  compare: compareTolls,
})
