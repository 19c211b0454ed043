import { billStages, compareBills } from '../patterns/billStages.js'
import { defineRelation } from './define.js'

export const billStage = defineRelation({
  name: 'bill-stage',
  describes: 'How far a bill or order has come: introduced, passed, sent to be signed, signed, vetoed, struck down.',
  question: 'How far has “{thing}” come?',
  about: { thing: 'thing' },
  value: 'text',
  answers: 'changing',
  patterns: [billStages('furthest step of a bill')],
  examples: [
    { text: 'The House passed a bill on herring quotas on Thursday.', gives: ['passed by the House'] },
    { text: 'The herring bill cleared the Senate on Thursday.', gives: ['passed by the Senate (cleared)'] },
    { text: 'Senators voted to approve a herring bill.', gives: ['passed by the Senate (approve)'] },
    {
      text: 'The Assembly gave final approval to the herring bill.',
      gives: ['passed by the House'],
    },
    { text: 'Lawmakers voted down a ban on herring nets.', gives: ['rejected by the legislature (voted)'] },
    { text: 'Sen. Nils Berg introduced a bill on herring quotas.', gives: ['introduced'] },
    { text: 'The mayor withdrew the herring bill on Friday.', gives: ['withdrawn'] },
    { text: 'The herring bill now heads to the governor.', gives: ['sent to be signed (heads)'] },
    { text: 'Gov. Kari Dahl is expected to sign the herring bill.', gives: ['to be signed (sign)'] },
    { text: 'Gov. Kari Dahl refused to sign the herring bill.', gives: ['not signed (sign)'] },
    {
      text: 'Gov. Kari Dahl asked lawmakers to recall the herring bill.',
      gives: ['changes asked for'],
    },
    { text: 'Gov. Kari Dahl signed a revised version of the herring bill.', gives: ['signed'] },
    { text: 'Gov. Kari Dahl signed into law a ban on herring nets.', gives: ['signed'] },
    { text: 'Gov. Kari Dahl vetoed the herring bill.', gives: ['vetoed'] },
    {
      text: 'Lawmakers overrode Gov. Dahl’s veto of the herring bill.',
      gives: ['veto overridden'],
    },
    { text: 'A federal judge blocked the herring law.', gives: ['blocked by a court'] },
    { text: 'The Supreme Court struck down the herring law.', gives: ['struck down'] },
    { text: 'The herring law was upheld by the Supreme Court.', gives: ['upheld'] },
    // only the furthest step is where the bill stands
    { text: 'The Senate passed the herring bill last week. Gov. Kari Dahl signed the measure on Friday.', gives: ['signed'] },
    {
      text: 'The Supreme Court upheld the herring law on Friday. It reversed rulings of judges that had struck down the law.',
      gives: ['upheld'],
    },
    { text: 'Gov. Kari Dahl signed a second version of the county’s Herring Act.', gives: ['signed'] },
    { text: 'A judge struck down the herring law in 2017.', published: '2022-01-12', gives: [] },
    { text: 'Senate Democrats backed the herring bill.', gives: [] },
    {
      text: 'The House passed the herring bill on Friday, a month after the bill failed in the House.',
      gives: ['passed by the House'],
    },
    { text: 'If the House passes the herring bill, prices may fall.', gives: [] },
    { text: 'The House has yet to pass the herring bill.', gives: [] },
    { text: 'Fishermen asked the governor to change the herring bill.', gives: [] },
    { text: 'The governor could veto the herring bill.', gives: [] },
    { text: 'The House passed the bill.', gives: [] },
    { text: 'The judge signed a restraining order on Friday.', gives: [] },
  ],
  pairs: [
    { a: 'The House rejected the herring bill.', b: 'Leaders pulled the herring bill.', verdict: 'no comparison' },
    {
      a: 'The House rejected the herring bill on Friday.',
      b: 'The House passed the herring bill on Friday.',
      verdict: 'contradiction',
    },
    {
      a: 'Gov. Kari Dahl refused to sign the herring bill.',
      b: 'Gov. Kari Dahl signed a revised version of the herring bill.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'update',
    },
    {
      // of two papers of one day the one may be older
      a: 'Gov. Kari Dahl asked lawmakers to change a bill on herring nets.',
      b: 'Gov. Kari Dahl signed the Herring Act into law.',
      verdict: 'update',
    },
    {
      a: 'The House passed a ban on herring nets.',
      b: 'Gov. Kari Dahl signed the ban on herring nets.',
      published: ['2022-01-12', '2022-02-14'],
      verdict: 'update',
    },
    {
      a: 'A federal appeals court upheld the herring identification law on Monday.',
      b: 'A federal appeals court struck down the herring ID law on Monday.',
      verdict: 'contradiction',
    },
    {
      // who tells an earlier step later only tells less
      a: 'The House passed a ban on herring nets.',
      b: 'Gov. Kari Dahl signed the ban on herring nets.',
      published: ['2022-02-14', '2022-01-12'],
      verdict: 'no comparison',
    },
    {
      a: 'Gov. Kari Dahl signed the herring bill.',
      b: 'Gov. Kari Dahl vetoed the herring bill.',
      verdict: 'contradiction',
    },
    { a: 'The House passed the herring bill.', b: 'The herring bill was approved by the House.', verdict: 'agreement' },
    { a: 'The House passed the herring bill.', b: 'The Senate rejected the herring bill.', verdict: 'no comparison' },
    { a: 'The House passed the herring bill.', b: 'The Senate passed the bridge bill.', verdict: 'no comparison' },
    {
      a: 'Lawmakers in Ohio passed the herring bill.',
      b: 'The herring bill was vetoed by the governor of Maine.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'no comparison',
    },
    {
      a: 'Gov. Kari Dahl signed the herring bill.',
      b: 'A federal judge blocked the herring law.',
      published: ['2022-01-12', '2022-03-14'],
      verdict: 'update',
    },
  ],
  compare: compareBills,
})
