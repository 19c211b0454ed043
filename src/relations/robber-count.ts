import { compareGunmen } from '../patterns/gunmen.js'
import { raiderCount } from '../patterns/raiders.js'
import { defineRelation } from './define.js'

export const robberCount = defineRelation({
  name: 'robber-count',
  describes: 'How many people took part in a robbery or raid.',
  question: 'How many robbers were there in {thing}?',
  about: { thing: 'event' },
  value: 'count',
  answers: 'one',
  patterns: [raiderCount('figure of those who robbed')],
  examples: [
    { text: 'Four robbers raided a bank in Bergen on Monday.', gives: ['4 robbers'] },
    { text: 'Four masked men held up a bank in Bergen. The robbery shook the town.', gives: ['4 robbers'] },
    { text: 'Four men smashed the windows of a Bergen bank and robbed it.', gives: ['4 robbers'] },
    { text: 'A lone robber raided a bank in Bergen.', gives: ['1 robber'] },
    { text: 'A raider grabbed the tray in Bergen. "There were two of them," said the clerk.', gives: ['1 robber', '2 robbers'] },
    { text: 'Thieves raided a bank in Bergen. The pair emptied the safe.', gives: ['2 robbers'] },
    { text: 'Two men were arrested over the bank robbery in Bergen.', gives: [] },
    { text: 'Two customers fled the bank robbery in Bergen.', gives: [] },
    { text: 'Four men burst into song in Bergen.', gives: [] },
  ],
  pairs: [
    {
      a: 'Four masked men robbed a bank in Bergen.',
      b: 'Two robbers raided a bank in Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'Four masked men robbed a bank in Bergen.',
      b: 'Four robbers raided a bank in Bergen.',
      verdict: 'agreement',
    },
    {
      a: 'Four masked men robbed a bank in Bergen.',
      b: 'A masked man robbed a bank in Bergen.',
      verdict: 'discrepancy',
    },
  ],
  compare: compareGunmen,
})
