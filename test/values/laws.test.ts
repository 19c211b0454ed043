import fc from 'fast-check'
import { describe, it } from 'vitest'
import { mirrored } from '../../src/model/comparison.js'
import type { Value, ValueKind } from '../../src/model/value.js'
import { compareValues } from '../../src/values/compareValues.js'

const one = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words)
const people = one('Ann Lee', 'A. Lee', 'Lee', 'Ann B. Lee', 'Bo Lee', 'Anna Lee', 'Jan Kowalski', 'Jan Kowalsky', 'Kowalski Jr.')
const places = one('Geneva', 'Geneva, Switzerland', 'Switzerland', 'Bern', 'Ohio', 'Springfield, Ohio', 'Springfield')

/** Values of the kinds that are told in words; figures and times have tests of their own. */
const worded: [ValueKind, fc.Arbitrary<Value>][] = [
  ['people', fc.array(people, { minLength: 1, maxLength: 3 }).map(names => ({ kind: 'people', names }))],
  [
    'post',
    fc
      .tuple(
        one('foreign minister', 'deputy foreign minister', 'envoy', 'president', 'vice president'),
        one('Norway', 'Chad', ''),
      )
      .map(([title, body]) => (body ? { kind: 'post', title, body } : { kind: 'post', title })),
  ],
  ['place', places.map(name => ({ kind: 'place', name }))],
  ['organisation', one('NATO', 'Acme', 'Acme Inc.', 'the Red Cross', 'Red Cross').map(name => ({ kind: 'organisation', name }))],
  [
    'quotation',
    fc
      .tuple(
        one('we will not give in', 'we will not give up', 'we shall never give in', 'nobody spoke'),
        one('Ann Lee', 'Lee', 'Bo Roe'),
      )
      .map(([words, speaker]) => ({ kind: 'quotation', words, speaker })),
  ],
  ['yes-no', fc.tuple(fc.boolean(), one('sent aid', 'Sent aid', 'left')).map(([yes, of]) => ({ kind: 'yes-no', yes, of }))],
  ['text', one('arson', 'a faulty cable', 'a cable', 'not guilty', 'guilty', 'at large').map(words => ({ kind: 'text', words }))],
]

describe.each(worded)('comparing %s', (_, values) => {
  it('is reflexive', () => {
    fc.assert(
      fc.property(values, a => compareValues(a, a) === 'equal'),
      { seed: 3 },
    )
  })
  it('is the same seen from the other side', () => {
    fc.assert(
      fc.property(values, values, (a, b) => compareValues(b, a) === mirrored[compareValues(a, b)]),
      { seed: 3, numRuns: 400 },
    )
  })
})
