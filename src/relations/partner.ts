import { comparePartners, partners } from '../patterns/partners.js'
import { defineRelation } from './define.js'

export const partner = defineRelation({
  name: 'partner',
  describes: 'By what tie the partner of somebody in a story of crime or accident goes: wife, fiancée, girlfriend.',
  question: 'What is the partner of {person}: spouse, fiancé, girlfriend or boyfriend?',
  about: { person: 'person' },
  value: 'text',
  answers: 'one',
  patterns: [partners('partner of a person')],
  examples: [
    { text: 'Kari Dahl was shot in Bergen. She was with her fiancée.', gives: ['fiancée'] },
    { text: 'Kari Dahl and her husband saw the shooting in Bergen.', gives: ['husband'] },
    { text: "Kari Dahl's boyfriend saw her being shot in Bergen.", gives: ['boyfriend'] },
    { text: "Nils Berg's first wife saw the shooting in Bergen.", gives: [] },
    { text: "Kari Dahl's ex-husband saw the shooting in Bergen.", gives: [] },
    { text: 'Kari Dahl was shot in Bergen. Nils Berg and Lars Holm were told that her husband was unhurt.', gives: ['husband'] },
    { text: 'Nils Berg is a husband and a friend of guns who saw the shooting in Bergen.', gives: [] },
    { text: 'Nils Berg of Bergen shot his wife and then called his girlfriend.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kari Dahl was shot in Bergen. She was with her fiancée.',
      b: 'Kari Dahl was shot in Bergen as she walked with her wife.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl and her husband were shot at in Bergen.',
      b: 'Kari Dahl and her fiancé were shot at in Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl and her boyfriend were shot at in Bergen.',
      b: 'Kari Dahl and her fiancé were shot at in Bergen.',
      verdict: 'refinement',
    },
    {
      a: 'Nils Berg and his girlfriend were shot at in Bergen.',
      b: 'Nils Berg and his common-law wife were shot at in Bergen.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl and her boyfriend were shot at in Bergen.',
      b: 'Kari Dahl and her ex-husband were shot at in Bergen.',
      verdict: 'no comparison',
    },
  ],
  compare: comparePartners,
})
