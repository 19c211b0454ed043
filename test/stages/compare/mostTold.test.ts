import { expect, test } from 'vitest'
import type { Claim } from '../../../src/model/claim.js'
import { mostTold } from '../../../src/stages/compare/mostTold.js'

/** A claim that so many people were hurt. */
const hurt = (n: number, polarity: Claim['polarity'] = 'affirmed'): Claim =>
  ({ polarity, value: { kind: 'count', min: n, max: n, of: 'person' } }) as Claim
const figures = (claims: readonly Claim[]): string[] =>
  claims.map(({ polarity, value }) => `${polarity === 'denied' ? 'not ' : ''}${(value as { min: number }).min}`)

test('all answers are kept where they can be compared, however often they are told', () => {
  const claims = Array.from({ length: 400 }, (_, n) => hurt(n))
  expect(mostTold(claims)).toEqual({ kept: claims, leftOut: 0 })
  const { kept, leftOut } = mostTold([...claims.slice(1), ...claims.slice(1)])
  expect([kept.length, leftOut]).toEqual([798, 0])
})

test('else those that are told most often, then those of the lower key, in whatever order they come', () => {
  const once = Array.from({ length: 500 }, (_, n) => hurt(n + 1000))
  const claims = [...once, hurt(1499), hurt(7, 'denied'), hurt(7, 'denied'), hurt(7, 'denied')]
  const { kept, leftOut } = mostTold(claims)
  expect(leftOut).toBe(101)
  expect(figures(kept).slice(0, 5)).toEqual(['not 7', 'not 7', 'not 7', '1499', '1499'])
  expect(figures(kept).slice(5)).toEqual(Array.from({ length: 398 }, (_, n) => String(n + 1000)))
  expect(figures(mostTold([...claims].reverse()).kept)).toEqual(figures(kept))
})

test('a value and its denial are two answers', () => {
  const claims = Array.from({ length: 300 }, (_, n) => [hurt(n), hurt(n, 'denied')]).flat()
  expect(mostTold(claims).leftOut).toBe(200)
})
