import { describe, expect, test } from 'vitest'
import { readQuantities } from '../../src/values/quantities.js'

const first = (text: string) => {
  const found = readQuantities(text)[0]!
  return { ...found, figure: text.slice(found.figure.start, found.figure.end) }
}

describe('vague figures: a range and no number', () => {
  test.each([
    ['dozens of people left', 'dozens of people', 'dozens of', { kind: 'count', min: 20, max: 200, of: 'person' }],
    ['dozens on Monday', 'dozens', 'dozens', { kind: 'count', min: 20, max: 200, of: '' }],
    ['a few hundred men', 'a few hundred men', 'a few hundred', { kind: 'count', min: 200, max: 1200, of: 'man' }],
    [
      'several million dollars',
      'several million dollars',
      'several million',
      { kind: 'amount', min: 3e6, max: 1.2e7, currency: '$' },
    ],
    [
      'millions of dollars a day',
      'millions of dollars a day',
      'millions of',
      { kind: 'amount', min: 1.5e6, max: 1e9, per: 'day' },
    ],
    [
      'tens of thousands of tonnes',
      'tens of thousands of tonnes',
      'tens of thousands of',
      { kind: 'measure', min: 2e7, max: 2e8 },
    ],
  ])('%j is "%s"', (text, words, figure, value) => {
    const found = first(text)
    expect(found).toMatchObject({ text: words, figure, bound: '~', value })
    expect(found).not.toHaveProperty('number')
    expect(found.kind).toBe(value.kind)
  })

  test('leave somebody out where others are told', () => {
    for (const text of ['hundreds of other people', 'thousands of others', 'dozens more people'])
      expect(first(text).others).toBe(true)
    expect(first('hundreds of people')).not.toHaveProperty('others')
  })

  test('with a number in them are that number', () => {
    expect(first('more than a dozen homes')).toMatchObject({ text: 'more than a dozen homes', number: 12, bound: '>' })
  })
})

describe('ordinals', () => {
  test.each([
    ['the second day', 'second day', 2, 'day'],
    ['the 22nd amendment', '22nd amendment', 22, 'amendment'],
    ['the third', 'third', 3, ''],
  ])('%j', (text, words, n, of) => {
    expect(first(text)).toMatchObject({ kind: 'ordinal', text: words, bound: '=', value: { kind: 'ordinal', n, of } })
    expect(first(text)).not.toHaveProperty('number')
  })
})

describe('ages are whole years', () => {
  test.each([
    ['Kari Dahl, 26, left.', '26', 26, '=', 26, 26],
    ['the 44-year-old Kari Dahl', '44-year-old', 44, '=', 44, 44],
    ['a man in his 40s', 'his 40s', undefined, '=', 40, 49],
    ['people over the age of 21', 'over the age of 21', 21, '>', 22, undefined],
    ['a girl aged 5 or older', 'aged 5 or older', 5, '>', 5, undefined],
    ['she is nearly 60 years old', 'nearly 60 years old', 60, '~', 54, 60],
  ])('%j', (text, words, number, bound, min, max) => {
    const found = readQuantities(text).find(({ kind }) => kind === 'age')!
    expect(found).toMatchObject({ text: words, bound })
    if (number !== undefined) expect(text.slice(found.figure.start, found.figure.end)).toBe(String(number))
    const value = {
      kind: 'measure',
      unit: 'year',
      step: 1,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    }
    expect(found.value).toEqual(value)
  })
})

describe('"one"', () => {
  test.each([
    ['one man died', 'one man'],
    ['only one man died', 'one man'],
    ['one of the men died', 'one'],
    ['one dead', 'one dead'],
    ['one or two men', 'one or two men'],
    ['a one-vote margin', 'one-vote'],
    ['one moving house', 'one moving house'],
    ['one day later', 'one day'],
    ['a small one man', 'one man'],
  ])('counts in %j', (text, words) => {
    expect(readQuantities(text).map(found => found.text)).toEqual([words])
  })

  test.each([
    'no one died',
    'the only one who died',
    'each one left',
    'that one was lost',
    'which one man took',
    'a one-way street',
    'one-time mayor',
    'one’s own home',
    "one's own home",
    'one is enough',
    'one was killed',
    'one another',
    'one or more men',
    'one or another man',
    'the old one left',
    'an old one said',
    'a federal one giving them time',
    'the federal one giving them time',
    'one and all',
    'one must go',
    'one',
  ])('stands for somebody in %j', text => {
    expect(readQuantities(text)).toEqual([])
  })
})
