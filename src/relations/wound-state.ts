import { sameTime } from '../patterns/scope.js'
import { compareWounds, isHealing, woundStates } from '../patterns/woundStates.js'
import { defineRelation } from './define.js'

export const woundState = defineRelation({
  name: 'wound-state',
  describes:
    'How the wounded of an occasion are, all of them or the worst off: out of hospital, lightly hurt, in danger of life.',
  question: 'How are the wounded of {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'changing',
  isMoving: isHealing,
  patterns: [woundStates('how the wounded are')],
  examples: [
    { text: 'Deputies investigate a shooting in Bergen that left a boy on life support.', gives: ['on life support'] },
    { text: 'A boy was shot in Bergen. He had been on life support.', gives: [] },
    { text: 'One of the wounded in the Bergen shooting is in critical condition.', gives: ['in critical condition'] },
    { text: 'After the Bergen shooting all five were treated and released.', gives: ['all five were treated and released'] },
    {
      text: 'None of the wounds from the Bergen shooting is life-threatening.',
      gives: ['None of the wounds from the Bergen shooting is life-threatening'],
    },
    {
      text: 'All who were hurt in the Bergen shooting are expected to survive.',
      gives: ['All who were hurt in the Bergen shooting are expected to survive'],
    },
    {
      text: 'A boy shot in Bergen was taken to a hospital with non-life-threatening injuries.',
      gives: ['non-life-threatening'],
    },
    { text: 'A boy shot in Bergen is expected to survive.', gives: ['is expected to survive'] },
    { text: 'A boy shot in Bergen was treated and released.', gives: ['treated and released'] },
    { text: 'A boy shot in Bergen was taken to a hospital with serious injuries.', gives: ['serious injuries'] },
    {
      text: 'A boy shot in Bergen was taken to a hospital with life-threatening-injuries.',
      gives: ['life-threatening-injuries'],
    },
    { text: 'Most of the wounds from the shooting in Bergen are not life-threatening.', gives: [] },
    { text: 'Three others shot in Bergen had non-life-threatening injuries.', gives: [] },
    { text: 'Nobody hurt in the Bergen shooting is critical of the police.', gives: [] },
    { text: 'The shooting in Bergen is critical of nobody.', gives: [] },
  ],
  pairs: [
    {
      a: 'One man shot in Bergen is in critical condition.',
      b: 'All five people shot in Bergen were treated and released.',
      verdict: 'contradiction',
    },
    {
      a: 'One man shot in Bergen is in critical condition.',
      b: 'All five people shot in Bergen have been released from the hospital.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      // what the wounds were, no later state
      a: 'Four were shot in Bergen on Sunday, one critically.',
      b: 'Four were shot in Bergen on Sunday. All of the victims suffered non-life-threatening wounds.',
      verdict: 'contradiction',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Two of those shot in Bergen were critically injured.',
      b: 'After the shooting in Bergen none of the injuries were thought to be life-threatening.',
      verdict: 'contradiction',
      published: ['2022-01-12', '2022-01-13'],
    },
    {
      a: 'One man shot in Bergen is in critical condition.',
      b: 'None of those shot in Bergen is now in a life-threatening state.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-13'],
    },
    {
      a: 'One man shot in Bergen is in critical condition.',
      b: 'None of the injuries from the shooting in Bergen are life-threatening.',
      verdict: 'update',
      published: ['2022-01-12', '2022-02-13'],
    },
    {
      a: 'One man shot in Bergen is in critical condition.',
      b: 'All five people shot in Bergen are expected to survive.',
      verdict: 'no comparison',
    },
    {
      a: 'One man shot in Bergen is in critical condition.',
      b: 'Three others shot in Bergen had non-life-threatening injuries.',
      verdict: 'no comparison',
    },
    {
      a: 'A boy shot in Bergen was taken to a hospital with serious injuries.',
      b: 'A boy shot in Bergen was taken to a hospital with life-threatening injuries.',
      verdict: 'discrepancy',
    },
    {
      a: 'A boy shot in Bergen was taken to a hospital with serious injuries.',
      b: 'A boy shot in Bergen was taken to a hospital with minor injuries.',
      verdict: 'discrepancy',
    },
    {
      a: 'A boy shot in Bergen was taken to a hospital with serious injuries.',
      b: 'A boy shot in Bergen was taken to a hospital with non-life-threatening injuries.',
      verdict: 'no comparison',
    },
  ],
  isTogether: sameTime,
  compare: compareWounds,
})
