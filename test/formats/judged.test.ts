import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkArticles } from '../../src/index.js'
import { articlesOf, stories, textsOf } from '../fixtures.js'
import { anyReport, type Told } from './anyReport.js'
import { judges } from './judges.js'

test('ten thousand generated reports pass in every format', { timeout: 300_000, retry: 0 }, () => {
  fc.assert(
    fc.property(anyReport, told => {
      for (const judge of Object.values(judges)) judge(told)
    }),
    { numRuns: 10_000 },
  )
})

describe.each(stories)('%s', story => {
  const articles = articlesOf(textsOf(story))
  const told = (): Told => ({
    report: checkArticles(articles),
    texts: new Map(articles.map(({ id, text }) => [id, text])),
  })

  test('passes in every format', { timeout: 60_000 }, () => {
    const one = told()
    expect(one.report.claims.length).toBeGreaterThan(0)
    for (const judge of Object.values(judges)) judge(one)
  })
})
