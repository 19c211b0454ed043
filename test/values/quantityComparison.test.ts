import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Comparison, mirrored } from '../../src/model/comparison.js'
import type { Value } from '../../src/model/value.js'
import { compareAmounts, printAmount } from '../../src/values/amount.js'
import { compareValues, printValue } from '../../src/values/compareValues.js'
import { compareCounts, printCount } from '../../src/values/count.js'
import { compareMeasures } from '../../src/values/measure.js'
import { compareOrdinals, printOrdinal } from '../../src/values/ordinal.js'
import { comparePercents } from '../../src/values/percent.js'
import { readQuantities } from '../../src/values/quantities.js'

const value = (wording: string): Value => readQuantities(wording)[0]!.value
const compare = (a: string, b: string): Comparison => compareValues(value(a), value(b))

describe('two wordings', () => {
  it.each<[string, string, Comparison]>([
    ['30 members', 'at least 30 members', 'narrower'],
    ['at least 30 members', 'all 30 members', 'wider'],
    ['30 members', 'more than 30 members', 'disjoint'],
    ['about 30 members', '31 members', 'wider'],
    ['30 members', '31 members', 'disjoint'],
    ['12 eggs', 'a dozen eggs', 'equal'],
    ['11 eggs', 'a dozen eggs', 'rounding'],
    ['299,000 people', '300,000 people', 'rounding'],
    ['299,000 people', '400,000 people', 'disjoint'],
    ['up to 20 men', 'at least 10 men', 'overlapping'],
    ['more than 30 men', 'fewer than 31 men', 'disjoint'],
    ['three or four men', 'four men', 'wider'],
    ['dozens of men', '45 men', 'wider'],
    ['3 flights a week', '3 flights a day', 'unrelated'],
    ['3 flights a week', '3 flights per week', 'equal'],
    ['a 57-43 vote', '57 votes', 'equal'],
    ['57 votes', 'a 57-43 vote', 'equal'],
    ['a 57-43 vote', 'a 56-43 vote', 'disjoint'],
    ['90 men', '89 men', 'disjoint'],
    ['100 men', '99 men', 'rounding'],
    ['101 men', '100 men', 'rounding'],
    ['dozens of men', '2,000 men', 'disjoint'],
    ['nearly 300 men', '300 men', 'wider'],
    ['a 57-43 vote', 'a 57-42 vote', 'disjoint'],
    ['a 57-43 vote', 'voted 57 to 43', 'equal'],
    ['$2.5 billion', '$2.46 billion', 'rounding'],
    ['$2.5 billion', '$3.1 billion', 'disjoint'],
    ['$5 million', 'A$5 million', 'equal'],
    ['US$5 million', 'A$5 million', 'unrelated'],
    ['$5 million', '5 million euros', 'unrelated'],
    ['$5 a share', '$5 million', 'unrelated'],
    ['two thirds of them', '67 percent', 'equal'],
    ['30%', '30.4%', 'rounding'],
    ['30%', '35%', 'disjoint'],
    ['7 miles', '11 km', 'equal'],
    ['7 miles', '20 km', 'disjoint'],
    ['7 miles', '7 kg', 'unrelated'],
    ['7 miles a day', '7 miles', 'unrelated'],
    ['about 12 °C', '13 °C', 'wider'],
    ['about 12 °C', '20 °C', 'disjoint'],
    ['32 degrees Fahrenheit', '0 degrees Celsius', 'equal'],
    ['the first meeting', 'the 1st meeting', 'equal'],
    ['the first meeting', 'the second meeting', 'disjoint'],
  ])('"%s" / "%s": %s', (a, b, wanted) => {
    expect(compare(a, b)).toBe(wanted)
    expect(compare(b, a)).toBe(mirrored[wanted])
  })
})

const end = fc.option(fc.oneof(fc.integer({ min: -50, max: 500 }), fc.constantFrom(30, 100, 1000, 300000)), { nil: undefined })
const step = fc.constantFrom(undefined, 1, 2, 10, 100, 100000)
const interval = fc.tuple(end, end, step).map(([a, b, step]) => ({
  min: a !== undefined && b !== undefined ? Math.min(a, b) : a,
  max: a !== undefined && b !== undefined ? Math.max(a, b) : b,
  step,
}))

