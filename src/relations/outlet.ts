import { outlets } from '../patterns/outlets.js'
import { defineRelation } from './define.js'

/** One may speak to many houses: two of them never conflict. */
export const outlet = defineRelation({
  name: 'outlet',
  describes: 'To which house of news, or on which service, somebody spoke.',
  question: 'Did {speaker} speak to {outlet}?',
  about: { speaker: 'person', outlet: 'thing' },
  value: 'text',
  answers: 'many',
  patterns: [outlets('told a house of news')],
  examples: [
    { text: '“It is a shame,” Kari Dahl told CNN on Friday.', gives: ['CNN'] },
    { text: 'Kari Dahl said in an interview with the New York Times that she would not run.', gives: ['New York Times'] },
    { text: 'In an interview Tuesday on Fox News, Kari Dahl said the bridge was safe.', gives: ['Fox News'] },
    { text: '“It is a shame,” Kari Dahl said on ABC’s “Morning Hour”.', gives: ['ABC'] },
    { text: 'Kari Dahl wrote on Twitter that the bridge was safe.', gives: ['Twitter'] },
    { text: 'CNN told its viewers that Kari Dahl would resign.', gives: [] },
    { text: 'Kari Dahl told the council that she reads the New York Times.', gives: [] },
    { text: 'Kari Dahl met Nils Berg of CNN.', gives: [] },
  ],
  pairs: [
    {
      a: '“It is a shame,” Kari Dahl told CNN on Friday.',
      b: 'Kari Dahl called it a shame in an interview on CNN.',
      verdict: 'agreement',
    },
    {
      a: 'Kari Dahl told Fox News the bridge was safe.',
      b: '“The bridge is safe,” Dahl said on the Fox News Channel.',
      verdict: 'agreement',
    },
    {
      a: 'Kari Dahl told Fox News the bridge was safe.',
      b: '“The bridge is safe,” Dahl told Reuters.',
      verdict: 'no comparison',
    },
  ],
})
