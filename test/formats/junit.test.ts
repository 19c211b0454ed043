import { expect, test } from 'vitest'
import { formats } from '../../src/formats/index.js'
import type { Verdict } from '../../src/model/verdict.js'
import { councilReport, sampleReport } from './sampleReport.js'

const print = (failOn?: Verdict, report = councilReport()): string =>
  formats.junit!.print(report, { width: 80, color: false, detail: 'normal', ...(failOn && { failOn }) })

test('a question is a test case: contradictions fail, one source alone is skipped, the rest passes', () => {
  expect(print()).toContain('<testsuite name="Council in Brussels" tests="7" failures="2" errors="0" skipped="1" time="0">')
  expect(print()).toMatch(
    /<testcase name="Where was the River Council held\?" classname="sample" file="[^"]+" line="3" time="0"\/>/,
  )
  expect(print()).toMatch(/<failure message="One source says 2011 to 2018, [^"]+" type="contradiction">One source says/)
  expect(print()).toContain('<skipped message="Only one source says so."/>')
  expect(print()).toContain('<system-out>discrepancy: ')
  expect(print()).not.toMatch(/timestamp|hostname/)
})

test('what --fail-on names fails here as well', () => {
  expect(print('discrepancy')).toContain('failures="4"')
})

test('two questions that read alike are two tests', () => {
  const answers = [{ text: 'x', camp: 0, claims: [{ article: 'a', quote: '[x]' }] }]
  const twice = [1, 2].map(() => ({ question: 'Who?', verdict: 'agreement' as const, answers }))
  const names = [...print(undefined, sampleReport({ a: 'A' }, twice)).matchAll(/testcase name="([^"]+)"/g)].map(
    ([, name]) => name,
  )
  expect(names).toEqual(['Who?', 'Who? (2)'])
})

test('an accepted contradiction is skipped with the reason', () => {
  const report = councilReport()
  report.findings[0]!.baselined = { reason: 'checked <twice>' }
  expect(print(undefined, report)).toContain('<skipped message="accepted in the baseline: checked &lt;twice&gt;"/>')
})

test('where only new articles count, a contradiction between old ones is skipped, as it does not fail the run', () => {
  const report = councilReport()
  for (const article of report.articles) if (article.id === 'gazette') article.changed = true
  expect(print(undefined, report)).toContain('failures="1" errors="0" skipped="3"')
  expect(print(undefined, report)).toContain('<skipped message="between articles that are not new: Two sources say')
})

test('what the configuration calls milder does not fail', () => {
  const report = councilReport()
  report.findings[0]!.severity = 'note'
  expect(print(undefined, report)).toContain('failures="1"')
})
