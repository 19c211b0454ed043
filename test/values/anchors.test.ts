import { describe, expect, test } from 'vitest'
import { type Anchor, resolveTime } from '../../src/values/resolveTime.js'
import { readTimes } from '../../src/values/times.js'

const read = (wording: string, anchor: Anchor) => {
  const { value, timex, inferred } = resolveTime(readTimes(wording)[0]!.expression, anchor)
  return { timex: timex.value, edtf: value.kind === 'date' ? value.edtf : value.kind, inferred }
}

describe('where no day is known, what is not told stays open', () => {
  test.each([
    ['January 12', 'XXXX-01-12', 'XXXX-01-12'],
    ['in January', 'XXXX-01', 'XXXX-01'],
    ['on Monday', 'XXXX-WXX-1', 'XXXX'],
    ['on Christmas Day', 'XXXX-XX-XX', 'XXXX'],
    ['last week', 'XXXX-XX-XX', 'XXXX'],
    ['the third quarter', 'XXXX-Q3', 'XXXX-35'],
    ['this summer', 'XXXX-SU', 'XXXX-22'],
    ['the first half of the year', 'XXXX-H1', 'XXXX-40'],
    ['the week of March 6', 'XXXX-03-06', 'XXXX-03-06'],
    ['the week of March 6, 2020', '2020-W10', '2020-03-02/2020-03-08'],
    ['Christmas 2019', '2019-12-25', '2019-12-25'],
    ['in 2019', '2019', '2019'],
  ])('%s is %s', (wording, timex, edtf) => expect(read(wording, {})).toEqual({ timex, edtf, inferred: [] }))
})

describe('a year that is not told is that of the article, or of the date spoken of', () => {
  test.each<[string, Anchor, string]>([
    ['January 12', { spoken: '2019-07-04' }, '2019-01-12'],
    ['on Christmas Day', { spoken: '2019-07-04' }, '2018-12-25'],
    ['the third quarter', { spoken: '2019-07-04' }, '2019-Q3'],
    ['last summer', { spoken: '2019-07-04' }, '2018-SU'],
  ])('%s spoken of with %o is %s', (wording, anchor, timex) => {
    expect(read(wording, anchor)).toMatchObject({ timex, inferred: ['year from the date spoken of'] })
  })

  test.each<[string, Anchor, string]>([
    ['last January 12', { published: '2022-01-12' }, '2021-01-12'],
    ['next January 12', { published: '2022-01-12' }, '2023-01-12'],
    ['this January 12', { published: '2022-01-12' }, '2022-01-12'],
    ['next March', { published: '2022-06-20' }, '2023-03'],
    ['last March', { published: '2022-02-20' }, '2021-03'],
    ['March 3', { published: '2022-02-20', tense: 'past' }, '2022-03-03'],
    ['Dec. 30', { published: '2022-02-20' }, '2021-12-30'],
    ['Dec. 30', { published: '2022-02-20', tense: 'future' }, '2022-12-30'],
    ['January 12', { published: '2022-01-12', tense: 'future' }, '2022-01-12'],
    ['in January', { published: '2022-01-31', tense: 'future' }, '2022-01'],
    ['in January', { published: '2022-01-01', tense: 'past' }, '2022-01'],
    ['Tuesday, March 5', { published: '2020-01-12' }, '2019-03-05'],
    ['Monday, March 5', { published: '2022-01-12' }, '2022-03-05'],
    ['Feb. 29', { published: '2021-01-12' }, '2020-02-29'],
    // what something has lasted since lies behind
    ['since March', { published: '2022-10-12' }, '2022-03'],
    ['since December', { published: '2022-10-12', tense: 'future' }, '2021-12'],
    ['last Thanksgiving', { published: '2022-11-24' }, '2021-11-25'],
    ['next summer', { published: '2022-07-12' }, '2023-SU'],
    ['in the spring', { published: '2022-01-12', tense: 'past' }, '2021-SP'],
    ['in the spring', { published: '2022-01-12', tense: 'future' }, '2022-SP'],
    ['the first quarter', { published: '2022-01-12' }, '2022-Q1'],
    ['the second quarter', { published: '2022-03-31' }, '2021-Q2'],
    ['the second quarter', { published: '2022-04-01' }, '2022-Q2'],
    ['the second quarter', { published: '2022-03-31', tense: 'future' }, '2022-Q2'],
    ['the fourth quarter', { published: '2022-09-30' }, '2021-Q4'],
    ['the fourth quarter', { published: '2022-10-01' }, '2022-Q4'],
  ])('%s told with %o is %s', (wording, anchor, timex) => {
    expect(read(wording, anchor)).toMatchObject({ timex, inferred: ['year from the date of the article'] })
  })

  test.each([
    ['in May of last year', '2021-05'],
    ['the summer of last year', '2021-SU'],
    ['the first half of last year', '2021-H1'],
    ['summer 2019', '2019-SU'],
    ['the second half of 2021', '2021-H2'],
  ])('%s tells its year: %s', (wording, timex) => {
    expect(read(wording, { published: '2022-07-12' })).toMatchObject({ timex, inferred: [] })
  })
})

