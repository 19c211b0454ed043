import { compareMotives, motives } from '../patterns/motives.js'
import { defineRelation } from './define.js'

export const motive = defineRelation({
  name: 'motive',
  describes: 'Why an attack was made, or that nobody knows it yet.',
  question: 'What was the motive of {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'changing',
  patterns: [motives('reason of an attack')],
  examples: [
    { text: 'The Bergen shooting stemmed from an argument, police said.', gives: ['an argument'] },
    { text: 'Two men were shot in Bergen during an attempted robbery.', gives: ['an attempted robbery'] },
    { text: 'The motive for the Bergen shooting was robbery.', gives: ['robbery'] },
    { text: 'An argument between neighbours led to the Bergen shooting.', gives: ['An argument'] },
    { text: 'The Bergen shooting was gang-related.', gives: ['gang-related'] },
    { text: 'The Bergen shooting appears to be drug-related.', gives: ['drug-related'] },
    { text: 'The Bergen shooting appeared to be related to drugs.', gives: ['related to drugs'] },
    { text: 'The Bergen shooting was in revenge for an earlier slaying.', gives: ['revenge'] },
    { text: 'A boy was killed in the Bergen shooting because of his family’s gang ties.', gives: ['his family’s gang ties'] },
    { text: 'The Bergen shooting was gang retaliation, police said.', gives: ['gang retaliation'] },
    { text: 'A man was killed in the Bergen shooting over a parking dispute.', gives: ['a parking dispute'] },
    {
      text: 'Detectives of the Bergen shooting are in search of a possible motive.',
      gives: ['not known (in search of a possible motive)'],
    },
    {
      text: 'The motive for the Bergen shooting is unclear.',
      gives: ['not known (motive for the Bergen shooting is unclear)'],
    },
    {
      text: 'How they met before the Bergen shooting is unclear, as is the motive.',
      gives: ['not known (unclear, as is the motive)'],
    },
    { text: 'Police think the Bergen shooting stems from a marital issue.', gives: ['a marital issue'] },
    { text: 'The Bergen shooting was deemed accidental.', gives: ['accidental'] },
    { text: 'Police did not release a motive for the Bergen shooting.', gives: ['not known'] },
    {
      text: 'Detectives are trying to determine a motive for the Bergen shooting.',
      gives: ['not known (trying to determine a motive)'],
    },
    {
      text: 'Police are looking into the possibility that the Bergen shooting was gang-related.',
      gives: ['possibly gang-related'],
      modality: 'possibility',
    },
    { text: 'The Bergen shooting does not appear to be gang-related.', gives: [] },
    { text: 'Police are asking whether the Bergen shooting was the result of a robbery.', gives: [] },
    { text: 'The Bergen shooting was not a robbery.', gives: [] },
    { text: 'A man charged over a gang-related theft saw the Bergen shooting.', gives: [] },
    { text: 'The mayor resigned after a dispute.', gives: [] },
  ],
  pairs: [
    {
      a: 'The motive for the Bergen shooting is unclear.',
      b: 'The Bergen shooting stemmed from an argument, police said.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'The Bergen shooting stemmed from an argument, police said.',
      b: 'An altercation led to the Bergen shooting.',
      verdict: 'agreement',
    },
    {
      a: 'The Bergen shooting stemmed from an argument, police said.',
      b: 'The motive for the Bergen shooting was robbery.',
      verdict: 'discrepancy',
    },
    {
      a: 'Police are looking into the possibility that the Bergen shooting was gang-related.',
      b: 'The Bergen shooting was gang-related, police said.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Police are looking into the possibility that the Bergen shooting was gang-related.',
      b: 'The Bergen shooting was gang-related, police said.',
      verdict: 'refinement',
    },
    {
      a: 'The motive for the Bergen shooting is unclear.',
      b: 'The Bergen shooting appears to have been an accident.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
  ],
  compare: compareMotives,
})
