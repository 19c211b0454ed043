import { people } from '../patterns/fillers.js'
import { namedInPlace } from '../patterns/namedInPlace.js'
import { predicate } from '../patterns/predicate.js'
import { takingOver } from '../patterns/takingOver.js'
import { defineRelation } from './define.js'

export const successor = defineRelation({
  name: 'successor',
  describes: 'Who succeeds or replaces whom.',
  question: 'Who succeeds {person}?',
  about: { person: 'person' },
  value: 'people',
  answers: 'one',
  patterns: [
    predicate({
      name: 'X succeeds Y',
      verbs: ['succeed', 'replace'],
      slots: { value: { from: 'agent', fill: people }, person: { from: 'object', fill: people } },
      check: (match, view, predication, filled) => {
        // "the board replaced Ann Lee with Carol Hayes": the newcomer stands behind "with"
        const newcomer = predication.verb === 'replace' ? view.role(predication, 'with') : undefined
        // "appointed Ann Lee to replace her": who appoints is not who comes
        if (newcomer || predication.form === 'infinitive' || filled.value?.subject.entity === filled.person?.subject.entity)
          return undefined
        return match
      },
    }),
    predicate({
      name: 'Y is replaced with X',
      verbs: ['replace'],
      slots: { value: { from: 'with', fill: people }, person: { from: 'object', fill: people } },
    }),
    takingOver('X takes over'),
    namedInPlace('X is named in the place of Y'),
  ],
  examples: [
    { text: 'Kari Dahl will replace Nils Berg in Oslo.', gives: ['Kari Dahl'], modality: 'plan' },
    { text: 'Nils Berg was succeeded by Kari Dahl.', gives: ['Kari Dahl'] },
    { text: 'Norway replaced Nils Berg with Kari Dahl.', gives: ['Kari Dahl'] },
    { text: 'Kari Dahl will take over from Nils Berg in June.', gives: ['Kari Dahl'], modality: 'plan' },
    { text: 'Nils Berg resigned on Monday. Kari Dahl will take over.', gives: ['Kari Dahl'], modality: 'plan' },
    { text: 'Nils Berg was dismissed on Monday. Kari Dahl took over as mayor.', gives: ['Kari Dahl'] },
    { text: 'Nils Berg resigned on Monday. Kari Dahl took over a farm.', gives: [] },
    { text: 'The bank named Kari Dahl as its chief executive, succeeding Nils Berg, who is retiring.', gives: ['Kari Dahl'] },
    { text: 'Kari Dahl was appointed to replace Nils Berg as mayor of Bergen.', gives: ['Kari Dahl'] },
    { text: 'Brann named Kari Dahl as their new coach on Monday after sacking Nils Berg.', gives: ['Kari Dahl'] },
    { text: 'Brann named Kari Dahl as captain on Monday after sacking Nils Berg.', gives: [] },
    { text: 'Nils Berg will be replaced as coach of Brann by Kari Dahl.', gives: ['Kari Dahl'], modality: 'plan' },
    { text: 'Kari Dahl succeeded in Oslo.', gives: [] },
    { text: 'Kari Dahl praised Nils Berg.', gives: [] },
  ],
  pairs: [
    {
      a: 'The bank named Kari Dahl as its chief executive on Tuesday, succeeding Nils Berg.',
      b: 'Nils Berg will be replaced as chief executive of the bank by Liv Moen.',
      verdict: 'contradiction',
    },
    { a: 'Kari Dahl succeeded Nils Berg in Norway.', b: 'Nils Berg was replaced by Kari Dahl in Norway.', verdict: 'agreement' },
    {
      a: 'Kari Dahl succeeded Nils Berg in Norway.',
      b: 'Nils Berg was replaced by Liv Moen in Norway.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg resigned as mayor of Bergen on Monday. Kari Dahl will take over.',
      b: 'Nils Berg quit as mayor of Bergen on Monday and will be succeeded by Liv Moen.',
      verdict: 'contradiction',
    },
    { a: 'Kari Dahl succeeded Nils Berg in Norway.', b: 'Liv Moen succeeded Ida Sund in Norway.', verdict: 'no comparison' },
  ],
})
