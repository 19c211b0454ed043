import { compareGroupStates, groupStates } from '../patterns/groupStates.js'
import { sameTime } from '../patterns/scope.js'
import { defineRelation } from './define.js'

export const discharge = defineRelation({
  name: 'discharge',
  describes: 'Whether some of several wounded are in the hospital or have left it.',
  question: 'Are the wounded of {thing} still in the hospital?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'changing',
  patterns: [groupStates('where some of the wounded are')],
  examples: [
    {
      text: 'Two people were shot in Bergen. The other victim continues to be treated at a hospital in Voss.',
      gives: ['other victim continues to be treated at a hospital'],
    },
    { text: 'One man is dead and four others are injured after a shooting in Bergen.', gives: ['four others are injured'] },
    {
      text: 'Five men were shot in Bergen. Three of them are in serious but stable condition.',
      gives: ['Three of them are in serious but stable condition'],
    },
    {
      text: 'Five men were shot in Bergen. The other four have been released from the hospital.',
      gives: ['four have been released from the hospital'],
    },
    {
      text: 'Five men were shot in Bergen. All were taken to hospitals. Four were treated and released.',
      gives: ['Four were treated and released'],
    },
    { text: 'Two men were shot in Bergen. Their names have not been released by the hospital.', gives: [] },
    { text: 'A man, 20, was shot in Bergen and taken to a hospital.', gives: [] },
    { text: 'Two men were arrested in Bergen and released from jail.', gives: [] },
  ],
  pairs: [
    {
      a: 'One man is dead and four others are injured after a shooting in Bergen.',
      b: 'Five were shot in Bergen on Monday. All have been released from the hospital.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-19'],
    },
    {
      a: 'Five men were shot in Bergen. All but one are in stable condition.',
      b: 'Five men were shot in Bergen. All have been released from the hospital.',
      verdict: 'update',
    },
    {
      a: 'Five men were shot in Bergen. Three were taken to a hospital.',
      b: 'Five men were shot in Bergen. All have been released from the hospital.',
      verdict: 'no comparison',
    },
    {
      a: 'Five men were shot in Bergen. Three of them are in serious but stable condition.',
      b: 'Five men were shot in Bergen. Four of them have been released from the hospital.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Five men were shot in Bergen. Three of them are in serious but stable condition.',
      b: 'Five men were shot in Bergen. Two of them have been released from the hospital.',
      verdict: 'no comparison',
    },
    {
      a: 'Five men were shot in Bergen. Two of them are in critical condition.',
      b: 'Five men were shot in Bergen. The other three have been released from the hospital.',
      verdict: 'no comparison',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Five men were shot in Bergen. Three of them are in stable condition, and two were treated and released.',
      b: 'Five men were shot in Bergen. Two of them have been released from the hospital.',
      verdict: 'no comparison',
      published: ['2022-01-12', '2022-01-14'],
    },
  ],
  isTogether: sameTime,
  compare: compareGroupStates,
})
