import { compareTimes, timesDone } from '../patterns/timesDone.js'
import { defineRelation } from './define.js'

export const doneTimes = defineRelation({
  name: 'times-done',
  describes: 'How often somebody did something or had it done to him.',
  question: 'How many times: “{thing}”?',
  about: { person: 'person', thing: 'thing' },
  value: 'count',
  answers: 'one',
  patterns: [timesDone('so many times')],
  examples: [
    { text: 'Nils Berg had twice been investigated by the coast guard.', gives: ['twice'] },
    { text: 'The coast guard arrested Nils Berg three times.', gives: ['3 times'] },
    { text: 'Nils Berg met the envoy at least four times in Bergen.', gives: ['at least 4 times'] },
    { text: 'Nils Berg met the envoy once during the regatta.', gives: ['once'] },
    { text: 'Nils Berg was fined several times by the harbour board.', gives: ['at least 2 times (several times)'] },
    { text: 'Nils Berg once met the envoy in Bergen.', gives: [] },
    { text: 'Nils Berg earned three times as much as the envoy.', gives: [] },
    { text: 'Nils Berg met the envoy three times a week.', gives: [] },
    { text: 'Nils Berg was shot three times.', gives: [] },
    { text: 'Nils Berg could be fined twice by the harbour board.', gives: [] },
    { text: 'Nils Berg has never met the envoy twice.', gives: [] },
  ],
  pairs: [
    {
      a: 'Nils Berg had twice been investigated by the coast guard.',
      b: 'Nils Berg kept his licence despite having been investigated by the coast guard several times.',
      verdict: 'discrepancy',
    },
    {
      a: 'Nils Berg met the envoy three times in Bergen.',
      b: 'Nils Berg met with the envoy once during the regatta.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg met the envoy three times in Bergen.',
      b: 'Nils Berg met with the envoy on the quay at least twice.',
      verdict: 'refinement',
    },
    {
      a: 'Nils Berg met the envoy three times in Bergen.',
      b: 'Nils Berg met the bishop twice in Bergen.',
      verdict: 'no comparison',
    },
    {
      a: 'Nils Berg was arrested three times in 2015.',
      b: 'Nils Berg was arrested twice in 2018.',
      verdict: 'no comparison',
    },
    {
      a: 'Nils Berg was arrested three times.',
      b: 'Kari Dahl was arrested twice.',
      verdict: 'no comparison',
    },
  ],
  compare: compareTimes,
})
