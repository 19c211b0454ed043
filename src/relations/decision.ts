import { decisions } from '../patterns/decisions.js'
import { defineRelation } from './define.js'

/** A later decision replaces an earlier one. */
export const decision = defineRelation({
  name: 'decision',
  describes: 'Whether somebody approved or rejected a bill, deal, request or the like.',
  question: 'Did {decider} approve “{thing}”?',
  about: { decider: 'party', thing: 'thing' },
  value: 'yes-no',
  answers: 'changing',
  patterns: [decisions('approved or rejected')],
  examples: [
    { text: 'Norway rejected the fishing treaty on Monday.', gives: ['not approved'] },
    { text: 'The fishing treaty was ratified by Norway.', gives: ['approved'] },
    { text: 'Norway did not ratify the fishing treaty.', gives: ['not approved'] },
    { text: 'Norway rejected the treaty.', gives: [] },
    { text: 'Norway signed a Danish striker.', gives: [] },
    { text: 'Norway passed Iceland in the fishing tables.', gives: [] },
  ],
  pairs: [
    {
      a: 'Norway ratified the fishing treaty of Bergen with Iceland.',
      b: 'Norway rejected the fishing treaty of Bergen with Iceland.',
      verdict: 'contradiction',
    },
    {
      a: 'Norway ratified the fishing treaty of Bergen with Iceland.',
      b: 'The fishing treaty of Bergen with Iceland was accepted by Norway.',
      verdict: 'agreement',
    },
    {
      a: 'Norway ratified the fishing treaty of Bergen with Iceland.',
      b: 'Norway rejected the whaling ban of Bergen with Iceland.',
      verdict: 'no comparison',
    },
    {
      a: 'Norway ratified the fishing treaty of Bergen with Iceland.',
      b: 'Denmark rejected the fishing treaty of Bergen with Iceland.',
      verdict: 'no comparison',
    },
  ],
})
