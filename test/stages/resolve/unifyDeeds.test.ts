import { expect, test } from 'vitest'
import type { DraftClaim } from '../../../src/model/claim.js'
import { unifyDeeds } from '../../../src/stages/resolve/unifyDeeds.js'

/** A clause of an article that calls its people by the names of `people`. */
const clause = (article: string, yes: boolean, words: string, people: Record<string, string>) => ({
  claim: {
    about: { deed: { key: `lemma:close verb:~close object:library ${words}`, text: `${article} ${words}` } },
    value: { kind: 'yes-no', yes, of: words },
  } as unknown as DraftClaim,
  article,
  keyOf: (entity: string) => people[entity]!,
})

test('a pronoun is the one it stands for, whatever number each article gives him', () => {
  const found = unifyDeeds([
    clause('a', true, 'harbour ?@e3', { e3: 'mayor' }),
    clause('b', false, 'harbour ?@e7', { e7: 'mayor' }),
  ])
  expect(found.size).toBe(2)
})

test('pronouns of two people are two words, though both articles give them one number', () => {
  const found = unifyDeeds([
    clause('a', true, 'harbour ?@e3', { e3: 'mayor' }),
    clause('b', false, 'harbour ?@e3', { e3: 'minister' }),
  ])
  expect(found.size).toBe(0)
})

test('names on both sides that the other lacks set two clauses apart, pronouns do not', () => {
  const pair = (mark: string) =>
    unifyDeeds([
      clause('a', true, `harbour old reading room ${mark}@e1`, { e1: 'mayor' }),
      clause('b', false, `harbour old reading room ${mark}@e1`, { e1: 'minister' }),
    ]).size
  expect(pair('')).toBe(0)
  expect(pair('?')).toBe(2)
})
