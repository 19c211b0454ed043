import { expect, test } from 'vitest'
import { mirrored } from '../../src/model/comparison.js'
import type { TimeValue } from '../../src/model/value.js'
import { clocksApart, compareTimes } from '../../src/values/time.js'

/** "12T09:00Z" on 12 January 2022, or "T09:00" of no day; a second clock ends a stretch. */
const time = (words: string): TimeValue => {
  const [earliest, latest = earliest] = words.split(' to ').map(end => (end.startsWith('T') ? end : `2022-01-${end}`))
  return { kind: 'time', earliest: earliest!, latest: latest! }
}

test.each([
  ['12T09:00', '12T09:00', 'equal'],
  ['12T09:00', '13T09:00', 'disjoint'],
  // round hours stand for what is near them, odd minutes for themselves
  ['12T09:00', '12T09:14', 'rounding'],
  ['12T09:00', '12T09:15', 'disjoint'],
  ['12T09:15', '12T09:28', 'rounding'],
  ['12T09:30', '12T09:46', 'disjoint'],
  ['12T09:05', '12T09:09', 'rounding'],
  ['12T09:05', '12T09:10', 'disjoint'],
  ['12T09:07', '12T09:08', 'disjoint'],
  ['12T09:00 to 12T09:02', '12T09:04', 'disjoint'],
  // clocks without their day
  ['T09:00', '12T09:00', 'equal'],
  ['12T09:00', 'T09:07', 'rounding'],
  ['T09:00', '12T11:00', 'disjoint'],
  ['12T23:00 to 13T01:00', 'T23:30', 'wider'],
  // a zone on one side leaves fourteen hours open
  ['12T09:00Z', '12T22:59', 'overlapping'],
  ['12T09:00Z', '12T23:00', 'disjoint'],
  ['12T09:00Z', '13T09:00', 'disjoint'],
  ['12T09:00Z', 'T23:30', 'overlapping'],
  ['12T09:00Z', '12T09:00Z', 'equal'],
  ['12T09:00Z', '12T12:00Z', 'disjoint'],
  // "around 6 p.m." and "around 6:15 p.m."
  ['12T17:45 to 12T18:15', '12T18:00 to 12T18:30', 'rounding'],
  ['12T17:45 to 12T18:15', '12T18:15 to 12T18:45', 'rounding'],
  ['12T17:45 to 12T18:15', '12T17:50 to 12T18:20', 'overlapping'],
  ['12T17:45 to 12T18:15', '12T18:16 to 12T18:46', 'disjoint'],
  ['12T17:45 to 12T18:15', '12T18:05 to 12T18:45', 'overlapping'],
  // nobody agrees on when a morning begins
  ['12T05:00 to 12T11:59', '12T04:00', 'overlapping'],
  ['12T05:00 to 12T11:59', '12T00:00', 'overlapping'],
  ['12T05:00 to 12T11:59', '11T23:59', 'disjoint'],
  ['12T05:00 to 12T08:00', '12T03:00', 'overlapping'],
  ['12T05:00 to 12T07:59', '12T03:00', 'disjoint'],
  ['12T05:00 to 12T11:59', '13T05:00 to 13T11:59', 'disjoint'],
  ['T18:00 to T23:59', 'T03:00', 'overlapping'],
  ['T05:00 to T08:00', 'T23:59', 'disjoint'],
  ['T05:00 to T08:30', 'T01:00', 'overlapping'],
] as const)('%s and %s are %s', (a, b, wanted) => {
  expect(compareTimes(time(a), time(b))).toBe(wanted)
  expect(compareTimes(time(b), time(a))).toBe(mirrored[wanted])
})

test('the clocks alone are compared where the days are beside the question', () => {
  expect(compareTimes(time('12T09:00'), time('14T09:00'), false)).toBe('equal')
  expect(compareTimes(time('12T09:00'), time('14T12:00'), false)).toBe('disjoint')
})

test.each([
  ['12T09:00', '14T11:30', 150],
  ['T11:30', '12T09:00', 150],
  ['T23:50', 'T00:10', 20],
  ['12T00:10', '15T23:50', 20],
  ['12T09:00 to 12T10:00', 'T09:30', 0],
  ['12T23:00 to 13T01:00', 'T02:00', 60],
] as const)('%s and %s lie %d minutes apart on the dial', (a, b, wanted) => {
  expect(clocksApart(time(a), time(b))).toBe(wanted)
})
