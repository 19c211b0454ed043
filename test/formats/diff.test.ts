import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffReports, formats, hasNewContradiction, printDiff, readReport } from '../../src/formats/index.js'
import type { Report } from '../../src/model/report.js'
import { severityOf, type Verdict } from '../../src/model/verdict.js'
import { anyReport } from './anyReport.js'
import { type SampleFinding, sampleReport } from './sampleReport.js'

/** A report on one toll: paper -> figure. */
const toll = (says: Record<string, string>, verdict: Verdict, question = 'How many died?'): Report => {
  const texts = [...new Set(Object.values(says))]
  const finding: SampleFinding = {
    question,
    relation: 'death-toll',
    verdict,
    answers: texts.map((text, camp) => ({
      text,
      camp,
      claims: Object.keys(says)
        .filter(article => says[article] === text)
        .map(article => ({ article, quote: `[${text}] people died` })),
    })),
  }
  const report = sampleReport(Object.fromEntries(Object.keys(says).map(name => [name, name.toUpperCase()])), [finding])
  // an id changes with the values
  report.findings[0]!.id = `toll ${texts.sort().join(' ')}`
  for (const article of report.articles) article.sha256 = says[article.id]!.padEnd(64, '0').slice(0, 64)
  return report
}

const empty = sampleReport({ a: 'A' }, [])

describe('the difference of two reports', () => {
  test('a conflict appeared with a new article', () => {
    const diff = diffReports(toll({ a: 'three' }, 'single-source'), toll({ a: 'three', b: 'four' }, 'contradiction'))
    expect(diff).toMatchObject({ resolved: [], changed: [], unchanged: 0 })
    expect(diff.appeared).toMatchObject([
      { was: 'single-source', is: 'contradiction', shifts: [{ path: 'news/b.txt', was: [], is: ['four'], article: 'new' }] },
    ])
    expect(hasNewContradiction(diff)).toBe(true)
  })

  test('a conflict was resolved, and it says who corrected what', () => {
    const diff = diffReports(toll({ a: 'three', b: 'four' }, 'contradiction'), toll({ a: 'three', b: 'three' }, 'agreement'))
    expect(diff.resolved).toMatchObject([
      {
        was: 'contradiction',
        is: 'agreement',
        shifts: [{ path: 'news/b.txt', source: 'B', was: ['four'], is: ['three'], article: 'edited' }],
      },
    ])
    expect(hasNewContradiction(diff)).toBe(false)
    expect(printDiff(diff, { width: 80, color: false, detail: 'normal' })).toContain(
      '    - B (news/b.txt) said “four” and now says “three”\n',
    )
  })

  test('a conflict went with an article', () => {
    const diff = diffReports(toll({ a: 'three', b: 'four' }, 'contradiction'), toll({ a: 'three' }, 'single-source'))
    expect(diff.resolved).toMatchObject([{ shifts: [{ path: 'news/b.txt', article: 'gone' }] }])
  })

  test('another figure in a conflict is a change of it, and no new contradiction', () => {
    const diff = diffReports(toll({ a: 'three', b: 'four' }, 'contradiction'), toll({ a: 'three', b: 'five' }, 'contradiction'))
    expect(diff).toMatchObject({ appeared: [], resolved: [], changed: [{ old: 'toll four three', new: 'toll five three' }] })
    expect(hasNewContradiction(diff)).toBe(false)
  })

  test('a discrepancy that becomes a contradiction is a new contradiction', () => {
    const diff = diffReports(toll({ a: 'three', b: 'four' }, 'discrepancy'), toll({ a: 'three', b: 'four' }, 'contradiction'))
    expect(diff.changed).toHaveLength(1)
    expect(hasNewContradiction(diff)).toBe(true)
  })

  test('one that the baseline accepts is not', () => {
    const after = toll({ a: 'three', b: 'four' }, 'contradiction')
    after.findings[0]!.baselined = { reason: 'asked' }
    expect(hasNewContradiction(diffReports(empty, after))).toBe(false)
  })

  test('a question in other words is known by the quotes it rests on', () => {
    const before = toll({ a: 'three', b: 'four' }, 'contradiction')
    const after = toll({ a: 'three', b: 'four' }, 'contradiction', 'How many people were killed in the fire?')
    after.findings[0]!.id = 'another'
    expect(diffReports(before, after)).toMatchObject({ appeared: [], resolved: [], unchanged: 1 })
  })

  test('equal reports: nothing', () => {
    const report = toll({ a: 'three', b: 'four' }, 'contradiction')
    expect(diffReports(report, report)).toMatchObject({ appeared: [], resolved: [], changed: [], unchanged: 1 })
  })

  test('names and paths of articles are fit to be printed', () => {
    const after = toll({ a: 'three', b: 'four' }, 'contradiction')
    after.articles[1]!.path = '\u001B[31m\n::error::x'
    const text = printDiff(diffReports(empty, after), { width: 80, color: false, detail: 'normal' })
    expect(text).toContain('␛[31m')
    expect(text).not.toMatch(/^\s*::/m)
  })
})

test('every conflict of either report is told once, whatever the reports are', () => {
  const conflicts = (report: Report): number =>
    report.findings.filter(({ verdict }) => ['error', 'warning'].includes(severityOf[verdict])).length
  fc.assert(
    fc.property(anyReport, anyReport, ({ report: before }, { report: after }) => {
      const { appeared, resolved, changed, unchanged } = diffReports(before, after)
      expect(appeared.length + changed.length + unchanged).toBe(conflicts(after))
      expect(resolved.length + changed.length + unchanged).toBe(conflicts(before))
      expect(diffReports(after, after)).toMatchObject({ appeared: [], resolved: [], changed: [] })
    }),
    { numRuns: 1000 },
  )
})

describe('a report of an earlier version reads on', () => {
  const kept = readdirSync('test/formats/released')

  test('one of each version of the schema is kept', () => {
    expect(kept).toContain(`report-${empty.schemaVersion}.json`)
  })

  test.each(kept)('%s', async name => {
    const report = await readReport(readFileSync(`test/formats/released/${name}`, 'utf8'), name)
    expect(report.findings.length).toBeGreaterThan(10)
    expect(diffReports(report, report)).toMatchObject({ appeared: [], resolved: [], changed: [] })
    for (const format of Object.values(formats))
      expect(format.print(report, { width: 80, color: false, detail: 'verbose' }).length).toBeGreaterThan(100)
  })

  test.each([
    ['not JSON', '{', "'x' is not JSON"],
    ['another JSON', '{"a": 1}', "'x' is no JSON report of corroborate (schemaVersion"],
    ['a report with a field of a wrong kind', JSON.stringify({ ...empty, claims: 3 }), 'claims'],
  ])('%s is refused in one line', async (_, text, said) => {
    await expect(readReport(text, 'x')).rejects.toThrow(said)
  })

  test('fields of a later version are no obstacle', async () => {
    expect(await readReport(JSON.stringify({ ...empty, later: 1 }), 'x')).toEqual(empty)
  })
})
