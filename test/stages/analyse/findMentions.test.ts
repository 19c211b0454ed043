import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/stages/analyse/findMentions.js'

/** TIMEX3 values of a text of Wednesday 12 January 2022. */
const timex = (text: string, published = '2022-01-12'): string[] =>
  findMentions(text, { published })
    .filter(mention => mention.timex)
    .map(mention => `${mention.timex!.type} ${mention.timex!.value}`)

describe('findMentions', () => {
  it.each([
    ['He resigned on Monday.', 'DATE 2022-01-10'],
    ['They will meet on Monday.', 'DATE 2022-01-17'],
    ['The trial is scheduled to begin Monday.', 'DATE 2022-01-17'],
    ['Talks open Thursday after a call that was made Tuesday.', 'DATE 2022-01-06 DATE 2022-01-11'],
    ['The vote was postponed until Friday.', 'DATE 2022-01-14'],
    ["Monday's ruling surprised them.", 'DATE 2022-01-10'],
    ["Ahead of Monday's vote they rallied.", 'DATE 2022-01-17'],
    ['The United Kingdom left on Friday.', 'DATE 2022-01-07'],
    ['They met in November.', 'DATE 2021-11'],
    ['On Friday, when Berg set aside his work for the hastily planned trip, rain fell.', 'DATE 2022-01-07'],
    [
      'They met in November last year, in early March of this year and on May 3 next year.',
      'DATE 2021-11 DATE 2022-03 DATE 2023-05-03',
    ],
    ['They will meet in November.', 'DATE 2022-11'],
    ['It was on Nov. 9; two days later he left, and the same day she fell.', 'DATE 2021-11-09 DATE 2021-11-11 DATE 2021-11-11'],
    ['The station was closed on 12 January 2022 following Monday’s storm.', 'DATE 2022-01-12 DATE 2022-01-10'],
    ['It happened on 3 March 2019. The following Monday he left.', 'DATE 2019-03-03 DATE 2019-03-04'],
    ['Profit rose in the third quarter from a year earlier.', 'DATE 2021-Q3 DATE 2020-Q3'],
    ['He was envoy from 2011 to 2018.', 'DATE 2011 DATE 2018'],
    ['The blast came at 10:35 a.m. (0735 GMT) Friday.', 'TIME 2022-01-07T10:35 TIME 2022-01-07T07:35 DATE 2022-01-07'],
    ['They spoke last night and on Tuesday morning.', 'TIME 2022-01-11TNI TIME 2022-01-11TMO'],
    ['In mid-2019, in the 1990s, in the 20th century.', 'DATE 2019 DATE 199 DATE 19'],
    ['It met last week and will meet next month.', 'DATE 2022-W01 DATE 2022-02'],
    ['Three years ago, some years ago, now, in the future.', 'DATE 2019 DATE PAST_REF DATE PRESENT_REF DATE FUTURE_REF'],
    ['For weeks, for 2 1/2 years, within 48 hours.', 'DURATION PXW DURATION P2Y6M DURATION PT48H'],
    ['Every day, each Thursday, on Monday nights.', 'SET P1D SET XXXX-WXX-4 SET XXXX-WXX-1TNI'],
  ])('%s', (text, wanted) => {
    expect(timex(text).join(' ')).toBe(wanted)
  })

  it('reads "yesterday" by the day of the article, and leaves it open without one', () => {
    expect(timex('It began yesterday.', '2022-01-13')).toEqual(['DATE 2022-01-12'])
    const [open] = findMentions('It began yesterday.')
    expect(open!.value).toEqual({ kind: 'date', edtf: 'XXXX' })
    expect(findMentions('On January 12 it began.')[0]!.value).toEqual({ kind: 'date', edtf: 'XXXX-01-12' })
  })

  it('looks past a long aside for the verb of a date that opens its sentence', () => {
    const aside = 'a week after the 25th anniversary of the opening of the tunnel under the fjord to the public'
    expect(timex(`In January, ${aside}, a lorry of the old harbour works at the foot of the hill burned.`, '2022-10-25')[0]).toBe(
      'DATE 2022-01',
    )
  })

  it('gives lengths their figure and bound beside the TIMEX3 value', () => {
    const [length] = findMentions('It took more than four hours.')
    expect(length).toMatchObject({
      kind: 'duration',
      number: 4,
      bound: '>',
      timex: { type: 'DURATION', value: 'PT4H' },
      value: { min: 14400, of: 'total' },
    })
  })

  it('reads figures and ages beside times, and an age is no length of time', () => {
    const found = findMentions('A 44-year-old man and 12 others waited two hours on Monday.', { published: '2022-01-12' })
    expect(found.map(({ kind, number }) => [kind, number])).toEqual([
      ['age', 44],
      ['count', 12],
      ['duration', 2],
      ['date', undefined],
    ])
  })

  it('is sorted by place', () => {
    const starts = findMentions('On Monday 3 men paid $5 million for 2 years; by Friday 10 percent was gone.').map(
      mention => mention.start,
    )
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})
