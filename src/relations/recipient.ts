import { recipients } from '../patterns/recipients.js'
import { defineRelation } from './define.js'

/** To whom something went. Several may have got it; only a denial or a closed list excludes one. */
export const recipient = defineRelation({
  name: 'recipient',
  describes: 'To whom a party sent, presented or handed a document, proposal or message.',
  question: 'To whom did {sender} send {thing}?',
  memberQuestion: 'Did {sender} send {thing} to {member}?',
  about: { sender: 'party', thing: 'thing' },
  value: 'organisation',
  answers: 'many',
  patterns: [recipients('sent something to')],
  examples: [
    {
      text: 'Norway presented draft agreements on fishing to Iceland and the European Union.',
      gives: ['Iceland', 'European Union'],
    },
    { text: 'Norway has not sent its proposals on fishing to Iceland.', gives: ['Iceland'], polarity: 'denied' },
    { text: 'The proposals on fishing were submitted to Iceland by Norway.', gives: ['Iceland'] },
    { text: 'Norway sent ships to Iceland.', gives: [] },
    { text: 'Norway discussed its proposals on fishing with Iceland.', gives: [] },
  ],
  pairs: [
    {
      a: 'Norway presented draft agreements on fishing to Iceland.',
      b: 'Norway has not sent its proposals on fishing to Iceland.',
      verdict: 'contradiction',
    },
    {
      a: 'Norway presented draft agreements on fishing to Iceland.',
      b: 'Norway presented draft agreements on fishing to Denmark.',
      verdict: 'no comparison',
    },
  ],
})