const kinds: [string, fc.Arbitrary<Value>, (a: never, b: never) => Comparison][] = [
  ['counts', interval.map(range => ({ kind: 'count', of: 'man', ...range })), compareCounts],
  [
    'amounts',
    fc.tuple(interval, fc.constantFrom('$', 'USD', 'EUR')).map(([range, currency]) => ({ kind: 'amount', currency, ...range })),
    compareAmounts,
  ],
  ['percents', interval.map(range => ({ kind: 'percent', ...range })), comparePercents],
  [
    'measures',
    fc.tuple(interval, fc.constantFrom('m', 'kg')).map(([range, unit]) => ({ kind: 'measure', unit, ...range })),
    compareMeasures,
  ],
  ['ordinals', fc.integer({ min: 1, max: 5 }).map(n => ({ kind: 'ordinal', n, of: 'day' })), compareOrdinals],
]

describe.each(kinds)('%s', (_, values, compareAll) => {
  const against = (a: Value, b: Value) => compareAll(a as never, b as never)

  it('compare the same from both sides, and equal with themselves', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(against(a, a)).toBe('equal')
        expect(against(b, a)).toBe(mirrored[against(a, b)])
      }),
      { seed: 11 },
    )
  })

  it('compare as their sets of figures do', () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: -60, max: 600 }), (a, b, figure) => {
        const allows = ({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: { min?: number; max?: number }) =>
          min <= figure && figure <= max
        const is = against(a, b)
        const [inA, inB] = [allows(a as object), allows(b as object)]
        if (is === 'narrower' && inA) expect(inB).toBe(true)
        if (is === 'wider' && inB) expect(inA).toBe(true)
        if (is === 'disjoint' || is === 'rounding') expect('n' in a || !(inA && inB)).toBe(true)
      }),
      { seed: 13 },
    )
  })
})

describe('print', () => {
  it.each([
    ['at least 30 members', 'at least 30 members'],
    ['more than 300 members', 'more than 300 members'],
    ['some 20 reporters', 'about 20 reporters'],
    ['nearly 300 reporters', 'nearly 300 reporters'],
    ['one man', '1 man'],
    ['three or four men', '3 to 4 men'],
    ['12 dead', '12 dead'],
    ['2,500,000 people', '2.5 million people'],
    ['12,500 people', '12,500 people'],
    ['a 57-43 vote', '57-43'],
    ['2.5 billion dollars', '$2.5 billion'],
    ['US$5 a share', 'US$5 per share'],
    ['up to 8 million euros', 'up to €8 million'],
    ['300 million yuan', '300 million yuan'],
    ['more than 60%', 'at least 60 percent'],
    ['about 19 percent', 'about 19 percent'],
    ['30 kilometres', '30 km'],
    ['magnitude 6.2', 'magnitude 6.2'],
    ['10 degrees Celsius', '10 °C'],
    ['about 12 °C', 'about 12 °C'],
    ['at least 32 degrees Fahrenheit', 'at least 0 °C'],
    ['one year', '1 year'],
    ['44 years', '44 years'],
    ['one percentage point', '1 percentage point'],
    ['1 litre', '1 litre'],
    ['7 miles', '11.27 km'],
    ['1,000 metres', '1 km'],
    ['999 metres', '999 m'],
    ['50 centimetres', '50 cm'],
    ['4 mm', '4 mm'],
    ['up to 300 kg', 'up to 300 kg'],
    ['1,000 kg', '1 tonne'],
    ['2 to 3 km a day', '2 to 3 km per day'],
    ['5 µg/m3', '5 µg/m3'],
    ['20 MW', '20 MW'],
    ['the first meeting', 'first meeting'],
    ['the 22nd amendment', '22nd amendment'],
  ])('%s -> %s', (wording, printed) => {
    expect(printValue(value(wording))).toBe(printed)
  })

  it('prints what reads back as the same figures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.constantFrom('at least', 'more than', 'up to', 'fewer than', 'about', 'nearly', ''),
        (figure, bound) => {
          const count = { ...value(`${bound} ${figure === 1 ? 2 : figure}. visitors`.replace('.', '')), step: undefined }
          expect({ ...value(printCount(count as never)), step: undefined }).toEqual(count)
        },
      ),
      { seed: 17, numRuns: 300 },
    )
    expect(printAmount({ kind: 'amount', min: -5e6, max: -5e6, currency: '$' })).toBe('-$5 million')
    expect(printOrdinal({ kind: 'ordinal', n: 111, of: '' })).toBe('111th')
  })
})
