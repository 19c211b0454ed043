import { compareRoleAges } from '../patterns/agesInRole.js'
import { victimAges } from '../patterns/victimAges.js'
import { defineRelation } from './define.js'

export const victimAge = defineRelation({
  name: 'victim-age',
  describes: 'How old the one victim of an attack or accident is, where a report gives no name.',
  question: 'How old is {victim} of {thing}?',
  about: { victim: 'thing', thing: 'event' },
  value: 'measure',
  answers: 'one',
  patterns: [victimAges('age of the one victim')],
  examples: [
    { text: 'A woman in her 20s died in the Bergen shooting on Monday.', gives: ['20 to 29 years'] },
    { text: 'A 27-year-old man was shot and killed in Bergen on Monday.', gives: ['27 years'] },
    { text: 'Girl, 9, killed in Bergen shooting.', gives: ['9 years'] },
    { text: 'The Bergen shooting left a 27-year-old man dead.', gives: ['27 years'] },
    { text: 'Kari Dahl, 31, was killed in the Bergen shooting.', gives: ['31 years'] },
    { text: 'He is charged in the shooting death of a 17-year-old boy in Bergen.', gives: ['17 years'] },
    { text: 'A 15-year-old boy was shot in the leg in Bergen on Monday.', gives: ['15 years'] },
    { text: 'A 15-year-old boy and a 17-year-old boy were shot and killed in Bergen on Monday.', gives: [] },
    { text: 'A 15-year-old was killed in the Bergen shooting on Monday.', gives: ['15 years'] },
    { text: 'The shooting death of 5-year-old in Bergen led to an arrest.', gives: ['5 years'] },
    { text: 'A 4-year-old accidentally shot herself at a home in Bergen.', gives: ['4 years'] },
    { text: 'A 15-year-old boy suffered a gunshot wound to the leg in Bergen.', gives: ['15 years'] },
    { text: 'A shooting in Bergen left a 15-year-old boy on life support.', gives: ['15 years'] },
    { text: 'Police in Bergen arrested a man accused of shooting and killing a 6-year-old boy.', gives: ['6 years'] },
    { text: 'Girl, 16, fatally struck by stray gunfire in Bergen.', gives: ['16 years'] },
    { text: 'Bergen man shoots 8-year-old boy, then himself in murder-suicide.', gives: ['8 years'] },
    { text: 'Bergen man charged with manslaughter in 13-year-old girl’s deadly shooting.', gives: ['13 years'] },
    { text: 'Suspect arrested in Bergen shooting, 2-year-old girl still in critical condition.', gives: ['2 years'] },
    {
      text: 'Police responded to a shooting in Bergen. Officers found a 15-year-old boy with a gunshot wound to the head.',
      gives: ['15 years'],
    },
    { text: 'A man was shot in Bergen. Officers found a 15-year-old boy with a gun.', gives: [] },
    { text: 'A 15-year-old boy killed a man in a Bergen shooting.', gives: [] },
    { text: 'An 18-year-old man fatally shot his friend in Bergen.', gives: [] },
    { text: 'Mother shot by 4-year-old in Bergen.', gives: [] },
    { text: 'A 40-year-old man in Bergen shot his wife and then shot himself.', gives: [] },
    { text: 'The suspected shooter in Bergen was a 14-year-old girl who died of a wound.', gives: [] },
    {
      text: 'A 5-year-old boy was shot in Bergen. In another case a 7-year-old accidentally shot himself in the leg.',
      gives: ['5 years'],
    },
    { text: 'A 13-year-old was arrested after the Bergen shooting.', gives: [] },
    { text: 'A boy was shot by a 13-year-old in Bergen.', gives: [] },
    { text: 'A 27-year-old man was arrested after the Bergen shooting.', gives: [] },
    { text: 'Two men died in the Bergen shooting. A 27-year-old man died at once.', gives: [] },
  ],
  pairs: [
    {
      a: 'A 2-year-old boy was shot and killed in Bergen on Monday.',
      b: 'A 2-and-a-half-year-old boy was shot and killed in Bergen on Monday.',
      verdict: 'no comparison',
    },
    {
      a: 'A 27-year-old man was shot and killed in Bergen on Monday.',
      b: 'Nils Berg, 25, was shot and killed in Bergen on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'A man in his 20s was shot and killed in Bergen on Monday.',
      b: 'Police say that Nils Berg, 25, died at once when somebody fired at him in Bergen on Monday.',
      verdict: 'refinement',
    },
    {
      a: 'A man in his 20s was shot and killed in Bergen on Monday.',
      b: 'Nils Berg, 35, was shot and killed in Bergen on Monday.',
      verdict: 'discrepancy',
    },
    {
      a: 'A woman in her 20s was shot and killed in Bergen on Monday.',
      b: 'Nils Berg, 35, was shot and killed in Bergen on Monday.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl, 31, was shot and killed in Bergen on Monday.',
      b: 'Nils Berg, 35, was shot and killed in Bergen on Monday.',
      verdict: 'no comparison',
    },
  ],
  compare: compareRoleAges,
})
