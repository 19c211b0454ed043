import { people } from './fillers.js'
import type { Pattern } from './pattern.js'
import { predicate } from './predicate.js'

/** "X appointed Y", "Y was nominated by X": who gave the post to whom. */
export const givenPosts = (name: string): Pattern =>
  predicate({
    name,
    verbs: ['appoint', 'nominate', 'reappoint'],
    slots: { value: { from: 'agent', fill: people }, person: { from: 'object', fill: people } },
    check: (match, _view, _predication, { value, person }) =>
      value?.subject.entity === person?.subject.entity ? undefined : match,
  })
