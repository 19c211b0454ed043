import { compareTerms, prisonTerms } from '../patterns/prisonTerms.js'
import { defineRelation } from './define.js'

export const prisonTerm = defineRelation({
  name: 'prison-term',
  describes: 'For how long a court sends a person to prison.',
  question: 'To how long was {person} sentenced?',
  about: { person: 'person' },
  value: 'duration',
  answers: 'one',
  patterns: [prisonTerms('sentenced to a term')],
  examples: [
    { text: 'Nils Berg was sentenced to 12 years in prison.', gives: ['12 years'] },
    { text: 'A court jailed Nils Berg for 12 years.', gives: ['12 years'] },
    { text: 'Nils Berg got 12 years in prison.', gives: ['12 years'] },
    { text: 'Nils Berg received a 12-year prison sentence.', gives: ['12 years'] },
    { text: 'Nils Berg was given a 12-year sentence on Monday.', gives: ['12 years'] },
    { text: 'Nils Berg will spend 12 years behind bars.', gives: ['12 years'] },
    { text: 'Nils Berg was sentenced on Monday to life in prison.', gives: ['life'] },
    { text: 'A judge gave Nils Berg a life sentence.', gives: ['life'] },
    { text: 'Nils Berg was sentenced to death.', gives: ['death'] },
    {
      text: 'A Bergen man was sentenced on Friday to 20 years in prison. Nils Berg, 45, pleaded guilty to arson.',
      gives: ['20 years'],
    },
    { text: 'Nils Berg spent nearly seven years in prison.', gives: [] },
    { text: 'Nils Berg has been jailed in Oslo for the past month.', gives: [] },
    { text: 'Nils Berg could spend 12 years in prison.', gives: [] },
    { text: 'Nils Berg was sentenced to 12 years for arson. Nils Berg was sentenced to five years for theft.', gives: [] },
    { text: 'Nils Berg was sentenced to life and must serve at least 12 years in prison.', gives: ['life'] },
    { text: 'Nils Berg got 12 years in the job.', gives: [] },
    { text: 'Nils Berg faces 12 years in prison.', gives: [] },
    { text: 'Nils Berg was sentenced to a fine.', gives: [] },
  ],
  pairs: [
    {
      a: 'Nils Berg of Bergen was sentenced to life imprisonment.',
      b: 'Nils Berg of Bergen received 30 years in prison.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg of Bergen was handed a life sentence.',
      b: 'Nils Berg of Bergen was sentenced to life in prison.',
      verdict: 'agreement',
    },
    {
      a: 'Nils Berg of Bergen was sentenced to 12 years in prison.',
      b: 'A court jailed Nils Berg of Bergen for 15 years.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg of Bergen was sentenced to 12 years in prison.',
      b: 'A court jailed Nils Berg of Bergen for 12 years.',
      verdict: 'agreement',
    },
  ],
  compare: compareTerms,
})
