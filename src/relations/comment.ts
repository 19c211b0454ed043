import { comments } from '../patterns/comments.js'
import { compareWaiting } from '../patterns/waiting.js'
import { defineRelation } from './define.js'

export const comment = defineRelation({
  name: 'comment',
  describes: 'Whether somebody who had not commented had done so by a later report.',
  question: 'Has {speaker} commented?',
  about: { speaker: 'party' },
  value: 'text',
  answers: 'changing',
  patterns: [comments('commented or not')],
  examples: [
    // one article alone has no later report beside it
    { text: 'The White House declined to comment on the herring quota.', gives: [] },
    { text: 'A spokeswoman for Kari Dahl said the quota was too low.', gives: [] },
  ],
  pairs: [
    {
      a: 'The White House declined to comment on the herring quota.',
      b: 'Nils Berg, the White House press secretary, told reporters that the herring quota was too low.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'update',
    },
    {
      a: 'Kari Dahl did not respond to a request for comment on the herring quota.',
      b: 'Kari Dahl said the herring quota was too low.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'update',
    },
    {
      a: 'Neither the White House nor Kari Dahl made any public comment about the herring quota.',
      b: 'A White House spokesman said the herring quota was too low.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'update',
    },
    {
      // to the one paper, and not to the other
      a: 'Kari Dahl did not respond to a request for comment on the herring quota.',
      b: 'Kari Dahl said the herring quota was too low.',
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl did not respond to a request for comment on the herring quota.',
      b: 'Kari Dahl said the herring quota was too low.',
      published: ['2022-01-14', '2022-01-12'],
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl did not respond to a request for comment. “It is too low,” Kari Dahl said on Monday.',
      b: 'Kari Dahl said the herring quota was too low.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'no comparison',
    },
    {
      a: 'Kari Dahl did not respond to a request for comment on the herring quota.',
      b: 'Nils Berg said the herring quota was too low.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'no comparison',
    },
  ],
  compare: compareWaiting,
})
