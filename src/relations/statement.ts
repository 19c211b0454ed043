import { statements } from '../patterns/statements.js'
import { defineRelation } from './define.js'

/** The floor under all other relations: what two articles tell in their own words. It never contradicts; figures, names and denials are the other relations' business. */
export const statement = defineRelation({
  name: 'statement',
  describes: 'What several sources report in like words, where no relation of its own asks for it.',
  question: 'Is it reported that “{words}”?',
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
      a: 'Mayor Kari Dahl opened 12 new harbour libraries in Bergen.',
      b: 'Mayor Kari Dahl opened 13 new harbour libraries in Bergen.',
      verdict: 'no comparison',
    },
  ],
})
