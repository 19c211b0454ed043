import { compareKinships, kinships } from '../patterns/kinships.js'
import { defineRelation } from './define.js'

export const kinship = defineRelation({
  name: 'kinship',
  describes: 'How a person is related to another.',
  question: 'How is {person} related to others in the story?',
  about: { person: 'person' },
  value: 'text',
  answers: 'one',
  patterns: [kinships('kin by name')],
  examples: [
    { text: "The victim's aunt, Kari Dahl, wept.", gives: ['aunt'] },
    { text: "Kari Dahl, the victim's cousin, wept.", gives: ['cousin'] },
    { text: "“She is missed,” the victim's aunt, Kari Dahl said.", gives: ['aunt'] },
    { text: 'Nils Holm was arrested. His cousin Kari Dahl was arrested too.', gives: ['cousin'] },
    { text: "Nils Holm's sister Kari Dahl wept when the police told her.", gives: ['sister'] },
    { text: 'Kari Dahl wept for her aunt.', gives: [] },
    { text: 'Sister Kari Dahl runs the school.', gives: [] },
    { text: 'The aunt of the victim wept.', gives: [] },
  ],
  pairs: [
    {
      a: "The victim's aunt, Kari Dahl of Bergen, wept.",
      b: "Kari Dahl of Bergen, the victim's cousin, wept.",
      verdict: 'contradiction',
    },
    {
      a: "Rolando Holm's aunt, Kari Dahl, wept when the police told her.",
      b: "Kari Dahl, Ronaldo Holm's cousin, wept when the police told her.",
      verdict: 'contradiction',
    },
    {
      a: "Nils Holm was arrested. Holm's brother-in-law, Lars Dahl, was arrested too.",
      b: 'Police took Nils Holm out of a queue. His cousin Lars Dahl was detained as well.',
      verdict: 'contradiction',
    },
    {
      a: "Nils Holm's mom, Kari Dahl, wept when the police told her.",
      b: "Nils Holm's mother, Kari Dahl, saw it all.",
      verdict: 'agreement',
    },
    {
      a: "Nils Holm's wife, Kari Dahl, wept when the police told her.",
      b: "Nils Holm's widow, Kari Dahl, saw it all.",
      verdict: 'discrepancy',
    },
    {
      a: "Nils Holm's uncle, Lars Dahl, was arrested.",
      b: 'Nils Holm met Ole Berg. His cousin Lars Dahl was arrested.',
      verdict: 'no comparison',
    },
    {
      a: "The victim's aunt, Kari Dahl of Bergen, wept.",
      b: "Kari Dahl of Bergen, the driver's cousin, wept.",
      verdict: 'no comparison',
    },
  ],
  compare: compareKinships,
})
