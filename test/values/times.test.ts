import { describe, expect, it } from 'vitest'
import { readTimes } from '../../src/values/times.js'

const texts = (text: string): string[] => readTimes(text).map(mention => mention.text)

describe('readTimes', () => {
  it.each([
    ['Police came at 3:45 p.m. on Saturday, Feb. 17, and left at 15:52.', ['3:45 p.m.', 'Saturday, Feb. 17', '15:52']],
    ['It ran from Aug. 26 to Oct. 20 and from 9 to 11 p.m. Sunday.', ['Aug. 26 to Oct. 20', '9 to 11 p.m. Sunday']],
    [
      'Early Friday morning, late in 2019, by the end of this week.',
      ['Early Friday morning', 'late in 2019', 'the end of this week'],
    ],
    [
      'The past three years, the next 12 to 18 months, a two-and-a-half-year gap.',
      ['The past three years', 'the next 12 to 18 months', 'two-and-a-half-year'],
    ],
    ['He said\u00a0so on\u00a012\u202fJanuary\u00a02022.', ['12\u202fJanuary\u00a02022']],
    ['The \u201990s were over; in 2011\u201318 all changed.', ['\u201990s', '2011\u201318']],
    ['Jan 5\r\n\r\n2019 was quiet', ['Jan 5', '2019']],
    ['Election Day \u2014 Nov. 6 \u2014 and Tuesday\u2013Thursday.', ['Election Day', 'Nov. 6', 'Tuesday\u2013Thursday']],
    ['A year-end deadline, a three-year-long war, a day-to-day link.', ['three-year']],
    ['On Fridays she reads the Daily Planet, as recently as Sunday.', ['Fridays', 'Sunday']],
    ['Every Monday, twice a week, each of them.', ['Every Monday', 'a week']],
  ])('reads %j', (text, wanted) => {
    expect(texts(text)).toEqual(wanted)
  })

  it.each([
    'She may march in the sun on Wall Street.',
    'Article 5, resolution 2202, Highway 1980 and Flight 1812 cost $1995.',
    'The second man, a 44-year-old, was 12 years old then.',
    'A quarter of the 1500 soldiers won 3:2 at 1600 Pennsylvania Avenue.',
    'Two men in their early 20s, one in his nineties, stood in the 1000 block of Elm St.',
    'The fall of the city, the end of the road, the last minute.',
  ])('reads nothing in %j', text => {
    expect(texts(text)).toEqual([])
  })

  it('gives offsets whose slice is the mention, in order and without overlap', () => {
    const text =
      'On Monday, 10 Jan. 2022, from 9 a.m. to noon, \u201cfour hours\u201d passed; two days later, in mid-2023, nobody had slept for weeks.'
    const found = readTimes(text)
    expect(found.length).toBeGreaterThan(4)
    let last = 0
    for (const { start, end, text: said } of found) {
      expect(text.slice(start, end)).toBe(said)
      expect(start).toBeGreaterThanOrEqual(last)
      last = end
    }
  })

  it('keeps the two ends of a period', () => {
    const text = 'between 1994 and 1997'
    const [period] = readTimes(text)
    expect(period!.ends!.map(({ start, end }) => text.slice(start, end))).toEqual(['1994', '1997'])
  })

  it('tells excess from length and carries figure and bound', () => {
    const [excess, least] = readTimes('It went on four hours longer than expected, for at least two and a half years.')
    expect(excess).toMatchObject({ number: 4, bound: '=', expression: { excess: true } })
    expect(least).toMatchObject({ number: 2.5, bound: '>', kind: 'duration' })
  })
})
