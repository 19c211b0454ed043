import { accusedAges } from '../patterns/accusedAges.js'
import { ages } from '../patterns/ages.js'
import { compareAges, isGrownOlder } from '../patterns/compareAges.js'
import { defineRelation } from './define.js'

export const age = defineRelation({
  name: 'age',
  describes: 'How old a person is.',
  question: 'How old is {person}?',
  about: { person: 'person' },
  value: 'measure',
  answers: 'one',
  patterns: [ages('age of a named person'), accusedAges('age of the one accused')],
  examples: [
    { text: 'The actor Nils Berg died in Oslo on Sunday at the age of 84.', gives: ['84 years'] },
    { text: 'Nils Berg, who has died aged 86, played in many films.', gives: ['86 years'] },
    { text: 'Nils Berg died on Sunday. He was 84.', gives: ['84 years'] },
    { text: 'Nils Berg was 84 when he died.', gives: ['84 years'] },
    { text: 'Nils Berg was 24 when he left Oslo.', gives: [] },
    { text: 'Kari Dahl, 45, was arrested on Monday.', gives: ['45 years'] },
    { text: 'Police arrested 45-year-old Kari Dahl on Monday.', gives: ['45 years'] },
    { text: 'A 45-year-old woman, Kari Dahl, was arrested on Monday.', gives: ['45 years'] },
    { text: 'Kari Dahl (45) was arrested on Monday.', gives: ['45 years'] },
    { text: 'Kari Dahl, a nurse aged 45, was hurt.', gives: ['45 years'] },
    { text: 'Kari Dahl turned 45 on Monday.', gives: ['45 years'] },
    { text: 'A 27-year-old man was charged on Monday. Nils Berg is accused of arson.', gives: ['27 years'] },
    { text: 'A 27-year-old woman was charged on Monday. Kari Dahl and Nils Berg were arrested.', gives: [] },
    { text: 'Kari Dahl, a nurse of a 45-year-old man, was hurt.', gives: [] },
    { text: 'Kari Dahl, the mother of a boy aged five, was hurt.', gives: [] },
    { text: 'A 64-year-old watchman called Nils Berg will be buried on Sunday.', gives: ['64 years'] },
    { text: 'Kari Dahl and her 15-month-old daughter, also named Kari, were hurt.', gives: [] },
    { text: 'Kari Dahl and her 15-month-old daughter also named Kari were hurt.', gives: [] },
    { text: 'A 64-year-old called the police, and Nils Berg came.', gives: [] },
    { text: 'Kari Dahl met a 45-year-old woman on Monday.', gives: [] },
    { text: 'Kari Dahl was arrested 45 years ago.', gives: [] },
    { text: 'Kari Dahl was 12 at the time of the fire, while Anna Dahl was 15.', gives: [] },
    { text: 'The dead are a man, his 15-year-old stepson Nils Dahl, his 7-year-old son, Lars, and a dog.', gives: ['15 years'] },
    { text: 'The victims are Kari Dahl, 20, an unnamed three-year-old boy, and a man.', gives: ['20 years'] },
    { text: 'The charges date from 2004, when Kari Dahl was 14 years old.', gives: [] },
    { text: 'Kari Dahl, who was 12 at the time, saw the fire.', gives: [] },
    { text: 'Kari Dahl fled on Monday. The 24-year-old was last seen at the port.', gives: ['24 years'] },
    { text: "The phone rang at Kari Dahl's house. The 24-year-old was last seen at the port.", gives: [] },
    { text: 'Kari Dahl fled on Monday. The 24-year-old man was last seen at the port.', gives: [] },
    { text: 'Kari Dahl saw a 24-year-old at the port. Kari Dahl called. The 24-year-old was hurt.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kari Dahl, 45, was arrested on Monday.',
      b: 'Police arrested 54-year-old Kari Dahl on Monday.',
      verdict: 'contradiction',
    },
    { a: 'Kari Dahl, 45, was arrested on Monday.', b: 'Police arrested 45-year-old Kari Dahl on Monday.', verdict: 'agreement' },
    {
      a: 'Kari Dahl, 45, was arrested on Monday.',
      b: 'Police arrested 46-year-old Kari Dahl on Monday.',
      verdict: 'contradiction',
    },
    {
      // whoever errs about the name errs about the age
      a: 'Martina Berg, 31, was shot in Bergen. Her cousin Nils Berg, 40, fled.',
      b: 'Martyna Berg, 30, was shot in Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'Brittney Berg, 23, was shot in Bergen.',
      b: 'Brittany Berg, 22, was shot in Bergen.',
      verdict: 'contradiction',
    },
    {
      // a second surname that one paper leaves out
      a: 'Ana Lopez Garcia, 16, was shot in Bergen.',
      b: 'Ana Lopez, 15, was shot in Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl, 45, was arrested on Monday.',
      b: 'Police arrested 46-year-old Kari Dahl on Monday.',
      published: ['2022-01-12', '2022-01-30'],
      verdict: 'discrepancy',
    },
    {
      a: 'Kari Dahl, 45, was arrested on Monday.',
      b: 'Kari Dahl, 44, was sentenced on Monday.',
      published: ['2022-01-12', '2022-03-30'],
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl, 21, was arrested on Monday.',
      b: 'Kari Dahl, 23, was sentenced on Monday.',
      published: ['2022-03-30', '2023-06-13'],
      verdict: 'update',
    },
    {
      a: 'Kari Dahl, 21, was arrested on Monday.',
      b: 'Kari Dahl, 31, was sentenced on Monday.',
      published: ['2022-03-30', '2023-06-13'],
      verdict: 'contradiction',
    },
    { a: 'Kari Dahl, 45, was arrested on Monday.', b: 'Kari Dahl saw Anna Dahl, 12, on Monday.', verdict: 'no comparison' },
    {
      a: '45-year-old Kari Dahl, 25-year-old Anna Dahl and a neighbour were hurt on Monday.',
      b: 'Kari Dahl, 45, was hurt on Monday.',
      verdict: 'agreement',
    },
    {
      a: 'Officials said 26-year-old Kari Dahl, 36, died at once.',
      b: 'Kari Dahl, 36, died on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'Police initially said Kari Dahl was 48 and Nils Berg was 51, but later corrected their ages.',
      b: 'Nils Berg, 50, was hurt on Monday.',
      verdict: 'update',
    },
    {
      a: 'Police initially said Kari Dahl was 48. Kari Dahl, 45, was hurt on Monday.',
      b: 'Kari Dahl, 45, was hurt on Monday.',
      verdict: 'update',
    },
  ],
  compare: compareAges,
  isGrown: isGrownOlder,
})
