import { event, party, people } from '../patterns/fillers.js'
import { withEvent } from '../patterns/heads.js'
import { predicate } from '../patterns/predicate.js'
import { defineRelation } from './define.js'

export const representative = defineRelation({
  name: 'representative',
  describes: 'Who represents a party at an event.',
  question: 'Who represents {side} at {event}?',
  memberQuestion: 'Does {member} represent {side} at {event}?',
  about: { side: 'party', event: 'event' },
  value: 'people',
  answers: 'many',
  patterns: [
    predicate({
      name: 'X represents the party',
      verbs: ['represent'],
      slots: {
        value: { from: 'agent', fill: people },
        side: { from: 'object', fill: party },
        event: { from: ['at', 'in', 'during'], fill: event('meeting'), optional: true },
      },
      check: (match, view, _predication, filled) => withEvent(match, view, filled, ['meeting']),
    }),
  ],
  examples: [
    { text: 'Grace Wanjiru will represent Kenya at the Oslo summit.', gives: ['Grace Wanjiru'], modality: 'plan' },
    { text: 'Kenya was represented by Grace Wanjiru at the Oslo summit.', gives: ['Grace Wanjiru'] },
    { text: 'The Oslo summit represented a chance for Kenya, Grace Wanjiru said.', gives: [] },
    { text: 'Grace Wanjiru left Kenya before the Oslo summit.', gives: [] },
  ],
  pairs: [
    {
      a: 'Kenya was represented by Grace Wanjiru at the Oslo summit.',
      b: 'Grace Wanjiru represented Kenya at the Oslo summit.',
      verdict: 'agreement',
    },
    {
      a: 'Kenya was represented by Grace Wanjiru at the Oslo summit.',
      b: 'Daniel Kiprop represented Kenya at the Oslo summit.',
      verdict: 'no comparison',
    },
  ],
})
