import { prisonTerms } from '../patterns/penalties.js'
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
    { text: 'Nils Berg faces 12 years in prison.', gives: [] },
    { text: 'Nils Berg was sentenced to a fine.', gives: [] },
  ],
  pairs: [
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
})
