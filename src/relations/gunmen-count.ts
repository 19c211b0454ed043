import { compareGunmen, gunmenCount } from '../patterns/gunmen.js'
import { defineRelation } from './define.js'

export const gunmen = defineRelation({
  name: 'gunmen-count',
  describes: 'How many people fired on one occasion.',
  question: 'How many gunmen were there in {thing}?',
  about: { thing: 'event' },
  value: 'count',
  answers: 'one',
  patterns: [gunmenCount('figure of those who fired')],
  examples: [
    { text: 'Two gunmen fired into a crowd in Bergen.', gives: ['2 gunmen'] },
    { text: 'A lone gunman attacked the Bergen shop, killing two.', gives: ['1 gunman'] },
    {
      text: 'Two died in the Bergen shooting. Nils Berg fired first. A second man then opened fire.',
      gives: ['at least 2 gunmen (a second man)'],
    },
    { text: 'Two died in the Bergen shooting. Police do not believe that there was a second gunman.', gives: [] },
    { text: 'Two teens were hurt in Bergen when a third teen accidentally shot them.', gives: [] },
    { text: 'A masked man shot five people in Bergen.', gives: ['1 gunman'] },
    { text: 'At least two men opened fire in Bergen, wounding a boy.', gives: ['at least 2 gunmen'] },
    { text: 'Two died in a Bergen shooting. Multiple people fired shots.', gives: ['at least 2 gunmen (multiple people)'] },
    { text: 'A group of men opened fire in Bergen, wounding a boy.', gives: ['at least 2 gunmen (a group)'] },
    { text: 'Two males got out of a car in Bergen and began shooting at a boy.', gives: ['2 gunmen'] },
    { text: 'Two died in the Bergen shooting. A man walked up and started firing.', gives: ['1 gunman'] },
    {
      text: 'Police of the deadly Bergen shooting believe two shooters opened fire.',
      gives: ['2 gunmen'],
      modality: 'possibility',
    },
    { text: 'Two masked men burst into a Bergen home and shot a woman.', gives: ['2 gunmen'] },
    { text: 'Two died in a Bergen shooting. Police said three people started firing shots inside.', gives: ['3 gunmen'] },
    { text: 'Two died in a Bergen shooting. Two men came up and one began firing shots.', gives: [] },
    {
      text: 'Several people in a car fired handguns at a crowd in Bergen, killing a man.',
      gives: ['at least 2 gunmen (several people)'],
    },
    { text: 'Two men ambushed a party in Bergen, shooting 13 people.', gives: ['2 gunmen'] },
    { text: 'Two died in the Bergen shooting when three men shot at the crowd.', gives: ['3 gunmen'] },
    { text: 'Police look for two men wanted in a Bergen shooting.', gives: [] },
    { text: 'Kari Dahl was killed in Bergen by a man who shot himself.', gives: [] },
    { text: 'A boy was shot in Bergen.\n\n• In Oslo two men opened fire on a crowd.', gives: [] },
    { text: 'The suspect shot five people in Bergen.', gives: [] },
    { text: 'Two men who were shot in Bergen died.', gives: [] },
    { text: 'Police say three people found fatally shot in a car in Bergen.', gives: [] },
    { text: 'After the shooting the club in Bergen fired two men.', gives: [] },
  ],
  pairs: [
    {
      a: 'Two gunmen fired into a crowd in Bergen, killing a man.',
      b: 'Three gunmen fired into a crowd in Bergen, killing a man.',
      verdict: 'contradiction',
    },
    {
      a: 'Two gunmen fired into a crowd in Bergen, killing a man.',
      b: 'At least three people opened fire on a crowd in Bergen, killing a man.',
      verdict: 'contradiction',
    },
    {
      a: 'Multiple people opened fire on a crowd in Bergen, killing a man.',
      b: 'A man opened fire on a crowd in Bergen, killing a man.',
      verdict: 'discrepancy',
    },
    {
      a: 'Two gunmen fired into a crowd in Bergen, killing a man.',
      b: 'A masked man opened fire on a crowd in Bergen, killing a man.',
      verdict: 'discrepancy',
    },
    {
      a: 'Two gunmen fired into a crowd in Bergen, killing a man.',
      b: 'In another shooting a gunman opened fire in Oslo, killing a woman.',
      verdict: 'no comparison',
    },
  ],
  compare: compareGunmen,
})
