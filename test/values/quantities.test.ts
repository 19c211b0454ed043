import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimeMention } from '../../src/model/mention.js'
import { readQuantities } from '../../src/values/quantities.js'

const first = (text: string) => readQuantities(text)[0]
const numbers = (text: string) => readQuantities(text).map(({ number }) => number)

describe('readQuantities', () => {
  it('gives the figure alone, the whole wording and the bound', () => {
    const text = 'They saw at least 30 NATO member states leave.'
    const found = first(text)!
    expect(found).toMatchObject({
      text: 'at least 30 NATO member states',
      number: 30,
      bound: '>',
      value: { of: 'nato member state', min: 30 },
    })
    expect(text.slice(found.figure.start, found.figure.end)).toBe('30')
  })

  it('tells figures of each of several from figures of all', () => {
    expect(first('1,000 soldiers each')).toMatchObject({ number: 1000, distributive: true })
    expect(first('$5 apiece')).toMatchObject({ number: 5, distributive: true })
    expect(first('1,000 soldiers')!.distributive).toBeUndefined()
  })

  it('tells a part of a group from the group', () => {
    expect(first('two of the six hostages')).toMatchObject({ number: 2, partitive: true, partOf: 6, value: { of: 'hostage' } })
    expect(first('30 of 31 delegations')).toMatchObject({ number: 30, partitive: true, partOf: 31, value: { of: 'delegation' } })
    expect(first("three of Lee's children")).toMatchObject({ number: 3, partitive: true, value: { of: 'child' } })
    expect(first('three of them')).toMatchObject({ number: 3, partitive: true })
  })

  it('tells figures that leave somebody out', () => {
    for (const text of ['the 29 other members', '29 more members', 'another 29 members', 'a further 29 members', '29 others'])
      expect(first(text)).toMatchObject({ number: 29, others: true })
  })

  it('tells a change from a range of doubt', () => {
    expect(first('sales rose from 240 to 273')).toMatchObject({ number: [240, 273], change: true })
    expect(first('fell from 12 seats to 8')).toMatchObject({ number: [12, 8], change: true, value: { min: 8, max: 12 } })
    expect(first('prices range from $240 to $273')!.change).toBeUndefined()
    expect(numbers('rose 2 percent to 34 percent')).toEqual([2, 34])
    expect(numbers('increased by $4 million to $19 million')).toEqual([4e6, 19e6])
  })

  it('gives vague words a range and no number', () => {
    for (const [text, of] of [
      ['dozens of people', 'person'],
      ['several tourists', 'tourist'],
      ['hundreds of tourists', 'tourist'],
      ['tens of thousands of refugees', 'refugee'],
      ['a couple of shots', 'shot'],
    ] as const) {
      const found = first(text)!
      expect(found).toMatchObject({ kind: 'count', bound: '~', value: { of } })
      expect(found.number).toBeUndefined()
    }
    expect(first('millions of dollars')).toMatchObject({ kind: 'amount', value: { currency: '$' } })
  })

  it('reads votes and scores as pairs', () => {
    expect(first('passed by a 57-43 vote')).toMatchObject({ kind: 'vote', number: [57, 43] })
    expect(first('the Senate voted 57 to 43')).toMatchObject({ kind: 'vote', number: [57, 43] })
    expect(first('won 3-2 in Leeds')).toMatchObject({ kind: 'score', number: [3, 2] })
    expect(first('a group of 3-4 men')).toMatchObject({ kind: 'count', number: [3, 4] })
  })

  it('reads bounds of ages', () => {
    expect(first('over the age of 21')).toMatchObject({ kind: 'age', number: 21, bound: '>', value: { min: 22 } })
    expect(first('about 40 years old')).toMatchObject({ kind: 'age', value: { min: 36, max: 44 } })
    expect(first('aged 18 or older')).toMatchObject({ kind: 'age', value: { min: 18 } })
    expect(readQuantities('two men, ages 20 and 21, died').map(({ kind, number }) => [kind, number])).toEqual([
      ['count', 2],
      ['age', 20],
      ['age', 21],
    ])
  })

  it('keeps the halves of a list apart', () => {
    expect(numbers('12 dead, 30 wounded and two missing')).toEqual([12, 30, 2])
    expect(numbers('$9.7 million or 70 cents a share')).toEqual([9.7e6, 70])
    expect(numbers('7 miles (11 km)')).toEqual([7, 11])
  })

  it('reads a rate as a rate', () => {
    expect(first('$40 a barrel')).toMatchObject({ value: { per: 'barrel' } })
    expect(first('12 cases per 100,000 people')).toMatchObject({ value: { per: '100000' } })
  })

  it('takes names, addresses, labels and numbers of telephones for what they are', () => {
    for (const text of [
      'in the 8000 block of Elm',
      'lives at 49 Elm Hill Road',
      'a reporter of NBC 7 said',
      'NBC 7\u2019s crew',
      'the 911 dispatcher',
      'call (555) 555-0142 now',
      'the 787 Dreamliner',
      'the last-32 draw',
      'Formula One',
      'No. 10',
      'in Group 7',
      'season two',
      'at 10:27',
      'the \u201990s',
    ])
      expect(numbers(text), text).toEqual([])
  })

  it('counts one man but nobody where "one" stands for somebody', () => {
    expect(first('one man died')).toMatchObject({ number: 1, value: { of: 'man' } })
    expect(first('One proposal asks for more')).toMatchObject({ number: 1, value: { of: 'proposal' } })
    expect(numbers('No one knew which one they meant, and a federal one giving time was gone')).toEqual([])
  })

  it('leaves expressions of time to their reader, but keeps ages', () => {
    const text = 'On May 12 300 men of 44 years old left'
    const time = (words: string): TimeMention => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      kind: words === 'May 12' ? 'date' : 'duration',
      text: words,
      expression: { rule: 'test' },
    })
    const found = readQuantities(text, [time('May 12'), time('44 years')])
    expect(found.map(({ kind, number }) => [kind, number])).toEqual([
      ['count', 300],
      ['age', 44],
    ])
  })

  it('counts no-break and thin spaces as spaces and keeps offsets', () => {
    for (const blank of ['\u00a0', '\u202f', '\u2009']) {
      const text = `about${blank}10${blank}000${blank}people\r\nand 5${blank}%`
      expect(numbers(text)).toEqual([10000, 5])
    }
  })

  const pieces = [
    '12',
    '1,234',
    'one',
    'two',
    'half',
    'a',
    'million',
    'of',
    'the',
    '$',
    '%',
    ' ',
    ' ',
    ' ',
    '-',
    'to',
    'or',
    'and',
    '.',
    ',',
    'men',
    'aged',
    'first',
    'dozens',
    'km',
    'in',
    'US',
    '\u2013',
    '(',
    ')',
    's',
    '\n',
    'between',
    'per',
    'each',
  ]

  it('gives sorted mentions that do not overlap and quote the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), words => {
        const text = words.join('')
        let from = 0
        for (const mention of readQuantities(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(from)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.figure.start).toBeGreaterThanOrEqual(mention.start)
          expect(mention.figure.end).toBeLessThanOrEqual(mention.end)
          const { min, max } = mention.value as { min?: number; max?: number }
          if (min !== undefined && max !== undefined) expect(min).toBeLessThanOrEqual(max)
          from = mention.end
        }
      }),
      { numRuns: 3000, seed: 7 },
    )
  })
})
