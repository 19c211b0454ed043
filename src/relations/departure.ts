import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { tenureDates } from '../patterns/tenure.js'
import { daysApart } from '../values/date.js'
import { defineRelation } from './define.js'

/** Days within which two reports may mean one departure: who left a ministry in one year leaves a company ten years later. */
const farthest = 500

/** Who resigns on one day goes on another; who left parliament in one year left public life in the next. */
const compareDepartures = (a: Claim, b: Claim): Comparison | undefined =>
  a.scope?.marks?.[0] !== b.scope?.marks?.[0] ||
  (a.modality === 'plan') !== (b.modality === 'plan') ||
  (a.value.kind === 'date' && b.value.kind === 'date' && daysApart(a.value, b.value) > farthest)
    ? 'unrelated'
    : undefined

export const departure = defineRelation({
  name: 'departure',
  describes: 'When somebody left a post: resigned, stepped down, was dismissed.',
  question: 'When did {person} leave the post?',
  about: { person: 'person' },
  value: 'date',
  answers: 'one',
  patterns: [
    tenureDates('left a post on a day', {
      done: ['resign', 'step down', 'retire', 'stand down', 'quit', 'abdicate'],
      undergone: ['dismiss', 'fire', 'sack', 'oust', 'depose', 'impeach'],
    }),
  ],
  compare: compareDepartures,
  examples: [
    { text: 'Kari Dahl resigned in March 2019 after a row over ferries.', gives: ['March 2019'] },
    { text: 'Kari Dahl was dismissed on 4 May 2019.', gives: ['4 May 2019'] },
    { text: 'Kari Dahl resigned after a row over ferries.', gives: [] },
    { text: 'Kari Dahl met the ferry owners in March 2019.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kari Dahl of Norway resigned in March 2019.',
      b: 'Kari Dahl of Norway was dismissed on 4 March 2019.',
      verdict: 'refinement',
    },
    {
      a: 'Kari Dahl of Norway resigned in March 2019.',
      b: 'Kari Dahl of Norway stepped down in May 2018.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl of Norway resigned in March 2019.',
      b: 'Nils Berg of Norway resigned in May 2018.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl of Norway resigned in March 2019.',
      b: 'Kari Dahl of Norway retired from public life in May 2020.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl of Norway resigned on 4 March 2019.',
      b: 'Kari Dahl of Norway will step down in April 2019.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl of Norway resigned in March 2019.',
      b: 'Kari Dahl of Norway was dismissed in June 2009.',
      verdict: 'no comparison',
    },
  ],
})
