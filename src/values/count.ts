import { isCountedState, plural } from '../language/nouns.js'
import type { Comparison } from '../model/comparison.js'
import type { CountValue } from '../model/value.js'
import type { Corpus } from './corpus.js'
import { compareIntervals, printInterval, printNumber } from './interval.js'
import { wordsOfVague } from './vague.js'

/** Below this, whole figures are taken at their word: "30" is not 29. Above, trailing noughts are rounding ("300" may be 297). */
const exactBelow = 100

/** Rounding step of a count: 1 for small figures but dozens, else that of the wording. */
export const stepOfCount = (figure: number, step: number): number =>
  Math.abs(figure) < exactBelow && Number.isInteger(figure) && step % 10 === 0 ? 1 : step

/**
 * Compares the figures alone: what is counted is part of the question that two counts answer, and sources use unlike nouns for one thing.
 * Votes compare by both figures, rates only with rates of the same base.
 */
export function compareCounts(a: CountValue, b: CountValue): Comparison {
  if (a.per !== b.per) return 'unrelated'
  const order = compareIntervals(a, b)
  if (a.against === b.against || a.against === undefined || b.against === undefined) return order
  return order === 'equal' ? 'disjoint' : order
}

/** "at least 30 members", "about 20 reporters", "one member", "57-43", "12 dead", "dozens of people". */
export function printCount(value: CountValue): string {
  if (value.against !== undefined) return `${value.min}-${value.against}`
  const { of, min, max, step } = value
  // nobody counted
  const vague = step === min ? wordsOfVague(min, max) : undefined
  const words = (of ? vague : vague?.replace(/ of$/, '')) ?? printInterval(value, true, printNumber)
  const noun = !of || isCountedState(of) || (value.min === 1 && value.max === 1) ? of : plural(of)
  return words + (noun ? ` ${noun}` : '') + (value.per ? ` per ${value.per}` : '')
}

const members = (value: Omit<CountValue, 'kind' | 'of' | 'step'>): CountValue => ({
  kind: 'count',
  ...value,
  of: 'member',
  step: 1,
})

export const corpus: Corpus<CountValue> = {
  same: [
    {
      value: members({ min: 30, max: 30 }),
      wordings: [
        '30 members',
        'thirty members',
        'exactly 30 members',
        'all 30 members',
        'the 30 members',
        'a total of 30 members',
        '30-member',
        'the 30 other members',
      ],
    },
    {
      value: members({ min: 30 }),
      wordings: [
        'at least 30 members',
        '30 or more members',
        '30-plus members',
        '30+ members',
        'no fewer than 30 members',
        'not less than thirty members',
        '30 members or more',
      ],
    },
    {
      value: members({ min: 31 }),
      wordings: ['more than 30 members', 'over 30 members', 'upwards of over 30 members', 'in excess of thirty members'],
    },
    {
      value: members({ max: 30 }),
      wordings: [
        'up to 30 members',
        'as many as 30 members',
        'no more than 30 members',
        'at most 30 members',
        'a maximum of 30 members',
      ],
    },
    { value: members({ max: 29 }), wordings: ['fewer than 30 members', 'under 30 members', 'less than thirty members'] },
    {
      value: members({ min: 27, max: 33 }),
      wordings: [
        'about 30 members',
        'some 30 members',
        'around 30 members',
        'roughly thirty members',
        '30 or so members',
        '30-odd members',
        'an estimated 30 members',
      ],
    },
    { value: members({ min: 27, max: 30 }), wordings: ['nearly 30 members', 'almost 30 members'] },
    {
      value: members({ min: 3, max: 4 }),
      wordings: [
        'three or four members',
        '3 to 4 members',
        '3-4 members',
        '3\u20134 members',
        'between 3 and 4 members',
        'from three to four members',
      ],
    },
    { value: { kind: 'count', min: 12, max: 12, of: 'egg', step: 2 }, wordings: ['a dozen eggs', 'one dozen eggs'] },
    {
      value: { kind: 'count', min: 2.5e6, max: 2.5e6, of: 'refugee', step: 1e5 },
      wordings: ['2.5 million refugees', '2.5m refugees', '2.5-million refugees', '2.5\u00a0million refugees'],
    },
    {
      value: { kind: 'count', min: 1000, max: 1000, of: 'soldier', step: 1000 },
      wordings: [
        '1,000 soldiers',
        '1000 soldiers',
        '1 000 soldiers',
        'a thousand soldiers',
        '1,000 soldiers each',
        'another 1,000 soldiers',
      ],
    },
    {
      value: { kind: 'count', min: 2, max: 2, of: 'hostage', step: 1 },
      wordings: ['two of the six hostages', '2 of six hostages', 'two out of the six hostages', 'two hostages'],
    },
    {
      value: { kind: 'count', min: 30, max: 30, of: 'nato member state', step: 1 },
      wordings: ['30 NATO member states agreed', 'the 30 NATO member states, who'],
    },
    {
      value: { kind: 'count', min: 57, max: 57, of: 'vote', step: 1, against: 43 },
      wordings: ['a 57-43 vote', 'voted 57 to 43', 'by a vote of 57 to 43', 'a vote of 57-43'],
    },
    { value: { kind: 'count', min: 12, max: 12, of: 'dead', step: 1 }, wordings: ['12 dead', 'twelve dead in'] },
  ],
  not: [
    'no one was there',
    'one another',
    "one's own",
    'the one who left',
    'one state or a group of states',
    'Article 5',
    'under Section 427',
    'an F-16 jet',
    'on Highway 101',
    'resolution 2202',
    'called 911',
    'a Boeing 737',
    'the G-7',
    'No. 10 Downing Street',
    'at 1600 Pennsylvania Avenue',
    'call 555-0142',
    'call (202) 555-0142',
    'version 2.0.1',
    'a 24/7 service',
    'the B-52s',
    'phase two',
    'page 12',
    'the Group of Seven',
    'a 5G network',
    'the top 10',
    'at 10:27',
    'COVID-19',
  ],
}
