import { compareDeathPlaces, deathPlaces } from '../patterns/deathPlaces.js'
import { defineRelation } from './define.js'

export const deathPlace = defineRelation({
  name: 'death-place',
  describes: 'Where somebody who came to harm died: at the scene, on the way, at a hospital.',
  question: 'Where did {person} die?',
  about: { person: 'person' },
  value: 'text',
  answers: 'one',
  patterns: [deathPlaces('place of a death')],
  examples: [
    {
      text: 'After a Bergen shooting Kari Dahl, 22, and Nils Berg, 23, died at the scene.',
      gives: ['at the scene', 'at the scene'],
    },
    { text: 'Kari Dahl was shot in Bergen and died at the scene.', gives: ['at the scene'] },
    { text: 'Kari Dahl was shot in Bergen and pronounced dead at Haukeland Hospital.', gives: ['Haukeland Hospital'] },
    {
      text: 'Kari Dahl was shot in Bergen. She died on the way to Haukeland Hospital.',
      gives: ['on the way to Haukeland Hospital'],
    },
    { text: 'Kari Dahl was shot in Bergen and taken to Haukeland Hospital, where she died.', gives: ['Haukeland Hospital'] },
    { text: 'A 31-year-old man was shot in Bergen and taken to a hospital, where he died.', gives: ['a hospital'] },
    { text: 'Kari Dahl was found dead in her car after the shooting in Bergen.', gives: ['in her car'] },
    { text: 'A boy was shot in Bergen. The teen later died in the street.', gives: ['in the street'] },
    { text: 'Kari Dahl was shot in Bergen and was dead on arrival at Haukeland Hospital.', gives: ['on arrival'] },
    { text: 'Neighbours found Kari Dahl lying dead on a porch after the shooting in Bergen.', gives: ['on a porch'] },
    {
      text: 'Kari Dahl, 19, died at the scene of the Bergen shooting, and Siri Berg, 20, of Oslo, died later at a hospital.',
      gives: ['at the scene'],
    },
    { text: 'Kari Dahl was shot in Bergen and died while being flown to a hospital.', gives: ['while being flown'] },
    { text: 'Kari Dahl was shot in Bergen and bled to death on the sidewalk.', gives: ['on the sidewalk'] },
    { text: 'Kari Dahl was shot in Bergen and taken to Haukeland Hospital, but died there.', gives: ['Haukeland Hospital'] },
    { text: 'Officers found Kari Dahl dead in a car after the Bergen shooting.', gives: ['in a car'] },
    {
      text: 'Kari Dahl was shot in Bergen, was rushed to Haukeland Hospital in critical condition and was later pronounced dead.',
      gives: ['Haukeland Hospital'],
    },
    { text: 'Kari Dahl was shot in Bergen. She was flown to a hospital, but died on Monday.', gives: ['a hospital'] },
    { text: 'Kari Dahl was shot in Bergen and died on Monday.', gives: [] },
    { text: 'Kari Dahl was shot in Bergen and is in critical condition at Haukeland Hospital.', gives: [] },
    { text: 'Kari Dahl was shot in Bergen and did not die at the scene.', gives: [] },
    { text: 'Kari Dahl died at the age of 90 in Bergen.', gives: [] },
    { text: 'Kari Dahl was shot in Bergen and died after police came to her home.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kari Dahl was shot in Bergen and died at the scene.',
      b: 'Kari Dahl was shot in Bergen and died at Haukeland Hospital.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl was shot in Bergen and died on the way to Haukeland Hospital.',
      b: 'Kari Dahl was shot in Bergen and taken to Haukeland Hospital, where she was pronounced dead.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl was shot in Bergen and died at a hospital.',
      b: 'Kari Dahl was shot in Bergen and taken to Haukeland Hospital, where she was pronounced dead.',
      verdict: 'refinement',
    },
    {
      a: 'A man was shot in Bergen on Monday. He was pronounced dead at the scene.',
      b: 'A man was shot in Bergen on Monday. He died later at Haukeland Hospital.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl was shot in Bergen and pronounced dead at the scene.',
      b: 'Kari Dahl was shot in Bergen and died in the street.',
      verdict: 'refinement',
    },
    {
      a: 'Kari Dahl was shot in Bergen and Nils Berg was hurt. Dahl died at the scene.',
      b: 'Kari Dahl and Nils Berg were shot in Bergen. Berg died at Haukeland Hospital.',
      verdict: 'no comparison',
    },
  ],
  compare: compareDeathPlaces,
})
