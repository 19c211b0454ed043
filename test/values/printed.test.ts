import { describe, expect, test } from 'vitest'
import type { Value } from '../../src/model/value.js'
import { keyOfValue, printValue } from '../../src/values/compareValues.js'
import { printDuration } from '../../src/values/duration.js'

const hour = 3600
const day = 24 * hour
const year = 31556952
const count = (min: number | undefined, max: number | undefined, of = 'member', more: object = {}): Value =>
  ({ kind: 'count', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), of, step: 1, ...more }) as Value
const amount = (min: number | undefined, max: number | undefined, currency = '$', more: object = {}): Value =>
  ({ ...count(min, max, '', more), kind: 'amount', currency }) as Value
const date = (edtf: string, earliest?: string, latest?: string): Value =>
  ({ kind: 'date', edtf, ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) }) as Value
const duration = (min: number | undefined, max: number | undefined, of = 'total', step = 1): Value =>
  ({ ...count(min, max, of), kind: 'duration', of, step }) as Value
const time = (earliest: string, latest = earliest, zone?: string): Value =>
  ({ kind: 'time', earliest, latest, ...(zone ? { zone } : {}) }) as Value

describe('a value as a person would say it', () => {
  test.each<[string, Value]>([
    ['30 members', count(30, 30)],
    ['1 member', count(1, 1)],
    ['0 to 1 members', count(0, 1)],
    ['at least 20 people', count(20, undefined, 'person', { step: 20 })],
    ['20 to 200 people', count(20, 200, 'person')],
    ['at least 30 members', count(30, undefined)],
    ['more than 30 members', count(31, undefined)],
    ['more than 300 members', count(301, undefined)],
    ['up to 30 members', count(undefined, 30)],
    ['fewer than 30 members', count(undefined, 29)],
    ['about 30 members', count(27, 33)],
    ['nearly 30 members', count(27, 30)],
    ['just over 30 members', count(31, 33)],
    ['5 to 10 members', count(5, 10)],
    ['3 to 4 members', count(3, 4)],
    ['some members', count(undefined, undefined)],
    ['12 dead', count(12, 12, 'dead')],
    ['12', count(12, 12, '')],
    ['57-43', count(57, 57, 'vote', { against: 43 })],
    ['3 flights per week', count(3, 3, 'flight', { per: 'week' })],
    ['dozens of people', count(20, 200, 'person', { step: 20 })],
    ['dozens', count(20, 200, '', { step: 20 })],
    ['several people', count(3, 20, 'person', { step: 3 })],
    ['a few people', count(2, 12, 'person', { step: 2 })],
    ['a couple of people', count(2, 3, 'person', { step: 2 })],
    ['a handful of people', count(2, 10, 'person', { step: 2 })],
    ['2 people', count(2, 2, 'person', { step: 2 })],
    ['hundreds of people', count(150, 10_000, 'person', { step: 150 })],
    ['20 to 150 people', count(20, 150, 'person', { step: 20 })],
    ['2.5 million people', count(2.5e6, 2.5e6, 'person')],
    ['1,234,567 people', count(1234567, 1234567, 'person')],
    ['3 trillion people', count(3e12, 3e12, 'person')],
    ['999 million people', count(999e6, 999e6, 'person')],
    ['1,234 people', count(1234, 1234, 'person')],
    ['999 people', count(999, 999, 'person')],
  ])('the count %s', (said, value) => {
    expect(printValue(value)).toBe(said)
  })

  test.each<[string, Value]>([
    ['$5', amount(5, 5)],
    ['-$5', amount(-5, -5)],
    ['$2.5 billion', amount(2.5e9, 2.5e9)],
    ['at least $5', amount(5, undefined)],
    ['up to $8 million', amount(undefined, 8e6)],
    ['about $5', amount(4.5, 5.5)],
    ['$5 to $7', amount(5, 7)],
    ['$5 per share', amount(5, 5, '$', { per: 'share' })],
    ['20 yuan', amount(20, 20, 'CNY')],
    ['1 Swiss franc', amount(1, 1, 'CHF')],
    ['₽5', amount(5, 5, 'RUB')],
    ['5 Swiss francs', amount(5, 5, 'CHF')],
    ['50 cents', amount(50, 50, 'cent')],
    ['1 cent', amount(1, 1, 'cent')],
    ['50 pence', amount(50, 50, 'penny')],
    ['9 pesos', amount(9, 9, 'peso')],
    ['9 crowns', amount(9, 9, 'crown')],
    ['9 dinars', amount(9, 9, 'dinar')],
    ['9 shillings', amount(9, 9, 'shilling')],
    ['9 XYZ', amount(9, 9, 'XYZ')],
  ])('the sum %s', (said, value) => {
    expect(printValue(value)).toBe(said)
  })

  test.each<[string, Value]>([
    ['10 percent', { kind: 'percent', min: 10, max: 10, step: 1 }],
    ['5.5 percent', { kind: 'percent', min: 5.5, max: 5.5, step: 0.1 }],
    ['at least 60 percent', { kind: 'percent', min: 60, step: 1 }],
    ['3 percent per year', { kind: 'percent', min: 3, max: 3, step: 1, per: 'year' }],
    ['first meeting', { kind: 'ordinal', n: 1, of: 'meeting' }],
    ['second meeting', { kind: 'ordinal', n: 2, of: 'meeting' }],
    ['tenth meeting', { kind: 'ordinal', n: 10, of: 'meeting' }],
    ['11th', { kind: 'ordinal', n: 11, of: '' }],
    ['12th', { kind: 'ordinal', n: 12, of: '' }],
    ['13th', { kind: 'ordinal', n: 13, of: '' }],
    ['14th', { kind: 'ordinal', n: 14, of: '' }],
    ['20th', { kind: 'ordinal', n: 20, of: '' }],
    ['21st', { kind: 'ordinal', n: 21, of: '' }],
    ['22nd', { kind: 'ordinal', n: 22, of: '' }],
    ['23rd', { kind: 'ordinal', n: 23, of: '' }],
    ['24th', { kind: 'ordinal', n: 24, of: '' }],
    ['110th', { kind: 'ordinal', n: 110, of: '' }],
    ['111th', { kind: 'ordinal', n: 111, of: '' }],
    ['113th man', { kind: 'ordinal', n: 113, of: 'man' }],
    ['121st', { kind: 'ordinal', n: 121, of: '' }],
  ])('%s', (said, value) => {
    expect(printValue(value)).toBe(said)
  })

  test.each<[string, Value]>([
    ['12 January 2022', date('2022-01-12', '2022-01-12', '2022-01-12')],
    ['about 12 January 2022', date('2022-01-12~', '2022-01-12', '2022-01-12')],
    ['July 2019', date('2019-07', '2019-07-01', '2019-07-31')],
    ['December 2019', date('2019-12', '2019-12-01', '2019-12-31')],
    ['2019', date('2019', '2019-01-01', '2019-12-31')],
    ['about 2019', date('2019~', '2019-01-01', '2019-12-31')],
    ['the 1990s', date('199X', '1990-01-01', '1999-12-31')],
    ['the 20th century', date('19XX', '1900-01-01', '1999-12-31')],
    ['the 21st century', date('20XX', '2000-01-01', '2099-12-31')],
    ['the 12th century', date('11XX', '1100-01-01', '1199-12-31')],
    ['the 3rd century', date('02XX', '0200-01-01', '0299-12-31')],
    ['the 4th century', date('03XX', '0300-01-01', '0399-12-31')],
    ['spring 2019', date('2019-21')],
    ['summer 2019', date('2019-22')],
    ['autumn 2019', date('2019-23')],
    ['winter 2019', date('2019-24')],
    ['first quarter of 2019', date('2019-33')],
    ['second quarter of 2019', date('2019-34')],
    ['third quarter of 2019', date('2019-35')],
    ['fourth quarter of 2019', date('2019-36')],
    ['first half of 2019', date('2019-40')],
    ['second half of 2019', date('2019-41')],
    ['week of 10 January 2022', date('2022-01-10/2022-01-16', '2022-01-10', '2022-01-16')],
    ['weekend of 15 January 2022', date('2022-01-15/2022-01-16', '2022-01-15', '2022-01-16')],
    ['10 January 2022 to 12 January 2022', date('2022-01-10/2022-01-12', '2022-01-10', '2022-01-12')],
    ['12 January', date('XXXX-01-12')],
    ['January', date('XXXX-01')],
    ['unknown date', date('XXXX')],
    ['unknown date', date('XXXX-13-01')],
    ['before 2020', date('2019', undefined, '2019-12-31')],
    ['before 2019', date('2019', undefined, '2019-06-30')],
    ['after 2018', date('2019', '2019-01-01')],
    ['after 2019', date('2019', '2019-06-01')],
    ['after 12 January 2022', date('XXXX', '2022-01-12')],
    ['before 12 January 2022', date('XXXX', undefined, '2022-01-12')],
    ['12 January 2022', date('XXXX', '2022-01-12', '2022-01-12')],
    ['12 January 2022 to 14 January 2022', date('XXXX', '2022-01-12', '2022-01-14')],
  ])('the date %s', (said, value) => {
    expect(printValue(value)).toBe(said)
  })

  test.each<[string, Value]>([
    ['four hours', duration(4 * hour, 4 * hour)],
    ['one hour', duration(hour, hour)],
    ['two and a half years', duration(2.5 * year, 2.5 * year)],
    ['half a second', duration(0.5, 0.5)],
    ['three weeks', duration(21 * day, 21 * day)],
    ['eight weeks', duration(56 * day, 56 * day)],
    ['63 days', duration(63 * day, 63 * day)],
    ['twelve days', duration(12 * day, 12 * day)],
    ['13 days', duration(13 * day, 13 * day)],
    ['at least four hours', duration(4 * hour, undefined)],
    ['at most four hours', duration(undefined, 4 * hour)],
    ['some time', duration(undefined, undefined)],
    ['four hours longer than expected', duration(4 * hour, 4 * hour, 'excess')],
    ['four hours ago', duration(4 * hour, 4 * hour, 'since')],
    ['two to three years', duration(2 * year, 3 * year)],
    ['30 minutes to two hours', duration(1800, 2 * hour)],
    ['about 20 years', duration(17.5 * year, 22.5 * year, 'total', 5 * year)],
    ['nearly two years', duration(1.5 * year, 2 * year, 'total', year)],
    ['just over two years', duration(2 * year, 2.5 * year, 'total', year)],
  ])('the length %s', (said, value) => {
    expect(printValue(value)).toBe(said)
  })

  test.each([
    ['35 days', 35 * day, { unit: 'day', figures: true }],
    ['five weeks', 35 * day, { figures: false }],
    ['5 weeks', 35 * day, { unit: 'week', figures: true }],
    ['24 months', 2 * year, { unit: 'month', figures: false }],
    ['two years', 2 * year, { unit: 'century', figures: false }],
    ['2 decades', 20 * year, { unit: 'decade', figures: true }],
    ['75 minutes', 4500, { unit: 'day', figures: true }],
    ['1.25 hours', 4500.0001, { unit: 'day', figures: true }],
  ] as const)('%s keeps the unit in which it was told', (said, seconds, told) => {
    expect(printDuration({ kind: 'duration', min: seconds, max: seconds, of: 'total' }, told)).toBe(said)
  })

  test('each end of a range is said in its own unit', () => {
    const range = { kind: 'duration' as const, min: (13 * year) / 12, max: 10 * year, of: 'total' as const }
    expect(printDuration(range, { unit: 'month', upTo: 'year', figures: true })).toBe('13 months to 10 years')
    expect(printDuration({ ...range, min: 2 * year }, { unit: 'year', upTo: 'year', figures: true })).toBe('2 to 10 years')
    expect(printDuration({ ...range, max: 2 * year }, { unit: 'month', upTo: 'month', figures: true })).toBe('13 to 24 months')
  })

  test.each<[string, Value]>([
    ['09:00 GMT', time('2022-01-12T09:00Z', '2022-01-12T09:00Z', 'GMT')],
    ['10:07 (Europe/Brussels)', time('2022-01-12T09:07Z', '2022-01-12T09:07Z', 'Europe/Brussels')],
    ['09:07', time('2022-01-12T09:07')],
    ['09:07', time('T09:07')],
    ['about 18:00', time('2022-01-12T17:45', '2022-01-12T18:15')],
    ['05:00 to 11:59', time('2022-01-12T05:00', '2022-01-12T11:59')],
    ['00:30 (Europe/Brussels)', time('2022-01-12T23:30Z', '2022-01-12T23:30Z', 'Europe/Brussels')],
    ['19:30 (America/New_York)', time('2022-01-12T00:30Z', '2022-01-12T00:30Z', 'America/New_York')],
    ['2011 to 2018', { kind: 'period', start: '2011', end: '2018' }],
    ['since July 2019', { kind: 'period', start: '2019-07' }],
    ['until 2018', { kind: 'period', end: '2018' }],
    ['some time', { kind: 'period' }],
    ['09:00 to 12:00', { kind: 'period', start: '2022-01-12T09:00', end: '2022-01-12T12:00' }],
  ])('%s', (said, value) => {
    expect(printValue(value)).toBe(said)
  })
})

