import { armedStates, compareArmed, isLeftOpen } from '../patterns/armedStates.js'
import { defineRelation } from './define.js'

export const armed = defineRelation({
  name: 'armed',
  describes: 'Whether somebody had a weapon on him, or that nobody knows yet.',
  question: 'Was {person} armed?',
  about: { person: 'person' },
  value: 'text',
  answers: 'one',
  isMoving: isLeftOpen,
  patterns: [armedStates('armed or not')],
  examples: [
    { text: 'Nils Berg, who was unarmed, was struck five times.', gives: ['unarmed'] },
    { text: 'Nils Berg was not armed.', gives: ['unarmed (was not armed)'] },
    { text: 'An officer shot and killed unarmed 40-year-old Nils Berg.', gives: ['unarmed'] },
    { text: 'Nils Berg, an unarmed man of 40, was shot in Bergen.', gives: ['unarmed'] },
    { text: 'Three men shot an unarmed clerk, Nils Berg, in Bergen.', gives: ['unarmed'] },
    { text: 'Two men were seen with unarmed street vendor Nils Berg.', gives: ['unarmed'] },
    { text: 'An unarmed man was shot by Nils Berg.', gives: [] },
    { text: 'He was unarmed, local reporter Nils Berg said.', gives: [] },
    { text: 'Nils Berg was disabled, unarmed and reading a book.', gives: ['unarmed'] },
    { text: 'Nils Berg did not have a gun.', gives: ['unarmed (did not have a gun)'] },
    { text: 'Nils Berg was armed with a hunting rifle.', gives: ['armed'] },
    { text: 'Nils Berg fled. Police said that he was armed.', gives: ['armed'] },
    { text: 'Nils Berg pulled a gun on two officers.', gives: ['armed (pulled a gun)'] },
    { text: 'Nils Berg was carrying a handgun when officers shot him.', gives: ['armed (carrying a handgun)'] },
    { text: 'Officer Nils Berg pulled a gun on two men.', gives: [] },
    { text: 'Nils Berg was carrying a gun permit.', gives: [] },
    { text: 'It was not clear whether Nils Berg was armed.', gives: ['not known: was armed'] },
    { text: 'Officers believed that Nils Berg was armed.', gives: [] },
    { text: 'Nils Berg was armed with a letter of the mayor.', gives: [] },
    { text: 'Nils Berg is considered armed and dangerous.', gives: [] },
    { text: 'Nils Berg has no gun permit.', gives: [] },
  ],
  pairs: [
    {
      a: 'Nils Berg of Bergen, who was unarmed, was shot on Monday.',
      b: 'Nils Berg of Bergen was armed when he was shot on Monday.',
      verdict: 'contradiction',
    },
    {
      // who gives both sides takes none
      a: 'Nils Berg of Bergen was shot on Monday. Police said that Berg was armed. His brother, Lars Dahl, said Nils Berg was unarmed.',
      b: 'Nils Berg of Bergen was armed when he was shot on Monday.',
      verdict: 'no comparison',
    },
    {
      a: 'It was not clear whether Nils Berg of Bergen was armed.',
      b: 'Nils Berg of Bergen was unarmed.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Police shot unarmed Nils Berg of Bergen on Monday.',
      b: 'Nils Berg of Bergen was shot on Monday, though he was not armed.',
      verdict: 'agreement',
    },
  ],
  compare: compareArmed,
})
