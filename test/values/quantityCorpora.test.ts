import { describe, expect, it } from 'vitest'
import type { Value } from '../../src/model/value.js'
import { corpus as ages, readAge, readDecadeOfLife } from '../../src/values/age.js'
import { corpus as amounts } from '../../src/values/amount.js'
import { compareValues } from '../../src/values/compareValues.js'
import type { Corpus } from '../../src/values/corpus.js'
import { corpus as counts } from '../../src/values/count.js'
import { corpus as measures } from '../../src/values/measure.js'
import { corpus as ordinals } from '../../src/values/ordinal.js'
import { corpus as percents } from '../../src/values/percent.js'
import { readQuantities } from '../../src/values/quantities.js'

const corpora: readonly (readonly [string, Corpus<Value>])[] = [
  ['count', counts],
  ['amount', amounts],
  ['percent', percents],
  ['measure', measures],
  ['ordinal', ordinals],
]

// an empty list would let every test below pass
it.each([...corpora, ['age', ages] as const])('the corpus of %s holds wordings', (_, { same, not }) => {
  expect([same.length, not.length, ...same.map(({ wordings }) => wordings.length)]).not.toContain(0)
  expect([...same.flatMap(({ wordings }) => [...wordings]), ...not]).not.toContain('')
})

/** Equal but for the rounding step, which differs between wordings of one value. */
const bare = (value: Value) => ({ ...value, step: undefined })

describe.each(corpora)('%s', (kind, corpus) => {
  for (const { value, wordings } of corpus.same)
    it.each(wordings)(`${JSON.stringify(value)} is "%s"`, wording => {
      const found = readQuantities(wording)
      expect(found.length).toBeGreaterThan(0)
      expect(bare(found[0]!.value)).toEqual(bare(value))
      expect(compareValues(found[0]!.value, value)).toBe('equal')
    })

  it.each(corpus.not)('is not "%s"', wording => {
    expect(readQuantities(wording).filter(({ value }) => value.kind === kind)).toEqual([])
  })
})

describe('age', () => {
  for (const { years, wordings } of ages.same)
    it.each(wordings)(`${years} is "%s"`, wording => {
      const [found] = readQuantities(wording)
      expect(found).toMatchObject({ kind: 'age', value: { kind: 'measure', unit: 'year', min: years[0], max: years[1] } })
    })

  it.each(ages.not)('is not "%s"', wording => {
    expect(readQuantities(wording).filter(({ kind }) => kind === 'age')).toEqual([])
    for (let at = 0; at < wording.length; at++) expect(readAge(wording, at) ?? readDecadeOfLife(wording, at)).toBeUndefined()
  })
})
