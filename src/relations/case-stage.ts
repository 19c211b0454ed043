import { caseStages, compareStages } from '../patterns/caseStages.js'
import { defineRelation } from './define.js'

export const caseStage = defineRelation({
  name: 'case-stage',
  describes: 'How far police and courts have come with a case: nobody held, arrested, charged, convicted.',
  question: 'How far have police and courts come with {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'changing',
  patterns: [caseStages('furthest step of a case')],
  examples: [
    { text: 'No arrests have been made in the Bergen shooting.', gives: ['no arrests'] },
    { text: 'After the shooting police are looking for two gunmen.', gives: ['looking for two gunmen'] },
    { text: 'The man who opened fire in the Bergen shooting remains at large.', gives: ['at large'] },
    { text: 'Nils Berg was arrested after the Bergen shooting.', gives: ['arrested'] },
    { text: 'The suspect in the Bergen shooting is in custody.', gives: ['in custody'] },
    { text: 'Nils Berg was charged with murder in the Bergen shooting.', gives: ['charged'] },
    { text: 'Nils Berg pleaded not guilty in the Bergen shooting.', gives: ['pleaded not guilty'] },
    { text: 'No suspect has been arrested in the Bergen shooting.', gives: ['no suspect has been arrested'] },
    { text: 'No charges have been filed in the Bergen shooting.', gives: ['no charges have been filed'] },
    { text: 'The Bergen shooting frightened the public at large.', gives: [] },
    { text: 'Nils Berg, who had been arrested before, saw the Bergen shooting.', gives: [] },
    { text: 'Police searched for a weapon after the Bergen shooting.', gives: [] },
  ],
  pairs: [
    {
      a: 'No charges have been filed in the Bergen shooting.',
      b: 'Nils Berg was charged with murder in the Bergen shooting.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'No charges have been filed in the Bergen shooting.',
      b: 'Nils Berg was charged with murder in the Bergen shooting.',
      verdict: 'no comparison',
    },
    {
      a: 'Police are looking for the gunman in the Bergen shooting.',
      b: 'Nils Berg was arrested on Friday in the Bergen shooting.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Nils Berg was arrested in the Bergen shooting.',
      b: 'Nils Berg pleaded guilty in the Bergen shooting.',
      verdict: 'update',
      published: ['2022-01-12', '2022-06-14'],
    },
    {
      a: 'Nils Berg was arrested in the Bergen shooting.',
      b: 'Nils Berg was charged with murder in the Bergen shooting.',
      verdict: 'no comparison',
    },
    {
      a: 'No arrests have been made in the Bergen shooting.',
      b: 'Police are looking for the gunman in the Bergen shooting.',
      verdict: 'refinement',
    },
  ],
  compare: compareStages,
})
