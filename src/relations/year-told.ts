import { figures } from '../patterns/figures.js'
import { yearFigures } from '../patterns/timeFigures.js'
import { defineRelation } from './define.js'

export const yearTold = defineRelation({
  name: 'year-told',
  describes: 'The year in which, or since when: founded in 2003, at war since 2011.',
  question: 'In which year: {measured}?',
  about: { measured: 'thing' },
  value: 'date',
  answers: 'one',
  generic: true,
  patterns: [figures('year among its words', yearFigures)],
  examples: [
    { text: 'The bakery was founded by two sisters from Molde in 2003.', gives: ['2003'] },
    { text: 'Since 1913 the harbour has lost 33 ships to storms.', gives: ['1913'] },
    { text: 'The bakery was founded by two sisters on 4 May 2003.', gives: [] },
    { text: 'The bakery was founded by two sisters last year.', gives: [] },
    { text: 'The Fair Trade Act of 1974 lets the mayor close the harbour.', gives: [] },
    { text: 'The harbour was closed under the 1993 Fair Trade Act.', gives: [] },
  ],
  pairs: [
    {
      a: 'Nordvik was founded in 1987 by Kari Dahl.',
      b: 'Kari Dahl founded Nordvik in 1978.',
      verdict: 'contradiction',
    },
    {
      // since when, and for which year
      a: 'Kari Dahl releases her tax returns going back to 2007.',
      b: 'Kari Dahl releases tax returns: her tax rate for 2014 was high.',
      verdict: 'no comparison',
    },
    {
      a: 'The ferry was built in Poland in 1991.',
      b: 'The ship, launched in 1987, was bound for Molde.',
      verdict: 'contradiction',
    },
    {
      a: 'The ferry was built in Poland in 1991.',
      b: 'The bridge was built in 1987.',
      verdict: 'no comparison',
    },
    {
      a: 'The bakery was founded by Kari Dahl of Norway in 2003.',
      b: 'In 2003 Kari Dahl of Norway founded the bakery.',
      verdict: 'agreement',
    },
    {
      a: 'The bakery was founded by Kari Dahl of Norway in 2003.',
      b: 'In 1998 Kari Dahl of Norway founded the bakery.',
      verdict: 'contradiction',
    },
    {
      a: 'The bakery was founded by Kari Dahl of Norway in 2003.',
      b: 'The ferry ran aground near Oslo in 1998.',
      verdict: 'no comparison',
    },
  ],
})
