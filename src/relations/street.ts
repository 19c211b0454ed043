import { sameTime } from '../patterns/scope.js'
import { compareStreets, streets } from '../patterns/streets.js'
import { defineRelation } from './define.js'

export const street = defineRelation({
  name: 'street',
  describes: 'On which street or crossing something happened.',
  question: 'On which street was {thing}?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'one',
  patterns: [streets('address of an occasion')],
  examples: [
    { text: 'A man was shot in the 700 block of Harbour Street on Monday.', gives: ['700 block of Harbour Street'] },
    { text: 'The shooting happened at the corner of Harbour and Mill.', gives: ['corner of Harbour and Mill'] },
    { text: 'Two men were shot at Ave. D and E. 57th St. on Monday.', gives: ['Ave. D and E. 57th St.'] },
    { text: 'Four people were shot at Harbour and Mill streets on Monday.', gives: ['Harbour and Mill streets'] },
    { text: 'A boy was shot at the Fjord Apartments, 8311 83rd St. SW.', gives: ['83rd St. SW'] },
    { text: 'Four people were shot at 13th and South Mill on Monday.', gives: ['13th and South Mill'] },
    { text: 'A man was shot in the 700 block of South Harbour Tuesday night.', gives: ['700 block of South Harbour'] },
    { text: 'A man was shot off 40th and Pont du Lac Ave.', gives: ['40th and Pont du Lac'] },
    { text: 'Two were shot on the 13th and 14th of May.', gives: [] },
    { text: 'Kari Dahl and Nils Berg streets ahead of all were shot at in Bergen.', gives: [] },
    { text: 'A man who was shot lives on Harbour Street.', gives: [] },
    { text: 'Banks on Harbour Street rose on Monday.', gives: [] },
    { text: 'A man was shot in St. Louis on Monday.', gives: [] },
  ],
  pairs: [
    {
      a: 'A man was shot in Bergen near 19th and Dahl.',
      b: 'The shooting in Bergen happened at 19th Street and Dahl Avenue, police said.',
      verdict: 'agreement',
    },
    {
      a: "A man was shot on Bergen's Sixth Street.",
      b: 'The shooting happened on 6th Street in Bergen, police said.',
      verdict: 'agreement',
    },
    {
      a: 'A man was shot in Bergen in the 2500 block of Martin Luther King Jr. Parkway.',
      b: 'The shooting in Bergen happened on MLK Parkway, police said.',
      verdict: 'agreement',
    },
    {
      a: 'A man was shot in the 700 block of Harbour Street.',
      b: 'The shooting happened on N. Harbour St., police said.',
      verdict: 'agreement',
    },
    {
      a: 'A man was shot at Harbour Street and Mill Road.',
      b: 'A man was shot on Mill Road.',
      verdict: 'refinement',
    },
    {
      a: 'A man was shot at Harbour Street and Mill Road.',
      b: 'A man was shot at the corner of Bridge Street and Mill Road.',
      verdict: 'discrepancy',
    },
    { a: 'A man was shot on Harbour Street.', b: 'A man was shot on Mill Road.', verdict: 'discrepancy' },
    {
      a: 'Three people were shot at a home at 4006 NW 47th Street in Bergen.',
      b: 'Three people were shot at a residence at 4006 N.W. 417th St. in Bergen.',
      verdict: 'contradiction',
    },
    { a: 'A man was shot on Harbour Street.', b: 'A man was shot on Harbour Drive.', verdict: 'contradiction' },
    {
      a: 'A boy was shot in the 8300 block of 83rd Ave in Bergen.',
      b: 'A boy was shot at the Fjord Apartments, 8311 83rd St. SW in Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'A boy was shot at Harbour and Mill streets in Bergen.',
      b: 'A boy was shot at the intersection of Harbour Street and Mill Street in Bergen.',
      verdict: 'agreement',
    },
    {
      a: 'A man was shot on Harbour Street. A girl was shot on Mill Road. A boy was shot on Hill Lane.',
      b: 'A girl was shot on Mill Road.',
      verdict: 'no comparison',
    },
    {
      a: 'A man was shot near the corner of Seventh and Harbour streets.',
      b: 'A man was shot at 7th Street and Harbour Street.',
      verdict: 'agreement',
    },
    {
      a: 'A man was shot in the 700 block of Harbour Street.',
      b: 'A man was shot in the 900 block of Harbour Street.',
      verdict: 'contradiction',
    },
    {
      // the street alone is one with either block, which are two
      a: 'A man was shot on Harbour Street on Monday. Police were called to the 700 block of Harbour Street.',
      b: 'A man was shot in the 900 block of Harbour Street.',
      verdict: 'contradiction',
    },
    {
      // where he was found is not where it was
      a: 'Nils Berg shot a man in the 700 block of Harbour Street. Berg was arrested on Monday.',
      b: 'Nils Berg shot a man. Police found Berg in the 900 block of Harbour Street. Berg was arrested on Monday.',
      verdict: 'no comparison',
    },
    {
      a: 'A man was shot in the 700 block of Harbour Street.',
      b: 'A man was shot in the 800 block of Harbour Street.',
      verdict: 'discrepancy',
    },
    {
      a: 'A man was shot at Harbour Road and Mill Lane.',
      b: 'A man was shot at Harbour Drive and Mill Lane.',
      verdict: 'contradiction',
    },
    {
      a: 'A man was shot in the 700 block of Harbour Street West.',
      b: 'A man was shot in the 700 block of Harbour Street East.',
      verdict: 'contradiction',
    },
    {
      a: 'A man was shot in the 700 block of Mallory Hill Lane.',
      b: 'A man was shot in the 700 block of Malory Hill lane.',
      verdict: 'discrepancy',
    },
    { a: 'A man was shot on Harbour Street.', b: 'A man was shot near Mill Road.', verdict: 'no comparison' },
    {
      a: 'A man was shot in the 700 block of Harbour Street.',
      b: 'A man was shot in the 1300 block of Mill Road.',
      verdict: 'no comparison',
    },
    {
      a: 'Police found a gunshot wound in a flat off Mill Pond Drive.',
      b: 'A man was shot in a block of flats off Miller Drive.',
      verdict: 'discrepancy',
    },
  ],
  isTogether: sameTime,
  compare: compareStreets,
})
