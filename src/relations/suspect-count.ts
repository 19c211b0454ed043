import { compareSuspectCounts, suspectCounts } from '../patterns/suspectCounts.js'
import { defineRelation } from './define.js'

export const suspectCount = defineRelation({
  name: 'suspect-count',
  describes: 'How many people are suspected of an attack.',
  question: 'How many suspects are there in {thing}?',
  about: { thing: 'event' },
  value: 'count',
  answers: 'rising',
  patterns: [suspectCounts('figure of suspects')],
  examples: [
    { text: 'Two men were shot in Bergen, and divers are searching for two men swept out to sea.', gives: [] },
    { text: 'Police search for four suspects in the Bergen shooting.', gives: ['4 suspects'] },
    { text: 'Officers are looking for at least two suspects in the Bergen shooting.', gives: ['at least 2 suspects'] },
    { text: 'Officers are looking for two or more suspects in the Bergen shooting.', gives: ['at least 2 suspects'] },
    { text: 'A man died in Bergen. Police search for four or five shooting suspects.', gives: ['4 to 5 suspects'] },
    { text: 'A sixth suspect was arrested over the Bergen shooting.', gives: ['at least 6 suspects (a sixth suspect)'] },
    { text: 'The first suspect in the Bergen shooting was arrested.', gives: [] },
    { text: 'Two other suspects in the Bergen shooting fled.', gives: ['at least 3 suspects'] },
    { text: 'Six alleged members of a gang were charged over the Bergen shooting.', gives: ['6 suspects'] },
    { text: 'Six members of a choir saw the Bergen shooting.', gives: [] },
    { text: 'Police are looking for two men in connection with the Bergen shooting.', gives: ['2 suspects'] },
    { text: 'Officers are looking for two men who may have seen the Bergen shooting.', gives: [] },
    { text: 'Two victims of the Bergen shooting fled.', gives: [] },
    { text: 'Rescuers are looking for nine missing people after the Bergen landslide.', gives: [] },
    { text: 'Divers are searching for nine people who disappeared in the Bergen landslide.', gives: [] },
    { text: 'There are no suspects in the Bergen shooting.', gives: [] },
  ],
  pairs: [
    {
      a: 'Police search for four suspects in the Bergen shooting.',
      b: 'Police search for two suspects in the Bergen shooting.',
      verdict: 'discrepancy',
    },
    {
      a: 'Police search for four suspects in the Bergen shooting.',
      b: 'Six suspects were charged over the Bergen shooting.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Four suspects are sought over the Bergen shooting.',
      b: 'Police search for four suspects in the Bergen shooting.',
      verdict: 'agreement',
    },
  ],
  compare: compareSuspectCounts,
})
