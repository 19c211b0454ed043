import type { Claim } from '../model/claim.js'
import type { Value } from '../model/value.js'
import { terms } from '../patterns/terms.js'
import { defineRelation } from './define.js'

export const postTerm = defineRelation({
  name: 'post-term',
  describes: 'From when to when a person held a post: "was ambassador from 2011 to 2018", "chief executive since 2011".',
  question: 'From when to when was {person} {post}?',
  about: { person: 'person', post: 'thing' },
  value: 'period',
  answers: 'one',
  compare: (a, b) =>
    endsBefore(a.value, b.value) || endsBefore(b.value, a.value) || isNextPost(a, b) || isNextPost(b, a)
      ? 'unrelated'
      : undefined,
  patterns: [terms('post with a term')],
  examples: [
    { text: 'Marta Ruiz was ambassador to Chile from 2003 to 2009.', gives: ['2003 to 2009'] },
    { text: 'Marta Ruiz worked as envoy to Chile in 2003-2009.', gives: ['2003 to 2009'] },
    { text: 'Marta Ruiz, chief executive of Solcom since 2014, resigned.', gives: ['since 2014'] },
    { text: 'Marta Ruiz, who became chief executive of Solcom in 2014, resigned.', gives: ['since 2014'] },
    { text: 'Marta Ruiz was named chief executive of Solcom in 2014.', gives: [] },
    { text: 'Marta Ruiz became the first woman mayor of Bergen since 1979.', gives: [] },
    { text: 'Marta Ruiz was ambassador to Chile.', gives: [] },
    { text: 'Marta Ruiz met the ambassador to Chile in 2009.', gives: [] },
  ],
  pairs: [
    {
      a: 'Marta Ruiz, chief executive of Solcom since 2014, resigned on Monday.',
      b: 'Marta Ruiz, who became chief executive of Solcom in 2011, resigned on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'Marta Ruiz was ambassador to Chile from 2003 to 2009.',
      b: 'Marta Ruiz worked as envoy to Chile in 2004-2009.',
      verdict: 'contradiction',
    },
    {
      a: 'Marta Ruiz was ambassador to Chile from 2003 to 2009.',
      b: 'Marta Ruiz has served as envoy to Chile since 2003.',
      verdict: 'refinement',
    },
    {
      a: 'Marta Ruiz was chief executive of Solcom from 2003 to 2009.',
      b: 'Marta Ruiz has been chief executive of Nordfrakt since 2014.',
      verdict: 'no comparison',
    },
    {
      a: 'Marta Ruiz will be chief executive of Nordfrakt from September.',
      b: 'Marta Ruiz has been chief executive of Solcom since 2014.',
      verdict: 'no comparison',
    },
  ],
})

/** "Has led Solcom since 2014" / "will lead Nordfrakt from September": what is still to begin is another term than what has begun. */
const isNextPost = (plan: Claim, fact: Claim): boolean =>
  plan.modality === 'plan' &&
  fact.modality === 'fact' &&
  fact.value.kind === 'period' &&
  plan.published !== undefined &&
  (fact.value.start ?? '9').slice(0, plan.published.length) < plan.published

/** By the year: two terms, where the later one begins in a year after the earlier one ended. Who led one company until 2012 may lead another from 2015. */
const endsBefore = (a: Value, b: Value): boolean =>
  a.kind === 'period' &&
  b.kind === 'period' &&
  a.end !== undefined &&
  b.start !== undefined &&
  a.end.slice(0, 4) < b.start.slice(0, 4)
