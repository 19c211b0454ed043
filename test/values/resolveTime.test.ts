import { describe, expect, test } from 'vitest'
import type { ResolvedTime } from '../../src/model/mention.js'
import { type Anchor, resolveTime } from '../../src/values/resolveTime.js'
import { readTimes } from '../../src/values/times.js'

/** What the first expression of time in a sentence means in a report of Wednesday, 12 January 2022. */
const read = (wording: string, anchor: Partial<Anchor> = {}): ResolvedTime => {
  const [mention] = readTimes(`It was said of ${wording}, they said.`)
  return resolveTime(mention!.expression, { published: '2022-01-12', tense: 'past', ...anchor })
}
const span = ({ value }: ResolvedTime): unknown =>
  value.kind === 'date' || value.kind === 'time'
    ? [value.earliest, value.latest]
    : value.kind === 'period'
      ? [value.start, value.end]
      : undefined

describe('vague times', () => {
  test.each([
    ['recently', 'PAST_REF', undefined, '2022-01-12'],
    ['currently', 'PRESENT_REF', '2022-01-12', '2022-01-12'],
    ['in the future', 'FUTURE_REF', '2022-01-12', undefined],
  ])('"%s" is %s', (wording, timex, earliest, latest) => {
    const told = read(wording)
    expect(told).toMatchObject({ timex: { type: 'DATE', value: timex }, value: { kind: 'date', edtf: 'XXXX' }, inferred: [] })
    expect(span(told)).toEqual([earliest, latest])
    expect(resolveTime(readTimes(`It was ${wording}.`)[0]!.expression, { tense: 'past' }).value).toEqual({
      kind: 'date',
      edtf: 'XXXX',
    })
  })
})

describe('clock times', () => {
  test.each([
    ['3 p.m.', '15:00', '15:00'],
    ['about 3 p.m.', '14:45', '15:15'],
    ['shortly after 3 p.m.', '15:00', '15:25'],
    ['just before 3 p.m.', '14:35', '15:00'],
    ['Wednesday morning', '05:00', '11:59'],
    ['Wednesday afternoon', '12:00', '17:59'],
    ['Wednesday evening', '17:00', '23:59'],
  ])('"%s" is %s to %s', (wording, from, to) => {
    expect(span(read(wording))).toEqual([`2022-01-12T${from}`, `2022-01-12T${to}`])
  })

  test('a night runs into the next morning, about midnight into the next day', () => {
    expect(span(read('Monday night'))).toEqual(['2022-01-10T18:00', '2022-01-11T04:59'])
    expect(read('Monday night').timex).toEqual({ type: 'TIME', value: '2022-01-10TNI' })
    expect(span(read('about midnight'))).toEqual(['2022-01-12T23:45', '2022-01-13T00:15'])
  })

  test('lean on the day last spoken of where that is one day, else on that of the article, and say so', () => {
    const day = (spoken: string) => read('3 p.m.', { spoken })
    expect([span(day('2022-01-03')), day('2022-01-03').inferred]).toEqual([
      ['2022-01-03T15:00', '2022-01-03T15:00'],
      ['day from the date last spoken of'],
    ])
    expect([span(day('2022-01')), day('2022-01').inferred]).toEqual([
      ['2022-01-12T15:00', '2022-01-12T15:00'],
      ['day from the date of the article'],
    ])
    expect(span(read('10 a.m. Tuesday', { spoken: '2022-01-03' }))).toEqual(['2022-01-11T10:00', '2022-01-11T10:00'])
  })

  test('without any day are of an unknown one, whatever the zone', () => {
    const told = resolveTime(readTimes('at 3 p.m.')[0]!.expression, { tense: 'past', zone: 'Europe/Brussels' })
    expect(told).toMatchObject({ value: { earliest: 'T15:00', latest: 'T15:00' }, timex: { value: 'XXXX-XX-XXT15:00' } })
  })

  test('in a zone are instants: a stated zone before that of the place', () => {
    expect(read('3 p.m.', { zone: 'Europe/Brussels' })).toMatchObject({
      value: { earliest: '2022-01-12T14:00Z', latest: '2022-01-12T14:00Z', zone: 'Europe/Brussels', zoneFrom: 'place' },
      inferred: ['day from the date of the article', 'zone Europe/Brussels from the place'],
    })
    expect(read('9 a.m. EST', { zone: 'Europe/Brussels' })).toMatchObject({
      value: { earliest: '2022-01-12T14:00Z', zone: 'EST', zoneFrom: 'stated' },
      inferred: ['day from the date of the article'],
    })
    expect(span(read('12:30 a.m.', { zone: 'Asia/Tokyo' }))).toEqual(['2022-01-11T15:30Z', '2022-01-11T15:30Z'])
    expect(read('9 a.m. local time').value).not.toHaveProperty('zone')
  })
})

describe('periods', () => {
  test.each([
    ['from March 5 to June 2018', '2018-03-05', '2018-06'],
    ['from November 2017 to February', '2017-11', '2018-02'],
    ['from March 2018 to June', '2018-03', '2018-06'],
    ['from June to March 2018', '2017-06', '2018-03'],
    ['from 9 to 11 a.m.', '2022-01-12T09:00', '2022-01-12T11:00'],
    ['between Monday and Wednesday', '2022-01-10', '2022-01-12'],
    ['from Dec. 20 to Jan. 5', '2021-12-20', '2022-01-05'],
  ])('%s', (wording, start, end) => {
    expect(span(read(wording))).toEqual([start, end])
    expect(read(wording).timex).toEqual({ type: 'DURATION', value: `${start}/${end}` })
  })

  test('whose years nobody states end after they begin: the last time in the past, the next time to come', () => {
    expect(span(read('from March 5 to June 7'))).toEqual(['2021-03-05', '2021-06-07'])
    expect(span(read('from March 5 to June 7', { tense: 'future' }))).toEqual(['2022-03-05', '2022-06-07'])
    expect(span(read('from Monday to Friday', { tense: 'future' }))).toEqual(['2022-01-17', '2022-01-21'])
    expect(span(read('from Monday to Friday', { tense: 'past' }))).toEqual(['2022-01-03', '2022-01-07'])
    expect(read('from March 5 to June 7').inferred).toEqual(['year from the date of the article'])
  })
})

describe('so long ago', () => {
  test.each([
    ['two years ago', '2020', '2020-01-01', '2020-12-31', 183],
    ['about two years ago', '2020~', '2019-10-01', '2021-04-02', 183],
    ['more than two years ago', '2020', undefined, '2020-12-31', 183],
    ['less than two years ago', '2020', '2020-01-01', undefined, 183],
    ['over two weeks from now', '2022-01-24/2022-01-30', '2022-01-24', undefined, 3],
    ['less than three months ago', '2021-10', '2021-10-01', undefined, 15],
    ['two quarters ago', '2021-35', '2021-07-01', '2021-09-30', 45],
    ['two days ago', '2022-01-10', '2022-01-10', '2022-01-10', undefined],
  ])('%s', (wording, edtf, earliest, latest, step) => {
    const { value } = read(wording)
    expect(value).toMatchObject({ kind: 'date', edtf, ...(step ? { step } : {}) })
    expect(span(read(wording))).toEqual([earliest, latest])
    if (!step) expect(value).not.toHaveProperty('step')
  })
})
