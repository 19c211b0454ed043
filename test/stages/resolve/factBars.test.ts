import { expect, test } from 'vitest'
import type { Telling } from '../../../src/model/claim.js'
import { isLike, isThin } from '../../../src/stages/resolve/factBars.js'
import type { ToldFact } from '../../../src/stages/resolve/toldFact.js'

const told = (clock: string, more: Partial<Telling> = {}): ToldFact =>
  ({
    claim: {
      value: { kind: 'time', edtf: clock, earliest: clock, latest: clock },
      modality: 'fact',
      saidBy: null,
    },
    telling: { heads: [], mark: '', clause: [], around: [], people: [], bodies: [], things: [], streets: [], ...more },
    words: clock,
  }) as unknown as ToldFact

const shared = { heads: [], incident: false, same: false, share: 0.35, words: 0.9, all: 1.7, least: 0.45, most: 0.3, lone: false }

test('two hours of clauses with no more than a few words in common are no rivals', () => {
  const [one, other] = ['2022-01-12T12:45', '2022-01-12T14:10'] as const
  expect(isLike(told(one), told(other), shared)).toBe(false)
  // one action, one street, the only hour of both articles, many words
  expect(isLike(told(one), told(other), { ...shared, heads: ['~find'] })).toBe(true)
  expect(isLike(told(one, { streets: ['mill'] }), told(other, { streets: ['mill'] }), shared)).toBe(true)
  expect(isLike(told(one), told(other), { ...shared, lone: true })).toBe(true)
  expect(isLike(told(one), told(other), { ...shared, words: 1.5 })).toBe(true)
})

test('an hour half a day off is a slip of the same hour', () =>
  expect(isLike(told('2022-01-12T01:30'), told('2022-01-12T13:30'), shared)).toBe(true))

test('a separate ruling is another one', () => {
  const [one, other] = ['2022-01-12T12:45', '2022-01-12T14:10'] as const
  expect(isLike(told(one), told(other, { clause: ['rule'] }), { ...shared, words: 1.5 })).toBe(true)
  expect(isLike(told(one), told(other, { clause: ['separat', 'rule'] }), { ...shared, words: 1.5 })).toBe(false)
})

test('one town and hardly a word in common is not yet one fact', () => {
  const town = (name: string): ToldFact => {
    const fact = told('2022-01-12T12:45')
    return { ...fact, claim: { ...fact.claim, value: { kind: 'place', name } } } as ToldFact
  }
  const barely = { ...shared, share: 0.2, words: 0.5 }
  expect(isThin(town('Bergen'), false, barely)).toBe(true)
  // one action, the incident, a street, many words
  expect(isThin(town('Bergen'), false, { ...barely, heads: ['~find'] })).toBe(false)
  expect(isThin(town('Bergen'), false, { ...barely, incident: true })).toBe(false)
  expect(isThin(town('Mill Street'), false, barely)).toBe(false)
  expect(isThin(town('Bergen'), false, { ...barely, share: 0.4 })).toBe(false)
  // of a whole country much is told, and of a town in it
  expect(isThin(town('Norway'), false, { ...barely, incident: true })).toBe(true)
  expect(isThin(town('Bergen'), true, { ...barely, heads: ['~find'] })).toBe(true)
  expect(isThin(town('Bergen'), true, { ...barely, heads: ['~find'], words: 1.1, share: 0.3 })).toBe(false)
})
