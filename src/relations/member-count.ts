import { memberCounts } from '../patterns/memberCounts.js'
import { defineRelation } from './define.js'

export const memberCount = defineRelation({
  name: 'member-count',
  describes: 'How many members a body has.',
  question: 'How many members has {body}?',
  about: { body: 'organisation' },
  value: 'count',
  answers: 'one',
  patterns: [memberCounts('figure and members')],
  examples: [
    { text: 'All 15 OPEC member states were present.', gives: ['15 members'] },
    { text: 'Envoys of the 15 members of OPEC were present.', gives: ['15 members'] },
    { text: 'At least 15 OPEC members agreed.', gives: ['at least 15 members'] },
    { text: 'Two of the 15 OPEC members agreed.', gives: ['15 members'] },
    { text: 'Some OPEC members agreed.', gives: [] },
    { text: 'The OPEC summit heard 15 members of parliament.', gives: [] },
  ],
  pairs: [
    { a: 'All 15 OPEC member states were present.', b: 'At least 15 OPEC members agreed.', verdict: 'agreement' },
    { a: 'All 15 OPEC member states were present.', b: 'All 13 OPEC members agreed.', verdict: 'contradiction' },
  ],
})