describe('a weekday', () => {
  const monday = { published: '2022-01-10' }
  const wednesday = { published: '2022-01-12' }
  test.each<[string, Anchor, string]>([
    ['last Monday', monday, '2022-01-03'],
    ['next Monday', monday, '2022-01-17'],
    ['this Monday', monday, '2022-01-10'],
    ['this Monday', { ...wednesday, tense: 'past' }, '2022-01-10'],
    ['this Monday', { ...wednesday, tense: 'future' }, '2022-01-17'],
    ['on Monday', { ...wednesday, tense: 'future' }, '2022-01-17'],
    ['on Wednesday', { ...wednesday, tense: 'future' }, '2022-01-12'],
    ['next Friday', wednesday, '2022-01-21'],
    ['the following Friday', wednesday, '2022-01-14'],
  ])('%s told with %o is %s', (wording, anchor, timex) => {
    const [, day] = /(\w+day)/.exec(wording)!
    expect(read(wording, anchor)).toMatchObject({ timex, inferred: [`${day} next to the date of the article`] })
  })

  test.each<[string, string]>([
    ['the following Friday', '2021-12-24'],
    ['the previous Friday', '2021-12-17'],
  ])('%s than a day spoken of is %s', (wording, timex) => {
    const told = read(wording, { ...wednesday, spoken: '2021-12-20' })
    expect(told).toMatchObject({ timex, inferred: ['Friday next to the date last spoken of'] })
  })

  test('of a week needs no guess', () => {
    expect(read('the Monday before last', monday)).toMatchObject({ timex: '2021-12-27', inferred: [] })
    expect(read('the Monday before last', wednesday)).toMatchObject({ timex: '2022-01-03', inferred: [] })
    expect(read('Thursday last week', wednesday)).toMatchObject({ timex: '2022-01-06', inferred: [] })
    expect(read('Thursday next week', wednesday)).toMatchObject({ timex: '2022-01-20', inferred: [] })
  })
})

describe('weeks and weekends', () => {
  test.each<[string, Anchor, string]>([
    ['last week', { published: '2022-01-15' }, '2022-01-03/2022-01-09'],
    // told on a Sunday it may be the days just gone
    ['last week', { published: '2022-01-16' }, '2022-01-03/2022-01-15'],
    ['this week', { published: '2022-01-16' }, '2022-01-10/2022-01-16'],
    ['next week', { published: '2022-01-16' }, '2022-01-17/2022-01-23'],
    ['over the weekend', { published: '2022-01-14' }, '2022-01-08/2022-01-09'],
    ['over the weekend', { published: '2022-01-15' }, '2022-01-15/2022-01-16'],
    ['over the weekend', { published: '2022-01-16' }, '2022-01-15/2022-01-16'],
    ['over the weekend', { published: '2022-01-14', tense: 'future' }, '2022-01-15/2022-01-16'],
    ['last weekend', { published: '2022-01-15' }, '2022-01-08/2022-01-09'],
    ['this weekend', { published: '2022-01-12' }, '2022-01-15/2022-01-16'],
    ['Labor Day weekend', { published: '2022-01-12' }, '2021-09-04/2021-09-05'],
    ['Easter weekend', { published: '2022-01-12' }, '2022-04-16/2022-04-17'],
    // a Tuesday, and a Wednesday
    ['Christmas weekend', { published: '2019-01-12' }, '2018-12-22/2018-12-23'],
    ['Christmas weekend', { published: '2020-01-12' }, '2019-12-28/2019-12-29'],
    ['the week of March 6', { published: '2022-01-12' }, '2022-02-28/2022-03-06'],
  ])('%s told with %o is %s', (wording, anchor, edtf) => expect(read(wording, anchor).edtf).toBe(edtf))
})

