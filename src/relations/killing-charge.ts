import { compareKillingCharges, killingCharges } from '../patterns/killingCharges.js'
import { defineRelation } from './define.js'

/** Charges grow and shrink: whoever was held on suspicion of murder may answer for manslaughter. */
export const killingCharge = defineRelation({
  name: 'killing-charge',
  describes: 'For which degree of killing somebody is held or charged, the gravest that an article tells.',
  question: 'For which degree of killing is {person} held or charged?',
  about: { person: 'person' },
  value: 'text',
  answers: 'changing',
  patterns: [killingCharges('charged with murder, manslaughter or homicide')],
  compare: compareKillingCharges,
  examples: [
    { text: 'Nils Berg was arrested in Bergen. He is also charged with two counts of attempted murder.', gives: [] },
    { text: 'Nils Berg was charged with second-degree murder and arson.', gives: ['second-degree murder'] },
    { text: 'Nils Berg was booked into the county jail on suspicion of murder.', gives: ['murder'] },
    { text: 'Nils Berg is charged with manslaughter and attempted murder.', gives: ['manslaughter'] },
    { text: 'Nils Berg was arrested Monday for the murder of Kari Dahl.', gives: ['murder'] },
    { text: 'Nils Berg was arrested for negligent manslaughter.', gives: ['manslaughter'] },
    { text: 'Nils Berg was set to be booked on suspicion of murder.', gives: ['murder'] },
    { text: 'Nils Berg was booked into the Bergen County Jail on a murder charge.', gives: ['murder'] },
    { text: 'Nils Berg was held for homicide detectives.', gives: [] },
    { text: 'Nils Berg was charged with robbery.', gives: [] },
    { text: 'Nils Berg was not charged with murder.', gives: [] },
    { text: 'Nils Berg may be charged with murder.', gives: [] },
  ],
  pairs: [
    {
      // "him" is whom the same people arrested
      a: 'Two men were shot in Bergen. Lars Holm, 24, died, police said. Police arrested Nils Berg and charged him with murder.',
      b: 'Nils Berg was charged with manslaughter in the Bergen shooting.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg of Bergen was arrested on suspicion of murder.',
      b: 'Nils Berg of Bergen was charged with involuntary manslaughter.',
      published: ['2022-01-10', '2022-01-12'],
      verdict: 'update',
    },
    {
      a: 'Nils Berg of Bergen was charged with attempted murder.',
      b: 'Nils Berg of Bergen is now charged with murder.',
      published: ['2022-01-10', '2022-01-12'],
      verdict: 'update',
    },
    {
      a: 'Nils Berg of Bergen was charged with first-degree murder.',
      b: 'Nils Berg of Bergen was charged with second-degree murder.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg of Bergen was charged with murder.',
      b: 'Nils Berg of Bergen was charged with second-degree murder.',
      verdict: 'refinement',
    },
    {
      a: 'Nils Berg of Bergen was charged with criminal homicide.',
      b: 'Nils Berg of Bergen was charged with homicide.',
      published: ['2022-01-10', '2022-01-12'],
      verdict: 'agreement',
    },
    {
      a: 'Nils Berg of Bergen was charged with murder.',
      b: 'Nils Berg of Bergen was charged with attempted murder.',
      verdict: 'no comparison',
    },
    {
      a: 'A Bergen man was charged with murder on Monday.',
      b: 'Nils Berg of Bergen was charged with manslaughter. He was arrested on Monday.',
      verdict: 'contradiction',
    },
  ],
})
