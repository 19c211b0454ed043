import type { TextValue } from '../model/value.js'
import { parties } from '../patterns/parties.js'
import { unanimous } from '../patterns/unanimous.js'
import { defineRelation } from './define.js'

export const party = defineRelation({
  name: 'party',
  describes: 'To which party a politician belongs.',
  question: 'To which party does {person} belong?',
  about: { person: 'person' },
  value: 'text',
  answers: 'one',
  patterns: [unanimous(parties('party of a named person'), ({ about, value }) => JSON.stringify([about, value]))],
  examples: [
    { text: 'Gov. Kari Dahl, a Republican, signed the bill on Monday.', gives: ['Republican'] },
    { text: 'Republican Governor Kari Dahl signed the bill on Monday.', gives: ['Republican'] },
    { text: 'Democratic Sen. Nils Berg spoke on Monday.', gives: ['Democrat'] },
    { text: 'Sen. Nils Berg (D-Ohio) spoke on Monday.', gives: ['Democrat'] },
    { text: 'Rep. Nils Berg, R-Texas, spoke on Monday.', gives: ['Republican'] },
    { text: 'Labour MP Kari Dahl spoke on Monday.', gives: ['Labour'] },
    { text: 'Kari Dahl, a moderate Social Democrat, spoke on Monday.', gives: ['Social Democrat'] },
    { text: 'Kari Dahl, a former Republican, spoke on Monday.', gives: [] },
    { text: 'Republicans and Kari Dahl spoke on Monday.', gives: [] },
    { text: "Republican Kari Dahl's opponent spoke on Monday.", gives: [] },
    { text: 'Kari Dahl spoke to Republicans on Monday.', gives: [] },
    { text: 'Anti-Republican Kari Dahl spoke on Monday.', gives: [] },
  ],
  pairs: [
    {
      a: 'Gov. Kari Dahl, a Republican, signed the bill on Monday.',
      b: 'Democratic Gov. Kari Dahl signed the bill on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'Gov. Kari Dahl, a Republican, signed the bill on Monday.',
      b: 'Gov. Kari Dahl (R) signed the bill on Monday.',
      verdict: 'agreement',
    },
  ],
  compare: ({ value: a }, { value: b }) => ((a as TextValue).words === (b as TextValue).words ? 'equal' : 'disjoint'),
})
