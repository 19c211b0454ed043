import { isOneDay, spokenDays } from '../patterns/spokenDays.js'
import { defineRelation } from './define.js'

/** One may speak on many days: two of them never conflict. */
export const statementDay = defineRelation({
  name: 'statement-day',
  describes: 'On which day somebody said, announced or demanded something.',
  question: 'On which day did {speaker} speak?',
  about: { speaker: 'person' },
  value: 'date',
  answers: 'many',
  generic: true,
  patterns: [spokenDays('day beside a verb of saying')],
  examples: [
    { text: 'Kari Dahl on Friday urged the council to sell the ferry.', gives: ['Friday (7 January 2022)'] },
    { text: 'Kari Dahl told reporters on Friday that the ferry was sold.', gives: ['Friday (7 January 2022)'] },
    { text: '“It is sold,” Kari Dahl said in a statement Friday.', gives: ['Friday (7 January 2022)'] },
    { text: 'On Friday, Kari Dahl said the ferry was sold.', gives: ['Friday (7 January 2022)'] },
    { text: 'At a news conference Friday, Kari Dahl said the ferry was sold.', gives: ['Friday (7 January 2022)'] },
    { text: 'Kari Dahl released a statement late Friday saying the ferry was sold.', gives: ['Friday (7 January 2022)'] },
    { text: 'Kari Dahl wrote in a Facebook post Friday that the ferry was sold.', gives: ['Friday (7 January 2022)'] },
    { text: 'On Friday the ferry was sold, Kari Dahl said.', gives: [] },
    { text: 'Kari Dahl said Friday would be the last day of the ferry.', gives: [] },
    { text: 'Kari Dahl said the ferry was sold on Friday.', gives: [] },
    { text: 'Kari Dahl sold the ferry on Friday.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kari Dahl on Friday urged the council to sell the ferry.',
      b: 'Ms. Kari Dahl said on Friday that the ferry must go.',
      verdict: 'agreement',
    },
    {
      a: 'Kari Dahl on Friday urged the council to sell the ferry.',
      b: 'Kari Dahl said on Saturday that the ferry must go.',
      verdict: 'no comparison',
    },
  ],
  isTogether: isOneDay,
})
