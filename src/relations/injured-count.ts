import { compareTolls, countTogether } from '../patterns/scope.js'
import { tollsOf } from '../patterns/tolls.js'
import { defineRelation } from './define.js'

export const injuredCount = defineRelation({
  name: 'injured-count',
  describes: 'How many people were wounded or injured on one occasion, by who is counted.',
  question: 'How many {victims} were injured in {thing}?',
  about: { thing: 'event', victims: 'thing', period: 'thing' },
  value: 'count',
  answers: 'rising',
  patterns: [tollsOf('figure of the injured', 'injured')],
  examples: [
    { text: 'A bomb in Lima killed five people and wounded 20 the mayor said.', gives: ['20 people'] },
    { text: 'A bomb in Lima killed five people and wounded 20 oxen the mayor said.', gives: [] },
    { text: 'Shells hit Lima killing five people and wounding dozens.', gives: ['dozens of people'] },
    { text: 'The blast in Lima wounded 30 people.', gives: ['30 people'] },
    { text: 'Two people were killed and four others wounded in Lima on Sunday.', gives: ['4 people'] },
    { text: 'Doctors said 165 people total have been wounded in the Lima fighting.', gives: ['165 people'] },
    { text: 'Four dead, two hurt in Lima fire.', gives: ['2 people'] },
    {
      text: 'A man was killed in Lima on Sunday.\n\nPolice said four other people were injured in the attack.',
      gives: ['4 people'],
    },
    {
      text: 'A man was killed and two were injured in Lima on Sunday.\n\nPolice said four other people were injured in the attack.',
      gives: ['2 people'],
    },
    { text: 'Blast in Lima kills six, wounds dozens.', gives: ['dozens of people'] },
    { text: 'The attack on Lima claimed the lives of three people and injured 45 others.', gives: ['45 people'] },
    { text: 'Twenty people suffered breathing problems after the gas attack in Lima.', gives: ['20 people'] },
    { text: 'In Lima, 22 people suffered from suffocation.', gives: ['22 people'] },
    { text: 'Twenty schools in Lima suffered financial problems.', gives: [] },
    { text: 'Four officers were fatally wounded in Lima.', gives: [] },
    { text: 'No injuries were reported in Lima.', gives: ['more than 0 people'], polarity: 'denied' },
    { text: 'The number of injured in the Lima blast rose to 30.', gives: ['30 people'] },
    { text: 'Thirty people suffered cuts and burns in the Lima blast.', gives: ['30 people'] },
    { text: 'The blast in Lima left 30 people with injuries.', gives: ['30 people'] },
    { text: 'Three people suffered gunshot wounds in Lima.', gives: [] },
    { text: 'The blast in Lima damaged 30 houses.', gives: [] },
    { text: 'No one was seriously hurt in the Lima blast.', gives: [] },
  ],
  pairs: [
    {
      // one village, romanised at will
      a: 'An air raid wounded dozens of people in the rebel-held village of Al-Bukhtar on Monday.',
      b: 'Dozens of people were wounded in an air raid on the village of Bokhtar near Lima on Monday, rebels said.',
      verdict: 'agreement',
    },
    { a: 'The blast in Lima wounded 30 people.', b: 'The blast in Lima left 20 injured.', verdict: 'contradiction' },
    { a: 'The blast in Lima wounded 30 people.', b: 'Some 30 people were hurt in the Lima blast.', verdict: 'refinement' },
    {
      a: 'Two people were killed and four others wounded in separate shootings in Lima on Sunday.',
      b: 'Police ask whether the shooting that left two people dead and three others wounded in Lima on Sunday was planned.',
      verdict: 'discrepancy',
    },
    {
      a: 'Three people were killed and four others wounded in separate shootings in Lima on Sunday.',
      b: 'A shooting left two people dead and three others wounded in Lima on Sunday.',
      verdict: 'no comparison',
    },
    {
      a: 'A gunman killed a man and left six others injured by gunfire in Lima on Sunday.',
      b: 'A man was killed and seven others were injured when someone opened fire in Lima on Sunday.',
      verdict: 'discrepancy',
    },
    {
      a: 'A man arrested over the shooting that killed a man and left six others injured in Lima faced a judge on Tuesday.',
      b: 'A man was killed and eight others were injured when someone opened fire in Lima on Sunday.',
      verdict: 'contradiction',
      published: ['2022-01-12', '2022-01-10'],
    },
    {
      // nobody died, who might be counted with them
      a: 'Sixteen people were injured in the shooting in Lima on Sunday.',
      b: 'The shooting in Lima on Sunday left 17 people injured.',
      verdict: 'contradiction',
    },
    {
      a: 'One man was killed and 15 people were injured in the shooting in Lima on Sunday.',
      b: 'The shooting in Lima on Sunday left 16 people injured.',
      verdict: 'discrepancy',
    },
    {
      a: 'Two Bergen College District officers were injured in the Lima shooting.',
      b: 'Seven officers were injured in the Lima shooting.',
      verdict: 'no comparison',
    },
    {
      a: 'Four people were injured in the shooting in Lima on Sunday. Berg was taken to a hospital where he was pronounced dead.',
      b: 'A man was killed and three people were injured in the shooting in Lima on Sunday.',
      verdict: 'no comparison',
    },
  ],
  isTogether: countTogether,
  compare: compareTolls,
})
