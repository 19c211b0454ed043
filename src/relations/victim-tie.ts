import { compareVictimTies, victimTies } from '../patterns/victimTies.js'
import { defineRelation } from './define.js'

export const victimTie = defineRelation({
  name: 'victim-tie',
  describes: 'What a victim was to the one who did the deed: wife, ex-wife, girlfriend, brother, cousin.',
  question: 'Of what sort was the {tie} of victim and attacker in {thing}?',
  about: { thing: 'event', tie: 'thing' },
  value: 'text',
  answers: 'one',
  patterns: [victimTies('tie of victim and attacker')],
  examples: [
    { text: 'A Bergen man who strangled his wife was sentenced on Friday to 20 years in prison.', gives: ['wife'] },
    { text: 'A Bergen man who strangled his wife was jailed on Friday.', gives: ['wife'] },
    { text: 'A man in Bergen shot his ex-wife on Monday.', gives: ['ex-wife'] },
    { text: 'A man in Bergen shot and killed his estranged wife.', gives: ['estranged wife'] },
    { text: 'Nils Berg was arrested in Bergen over the fatal shooting of his 30-year-old fiancée.', gives: ['fiancée'] },
    { text: 'A toddler was accidentally shot by her 3-year-old sister in Bergen.', gives: ['sister'] },
    { text: 'A boy in Bergen was shot and killed by the boy’s stepfather.', gives: ['stepfather'] },
    { text: 'A man in Bergen shot his brother and his cousin.', gives: ['brother'] },
    { text: 'A woman in Bergen hopes that police find whoever shot her son.', gives: [] },
    { text: 'Nils Berg of Bergen said that three intruders came in and shot his wife.', gives: [] },
    { text: 'A man in Bergen shot a boy and wounded his father.', gives: [] },
    { text: 'After the shooting in Bergen a man said that his wife had heard shots.', gives: [] },
    { text: 'A man in Bergen shot his wife. He had killed his girlfriend in a shooting in 1991.', gives: ['wife'] },
  ],
  pairs: [
    {
      a: 'A man in Bergen shot his ex-wife on Monday.',
      b: 'A man in Bergen shot his wife on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'A man in Bergen shot his girlfriend on Monday.',
      b: 'A husband in Bergen shot his wife on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'A man in Bergen shot his estranged wife on Monday.',
      b: 'A man in Bergen shot his wife on Monday.',
      verdict: 'refinement',
    },
    {
      a: 'A woman in Bergen was shot by her husband on Monday.',
      b: 'A man in Bergen shot his wife on Monday.',
      verdict: 'agreement',
    },
    {
      a: 'A boy in Bergen was shot by his cousin on Monday.',
      b: 'A boy in Bergen shot his brother on Monday.',
      verdict: 'discrepancy',
    },
    {
      a: 'A man in Bergen shot his wife on Monday.',
      b: 'A man in Bergen shot his daughter on Monday.',
      verdict: 'no comparison',
    },
    {
      a: 'A man in Bergen shot his brother on Monday.',
      b: 'A man in Bergen shot his daughter on Monday.',
      verdict: 'no comparison',
    },
  ],
  compare: compareVictimTies,
})
