import { compareReports, conditionReports } from '../patterns/conditionReports.js'
import { sameTime } from '../patterns/scope.js'
import { defineRelation } from './define.js'

export const conditionReport = defineRelation({
  name: 'condition-report',
  describes: 'Whether it is known how badly those are hurt who came to harm.',
  question: 'How badly hurt are the victims of {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'changing',
  patterns: [conditionReports('report of how the hurt are')],
  examples: [
    {
      text: 'Three men were shot in Bergen. Their conditions are not known.',
      gives: ['not known: conditions are not known'],
    },
    {
      text: 'Three men were shot in Bergen. There is no word on the conditions of the victims.',
      gives: ['not known: no word on the conditions'],
    },
    {
      text: "Three men were shot in Bergen. Police haven't released their names or conditions.",
      gives: ["not known: haven't released their names or conditions"],
    },
    {
      text: 'A boy was shot in Bergen. His condition was not immediately available.',
      gives: ['not known: condition was not immediately available'],
    },
    {
      text: 'Three men were shot in Bergen. Two of them are in stable condition.',
      gives: ['Two of them are in stable condition'],
    },
    { text: 'A boy was shot in Bergen. He is expected to survive.', gives: ['He is expected to survive'] },
    {
      text: 'Three men were shot in Bergen. The extent of the injuries is not known.',
      gives: ['not known: extent of the injuries is not known'],
    },
    { text: 'Three men were shot in Bergen in a pretty serious row.', gives: [] },
    { text: 'Three men were shot in Bergen. The condition of the suspect is not known.', gives: [] },
    { text: 'Three men were shot in Bergen. One was a boy, and his condition is not known.', gives: [] },
    { text: 'Three men were shot in Bergen. The house was in good condition.', gives: [] },
    { text: 'The conditions of the contract are not known.', gives: [] },
  ],
  pairs: [
    {
      a: 'Three men were shot in Bergen. Their conditions are not known.',
      b: 'Three men were shot in Bergen. Two of them are in stable condition.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Three men were shot in Bergen. Their conditions are not known.',
      b: 'Three men were shot in Bergen. Two of them are in stable condition.',
      verdict: 'no comparison',
      published: ['2022-01-14', '2022-01-12'],
    },
    {
      a: 'Three men were shot in Bergen. Nils Berg is in critical condition.',
      b: 'Three men were shot in Bergen. Two of them are in stable condition.',
      verdict: 'no comparison',
    },
  ],
  isTogether: sameTime,
  compare: compareReports,
})
