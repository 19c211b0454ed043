import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/language/numberWords.js'

const read = (text: string, money = false) => {
  const found = readNumber(text, 0, money)
  return found && [found.value, text.slice(0, found.end)]
}

describe('readNumber', () => {
  it.each([
    ['12 men', 12, '12'],
    ['1,234.5 tons', 1234.5, '1,234.5'],
    ['1 000 people', 1000, '1 000'],
    ['10\u00a0000 people', 10000, '10\u00a0000'],
    ['12, 300 of them', 12, '12'],
    ['1,2 and 3', 1, '1'],
    ['.5 percent', 0.5, '.5'],
    ['2.5 million people', 2500000, '2.5 million'],
    ['2.3 million', 2300000, '2.3 million'],
    ['4.3M sales', 4300000, '4.3M'],
    ['10K runners', 10000, '10K'],
    ['5m wide', 5, '5'],
    ['3bn euros', 3e9, '3bn'],
    ['4 hundred million people', 4e8, '4 hundred million'],
    ['2½ years', 2.5, '2½'],
    ['2 1/2 years', 2.5, '2 1/2'],
    ['1/2 of it', 0.5, '1/2'],
    ['24/7 service', 24, '24'],
    ['two hundred and five cows', 205, 'two hundred and five'],
    ['two hundred and five thousand cows', 205000, 'two hundred and five thousand'],
    ['one hundred and two hundred men', 100, 'one hundred'],
    ['twenty-one', 21, 'twenty-one'],
    ['Twenty one', 21, 'Twenty one'],
    ['two-and-a-half-year wait', 2.5, 'two-and-a-half'],
    ['one and a half', 1.5, 'one and a half'],
    ['two and a half million', 2.5e6, 'two and a half million'],
    ['one and three quarters', 1.75, 'one and three quarters'],
    ['half a million', 5e5, 'half a million'],
    ['half a dozen eggs', 6, 'half a dozen'],
    ['half of them', 0.5, 'half'],
    ['a dozen eggs', 12, 'a dozen'],
    ['two dozen eggs', 24, 'two dozen'],
    ['a million', 1e6, 'a million'],
    ['a hundred and fifty men', 150, 'a hundred and fifty'],
    ['three million two hundred thousand', 3.2e6, 'three million two hundred thousand'],
    ['two thirds of it', 2 / 3, 'two thirds'],
    ['three-quarters of it', 0.75, 'three-quarters'],
    ['a quarter of a million', 250000, 'a quarter of a million'],
    ['a quarter of it', 0.25, 'a quarter'],
    ['one-third of it', 1 / 3, 'one-third'],
    ['one third man', 1, 'one'],
    ['two quarters in a row', 2, 'two'],
    ['three and four', 3, 'three'],
    ['five hundred', 500, 'five hundred'],
  ] as const)('%s', (text, value, words) => {
    const found = read(text)
    expect(found?.[1]).toBe(words)
    expect(found?.[0]).toBeCloseTo(value, 9)
  })

  it.each(['a man', 'a third man', 'an hour', 'half hour', 'many', 'hundreds', 'tone', 'a'])('reads no number in "%s"', text => {
    expect(read(text)).toBeUndefined()
  })

  it('lets a small m multiply money only', () => {
    expect(read('5.4m for', true)).toEqual([5400000, '5.4m'])
    expect(read('5.4 m for', true)).toEqual([5400000, '5.4 m'])
    expect(read('5.4m for')).toEqual([5.4, '5.4'])
  })

  it('gives the rounding step of the wording', () => {
    const step = (text: string) => readNumber(text, 0)?.step
    expect(step('300,000')).toBe(100000)
    expect(step('31')).toBe(1)
    expect(step('2.5 million')).toBe(100000)
    expect(step('a dozen')).toBe(2)
    expect(step('half a million')).toBe(100000)
  })

  it('stays linear on long runs of digits, groups and number words', () => {
    for (const piece of ['1', '1,111,', 'one hundred ', 'a', '1 000 ']) {
      const text = piece.repeat(20000)
      let reads = 0
      for (let at = 0; at < text.length; at += 7) reads += readNumber(text, at) ? 1 : 0
      expect(reads).toBeGreaterThanOrEqual(0)
    }
  }, 2000)
})
