import { describe, expect, it } from 'vitest'
import { findMentions } from '../../src/stages/analyse/findMentions.js'

/** Wordings and TIMEX3 values of a text of Wednesday 12 January 2022. */
const read = (text: string, published = '2022-01-12'): string[] =>
  findMentions(text, { published })
    .filter(mention => mention.timex)
    .map(({ start, end, timex }) => `${text.slice(start, end)} = ${timex!.value}`)

const numbers = (text: string): unknown[] =>
  findMentions(text)
    .map(({ number }) => number)
    .filter(number => number !== undefined)

describe('expressions of time', () => {
  it.each([
    ['Closed on April 20, 21 and 25, 2019.', ['April 20 = 2019-04-20', '21 = 2019-04-21', '25, 2019 = 2019-04-25']],
    ['It ran on 6 and 7 May 2020 in Oslo.', ['6 = 2020-05-06', '7 May 2020 = 2020-05-07']],
    ['On April 20, 21 people fell ill.', ['April 20 = 2021-04-20']],
    ['It ran between 4 April 2019 and 7 April 2019.', ['4 April 2019 = 2019-04-04', '7 April 2019 = 2019-04-07']],
    ['Prices rose between March 4 and 7, 2020.', ['March 4 and 7, 2020 = 2020-03-04/2020-03-07']],
    ['It has been shut since December.', ['December = 2021-12']],
    ['He has led it since March.', ['March = 2021-03']],
    ['The term ended March 31, they said.', ['March 31 = 2021-03-31']],
    [
      'They will open in the first quarter, and again in next year\u2019s second quarter.',
      ['the first quarter = 2022-Q1', 'next year\u2019s second quarter = 2023-Q2'],
    ],
    ['The loan was extended through March.', ['March = 2022-03']],
    ['The two meet separately Monday in Oslo.', ['Monday = 2022-01-17']],
    ['The two did not meet Monday in Oslo.', ['Monday = 2022-01-10']],
    ['The march began as planned on Monday.', ['Monday = 2022-01-10']],
    ['It plays on Monday and Tuesday nights.', ['Monday = XXXX-WXX-1TNI', 'Tuesday nights = XXXX-WXX-2TNI']],
    [
      'A year and a half ago, at half past nine, they met.',
      ['A year and a half ago = 2020-07', 'half past nine = 2022-01-12T09:30'],
    ],
    ['The 1950s and 60s; March-May 2021.', ['1950s = 195', '60s = 196', 'March = 2021-03', 'May 2021 = 2021-05']],
    ['He told the host of \u201cThis Week\u201d and a reporter of USA Today that it was over.', []],
    ['Talks Resume This Week', ['This Week = 2022-W02']],
    ['Its two-year plan and third-quarter loss, only three weeks old.', ['two-year = P2Y', 'third-quarter = 2021-Q3']],
    ['It lasted only four hours, just months ago.', ['four hours = PT4H', 'months ago = PAST_REF']],
    ['In the last year it grew; last year it shrank; the last year of the war.', ['the last year = P1Y', 'last year = 2021']],
    ['They met in the last week of November.', ['November = 2021-11']],
    [
      'After several quarters of losses, over the next three quarters.',
      ['several quarters = PXQ', 'the next three quarters = P3Q'],
    ],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted)
  })

  it('gives no figure where an article stands for it', () => {
    expect(numbers('In a minute, an hour, the past decade or within a week they left.')).toEqual([])
    expect(numbers('Half an hour; one minute; a couple of weeks')).toEqual([0.5, 1, 2])
  })

  it('reads fractions below one, and no dates or hours as such', () => {
    expect(numbers('1/16 of a pint, 1\u2044128 of a gallon, 2 1/16 inches')).toEqual([1 / 16, 1 / 128, 2.0625])
    expect(numbers('24/7 care after the 9/11 attacks')).toEqual([])
  })

  it('gives repetitions their figure', () => {
    expect(numbers('It comes every 33 years and rings every day.')).toEqual([33])
  })

  it('gives ages a figure and no TIMEX3 value', () => {
    const [age] = findMentions('a 44-year-old man')
    expect(age).toMatchObject({ kind: 'age', number: 44 })
    expect(age!.timex).toBeUndefined()
  })
})
