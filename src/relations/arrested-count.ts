import { withoutArrestsSoFar } from '../patterns/arrestsSoFar.js'
import { compareTolls, countTogether } from '../patterns/scope.js'
import { tollsOf } from '../patterns/tolls.js'
import { defineRelation } from './define.js'

export const arrestedCount = defineRelation({
  name: 'arrested-count',
  describes: 'How many people were arrested or detained on one occasion.',
  question: 'How many {victims} were arrested in {thing}?',
  about: { thing: 'event', victims: 'thing', period: 'thing' },
  value: 'count',
  answers: 'rising',
  patterns: [withoutArrestsSoFar(tollsOf('figure of the arrested', 'arrested'))],
  examples: [
    { text: 'Police in Lima arrested 14 people on Monday.', gives: ['14 people'] },
    { text: 'Fourteen people were detained at the rally in Lima.', gives: ['14 people'] },
    { text: 'There were 14 arrests at the Lima rally.', gives: ['14 people'] },
    { text: 'No arrests have been made in Lima.', gives: ['more than 0 people'], polarity: 'denied' },
    { text: 'Fourteen people watched the arrest in Lima.', gives: [] },
    { text: 'Police in Lima arrested a man with 14 passports.', gives: [] },
  ],
  pairs: [
    {
      a: 'Dozens of people were arrested at the rally in Lima.',
      b: 'Police arrested more than 200 people at the rally in Lima.',
      verdict: 'discrepancy',
    },
    {
      a: 'Police arrested 14 people at the rally in Lima.',
      b: 'Police detained 20 people at the rally in Lima.',
      verdict: 'contradiction',
    },
    {
      a: 'No arrests have been made after the Lima robbery.',
      b: 'Police arrested two people after the Lima robbery.',
      verdict: 'update',
    },
  ],
  isTogether: countTogether,
  compare: compareTolls,
})
