import { describe, expect, test } from 'vitest'
import { resolveTime } from '../../src/values/resolveTime.js'
import { readTimes } from '../../src/values/times.js'

/** What is told to recur: its words, and its TIMEX3 value. */
const recurring = (text: string): string[][] =>
  readTimes(text)
    .filter(({ expression }) => expression.rule === 'set')
    .map(({ text: words, expression }) => [words, resolveTime(expression, { tense: 'past' }).timex.value])

describe('what recurs', () => {
  test.each([
    ['It runs daily.', 'daily', 'P1D'],
    ['Daily flights left.', 'Daily', 'P1D'],
    ['They met weekly.', 'weekly', 'P1W'],
    ['It is paid monthly, she said.', 'monthly', 'P1M'],
    ['It rings hourly.', 'hourly', 'PT1H'],
    ['It is held yearly.', 'yearly', 'P1Y'],
    ['It is held annually.', 'annually', 'P1Y'],
    ['It is shown nightly.', 'nightly', 'P1D'],
    ['Once a day they met.', 'a day', 'P1D'],
    ['They met twice a week.', 'a week', 'P1W'],
    ['It costs $5 million a year.', 'a year', 'P1Y'],
    ['It costs a thousand a year.', 'a year', 'P1Y'],
    ['It costs 5 euros per year.', 'per year', 'P1Y'],
    ['She is paid per hour.', 'per hour', 'PT1H'],
    ['They fly 12 flights a day.', 'a day', 'P1D'],
    ['They fly 12 long flights a day.', 'a day', 'P1D'],
    ['They fly four flights a day.', 'a day', 'P1D'],
    ['It rose 3 percent a year.', 'a year', 'P1Y'],
    ['It rose 3% a year.', 'a year', 'P1Y'],
    ['They met 3 times a month.', 'a month', 'P1M'],
    ['They meet every week.', 'every week', 'P1W'],
    ['They meet every other week.', 'every other week', 'P2W'],
    ['They meet each Monday.', 'each Monday', 'XXXX-WXX-1'],
    ['They meet every other Tuesday.', 'every other Tuesday', 'XXXX-WXX-2'],
    ['They meet every second Monday.', 'every second Monday', 'XXXX-WXX-1'],
    ['They meet each last Friday.', 'each last Friday', 'XXXX-WXX-5'],
    ['They came every morning.', 'every morning', 'XXXX-XX-XXTMO'],
    ['It floods every spring.', 'every spring', 'XXXX-SP'],
    ['It floods every March.', 'every March', 'XXXX-03'],
    ['They meet every two years.', 'every two years', 'P2Y'],
    ['They meet every 12 hours.', 'every 12 hours', 'PT12H'],
    ['They meet on Mondays in Oslo.', 'Mondays', 'XXXX-WXX-1'],
    ['They like most Fridays in May.', 'Fridays', 'XXXX-WXX-5'],
    ['They met both Tuesdays there.', 'Tuesdays', 'XXXX-WXX-2'],
    ['It opens from Monday to Sundays now.', 'Sundays', 'XXXX-WXX-7'],
    ['It is quiet Mondays.', 'Mondays', 'XXXX-WXX-1'],
    ['They meet Monday nights.', 'Monday nights', 'XXXX-WXX-1TNI'],
  ])('%j: "%s" is %s', (text, words, timex) => {
    expect(recurring(text)).toEqual([[words, timex]])
  })

  test('on several days recurs on each of them', () => {
    for (const text of ['They meet every Monday and Friday.', 'They meet each Monday or Friday.'])
      expect(recurring(text).map(([, timex]) => timex)).toEqual(['XXXX-WXX-1', 'XXXX-WXX-5'])
    expect(recurring('They meet on Monday and Friday nights.').map(([, timex]) => timex)).toEqual([
      'XXXX-WXX-1TNI',
      'XXXX-WXX-5TNI',
    ])
    expect(recurring('They met on Monday and Friday.')).toEqual([])
  })

  test('so many units are told by their number', () => {
    const [mention] = readTimes('They meet every two years.')
    expect(mention).toMatchObject({ kind: 'set', number: 2, bound: '=' })
  })

  test.each([
    'She reads the Daily Planet.',
    'The Planet Daily wrote so.',
    'He left a week ago.',
    'A year earlier he left.',
    'He came 5 a day later.',
    'He waited 5 a day before.',
    'It came 5 a week after.',
    'He is 5 a year old.',
    'It was 5 a year long.',
    'She bought 5 a year or two back.',
    'It took 5 a day and a night.',
    'It took 5 a day from then.',
    'It grew 5 a second.',
    'It made 5 a quarter.',
    'He sold 5 a day-old.',
    'They bought a day.',
    'Every march was long.',
    'They said Tuesdays strike was over.',
    'The annual meeting and the quarterly earnings.',
    'Each of them left.',
  ])('nothing in %j', text => {
    expect(recurring(text)).toEqual([])
  })
})
