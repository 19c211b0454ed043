import { describe, expect, test } from 'vitest'
import type { Baseline } from '../../../src/model/baselineSchema.js'
import type { Report } from '../../../src/model/report.js'
import { readBaseline } from '../../../src/stages/ingest/readBaseline.js'
import { acceptFinding, applyBaseline, printBaseline } from '../../../src/stages/report/baseline.js'
import { councilReport } from '../../formats/sampleReport.js'

/** A report in which the first finding stands twice, as two stories may hold it, told by unlike sources. */
const twins = (): Report => {
  const report = councilReport()
  const first = { ...report.findings[0]!, id: '0123456789' }
  const elsewhere = first.answers.map(answer => ({ ...answer, articles: ['z'] }))
  const article = { ...report.articles[0]!, id: 'z', path: 'z.txt', source: 'Zenith' }
  return {
    ...report,
    articles: [...report.articles, article],
    findings: [first, { ...first, id: '0123456789-ab12', answers: elsewhere }],
  }
}

const accepting = (report: Report, at: number, expires?: string): Baseline => ({
  schemaVersion: '1.0',
  entries: [acceptFinding(report, report.findings[at]!, 'known', expires)],
})
const acceptedIn = ({ findings }: Report) => findings.map(({ baselined }) => baselined !== undefined)

describe('a baseline', () => {
  test('accepts one of two equal findings for each entry, the one whose sources it names', () => {
    const report = twins()
    expect(acceptedIn(applyBaseline(report, accepting(report, 1)).report)).toEqual([false, true])
    expect(acceptedIn(applyBaseline(report, accepting(report, 0)).report)).toEqual([true, false])
    const both = { ...accepting(report, 0), entries: [0, 0].flatMap(at => accepting(report, at).entries) }
    expect(acceptedIn(applyBaseline(report, both).report)).toEqual([true, true])
    const three = { ...both, entries: [...both.entries, ...both.entries.slice(0, 1)] }
    expect(applyBaseline(report, three).unused).toHaveLength(1)
  })

  test('does not accept a graver verdict, nor another relation under the same fingerprint', () => {
    const report = twins()
    const [entry] = accepting(report, 0).entries
    const of = (change: object): Baseline => ({ schemaVersion: '1.0', entries: [{ ...entry!, ...change }] })
    expect(acceptedIn(applyBaseline(report, of({ verdict: 'discrepancy' })).report)).toEqual([false, false])
    expect(applyBaseline(report, of({ relation: 'other' })).unused).toHaveLength(1)
  })

  test('holds when an article that agrees gives the finding another id, and not when a value changes', () => {
    const report = councilReport()
    const [first, ...rest] = report.findings
    const baseline = accepting(report, 0)
    const agreeing = { ...first!, id: 'ffffffffff', question: 'In other words?' }
    expect(acceptedIn(applyBaseline({ ...report, findings: [agreeing, ...rest] }, baseline).report)[0]).toBe(true)
    const changed = agreeing.answers.map((answer, at) => (at === 0 ? { ...answer, text: 'another value' } : answer))
    const judged = applyBaseline({ ...report, findings: [{ ...agreeing, answers: changed }, ...rest] }, baseline)
    expect([acceptedIn(judged.report)[0], judged.unused.length]).toEqual([false, 1])
  })

  test('expires on its day, judged by asOf alone', () => {
    const report = twins()
    const baseline = accepting(report, 0, '2024-03-05')
    const on = (asOf?: string) => {
      const { report: judged, unused, expired } = applyBaseline(report, baseline, asOf === undefined ? {} : { asOf })
      return [acceptedIn(judged)[0], unused.length, expired.length]
    }
    expect(on()).toEqual([true, 0, 0])
    expect(on('2024-03-04')).toEqual([true, 0, 0])
    expect(on('2024-03-05')).toEqual([false, 0, 1])
  })

  test('what was not looked at is not unused', () => {
    const report = { ...twins(), findings: [] }
    const baseline = accepting(twins(), 0)
    expect(applyBaseline(report, baseline).unused).toHaveLength(1)
    expect(applyBaseline(report, baseline, { isLookedAt: () => false }).unused).toEqual([])
  })

  test('is written in one order, and read again', async () => {
    const report = twins()
    const entries = [...accepting(report, 1).entries, ...accepting(report, 0).entries]
    const text = printBaseline({ schemaVersion: '1.0', entries })
    expect(printBaseline({ schemaVersion: '1.0', entries: [...entries].reverse() })).toBe(text)
    expect((await readBaseline(text, 'known.json')).entries).toEqual(expect.arrayContaining(entries))
  })
})

describe('a broken baseline is told by file and line', () => {
  const text = printBaseline(accepting(twins(), 0, '2024-03-05'))
  test.each<[string, (text: string) => string, RegExp]>([
    ['no reason', whole => whole.replace('"known"', '""'), /^b\.json:22: 'entries\[0\]\.reason' must have text in it$/],
    ['a day that is none', whole => whole.replace('2024-03-05', '2024-02-31'), /^b\.json:23: 'entries\[0\]\.expires' /],
    ['a slip in a key', whole => whole.replace('"expires"', '"expire"'), /^b\.json:23: unknown key 'expire'$/],
    ['another version', whole => whole.replace('"1.0"', '"2.0"'), /^b\.json:2: 'schemaVersion' must be 1\.0$/],
    ['cut off', whole => whole.slice(0, 200), /^b\.json:\d+: /],
    ['nothing', () => '', /^b\.json:1: 'schemaVersion' /],
  ])('%s', async (_, damage, told) => {
    expect(text).not.toBe(damage(text))
    await expect(readBaseline(damage(text), 'b.json')).rejects.toThrow(told)
  })
})
