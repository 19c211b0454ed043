import { compareRecords, recordsTold } from '../patterns/records.js'
import { defineRelation } from './define.js'

export const record = defineRelation({
  name: 'record',
  describes: 'How an attack or disaster ranks: the deadliest in history, the worst since a year.',
  question: 'How far back is it the {thing}?',
  about: { thing: 'thing' },
  value: 'text',
  answers: 'one',
  patterns: [recordsTold('superlative and how far back')],
  examples: [
    { text: 'It was the deadliest shooting in Norwegian history.', gives: ['deadliest shooting in Norwegian history'] },
    { text: "Police called it the nation's deadliest mass shooting.", gives: ["nation's deadliest mass shooting"] },
    { text: 'It is the worst train crash since 1987, officials said.', gives: ['worst train crash since 1987'] },
    { text: 'It is the worst flooding in the region in 50 years.', gives: ['worst flooding in the region in 50 years'] },
    {
      text: 'The quake was the strongest to hit Peru in a decade.',
      gives: ['quake was the strongest to hit Peru in a decade'],
    },
    { text: 'It was one of the deadliest shootings in Norwegian history.', gives: [] },
    { text: 'The worst crash in Bergen on Monday hurt nobody.', gives: [] },
    { text: 'The deadliest shooting was told in a book about Norwegian history.', gives: [] },
  ],
  pairs: [
    {
      a: 'It is the worst flooding in the region in 50 years.',
      b: 'It was the worst flood since 1972.',
      verdict: 'agreement',
    },
    {
      a: 'The floods are the worst to hit Peru in 20 years.',
      b: 'It was the worst flood since 1972.',
      verdict: 'discrepancy',
    },
    {
      a: 'It was the deadliest shooting in Norwegian history.',
      b: "The nation's deadliest mass shooting shook Bergen.",
      verdict: 'agreement',
    },
    {
      a: 'It was the deadliest shooting in modern Norwegian history.',
      b: 'It was the deadliest shooting in Norwegian history.',
      verdict: 'refinement',
    },
    {
      a: 'It was the deadliest train crash in Norwegian history.',
      b: 'It was the deadliest train crash since 1987.',
      verdict: 'discrepancy',
    },
    {
      a: "It was the worst fire in the city's history.",
      b: "The nation's worst fire burned for a week.",
      verdict: 'no comparison',
    },
    {
      a: 'It was the deadliest shooting in Norwegian history.',
      b: 'It was the deadliest school shooting since 1987.',
      verdict: 'no comparison',
    },
  ],
  compare: compareRecords,
})
