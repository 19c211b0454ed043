import { charges } from '../patterns/charges.js'
import { defineRelation } from './define.js'

export const charge = defineRelation({
  name: 'charge',
  describes: 'With which offences a person is charged.',
  question: 'With what is {person} charged?',
  about: { person: 'person' },
  value: 'text',
  answers: 'many',
  patterns: [charges('charged with an offence', ['charge', 'indict', 'accuse'])],
  examples: [
    { text: 'Nils Berg was charged with murder.', gives: ['murder'] },
    { text: 'Nils Berg was charged with murder and two counts of assault.', gives: ['murder', 'assault'] },
    {
      text: 'Nils Berg was charged with illegally possessing a firearm and receiving stolen property.',
      gives: ['firearm possession', 'receiving stolen property'],
    },
    { text: 'The indictment accuses Nils Berg of witness tampering.', gives: ['witness tampering'] },
    { text: 'Nils Berg was arrested on charges of murder and arson.', gives: ['murder', 'arson'] },
    { text: 'Nils Berg faces charges including robbery.', gives: ['robbery'] },
    { text: 'Nils Berg was arrested Monday and is now facing a murder charge.', gives: ['murder'] },
    { text: 'Nils Berg was booked on two attempted murder charges.', gives: ['attempted murder'] },
    { text: 'Nils Berg pleaded not guilty to aggravated murder and other charges.', gives: ['aggravated murder'] },
    { text: 'Nils Berg has pleaded guilty to robbery charges over the last few years.', gives: [] },
    { text: 'Nils Berg was indicted on murder for the brutal killing of a girl.', gives: ['murder'] },
    { text: 'Nils Berg was charged with murder 1st degree and arson.', gives: ['first-degree murder', 'arson'] },
    { text: 'Nils Berg was charged with murder in the second degree.', gives: ['second-degree murder'] },
    {
      text: 'Nils Berg was charged with second-degree murder, first-degree and second-degree assault and capital murder.',
      gives: ['second-degree murder', 'second-degree assault', 'capital murder'],
    },
    { text: 'Police arrested Nils Berg, 20, and Ola Holm, 21. Both men are charged with murder.', gives: ['murder', 'murder'] },
    {
      text: 'Two brothers were charged with murder. Police arrested Nils Berg in May. Ola Holm was arrested in June.',
      gives: ['murder', 'murder'],
    },
    { text: 'Two men were charged with murder. Police arrested Nils Berg.', gives: [] },
    { text: 'Nils Berg and Ola Holm both face charges of murder.', gives: ['murder', 'murder'] },
    { text: 'Police arrested Nils Berg, 20, and Ola Holm, 21. Both face murder charges.', gives: ['murder', 'murder'] },
    { text: 'Nils Berg was arrested for arson.', gives: [] },
    { text: 'The mayor accused Nils Berg of arson.', gives: [] },
    { text: 'Nils Berg was charged a fee.', gives: [] },
    { text: 'Nils Berg praised the charge of the cavalry.', gives: [] },
  ],
  pairs: [
    {
      a: 'Nils Berg of Bergen was charged with murder.',
      b: 'Prosecutors charged Nils Berg of Bergen with murder.',
      verdict: 'agreement',
    },
    {
      a: 'Nils Berg of Bergen was charged with murder.',
      b: 'Prosecutors charged Nils Berg of Bergen with assault.',
      verdict: 'no comparison',
    },
    {
      a: 'Nils Berg of Bergen was charged with murder.',
      b: 'Nils Berg of Bergen was not charged with murder.',
      verdict: 'contradiction',
    },
  ],
})
