import type { Log, Run } from 'sarif'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/formats/index.js'
import { relations } from '../../src/index.js'
import type { Report } from '../../src/model/report.js'
import { councilReport, sampleReport } from './sampleReport.js'

const runOf = (report: Report): Run => {
  const text = formats.sarif!.print(report, { width: 80, color: false, detail: 'normal', relations })
  return (JSON.parse(text) as Log).runs[0]!
}

const uriOf = (run: Run, at = 0): string | undefined => run.results![at]!.locations![0]!.physicalLocation!.artifactLocation!.uri

const twoCamps = (): Report =>
  sampleReport({ old: 'A', late: 'B', 'new': 'C' }, [
    {
      question: 'How many died?',
      relation: 'death-toll',
      verdict: 'contradiction',
      answers: [
        { text: 'three', camp: 0, claims: ['old', 'late'].map(article => ({ article, quote: '[three] died' })) },
        { text: 'four', camp: 1, claims: [{ article: 'new', quote: '[four] died' }] },
      ],
    },
  ])

describe('SARIF', () => {
  test('the place that counts is in the latest article, or in the new one, whatever its day', () => {
    const report = twoCamps()
    report.articles[1]!.published = '2022-01-14'
    expect(uriOf(runOf(report))).toBe('news/late.txt')
    report.articles[2]!.changed = true
    report.articles[2]!.published = null
    expect(uriOf(runOf(report))).toBe('news/new.txt')
  })

  test('the words of the other camp lead to its place', () => {
    const report = twoCamps()
    report.articles[2]!.changed = true
    const { message, relatedLocations } = runOf(report).results![0]!
    expect(message.text).toContain('A: [three](1) (A, news/old.txt:3:5; and 1 more). B: four (C, news/new.txt:3:5).')
    expect(relatedLocations!.map(({ id, physicalLocation }) => [id, physicalLocation!.artifactLocation!.uri])).toEqual([
      [1, 'news/old.txt'],
      [2, 'news/late.txt'],
    ])
  })

  test('rules are the relations of the results, within what GitHub takes', () => {
    const run = runOf(twoCamps())
    expect(run.tool.driver.rules!.map(({ id }) => id)).toEqual(['death-toll'])
    const report = sampleReport(
      { a: 'A', b: 'B' },
      relations.map(({ name, question }) => ({
        question,
        relation: name,
        verdict: 'contradiction',
        answers: ['a', 'b'].map((article, camp) => ({ text: article, camp, claims: [{ article, quote: '[x]' }] })),
      })),
    )
    const { rules } = runOf(report).tool.driver
    expect(rules).toHaveLength(relations.length)
    for (const { shortDescription, fullDescription, help } of rules!) {
      for (const text of [shortDescription!.text, fullDescription!.text]) {
        expect(text.length).toBeGreaterThan(0)
        expect(text.length).toBeLessThanOrEqual(1024)
      }
      expect(help!.markdown).toContain('Examples')
    }
  })

  test('levels are those of the verdicts; what agrees is no result', () => {
    expect(runOf(councilReport()).results!.map(({ level, properties }) => [level, properties!.verdict])).toEqual([
      ['error', 'contradiction'],
      ['error', 'contradiction'],
      ['warning', 'dispute'],
      ['warning', 'discrepancy'],
    ])
  })

  test('an accepted finding is suppressed with its reason, and then every result says whether it is', () => {
    const report = councilReport()
    expect(runOf(report).results!.every(({ suppressions }) => suppressions === undefined)).toBe(true)
    report.findings[1]!.baselined = { reason: 'the ministry confirmed both' }
    expect(runOf(report).results!.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'external', status: 'accepted', justification: 'the ministry confirmed both' }],
      [],
      [],
    ])
  })

  test('of more than 5,000 findings the first 5,000 are listed, and it says so', () => {
    const report = sampleReport(
      { a: 'A', b: 'B' },
      Array.from({ length: 5003 }, (_, at) => ({
        question: `${at}?`,
        verdict: 'contradiction',
        answers: ['a', 'b'].map((article, camp) => ({ text: article, camp, claims: [{ article, quote: '[x]' }] })),
      })),
    )
    const run = runOf(report)
    expect(run.results).toHaveLength(5000)
    expect(run.invocations![0]!.toolExecutionNotifications![0]!.message.text).toContain(
      'Of 5003 findings the first 5000 are listed',
    )
  })

  test('what was not looked at is a notification', () => {
    const [notice] = runOf(councilReport()).invocations![0]!.toolExecutionNotifications!
    expect(notice!.message.text).toBe('only the first 10 MB were looked at')
    expect(notice!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('news/ledger.txt')
  })

  test('lines and columns are counted as the report counts them', () => {
    const run = runOf(councilReport())
    expect([run.columnKind, run.newlineSequences]).toEqual(['utf16CodeUnits', ['\r\n', '\n', '\r']])
  })
})
