import { compareRescues, countTogether } from '../patterns/scope.js'
import { tollsOf } from '../patterns/tolls.js'
import { defineRelation } from './define.js'

export const rescuedCount = defineRelation({
  name: 'rescued-count',
  describes: 'How many people were rescued from a wreck, a fire, a flood or the sea.',
  question: 'How many {victims} were rescued in {thing}?',
  about: { thing: 'event', victims: 'thing', period: 'thing' },
  value: 'count',
  answers: 'rising',
  patterns: [tollsOf('figure of the rescued', 'rescued')],
  examples: [
    { text: 'The coast guard rescued 45 people when a ferry sank off Lima.', gives: ['45 people'] },
    { text: 'Forty-five passengers were rescued from the sinking ferry off Lima.', gives: ['45 people'] },
    { text: 'Six people have been pulled alive from the rubble since the earthquake in Lima.', gives: ['6 people'] },
    { text: 'Firefighters in Lima pulled six people to safety from the burning house.', gives: ['6 people'] },
    { text: 'Helicopters plucked 45 people from roofs in the flooded town of Lima.', gives: ['45 people'] },
    { text: 'The coast guard rescued 45 dogs when a ferry sank off Lima.', gives: [] },
    { text: 'The bank in Lima was rescued after 45 people sold it.', gives: [] },
    { text: 'The fire in Lima killed 45 people before rescuers came.', gives: [] },
  ],
  pairs: [
    {
      a: 'A ferry sank off Lima on Monday and 45 people were rescued.',
      b: 'The coast guard rescued 45 people after a ferry sank off Lima on Monday.',
      verdict: 'agreement',
    },
    {
      // each of several boats may have counted its own
      a: 'A ferry sank off Lima on Monday and 45 people were rescued.',
      b: 'The coast guard rescued 63 people after a ferry sank off Lima on Monday.',
      verdict: 'discrepancy',
    },
    {
      a: 'A ferry sank off Lima on Monday and 45 people were rescued.',
      b: 'A ferry sank off Lima on Monday and 63 people were killed.',
      verdict: 'no comparison',
    },
  ],
  isTogether: countTogether,
  compare: compareRescues,
})
