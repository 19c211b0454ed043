import { facts } from '../patterns/facts.js'
import { defineRelation } from './define.js'

export const factDay = defineRelation({
  name: 'fact-day',
  describes: 'On which day something was done or is to be done, whatever it is.',
  question: 'On which day: {fact}?',
  about: { fact: 'thing' },
  value: 'date',
  answers: 'one',
  generic: true,
  patterns: [facts('day among the words of its clause', 'day')],
  examples: [
    { text: 'The Chilean navy seized the trawler Aurora off Valparaiso on Friday.', gives: ['Friday (7 January 2022)'] },
    { text: 'The minister said on Friday the trawler had not been seized.', gives: [] },
    { text: 'No one opened the door of the trawler Aurora on Friday.', gives: [] },
    { text: 'The Chilean navy did not seize the trawler Aurora on Friday.', gives: [] },
  ],
  pairs: [
    {
      // a night lies in two days
      a: 'Five people were shot at a party in Bergen overnight.',
      b: 'Five people were shot at a party in Bergen early Wednesday.',
      verdict: 'no comparison',
    },
    {
      a: 'The Chilean navy seized the trawler Aurora off Valparaiso on Friday.',
      b: 'The trawler Aurora was captured off Valparaiso on Saturday by the navy of Chile.',
      verdict: 'contradiction',
    },
    {
      a: 'The Chilean navy seized the trawler Aurora off Valparaiso on Friday.',
      b: 'The trawler Aurora was captured off Valparaiso on 7 January by the navy of Chile.',
      verdict: 'agreement',
    },
    {
      a: 'The Chilean navy seized the trawler Aurora off Valparaiso on Friday.',
      b: 'The mayor of Valparaiso opened a library on Saturday.',
      verdict: 'no comparison',
    },
  ],
})
