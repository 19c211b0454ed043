import { expect, test } from 'vitest'
import type { DraftClaim } from '../../../src/model/claim.js'
import { unifyStatements } from '../../../src/stages/resolve/unifyStatements.js'

const clause = (article: string, words: string) => ({
  claim: {
    about: { words: { key: words, text: words } },
    polarity: 'affirmed',
    modality: 'fact',
    valueSpan: { start: 0, end: words.length },
  } as unknown as DraftClaim,
  article,
  keyOf: (entity: string) => entity,
})

const ours = [
  clause('a', 'council close bridge repair spring'),
  clause('b', 'council close bridge repair traffic'),
  clause('a', 'mayor speak'),
]
const isOne = (others: ReturnType<typeof clause>[]): boolean => {
  const found = unifyStatements([...ours, ...others])
  const [first, second] = ours.map(({ claim }) => found.get(claim)?.words.key)
  return first !== undefined && first === second
}

test('whether two clauses tell one thing does not hang on what a third article tells', () => {
  const alone = isOne([])
  const many = (words: string) => Array.from({ length: 40 }, (_, at) => clause('c', `${words} other${at} thing${at} more${at}`))
  expect(isOne(many('repair'))).toBe(alone)
  expect(isOne(many('council'))).toBe(alone)
  expect(isOne(many('bridge close'))).toBe(alone)
  expect(isOne(many('spring traffic week'))).toBe(alone)
})

test('clauses that share most of their words tell one thing, those that share few do not', () => {
  expect(isOne([])).toBe(true)
  const found = unifyStatements([
    clause('a', 'council close bridge repair spring'),
    clause('b', 'council open school winter term'),
  ])
  expect(found.size).toBe(0)
})
