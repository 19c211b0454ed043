import { expect, test } from 'vitest'
import { formCamps } from '../../../src/stages/compare/formCamps.js'

const pairs =
  (...list: [number, number][]) =>
  (a: number, b: number) =>
    list.some(([x, y]) => (x === a && y === b) || (x === b && y === a))

test('without a conflict there is one camp', () => expect(formCamps(3, pairs(), () => 0)).toEqual([0, 0, 0]))

test('three that exclude each other are three camps', () =>
  expect(formCamps(3, pairs([0, 1], [0, 2], [1, 2]), () => 0)).toEqual([0, 1, 2]))

test('what fits two camps joins the one it is close to, else the first', () => {
  expect(formCamps(3, pairs([0, 1]), () => 0)).toEqual([0, 1, 0])
  expect(formCamps(3, pairs([0, 1]), (a, b) => (pairs([1, 2])(a, b) ? 1 : 0))).toEqual([0, 1, 1])
})

test('camps are numbered in the order of the answers, whoever founded them', () =>
  expect(formCamps(3, pairs([1, 2]), (a, b) => (pairs([0, 2])(a, b) ? 1 : 0))).toEqual([0, 1, 0]))
