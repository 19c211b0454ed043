import { rounds } from '../patterns/rounds.js'
import { defineRelation } from './define.js'

export const eventRound = defineRelation({
  name: 'event-round',
  describes: 'Which one of a series of rounds, stages or legs an event is.',
  question: 'Which round of a series did {event} mark?',
  about: { event: 'event' },
  value: 'ordinal',
  answers: 'one',
  patterns: [rounds('nth round of a series')],
  examples: [
    { text: 'The Oslo talks mark the third stage of consultations between Norway and Chile.', gives: ['third round'] },
    { text: 'Norway and Chile held the third round of talks in Oslo.', gives: ['third round'] },
    { text: 'The Oslo talks made the third page of the paper.', gives: [] },
    { text: 'The third minister at the Oslo talks left.', gives: [] },
  ],
  pairs: [
    {
      a: 'The Oslo talks mark the third stage of consultations between Norway and Chile.',
      b: 'The Oslo talks are the second stage of consultations between Norway and Chile.',
      verdict: 'contradiction',
    },
    {
      a: 'The Oslo talks mark the third stage of consultations between Norway and Chile.',
      b: 'Norway and Chile held the third round of talks in Oslo.',
      verdict: 'agreement',
    },
  ],
})
