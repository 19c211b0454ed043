import { describe, expect, test } from 'vitest'
import { failingFindings, formats } from '../../src/formats/index.js'
import { councilReport } from './sampleReport.js'

const options = { width: 80, color: false, detail: 'normal' as const }
const contradictions = councilReport().findings.filter(({ verdict }) => verdict === 'contradiction').length

describe('what makes a run fail', () => {
  test('a verdict includes those above it', () => {
    const counts = (['contradiction', 'discrepancy', 'update', 'single-source'] as const).map(
      verdict => failingFindings(councilReport(), verdict).length,
    )
    expect(counts[0]).toBe(contradictions)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(counts.at(-1)).toBe(councilReport().findings.length)
  })

  test('what the baseline accepts does not, nor what its relation is not allowed to be', () => {
    const report = councilReport()
    report.findings[0]!.baselined = { reason: 'known' }
    expect(failingFindings(report, 'contradiction')).toHaveLength(contradictions - 1)
    for (const finding of report.findings) finding.severity = 'note'
    expect(failingFindings(report, 'contradiction')).toEqual([])
    expect(failingFindings(report, 'update').length).toBeGreaterThan(0)
  })

  test('where articles are new, only what has an end in one; the text says how much is set aside', () => {
    const report = councilReport()
    const [finding] = report.findings
    const [id] = finding!.answers[0]!.articles
    for (const article of report.articles) if (article.id === id) article.changed = true
    const failing = failingFindings(report, 'contradiction')
    expect(failing).toContain(finding)
    for (const { answers } of failing) expect(answers.flatMap(({ articles }) => articles)).toContain(id)
    for (const article of report.articles) Reflect.deleteProperty(article, 'changed')
    report.articles.push({ ...report.articles[0]!, id: 'new', path: 'new.txt', changed: true })
    expect(failingFindings(report, 'contradiction')).toEqual([])
    const printed = formats.text!.print(report, options)
    expect(printed).toMatch(/findings between articles that are not new \(--verbose lists them\)/)
    expect(printed).not.toContain('CONTRADICTION')
    const markdown = formats.markdown!.print(report, options)
    expect(markdown).toMatch(/findings between articles that are not new/)
    expect(markdown).not.toContain('### Contradiction')
    expect(formats.text!.print(report, { ...options, detail: 'verbose' })).toContain(finding!.question.slice(0, 12))
  })
})
