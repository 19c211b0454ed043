import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plain, withQuantities, withTimes } from './annotated.js'

const linesOf = (file: string): string[] => readFileSync(`test/values/wordings/${file}`, 'utf8').split('\n').filter(Boolean)

/** What is read in each line of the files of one kind, and what is not: no mark, no mention. */
describe.each([
  ['times', withTimes],
  ['quantities', withQuantities],
] as const)('%s as they are told', (kind, marked) => {
  for (const file of readdirSync(`test/values/wordings/${kind}`).sort())
    test.each(linesOf(`${kind}/${file}`))(`${file}: %s`, line => {
      expect(marked(plain(line))).toBe(line)
    })
})
