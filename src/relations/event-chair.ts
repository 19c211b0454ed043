import { chairmanships } from '../patterns/chairmanships.js'
import { event, noun, people } from '../patterns/fillers.js'
import { withEvent } from '../patterns/heads.js'
import { predicate } from '../patterns/predicate.js'
import { defineRelation } from './define.js'

export const eventChair = defineRelation({
  name: 'event-chair',
  describes: 'Who chairs a meeting.',
  question: 'Who chaired {event}?',
  about: { event: 'event' },
  value: 'people',
  answers: 'one',
  patterns: [
    predicate({
      name: 'X chairs the meeting',
      verbs: ['chair', 'moderate', 'co-chair', 'head', 'lead'],
      slots: { value: { from: 'agent', fill: people }, event: { from: 'object', fill: event('meeting') } },
    }),
    predicate({
      name: 'X presides over the meeting',
      verbs: ['preside'],
      slots: { value: { from: 'agent', fill: people }, event: { from: ['over', 'at'], fill: event('meeting') } },
    }),
    chairmanships('under the chairmanship of X'),
    predicate({
      name: 'X is in the chair',
      verbs: ['be', 'sit', 'take'],
      slots: { value: { from: 'agent', fill: people }, chair: { from: ['in', 'object'], fill: noun(new Set(['chair'])) } },
      check: (match, view, _predication, filled) => withEvent({ ...match, about: {} }, view, filled, ['meeting']),
    }),
  ],
  examples: [
    { text: 'The summit in Oslo will be chaired by Kari Dahl.', gives: ['Kari Dahl'], modality: 'plan' },
    { text: 'Kari Dahl, who chaired the Oslo summit, said it went well.', gives: ['Kari Dahl'] },
    { text: 'Kari Dahl presided over the Oslo summit.', gives: ['Kari Dahl'] },
    { text: 'Kari Dahl will be in the chair at the Oslo summit.', gives: ['Kari Dahl'], modality: 'plan' },
    { text: 'The Oslo summit was held under the chairmanship of Kari Dahl.', gives: ['Kari Dahl'] },
    { text: 'Kari Dahl attended the Oslo summit.', gives: [] },
    { text: 'Kari Dahl chairs a bank.', gives: [] },
  ],
  pairs: [
    { a: 'The Oslo summit will be chaired by Kari Dahl.', b: 'Kari Dahl chaired the Oslo summit.', verdict: 'agreement' },
    { a: 'Nils Berg chaired the Oslo summit.', b: 'Kari Dahl chaired the Oslo summit.', verdict: 'contradiction' },
  ],
})
