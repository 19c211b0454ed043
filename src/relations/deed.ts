import { deeds } from '../patterns/deeds.js'
import { defineRelation } from './define.js'

export const deed = defineRelation({
  name: 'deed',
  describes: 'Whether something was done at all, where one article says so and another denies it or tells the reverse.',
  question: 'Is it true: “{deed}”?',
  about: { deed: 'thing' },
  value: 'yes-no',
  answers: 'one',
  generic: true,
  patterns: [deeds('clause that another article gainsays')],
  examples: [
    // one article alone has nobody to gainsay it
    { text: 'The mayor of Bergen closed the new harbour library.', gives: [] },
    { text: 'Norway did not sign the fishing treaty of Bergen.', gives: [] },
  ],
  pairs: [
    {
      a: 'Jurors in Bergen acquitted Kari Dahl of arson on Monday.',
      b: 'Jurors in Bergen convicted Kari Dahl of murder on Monday.',
      verdict: 'no comparison',
    },
    {
      a: 'Voters asked why Nordvik did not sell weapons to Chile while its head was in Lima.',
      b: 'Nordvik sold weapons to Chile, the newspaper reported.',
      verdict: 'no comparison',
    },
    {
      a: 'Nordvik denied that it had sold weapons to Chile.',
      b: 'Nordvik sold weapons to Chile, the newspaper reported.',
      verdict: 'discrepancy',
    },
    {
      a: 'Kari Dahl accused Mayor Nils Berg of theft in Bergen.',
      b: 'Kari Dahl said that she did not accuse Mayor Nils Berg of assaulting her in Bergen.',
      verdict: 'no comparison',
    },
    {
      a: 'Mayor Kari Dahl closed the new harbour library in Bergen.',
      b: 'Mayor Kari Dahl did not close the new harbour library in Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'The Chilean navy conducted missile strikes on Valparaiso harbour.',
      b: 'The Chilean navy conducted no missile strikes on Valparaiso harbour.',
      verdict: 'contradiction',
    },
    {
      a: 'The regatta in Bergen harbour was postponed on Friday.',
      b: 'The regatta in Bergen harbour was cancelled on Friday.',
      verdict: 'contradiction',
    },
    {
      a: 'The appeals court upheld the fishing ban of Bergen on Monday.',
      b: 'The appeals court struck down the fishing ban of Bergen on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'The harbour board voted Tuesday to approve the fish farm near Bergen.',
      b: 'The harbour board rejected the fish farm near Bergen on Tuesday.',
      verdict: 'contradiction',
    },
    {
      a: 'Minister Kari Dahl sent a letter to the Bergen port authority.',
      b: 'Kari Dahl denied sending a letter to the Bergen port authority.',
      verdict: 'contradiction',
    },
    {
      // what somebody did not say, he may have done
      a: 'Mayor Kari Dahl mentioned the new harbour library in Bergen.',
      b: 'Mayor Kari Dahl did not mention the new harbour library in Bergen.',
      verdict: 'no comparison',
    },
    {
      // may still come
      a: 'Mayor Kari Dahl closed the new harbour library in Bergen.',
      b: 'Mayor Kari Dahl did not immediately close the new harbour library in Bergen.',
      verdict: 'no comparison',
    },
    {
      // what is denied is that it was the first time
      a: 'The Chilean navy conducted missile strikes on Valparaiso harbour.',
      b: 'The Chilean navy conducted missile strikes on Valparaiso harbour, and not for the first time.',
      verdict: 'no comparison',
    },
    {
      // a change of mind
      a: 'Mayor Kari Dahl supports the harbour library of Bergen.',
      b: 'Mayor Kari Dahl once opposed the harbour library of Bergen.',
      verdict: 'no comparison',
    },
    {
      // two days
      a: 'Mayor Kari Dahl visited the new harbour library in Bergen on Friday.',
      b: 'Mayor Kari Dahl did not visit the new harbour library in Bergen on Monday.',
      verdict: 'no comparison',
    },
    {
      a: 'Mayor Kari Dahl closed the new harbour library in Bergen.',
      b: 'Nils Berg did not close the new harbour library in Bergen.',
      verdict: 'no comparison',
    },
    {
      // first refused, then done
      a: 'Mayor Kari Dahl closed the new harbour library in Bergen.',
      b: 'Previously Mayor Kari Dahl had refused to close the new harbour library in Bergen.',
      verdict: 'no comparison',
    },
  ],
})
