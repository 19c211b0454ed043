import { statements } from '../patterns/statements.js'
import { defineRelation } from './define.js'

/** The floor under all other relations: what two articles tell in their own words. It never contradicts; figures, names and denials are the other relations' business. */
export const statement = defineRelation({
  name: 'statement',
  describes: 'What several sources report in like words, where no relation of its own asks for it.',
  question: 'Do several sources report “{words}”?',
  about: { words: 'thing' },
  value: 'text',
  answers: 'many',
  generic: true,
  patterns: [statements('clause told by several')],
  examples: [
    // one article alone has no statement to share
    { text: 'The mayor of Bergen opened the new harbour library.', gives: [] },
    { text: 'If it rains, the mayor of Bergen will open the new harbour library.', gives: [] },
  ],
  pairs: [
    {
      a: 'Mayor Kari Dahl opened the new harbour library in Bergen.',
      b: 'The new harbour library in Bergen was opened by Mayor Kari Dahl.',
      verdict: 'agreement',
    },
    {
      a: 'Mayor Kari Dahl opened the new harbour library in Bergen.',
      b: 'Mayor Kari Dahl did not open the new harbour library in Bergen.',
      verdict: 'no comparison',
    },
    {
      // both are rulings, and no agreement
      a: 'The appeals court of Bergen upheld the fishing ban on Monday.',
      b: 'The appeals court of Bergen struck down the fishing ban on Monday.',
      verdict: 'no comparison',
    },
    {
      // sides taken with a verb, and without one
      a: 'Mayor Kari Dahl opposes the harbour ferry ban of Bergen.',
      b: 'Mayor Kari Dahl came out in support of the harbour ferry ban of Bergen.',
      verdict: 'no comparison',
    },
    {
      a: 'Mayor Kari Dahl supports the harbour ferry ban of Bergen.',
      b: 'Mayor Kari Dahl came out in support of the harbour ferry ban of Bergen.',
      verdict: 'agreement',
    },
    {
      a: 'Thirty-five harbour ferries were repainted by hand last winter.',
      b: 'Seven harbour ferries were repainted by hand last winter.',
      verdict: 'no comparison',
    },
    {
      a: 'Firemen freed a dog from the harbour library on the 1700 block of Elm Street.',
      b: 'A car burned on the 1700 block of Elm Street.',
      verdict: 'agreement',
    },
    {
      a: 'The court could overturn the sale of the harbour library in Bergen.',
      b: 'The sale of the harbour library in Bergen was overturned by the court.',
      verdict: 'no comparison',
    },
    {
      a: 'Mayor Kari Dahl opened 12 new harbour libraries in Bergen.',
      b: 'Mayor Kari Dahl opened 13 new harbour libraries in Bergen.',
      verdict: 'no comparison',
    },
  ],
})
