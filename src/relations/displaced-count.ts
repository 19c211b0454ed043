import { compareTolls, countTogether } from '../patterns/scope.js'
import { tollsOf } from '../patterns/tolls.js'
import { defineRelation } from './define.js'

export const displacedCount = defineRelation({
  name: 'displaced-count',
  describes: 'How many people a war or disaster drove from their homes.',
  question: 'How many {victims} were displaced in {thing}?',
  about: { thing: 'event', victims: 'thing', period: 'thing' },
  value: 'count',
  answers: 'rising',
  patterns: [tollsOf('figure of the displaced', 'displaced')],
  examples: [
    { text: 'The flood in Lima displaced 3,000 people.', gives: ['3,000 people'] },
    { text: 'The fire in Lima left 200 people homeless.', gives: ['200 people'] },
    { text: 'The fighting drove 4,000 families from their homes in Lima.', gives: ['4,000 families'] },
    { text: 'Some 4,000 people have fled the fighting in Lima.', gives: ['about 4,000 people'] },
    { text: 'The offensive has forced 4,000 civilians to flee from Lima.', gives: ['4,000 civilians'] },
    { text: 'About 4,000 people lost their homes in the Lima earthquake.', gives: ['about 4,000 people'] },
    { text: 'The storm in Lima hit 4,000 families.', gives: [] },
    { text: 'The civil war in Peru has killed many and driven 3 million people from their homes.', gives: ['3 million people'] },
    { text: 'A fire in Lima drove 450 people from their homes.', gives: [] },
    { text: 'Three thousand people heard of the flood in Lima.', gives: [] },
    { text: 'The flood in Lima displaced 3,000 stones.', gives: [] },
  ],
  pairs: [
    { a: 'The flood in Lima displaced 3,100 people.', b: 'The flood in Lima displaced 5,400 people.', verdict: 'contradiction' },
    {
      a: 'The flood in Lima displaced 3,100 people.',
      b: 'More than 3,000 people were displaced in the Lima flood.',
      verdict: 'refinement',
    },
  ],
  isTogether: countTogether,
  compare: compareTolls,
})
