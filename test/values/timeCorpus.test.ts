import { describe, expect, it } from 'vitest'
import type { Value } from '../../src/model/value.js'
import type { Corpus } from '../../src/values/corpus.js'
import { corpus as dates } from '../../src/values/date.js'
import { corpus as durations } from '../../src/values/duration.js'
import { corpus as periods } from '../../src/values/period.js'
import { resolveTime } from '../../src/values/resolveTime.js'
import { corpus as times } from '../../src/values/time.js'
import { readTimes } from '../../src/values/times.js'

const corpora: [string, Corpus<Value>][] = [
  ['date', dates],
  ['time', times],
  ['duration', durations],
  ['period', periods],
]

// an empty list would let every test below pass
it.each(corpora)('the corpus of %s holds wordings', (_, { same, not }) => {
  expect([same.length, not.length, ...same.map(({ wordings }) => wordings.length)]).not.toContain(0)
  expect([...same.flatMap(({ wordings }) => wordings), ...not]).not.toContain('')
})

const valuesOf = (wording: string): Value[] =>
  readTimes(`It was said of ${wording}, they said.`).map(
    ({ expression }) => resolveTime(expression, { published: '2022-01-12', tense: 'past' }).value,
  )

/** The slack of "two days ago" is beside the question whether it names the day. */
const bare = (value: Value): Value => {
  const { step: _, ...rest } = value as Value & { step?: number }
  return value.kind === 'date' ? (rest as Value) : value
}

describe.each(corpora)('one %s, many wordings', (kind, { same, not }) => {
  it.each(same.flatMap(({ value, wordings }) => wordings.map(wording => ({ wording, value }))))(
    'reads $wording',
    ({ wording, value }) => {
      expect(valuesOf(wording).map(bare)).toEqual([value])
    },
  )
  it.each(not)('finds none in %s', text => {
    expect(readTimes(`It was said of ${text} again.`).filter(mention => mention.kind === kind)).toEqual([])
  })
})
