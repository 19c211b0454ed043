import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { ofBody, officeHolders } from '../patterns/officeHolders.js'
import { readName } from '../values/personName.js'
import { defineRelation } from './define.js'

/** Every minister and every governor has one. */
const ofAnybody = /\bpress secretary\b/i
const isOfBody = ({ scope }: Claim): boolean => scope?.marks?.includes(ofBody) ?? false

/** "Mayor CRANLEY POINTED" in a transcript is no rival of John Cranley. */
const compareHolders = (one: Claim, other: Claim): Comparison | undefined => {
  const [{ value: ours }, { value: theirs }] = [one, other]
  if (ours.kind !== 'people' || theirs.kind !== 'people') return undefined
  const [a, b] = [ours, theirs].map(({ names }) => readName(names[0]!))
  if (a!.surname.key === b!.surname.key) return undefined
  const holds = (name: typeof a, word: string): boolean => name!.given.some(given => given.word === word)
  // "President Mariam ne Dahl": a name that a copy has broken in two
  const isBroken = (name: typeof a, other: typeof a): boolean =>
    name!.given.length === 0 &&
    name!.surname.word.length >= 3 &&
    other!.given.some(({ word }) => word !== name!.surname.word && word.startsWith(name!.surname.word))
  if (isBroken(a, b) || isBroken(b, a)) return 'rounding'
  if (holds(a, b!.surname.word) || holds(b, a!.surname.word)) return 'unrelated'
  return ofAnybody.test(one.about.office!.text) && !(isOfBody(one) && isOfBody(other)) ? 'unrelated' : undefined
}

/** Offices with one holder at a time. Stage resolve tells which offices of several articles are one. */
export const officeHolder = defineRelation({
  name: 'office-holder',
  describes: 'Who holds an office that has one holder at a time: mayor, governor, prime minister, police chief.',
  question: 'Who is {office}?',
  about: { office: 'thing' },
  value: 'people',
  answers: 'one',
  compare: compareHolders,
  // "press secretary Kari Dahl": whose, only the other paper may say
  isLoose: (a, b) => !(isOfBody(a) && isOfBody(b)),
  patterns: [officeHolders('holder of an office')],
  examples: [
    { text: 'Tampa Mayor Carol Hayes spoke first.', gives: ['Carol Hayes'] },
    { text: 'Carol Hayes, the mayor of Tampa, spoke first.', gives: ['Carol Hayes'] },
    { text: 'Norwegian Finance Minister Nils Berg spoke first.', gives: ['Nils Berg'] },
    { text: 'White House Chief of Staff Carol Hayes spoke first.', gives: ['Carol Hayes'] },
    { text: 'Former Tampa Mayor Carol Hayes spoke first.', gives: [] },
    { text: 'Tampa Deputy Mayor Carol Hayes spoke first.', gives: [] },
    { text: 'Senator Carol Hayes spoke first.', gives: [] },
  ],
  pairs: [
    {
      a: 'Prime Minister Carol Hayes spoke first.',
      b: 'Crowds cheered when Prime Minister Daniel Brooks beat Carol Hayes.',
      verdict: 'no comparison',
    },
    {
      // of two houses, as far as the sentences tell
      a: 'Press secretary Nils Berg said the minister was ill.',
      b: 'The minister was to travel on Monday, press secretary Kari Dahl told a newspaper.',
      verdict: 'no comparison',
    },
    {
      a: 'Tampa Mayor Carol Hayes spoke first in Florida.',
      b: 'Carol Hayes, the mayor of Tampa, spoke in Florida.',
      verdict: 'agreement',
    },
    {
      a: 'Tampa Mayor Carol Hayes spoke first in Florida.',
      b: 'Tampa Mayor Daniel Brooks spoke first in Florida.',
      verdict: 'contradiction',
    },
    {
      a: 'Tampa Police Chief Carol Hayes spoke first in Florida.',
      b: 'Crowds in Tampa cheered when police chief Daniel Brooks left Florida.',
      verdict: 'discrepancy',
    },
    {
      a: 'Tampa Mayor Carol Hayes spoke first in Florida.',
      b: 'Miami Mayor Daniel Brooks spoke first in Florida.',
      verdict: 'no comparison',
    },
    {
      // whose governor, neither says
      a: 'Gov. Carol Hayes called the flood a disaster on Friday.',
      b: 'The flood was called a disaster by Gov. Daniel Brooks on Friday.',
      verdict: 'discrepancy',
    },
    {
      a: 'Gov. Carol Hayes called the flood a disaster on Friday.',
      b: 'The flood was called a disaster by Gov. Daniel Brooks on Friday, as Carol Hayes had done.',
      verdict: 'no comparison',
    },
    {
      a: 'Tampa Mayor Carol Hayes spoke first in Florida.',
      b: 'AS MAYOR HAYES POINTED OUT,THE FIRE DEPARTMENT RESPONDED IN TAMPA, FLORIDA.',
      verdict: 'no comparison',
    },
    {
      a: 'Peruvian President Carl Tomasino Berg met Kari Dahl in Oslo.',
      b: 'Peruvian President Tom asino Birg met Kari Dahl in Oslo.',
      verdict: 'discrepancy',
    },
    {
      a: 'Norwegian Finance Minister Nils Berg met Kari Dahl in Oslo.',
      b: 'Norwegian Defence Minister Kari Dahl met Nils Berg in Oslo.',
      verdict: 'no comparison',
    },
  ],
})