test.each<[string, Value]>([
  ['30', count(30, 30)],
  ['27..33', count(27, 33)],
  ['30..', count(30, undefined)],
  ['..30', count(undefined, 30)],
  ['57-43', count(57, 57, 'vote', { against: 43 })],
  ['3 per week', count(3, 3, 'flight', { per: 'week' })],
  ['$ 5', amount(5, 5)],
  ['$ 5 per share', amount(5, 5, '$', { per: 'share' })],
  ['10%', { kind: 'percent', min: 10, max: 10, step: 1 }],
  ['30 m', { kind: 'measure', min: 30, max: 30, unit: 'm', step: 1 }],
  ['30 m per day', { kind: 'measure', min: 30, max: 30, unit: 'm', step: 1, per: 'day' }],
  ['3', { kind: 'ordinal', n: 3, of: 'man' }],
  ['2022-01-12..2022-01-12', date('2022-01-12', '2022-01-12', '2022-01-12')],
  ['..2022-01-12', date('2022', undefined, '2022-01-12')],
  ['2022-01-12..', date('2022', '2022-01-12')],
  ['XXXX-01', date('XXXX-01')],
  ['T09:00', time('T09:00')],
  ['T09:00..T09:30', time('T09:00', 'T09:30')],
  ['2011/2018', { kind: 'period', start: '2011', end: '2018' }],
  ['2011/', { kind: 'period', start: '2011' }],
  ['/2018', { kind: 'period', end: '2018' }],
  ['total 60', duration(60, 60)],
  ['excess 60..', duration(60, undefined, 'excess')],
])('the key %s is the same in every folder', (key, value) => {
  expect(keyOfValue(value)).toBe(key)
})
