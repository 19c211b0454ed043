import { compareFactDays } from '../patterns/factDays.js'
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
  compare: compareFactDays,
  patterns: [facts('day among the words of its clause', 'day')],
  examples: [
    {
      text: 'The mayor of Valparaiso struggled to answer questions at a hearing on Thursday.',
      gives: ['Thursday (6 January 2022)'],
      published: '2022-01-12',
    },
    { text: 'The Chilean navy seized the trawler Aurora off Valparaiso on Friday.', gives: ['Friday (7 January 2022)'] },
    { text: 'The minister said on Friday the trawler had not been seized.', gives: [] },
    { text: 'No one opened the door of the trawler Aurora on Friday.', gives: [] },
    { text: 'The Chilean navy did not seize the trawler Aurora on Friday.', gives: [] },
  ],
  pairs: [
    {
      a: 'The ban on diesel cars in Bergen takes effect on 1 January.',
      b: 'Bergen’s ban on diesel cars will take effect on 1 July.',
      verdict: 'contradiction',
    },
    {
      // the day of the charge, and the day of the deed
      a: 'A police officer in Bergen was charged with the murder of Nils Berg on Tuesday.',
      b: 'Nils Berg was shot and killed by a police officer in Bergen on 8 January.',
      verdict: 'no comparison',
    },
    {
      // one Friday, in a paper dated the day before it
      a: 'The Chilean navy seized the trawler Aurora off Valparaiso on Friday.',
      b: 'The Chilean navy seized the trawler Aurora off Valparaiso early Friday.',
      verdict: 'no comparison',
      published: ['2022-01-13', '2022-01-15'],
    },
    {
      // a year that is inferred is no weekday
      a: 'The Chilean navy seized the trawler Aurora off Valparaiso on 3 January.',
      b: 'The Chilean navy seized the trawler Aurora off Valparaiso on 10 January.',
      verdict: 'contradiction',
    },
    {
      // put off
      a: 'Kari Dahl is scheduled for a preliminary hearing in Bergen on 20 January.',
      b: 'A preliminary hearing of Kari Dahl in Bergen is scheduled for 27 January.',
      verdict: 'no comparison',
      published: ['2022-01-12', '2022-01-19'],
    },
    {
      // two days in court
      a: 'Kari Dahl appeared in court in Bergen on 3 January.',
      b: 'Kari Dahl appeared in court in Bergen on 10 January.',
      verdict: 'no comparison',
    },
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
    {
      a: 'Kari Dahl, the council leader, was re-elected to her post in Bergen on Saturday.',
      b: 'On Wednesday Kari Dahl was appointed council leader of Bergen for an eighth term.',
      verdict: 'contradiction',
    },
    {
      // a day apart are two steps of one story
      a: 'Kari Dahl, the council leader, was re-elected to her post in Bergen on Tuesday.',
      b: 'On Wednesday Kari Dahl was appointed council leader of Bergen for an eighth term.',
      verdict: 'no comparison',
    },
    {
      a: 'Since the 22 April explosion on the Aurora rig, divers have tried several ideas.',
      b: 'The Aurora rig explosion of 20 April has kept divers busy.',
      verdict: 'contradiction',
    },
    {
      a: 'The Aurora rig blew up on 18 April, killing 11 divers, the minister recalled.',
      b: 'The oil spill that began on 20 April with a blast killed 11 divers on the Aurora rig.',
      verdict: 'discrepancy',
    },
  ],
})