describe('what is counted from a date says from which', () => {
  const article = { published: '2022-01-12' }
  test.each<[string, Anchor, string]>([
    ['a year earlier', article, '2021'],
    ['last year', { ...article, spoken: '2019-35' }, '2021'],
    ['last month', article, '2021-12'],
    ['this quarter', article, '2022-Q1'],
    ['last quarter', article, '2021-Q4'],
    ['last quarter', { published: '2022-05-12' }, '2022-Q1'],
    ['next quarter', { published: '2022-11-12' }, '2023-Q1'],
    ['48 hours ago', article, '2022-01-10'],
    ['20 hours ago', article, '2022-01-12'],
    ['3,000 minutes ago', article, '2022-01-10'],
    ['90 minutes ago', article, '2022-01-12'],
    ['90,000 seconds ago', article, '2022-01-11'],
    ['two days later', article, '2022-01-14'],
    ['two and a half years ago', article, '2019-07'],
    ['three decades ago', article, '1992'],
    ['last decade', article, '201'],
    ['this century', article, '20'],
    ['six weeks ago', article, '2021-W48'],
  ])('%s told with %o is %s', (wording, anchor, timex) => {
    expect(read(wording, anchor)).toMatchObject({ timex, inferred: ['counted from the date of the article'] })
  })

  test.each<[string, Anchor, string]>([
    ['a year earlier', { ...article, spoken: '2019-07-04' }, '2018'],
    ['two years earlier', { ...article, spoken: '2019-35' }, '2017'],
    ['the previous year', { ...article, spoken: '2019-33' }, '2018'],
    ['two days later', { ...article, spoken: '2021-12-20' }, '2021-12-22'],
    ['two days later', { ...article, spoken: '2021-12' }, '2022-01-02'],
    ['two days earlier', { ...article, spoken: '2021-12-20/2021-12-26' }, '2021-12-18'],
    ['two days earlier', { spoken: '2021-12' }, '2021-11-29'],
    ['the same day', { ...article, spoken: '2021-12-20' }, '2021-12-20'],
    ['the next day', { spoken: '2021-12-20' }, '2021-12-21'],
    ['the quarter', { published: '2022-02-12', spoken: '2019-35' }, '2019-Q3'],
  ])('%s told with %o is %s', (wording, anchor, timex) => {
    expect(read(wording, anchor)).toMatchObject({ timex, inferred: ['counted from the date last spoken of'] })
  })
})

test('a year from a quarter is the same quarter of another year', () => {
  const autumn = { published: '2022-01-12', spoken: '2019-35' }
  expect(read('a year earlier', autumn).timex).toBe('2018-Q3')
  expect(read('a year ago', autumn).timex).toBe('2018-Q3')
  expect(read('a year later', autumn).timex).toBe('2020-Q3')
  expect(read('the year-earlier quarter', { ...autumn, spoken: '2019-36' }).timex).toBe('2018-Q4')
  expect(read('the 1988 period', { published: '1989-11-02', spoken: '1989-35' }).timex).toBe('1988-Q3')
  expect(read('a month earlier', autumn).timex).toBe('2019-06')
  expect(read('in the quarter', { published: '2022-02-12' }).timex).toBe('2021-Q4')
})

describe('early, mid and late leave a half', () => {
  test.each([
    ['early January 2019', '2019-01-01', '2019-01-16'],
    ['mid-January 2019', '2019-01-08', '2019-01-24'],
    ['late January 2019', '2019-01-16', '2019-01-31'],
    ['early 2019', '2019-01-01', '2019-07-02'],
    ['the middle of 2019', '2019-04-02', '2019-10-01'],
    ['the end of 2019', '2019-07-02', '2019-12-31'],
    ['late last week', '2022-01-06', '2022-01-09'],
    ['January 2019', '2019-01-01', '2019-01-31'],
  ])('%s is %s to %s', (wording, earliest, latest) => {
    const { value } = resolveTime(readTimes(wording)[0]!.expression, { published: '2022-01-12' })
    expect(value).toMatchObject({ earliest, latest })
  })
})
