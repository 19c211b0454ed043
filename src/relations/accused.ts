import { accusations, compareAccused, isOneAccused } from '../patterns/accusations.js'
import { defineRelation } from './define.js'

export const accused = defineRelation({
  name: 'accused',
  describes: 'Which side is accused of an attack of a war, and which denies it.',
  question: 'Who is accused of {thing}?',
  about: { thing: 'thing' },
  value: 'text',
  answers: 'one',
  patterns: [accusations('accused, blamed or denying')],
  examples: [
    {
      text: 'Gas killed 40 people in Lima, Peru. The opposition accused government forces of gassing people on Monday.',
      gives: ['government'],
    },
    { text: 'Gas killed 40 people in Lima, Peru. Chile blamed the attack on rebel forces.', gives: ['rebel'] },
    {
      text: 'Gas killed 40 people in Lima, Peru. Chile backed up the army by saying it looked like a rebel provocation.',
      gives: ['rebel'],
    },
    {
      text: 'Gas killed 40 people in Lima, Peru. The Peruvian government denied using chemical weapons.',
      gives: ['Peruvian government'],
      polarity: 'denied',
    },
    {
      text: 'Gas killed 40 people in Lima, Peru. A military source denied that the army had used any such weapons.',
      gives: ['army'],
      polarity: 'denied',
    },
    {
      text: 'Paris called for a debate on what Chile says was a gas attack by the government in Lima, Peru.',
      gives: ['government'],
    },
    { text: 'Chile said that the regime was responsible for the gas attack in Lima, Peru.', gives: ['regime'] },
    {
      text: 'Air strikes hit a rebel-held quarter of Lima, Peru. Chile denied any involvement in the raids.',
      gives: ['Chile'],
      polarity: 'denied',
    },
    // of all times
    { text: 'Gas killed 40 people in Lima, Peru. The government has repeatedly denied using chemical weapons.', gives: [] },
    { text: 'Gas killed 40 people in Lima, Peru. Chile accused the regime of withholding evidence.', gives: [] },
    { text: 'Gas killed 40 people in Lima, Peru. In 2013 Chile accused the regime of gassing rebels in Nicosia.', gives: [] },
    { text: 'Gas killed 40 people in Lima, Peru. The rebels and the army blamed each other for the attack.', gives: [] },
    { text: 'Kari Dahl accused Nils Berg of killing her cat in Bergen.', gives: [] },
  ],
  pairs: [
    {
      a: 'Gas killed 40 people in Lima, Peru. The opposition accused government forces of gassing people.',
      b: 'Gas killed 40 people in Lima, Peru. Chile blamed the attack on rebel forces.',
      verdict: 'dispute',
    },
    {
      a: 'Gas killed 40 people in Lima, Peru. The opposition accused government forces of gassing people.',
      b: 'Gas killed 40 people in Lima, Peru. The Peruvian government denied using chemical weapons.',
      verdict: 'dispute',
    },
    {
      a: 'Gas killed 40 people in Lima, Peru. The opposition accused government forces of gassing people.',
      b: 'Gas killed 40 people in Lima, Peru. Chile blamed the Peruvian army for the attack.',
      verdict: 'agreement',
    },
    {
      // allies
      a: 'Gas killed 40 people in Lima, Peru. The opposition accused government forces of gassing people.',
      b: 'Gas killed 40 people in Lima, Peru. Chile denied being behind the attack.',
      verdict: 'no comparison',
    },
    {
      a: 'Gas killed 40 people in Lima, Peru. The opposition accused government forces of gassing people.',
      b: 'Gas killed 40 people in Lima, Peru. Chile blamed the attack on rebel forces.',
      published: ['2016-03-10', '2016-05-10'],
      verdict: 'no comparison',
    },
    {
      a: 'Gas killed 40 people in Lima, Peru. The opposition accused government forces of gassing people.',
      b: 'Air strikes hit a rebel-held quarter of Lima, Peru, and killed two people. The army denied any involvement in the raids.',
      verdict: 'no comparison',
    },
  ],
  isTogether: isOneAccused,
  compare: compareAccused,
})
