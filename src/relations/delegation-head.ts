import { bareDelegation, delegation, event, party, people } from '../patterns/fillers.js'
import { delegationHeads, withEvent } from '../patterns/heads.js'
import { predicate } from '../patterns/predicate.js'
import { defineRelation } from './define.js'

export const delegationHead = defineRelation({
  name: 'delegation-head',
  describes: 'Who stands at the head of those whom a country or body sends to a meeting.',
  question: 'Who headed the delegation of {side} to {event}?',
  about: { side: 'party', event: 'event' },
  value: 'people',
  answers: 'one',
  patterns: [
    predicate({
      name: 'X heads the delegation',
      verbs: ['head', 'lead', 'direct', 'command', 'chair', 'front', 'spearhead'],
      slots: {
        value: { from: ['agent', 'in addition to', 'together with', 'along with', 'with'], fill: people },
        side: { from: ['object', 'for'], fill: delegation },
        event: { from: ['at', 'to', 'in', 'for', 'during'], fill: event('meeting'), optional: true },
      },
      check: (match, view, _predication, filled) => withEvent(match, view, filled, ['meeting']),
    }),
    predicate({
      name: 'for a party, X heads the delegation',
      verbs: ['head', 'lead', 'direct', 'command', 'chair'],
      slots: {
        value: { from: 'agent', fill: people },
        group: { from: 'object', fill: bareDelegation },
        side: { from: ['for', 'from', 'on'], fill: party },
      },
      check: (match, view, _predication, filled) =>
        withEvent({ ...match, about: { side: match.about.side! } }, view, filled, ['meeting']),
    }),
    delegationHeads('head of the delegation'),
  ],
  examples: [
    { text: 'The Kenyan delegation is led by Grace Wanjiru.', gives: ['Grace Wanjiru'] },
    { text: 'The delegation of Kenya, headed by Grace Wanjiru, arrived late.', gives: ['Grace Wanjiru'] },
    { text: 'Leading the Kenyan delegation was Grace Wanjiru.', gives: ['Grace Wanjiru'] },
    { text: 'At the head of the Kenyan delegation is Grace Wanjiru.', gives: ['Grace Wanjiru'] },
    { text: 'Grace Wanjiru, the head of the Kenyan delegation, smiled.', gives: ['Grace Wanjiru'] },
    { text: 'Grace Wanjiru is expected to head the Kenyan delegation.', gives: ['Grace Wanjiru'], modality: 'plan' },
    { text: 'Grace Wanjiru did not lead the Kenyan delegation.', gives: ['Grace Wanjiru'], polarity: 'denied' },
    { text: 'For Kenya, the delegation is headed by Grace Wanjiru.', gives: ['Grace Wanjiru'] },
    { text: 'Grace Wanjiru met the Kenyan delegation.', gives: [] },
    { text: 'The Kenyan delegation praised Grace Wanjiru.', gives: [] },
  ],
  pairs: [
    {
      a: 'The Kenyan delegation to the talks is led by Grace Wanjiru.',
      b: 'Daniel Kiprop heads the Kenyan delegation to the talks.',
      verdict: 'contradiction',
    },
    {
      a: 'The Kenyan delegation to the talks is led by Grace Wanjiru.',
      b: 'Daniel Kiprop heads the Ugandan delegation to the talks.',
      verdict: 'no comparison',
    },
    {
      a: 'The Kenyan delegation to the talks is led by Grace Wanjiru.',
      b: 'Grace Wanjiru will head the Kenyan delegation to the talks.',
      verdict: 'agreement',
    },
  ],
})
