import { suspects } from '../patterns/suspects.js'
import { compareNamed } from '../patterns/unnamed.js'
import { defineRelation } from './define.js'

export const suspectName = defineRelation({
  name: 'suspect-name',
  describes: 'Who is suspected of an attack, or that nobody names him yet.',
  question: 'Who is suspected in {thing}?',
  about: { thing: 'event' },
  value: 'people',
  answers: 'changing',
  patterns: [suspects('suspect of an attack')],
  examples: [
    { text: 'Nils Berg was charged with murder in the Bergen shooting.', gives: ['Nils Berg'] },
    { text: 'The gunman in the Bergen shooting, Nils Berg, fled.', gives: ['Nils Berg'] },
    { text: 'Suspect Nils Berg was seen after the Bergen shooting.', gives: ['Nils Berg'] },
    { text: 'The gunman in the Bergen shooting has not been identified.', gives: ['unnamed'] },
    { text: 'Police did not release the name of the suspect in the Bergen shooting.', gives: ['unnamed'] },
    { text: 'An unidentified gunman shot two men in Bergen.', gives: ['unnamed'] },
    { text: 'Two victims of the Bergen shooting have not been identified.', gives: [] },
    { text: 'Nils Berg saw the Bergen shooting.', gives: [] },
    { text: "Kari Dahl's killer was charged with murder in the Bergen shooting.", gives: [] },
    { text: 'Kari Dahl and the three men charged in the Bergen shooting are neighbours.', gives: [] },
    { text: 'Kari Dahl, a school bus driver, saw the Bergen shooting.', gives: [] },
    {
      text: 'According to Dahl, Nils Berg, 30, and Ola Vik, 21, were charged in the Bergen shooting.',
      gives: ['Nils Berg', 'Ola Vik'],
    },
    { text: 'Nils Berg was not charged over the Bergen shooting.', gives: [] },
  ],
  pairs: [
    {
      a: 'The gunman in the Bergen shooting has not been identified.',
      b: 'Nils Berg was charged with murder in the Bergen shooting.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'The gunman in the Bergen shooting, Nils Berg, fled.',
      b: 'Nils Berg was charged with murder in the Bergen shooting.',
      verdict: 'agreement',
    },
    {
      a: 'Kari Dahl was charged with murder in the Bergen shooting.',
      b: 'Nils Berg was charged with murder in the Bergen shooting.',
      verdict: 'no comparison',
    },
  ],
  compare: compareNamed,
})
