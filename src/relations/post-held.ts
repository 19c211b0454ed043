import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { newlyHeld, posts } from '../patterns/posts.js'
import { headOfPost } from '../values/post.js'
import { defineRelation } from './define.js'

const named = '"was named"'

/** Who is named chief of staff gives up the post of before; two papers may well differ about one post. */
const comparePassing = (a: Claim, b: Claim): Comparison | undefined => {
  const [isNew, other] = [a, b].map(({ foundBy, scope }) => foundBy === named || scope?.marks?.includes(newlyHeld) === true)
  if (isNew === other || a.value.kind !== 'post' || b.value.kind !== 'post') return undefined
  return headOfPost(a.value) !== headOfPost(b.value) ? 'unrelated' : undefined
}

/** Present posts. Several may go together (envoy and deputy minister); posts of one family exclude each other. */
export const postHeld = defineRelation({
  name: 'post-held',
  describes: 'Which post a person holds: titles before names, appositions, "is", "serves as", "was named".',
  question: 'Which post does {person} hold?',
  about: { person: 'person' },
  value: 'post',
  answers: 'exclusive',
  patterns: [
    posts('title before a name', ['title']),
    posts('apposition', ['apposition']),
    posts('"is", "serves as"', ['copula', 'as']),
    posts(named, ['named']),
  ],
  compare: comparePassing,
  examples: [
    { text: 'Nils Berg, the embattled mayor of Bergen, spoke.', gives: ['mayor (Bergen)'] },
    { text: 'His own Finance Minister Kari Dahl spoke.', gives: ['Finance Minister'] },
    { text: 'He was shot in the head, Nils Berg said.', gives: [] },
    { text: 'Finnish Deputy Trade Minister Liisa Virtanen opened the fair.', gives: ['Deputy Trade Minister (Finland)'] },
    { text: 'Kari Dahl, the governor of the Bank of Finland, resigned on Monday.', gives: ['governor (Bank of Finland)'] },
    {
      text: 'Liisa Virtanen, 45, chief executive of Nordfrakt, said the ships would sail.',
      gives: ['chief executive (Nordfrakt)'],
    },
    { text: 'Assistant coach Liisa Virtanen left the bench.', gives: ['Assistant coach'] },
    { text: 'Former Finance Minister Liisa Virtanen wrote a book.', gives: [] },
    {
      text: 'The rocket hit, said Gen. Liisa Virtanen, deputy chief of staff of the Finnish army.',
      gives: ['Gen.', 'deputy chief of staff'],
    },
    { text: 'The ships would sail, according to press secretary Liisa Virtanen.', gives: ['press secretary'] },
    { text: "Liisa Virtanen, then Finland's finance minister, was asked about him.", gives: [] },
    { text: 'The king dismissed Finance Minister Liisa Virtanen in May.', gives: [] },
    { text: 'They trust in Berg as Defence Minister, Rep. Liisa Virtanen said.', gives: ['Rep.'] },
    { text: 'The suspect, Liisa Virtanen, was released.', gives: [] },
    { text: 'Top diplomat Liisa Virtanen arrived in Oslo.', gives: [] },
  ],
  pairs: [
    {
      a: 'Carol Hayes, the president of the Harbour Association, spoke first.',
      b: 'Prime Minister Carol Hayes spoke first.',
      verdict: 'no comparison',
    },
    {
      a: 'Spanish President Carol Hayes spoke first.',
      b: 'Spanish Prime Minister Carol Hayes spoke first.',
      verdict: 'discrepancy',
    },
    {
      a: 'Public Safety spokeswoman Carol Hayes spoke first.',
      b: 'Tampa Police spokeswoman Carol Hayes spoke first.',
      verdict: 'discrepancy',
    },
    {
      a: 'Police spokeswoman Carol Hayes spoke first.',
      b: 'Tampa Police spokeswoman Carol Hayes spoke first.',
      verdict: 'refinement',
    },
    {
      a: 'Deputy Secretary of Energy Carol Hayes spoke first.',
      b: 'Deputy Secretary of Transportation Carol Hayes spoke first.',
      verdict: 'contradiction',
    },
    {
      a: 'Deputy Secretary of Energy Carol Hayes spoke first.',
      b: 'Vice Secretary of Energy Carol Hayes spoke first.',
      verdict: 'agreement',
    },
    {
      a: 'Tampa Assistant Police Chief Carol Hayes spoke first.',
      b: 'Assistant Tampa Police Chief Carol Hayes spoke first.',
      verdict: 'agreement',
    },
    { a: 'Gov. Carol Hayes of Florida spoke first.', b: 'Florida GOP Gov. Carol Hayes spoke first.', verdict: 'agreement' },
    {
      a: 'Mexican Foreign Minister Carol Hayes spoke first.',
      b: 'Foreign Relations Secretary Carol Hayes spoke first in Mexico.',
      verdict: 'discrepancy',
    },
    {
      a: 'Energy Secretary Carol Hayes spoke first in Norway.',
      b: 'The president named Carol Hayes chief of staff in Norway.',
      verdict: 'no comparison',
    },
    {
      // on the day he goes from the one to the other
      a: 'The seat of Sen. Nils Berg is open in Norway.',
      b: 'The seat was vacated by newly confirmed Secretary of State Nils Berg in Norway.',
      verdict: 'no comparison',
    },
    {
      a: 'The seat of Sen. Nils Berg is open in Norway.',
      b: 'The seat was vacated by Secretary of State Nils Berg in Norway.',
      verdict: 'contradiction',
    },
    {
      a: 'Homeland Security Secretary Nils Berg issued a statement.',
      b: 'DHS Secretary Nils Berg issued a statement.',
      verdict: 'agreement',
    },
    {
      a: 'Homeland Security Secretary Gen. Nils Berg issued a statement.',
      b: 'General Nils Berg issued a statement.',
      verdict: 'refinement',
    },
    { a: 'Deputy Foreign Minister Pavel Novak spoke.', b: 'Deputy Foreign Minister Jan Kral spoke.', verdict: 'no comparison' },
    {
      a: 'Defense Secretary Nils Berg issued a statement.',
      b: 'Homeland Security Secretary Nils Berg issued a statement.',
      verdict: 'contradiction',
    },
    {
      a: 'Police spokesman Sgt. Nils Berg issued a statement.',
      b: 'Lt. Nils Berg issued a statement.',
      verdict: 'contradiction',
    },
    {
      a: 'Committee Chairman Gov. Nils Berg issued a statement.',
      b: 'Rep. Nils Berg issued a statement.',
      verdict: 'contradiction',
    },
    {
      a: 'Finance chief Kari Dahl said the mill would stay open.',
      b: 'Kari Dahl, chief operating officer, said the mill would stay open.',
      verdict: 'contradiction',
    },
    {
      a: 'Finance director Kari Dahl said the mill would stay open.',
      b: 'Kari Dahl, the chief financial officer, said the mill would stay open.',
      verdict: 'agreement',
    },
    {
      // a given name that no list has
      a: 'The crews will vote, union secretary Wekani Lotuma said.',
      b: "Wekani Lotuma, the union's president, thanked the crews.",
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl, vice-president of the federation, opened the games.',
      b: 'Kari Dahl, president of the federation, opened the games.',
      verdict: 'contradiction',
    },
    {
      a: 'The ship was steered by Captain Nils Berg.',
      b: 'First officer Nils Berg steered the ship.',
      verdict: 'contradiction',
    },
    {
      a: 'Committee Chairman Sen. Nils Berg issued a statement.',
      b: 'Sen. Nils Berg issued a statement.',
      verdict: 'refinement',
    },
  ],
})
