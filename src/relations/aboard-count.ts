import { aboardCounts } from '../patterns/aboardCounts.js'
import { compareTolls } from '../patterns/scope.js'
import { defineRelation } from './define.js'

export const aboardCount = defineRelation({
  name: 'aboard-count',
  describes: 'How many people, passengers or crew were aboard a ship, plane, train or bus.',
  question: 'How many {riders} were aboard {vessel}?',
  about: { thing: 'event', riders: 'thing', vessel: 'thing' },
  value: 'count',
  answers: 'one',
  patterns: [aboardCounts('figure of those aboard')],
  examples: [
    { text: 'The ferry sank off Lima with 300 people on board.', gives: ['300 people'] },
    {
      text: 'The plane was carrying 120 passengers and a crew of six when it crashed near Lima.',
      gives: ['126 people', '120 passengers'],
    },
    { text: 'There were 40 people on the bus when it crashed near Lima.', gives: ['40 people'] },
    { text: 'All 40 people aboard the bus died near Lima.', gives: ['40 people'] },
    { text: 'A ferry with 46 passengers and crew aboard sank off Lima.', gives: ['46 people'] },
    { text: 'All 189 passengers and crew died when the jet crashed near Lima.', gives: ['189 people'] },
    {
      text: 'On board the jet that crashed near Lima were 181 passengers and eight crew.',
      gives: ['181 passengers', '189 people'],
    },
    { text: 'Some 190 passengers were on the train when it derailed near Lima.', gives: ['about 190 passengers'] },
    { text: 'A boat with 90 migrants on board sank off Lima.', gives: ['90 people'] },
    { text: 'Twelve passengers were on the way to Lima when the train derailed.', gives: [] },
    { text: 'Twelve people on board the ferry were hurt near Lima.', gives: [] },
    { text: 'The ferry, licensed to carry 900 passengers, sank off Lima.', gives: [] },
    { text: 'With 300 people in the hall, the vote began in Lima.', gives: [] },
  ],
  pairs: [
    {
      a: 'The plane was carrying 120 passengers and six crew when it crashed near Lima.',
      b: 'There were 126 people on the plane when it crashed near Lima.',
      verdict: 'agreement',
    },
    {
      a: 'The ferry sank off Lima with 300 people on board.',
      b: 'There were 240 people on the ferry when it sank off Lima.',
      verdict: 'contradiction',
    },
    {
      a: 'Rebels in Lima and Cusco fought. The ministry said a helicopter was shot down near Lima on Monday, killing all five people on board.',
      b: '7 Killed as Military Chopper Shot down in Peru\n\nAll seven people on board a military helicopter that was shot down over Peru on Monday died.',
      verdict: 'contradiction',
    },
    {
      a: 'All 150 people on board died when the plane crashed near Lima.',
      b: 'There were 148 people on board when the plane crashed near Lima.',
      verdict: 'contradiction',
    },
    {
      a: 'The ferry hit a trawler off Lima with 300 people on board.',
      b: 'The trawler that was hit off Lima had nine people on board.',
      verdict: 'no comparison',
    },
  ],
  compare: compareTolls,
})
