import { compareEventCauses, eventCauses } from '../patterns/causes.js'
import { defineRelation } from './define.js'

export const eventCause = defineRelation({
  name: 'event-cause',
  describes: 'What caused a fire, crash, explosion, leak, collapse, flood, power cut or delay, or that nobody knows it yet.',
  question: 'What caused {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'changing',
  patterns: [eventCauses('cause of what went wrong')],
  examples: [
    { text: 'The Bergen hotel fire was caused by a short circuit.', gives: ['a short circuit'] },
    { text: 'A short circuit sparked the blaze at the Bergen hotel.', gives: ['A short circuit'] },
    { text: 'The ferry sank off Bergen after its engine failed.', gives: ['its engine failed'] },
    { text: 'The Bergen launch was called off because of high winds.', gives: ['high winds'] },
    { text: 'The blaze in Bergen was started deliberately, police said.', gives: ['deliberately'] },
    { text: 'Investigators put the Bergen derailment down to a broken rail.', gives: ['a broken rail'] },
    { text: 'A fire in a substation caused the blackout in Bergen.', gives: ['A fire in a substation'] },
    { text: 'The plane was shot down near Bergen on Monday.', gives: ['shot down'] },
    {
      // two causes in two mouths
      text: 'State media said the crash in Bergen was due to a technical fault, while Nils Berg said his men had shot down the plane.',
      gives: ['a technical fault', 'shot down'],
    },
    { text: 'The crash in Bergen was due to a technical fault after rebels shot down the plane.', gives: [] },
    { text: 'He opened fire after a rocket hit Bergen.', gives: [] },
    { text: 'A faulty sensor stopped the countdown in Bergen.', gives: ['A faulty sensor'] },
    { text: 'Chlorine leaked from a plant in Bergen on Monday. A hose burst during unloading.', gives: ['hose burst'] },
    { text: 'The mayor of Bergen spoke on Monday. A hose burst during his speech.', gives: [] },
    { text: 'The cause of the Bergen fire is not yet known.', gives: ['not known: cause of the Bergen fire is not yet known'] },
    { text: 'Investigators are trying to establish what caused the Bergen crash.', gives: ['not known: establish what caused'] },
    { text: 'The Bergen fire was not caused by arson.', gives: [] },
    { text: 'Police ruled out arson as the cause of the Bergen fire.', gives: [] },
    { text: 'The fire in Bergen destroyed a shop that sold fireworks.', gives: [] },
    { text: 'The blaze broke out in Bergen after a storm.', gives: [] },
    { text: 'If the fire had been caused by arson, Bergen would know.', gives: [] },
  ],
  pairs: [
    {
      a: 'The fire at the Bergen warehouse was caused by an electrical fault, investigators said.',
      b: 'Arson was the cause of the warehouse fire in Bergen, investigators said.',
      verdict: 'contradiction',
    },
    {
      a: 'A fire destroyed the Harbour Hotel in Bergen. The fire was caused by a short circuit, the fire brigade said.',
      b: 'A blaze destroyed the Harbour Hotel in Bergen. The blaze was started deliberately, police said.',
      verdict: 'contradiction',
    },
    {
      a: 'A fire destroyed the Harbour Hotel in Bergen. The fire was caused by a short circuit, the fire brigade said.',
      b: 'A fire destroyed the Harbour Hotel in Bergen. It was caused by faulty wiring.',
      verdict: 'agreement',
    },
    {
      a: 'A fire destroyed the Harbour Hotel in Bergen. The cause of the fire is not yet known.',
      b: 'A fire destroyed the Harbour Hotel in Bergen. Faulty wiring caused the fire.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'A government plane crashed near Homs on Friday. The army said the crash was due to a technical fault.',
      b: 'A government plane was shot down near Homs on Friday, rebels said.',
      verdict: 'dispute',
    },
    {
      a: 'A landslide hit a village near Bergen. Heavy rain caused the landslide.',
      b: 'A landslide hit a village near Bergen. It was triggered by an earthquake.',
      verdict: 'discrepancy',
    },
    {
      a: 'A fire destroyed the Harbour Hotel in Bergen. The fire was caused by a short circuit.',
      b: 'A fire destroyed the Harbour Hotel in Bergen. An earlier fire there in 2009 was caused by arson.',
      verdict: 'no comparison',
    },
  ],
  compare: compareEventCauses,
})
