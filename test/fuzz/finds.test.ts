import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chance, mutate } from './mutate.js'
import { targets } from './targets.js'

const finds = readdirSync('test/fuzz/finds')
  .filter(name => name.endsWith('.json'))
  .map(name => JSON.parse(readFileSync(`test/fuzz/finds/${name}`, 'utf8')) as { target: string; wrong: string; input: string })

describe('what fuzzing found stays mended', () => {
  test.each(finds)('$target: $wrong', ({ target, input }) => {
    expect(() => targets[target]!(input)).not.toThrow()
  })
})

test('a seed gives the same texts', () => {
  const seeds = { texts: ['The storm killed 12 people in Oslo.'], longest: 100 }
  const some = (seed: number): string[] => {
    const random = chance(seed)
    return Array.from({ length: 20 }, () => mutate(seeds, random))
  }
  expect(some(7)).toEqual(some(7))
  expect(some(7)).not.toEqual(some(8))
})
