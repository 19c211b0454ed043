import { compareCauses, deathCauses } from '../patterns/deathCauses.js'
import { defineRelation } from './define.js'

export const deathCause = defineRelation({
  name: 'death-cause',
  describes: 'Of what somebody died, or that it is yet to be found out.',
  question: 'What was the cause of death in {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'changing',
  patterns: [deathCauses('cause of a death')],
  examples: [
    { text: 'The woman found after the Bergen shooting died of multiple gunshot wounds.', gives: ['multiple gunshot wounds'] },
    {
      text: 'Doctors ruled the death after the Bergen attack a homicide due to blunt force trauma.',
      gives: ['blunt force trauma'],
    },
    { text: 'The cause of death in the Bergen attack was drowning.', gives: ['drowning'] },
    {
      text: 'The cause of death in the Bergen attack has not been determined.',
      gives: ['not known: cause of death in the Bergen attack has not been determined'],
    },
    { text: 'An autopsy is scheduled after the Bergen attack.', gives: ['not known: autopsy is scheduled'] },
    {
      text: 'Doctors are trying to find out what caused her injuries in the Bergen attack.',
      gives: ['not known: find out what caused'],
    },
    { text: 'A man suffered gunshot wounds in the Bergen shooting.', gives: [] },
    { text: 'The town died a slow death.', gives: [] },
  ],
  pairs: [
    {
      a: 'The cause of death in the Bergen attack has not been determined.',
      b: 'The woman attacked in Bergen died of multiple gunshot wounds.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'The woman attacked in Bergen died of gunshot wounds.',
      b: 'The woman attacked in Bergen died from a single gunshot wound.',
      verdict: 'agreement',
    },
    {
      a: 'The woman attacked in Bergen died of gunshot wounds.',
      b: 'The woman attacked in Bergen died of stab wounds.',
      verdict: 'discrepancy',
    },
  ],
  compare: compareCauses,
})
