import { figures } from '../patterns/figures.js'
import { isPassingCount } from '../patterns/passingCount.js'
import { quantityFigures } from '../patterns/quantityFigures.js'
import { defineRelation } from './define.js'

export const percentage = defineRelation({
  name: 'percentage',
  describes: 'A share or rate in percent: growth, unemployment, polls, tariffs.',
  question: 'What percentage: {measured}?',
  about: { measured: 'thing' },
  value: 'percent',
  answers: 'one',
  generic: true,
  patterns: [
    figures(
      'percentage among its words',
      quantityFigures('percent', (_, view) => !isPassingCount(view)),
    ),
  ],
  examples: [
    { text: 'Dahl leads Berg 44 to 41 percent in a poll of Bergen voters.', gives: ['44 percent', '41 percent'] },
    { text: 'Unemployment in Norway rose to 4.2 percent in March.', gives: ['4.2 percent'] },
    { text: 'Two thirds of the voters in Bergen backed the tunnel.', gives: ['two thirds'] },
    { text: 'In the poll 67.1 percent of the voters in Bergen backed the tunnel.', gives: ['67.1 percent'] },
    { text: 'Unemployment in Norway inches up to 4.2 percent.', gives: ['4.2 percent'] },
    { text: 'Unemployment in Norway did not rise to 4.2 percent.', gives: [] },
    { text: 'Unemployment in Norway rose by two percentage points.', gives: [] },
    { text: 'With nearly all precincts counted, Dahl had 66 percent of the vote.', gives: ['66 percent'] },
    { text: 'With 12 percent of precincts reporting, Dahl led with 54 percent.', gives: [] },
  ],
  pairs: [
    {
      a: 'The jobless rate in Norway held steady at 4.8 percent, the statistics office said.',
      b: 'The unemployment rate in Norway, as fishermen know, remained 6.6 percent last month.',
      verdict: 'contradiction',
    },
    {
      a: 'Consumer prices in Norway were 3.2 percent higher in May than a year earlier.',
      b: 'Annual inflation in Norway was 2.3 percent in May.',
      verdict: 'contradiction',
    },
    {
      a: 'Industrial output in Norway rose 5.2 percent in May.',
      b: 'Industrial production in Norway was up 2.5 percent in May.',
      verdict: 'contradiction',
    },
    {
      a: 'Exports from Norway rose 7.2 percent in March. In February exports had dropped 20 percent.',
      b: 'The exports of Norway grew 2.7 percent in March, data showed on Friday.',
      verdict: 'contradiction',
    },
    {
      a: 'Shares of Nordvik closed 12 percent lower after the announcement.',
      b: 'The shares of Nordvik ended the day down 9 percent.',
      verdict: 'contradiction',
    },
    {
      // a share of what was earned a year before is told of now
      a: 'Nordvik said on Tuesday that its spring profit fell 12 percent to $340 million.',
      b: 'Nordvik earned $340 million in the second quarter, 21 percent less than a year earlier, the brewer said.',
      verdict: 'contradiction',
    },
    {
      a: 'The jobless rate in Norway edged up to 4.5% in March from 4.1% in February.',
      b: 'Unemployment in Norway climbed to 4.2 percent in March, the statistics office said.',
      verdict: 'contradiction',
    },
    {
      // two months
      a: 'The jobless rate in Norway edged up to 4.5% in March.',
      b: 'Unemployment in Norway was 4.1 percent in February.',
      verdict: 'no comparison',
    },
    {
      a: 'The economy of Norway grew by 0.3 percent in the third quarter.',
      b: 'Gross domestic product in Norway expanded 0.6% between July and September.',
      verdict: 'contradiction',
    },
    {
      a: 'The central bank of Norway raised interest rates by a quarter of a point to 4.75 percent.',
      b: 'The central bank of Norway lifted its key rate to 4.5% on Thursday, the highest since 2008.',
      verdict: 'contradiction',
    },
    {
      a: 'Shares in Nordvik tumbled 14 percent on Tuesday after a warning.',
      b: 'Nordvik stock plunged on Tuesday, losing 41 percent of its value after the warning.',
      verdict: 'contradiction',
    },
    {
      // early in the day and at its end
      a: 'Shares in Nordvik rose 5 percent in early trading on Tuesday.',
      b: 'Nordvik shares closed up 3 percent on Tuesday.',
      verdict: 'no comparison',
    },
    {
      a: 'Nordvik will cut 1,200 jobs, or 8 percent of its staff, it said on Monday.',
      b: 'Nordvik said on Monday it would shed 1,200 jobs, 6 percent of the workforce.',
      verdict: 'contradiction',
    },
    {
      a: 'Nordvik bought a 15 percent stake in the Bergen wind farm.',
      b: 'Nordvik will acquire a 51% stake in the Bergen wind farm, it said.',
      verdict: 'contradiction',
    },
    {
      // a group of the voters, and all of them
      a: 'Among fishermen, 81 percent voted for Kari Dahl of Bergen.',
      b: 'In the end 45 percent voted for Kari Dahl of Bergen.',
      verdict: 'no comparison',
    },
    {
      a: 'The central bank raised its key interest rate by a quarter of a percentage point to 4.5 percent.',
      b: 'The central bank lifted its benchmark rate by half a point to 4.75 percent on Thursday.',
      verdict: 'contradiction',
    },
    {
      a: 'Inflation slowed to 3.1 percent in March from 3.6 percent a month earlier.',
      b: 'Consumer prices rose 3.4 percent in March, the statistics office said.',
      verdict: 'contradiction',
    },
    {
      a: 'Shares in Nordvik fell 12 percent on Tuesday.',
      b: 'Nordvik’s stock dropped 21 percent on Tuesday after the warning.',
      verdict: 'contradiction',
    },
    {
      a: 'Shares in Nordvik fell 12 percent on Tuesday.',
      b: 'Sunden’s stock dropped 21 percent on Tuesday after the warning.',
      verdict: 'no comparison',
    },
    {
      a: 'Unemployment in Bergen rose to 4.2 percent in March.',
      b: 'The unemployment rate in Bergen rose in March to 4.2%.',
      verdict: 'agreement',
    },
    {
      a: 'Unemployment in Bergen rose to 4.2 percent in March.',
      b: 'The unemployment rate in Bergen rose in March to 6.9%.',
      verdict: 'contradiction',
    },
    {
      a: 'Unemployment in Bergen rose to 4.2 percent in March.',
      b: 'Inflation slowed to 6.9 percent as food became cheaper.',
      verdict: 'no comparison',
    },
    {
      a: 'Business-equipment investment rose 9.1 percent in the spring quarter.',
      b: 'Equipment spending also rose 6.7 percent in the spring.',
      verdict: 'contradiction',
    },
    {
      a: 'Turnout was 71.4 percent.',
      b: 'Of those entitled to vote, 74.1 per cent went to the polls.',
      verdict: 'contradiction',
    },
    {
      a: 'Turnout was 71.4 percent, up from 66 percent four years ago.',
      b: 'In the last election 66 percent of eligible voters cast a ballot.',
      verdict: 'no comparison',
    },
    {
      a: 'Turnout was 71.4 percent.',
      b: 'Turnout in Molde was 58 percent.',
      verdict: 'no comparison',
    },
    {
      a: 'Nurses will get 4.5 percent this year.',
      b: 'The deal is for a pay rise of 5.4 per cent.',
      verdict: 'contradiction',
    },
    {
      // one is a share of the precincts, the other of the vote
      a: 'With nearly all precincts counted, Dahl had 66 percent of the vote.',
      b: 'With 83 percent of precincts counted, Dahl has a huge lead.',
      verdict: 'no comparison',
    },
    {
      a: 'The premier is threatening 7% tariffs on Danish goods starting June 3.',
      b: 'The premier says he will apply tariffs of 5% on all Danish goods on June 10.',
      verdict: 'discrepancy',
    },
  ],
})
