import { expect, test } from 'vitest'
import type { Value } from '../../../src/model/value.js'
import { type Figure, isApart, isFarFromBound } from '../../../src/stages/resolve/figureLikeness.js'

const figure = (value: Partial<Value>, near: string[] = []): Figure => ({ value, near: new Set(near) }) as unknown as Figure
const jobs = (bounds: { min?: number; max?: number }): Figure => figure({ kind: 'count', of: 'job', ...bounds })

test('a bound is not told of a figure far from it', () => {
  expect(isFarFromBound(jobs({ min: 60_001 }), jobs({ min: 168_000, max: 168_000 }))).toBe(true)
  expect(isFarFromBound(jobs({ max: 8 }), jobs({ min: 3, max: 3 }))).toBe(true)
  expect(isFarFromBound(jobs({ min: 60_001 }), jobs({ min: 65_000, max: 65_000 }))).toBe(false)
  expect(isFarFromBound(jobs({ min: 60_000, max: 60_000 }), jobs({ min: 168_000, max: 168_000 }))).toBe(false)
})

test('two shares of one value are one with a word in common next to them, or many elsewhere', () => {
  const share = (near: string[]): Figure => figure({ kind: 'percent', min: 3.5, max: 3.5 }, near)
  expect(isApart(share(['exports']), share(['prices']), 0.05)).toBe(true)
  expect(isApart(share(['exports']), share(['exports']), 0.05)).toBe(false)
  expect(isApart(share(['exports']), share(['prices']), 0.3)).toBe(false)
})
