import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimLine, formats } from '../../src/formats/index.js'
import type { Report } from '../../src/model/report.js'
import { anyReport } from './anyReport.js'
import { councilReport, sampleReport } from './sampleReport.js'

const options = { width: 80, color: false, detail: 'normal' as const }
const github = (report: Report): string[] => formats.github!.print(report, options).trimEnd().split('\n')

const annotation = /^::(?:error|warning|notice) file=[^:,]*,line=\d+,endLine=\d+(?:,col=\d+)?,title=[^:,]*::/

/** What a runner would obey: GitHub at the start of a line after blanks, in its old syntax anywhere; Azure and TeamCity anywhere. */
const obeyed = (output: string): string[] =>
  output.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter(line => line.trimStart().startsWith('::') || /##[a-z]*\[/i.test(line))

const numbered = (verdicts: Report['findings'][number]['verdict'][]): Report =>
  sampleReport(
    { a: 'A', b: 'B' },
    verdicts.map((verdict, at) => ({
      question: `Question ${at}?`,
      verdict,
      answers: [
        { text: 'three', camp: 0, claims: [{ article: 'a', quote: '[three] died' }] },
        { text: 'four', camp: 1, claims: [{ article: 'b', quote: '[four] died' }] },
      ],
    })),
  )

describe('no line of an article is a command for the runner of a job', () => {
  test.each(Object.keys(formats))('%s', { timeout: 60_000 }, name => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom('quiet', 'normal', 'verbose'), ({ report, texts }, detail) => {
        const output = formats[name]!.print(report, { ...options, detail, textOf: id => texts.get(id) })
        expect(obeyed(output).filter(line => name !== 'github' || !annotation.test(line))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('nor of the claims and the step summary', () => {
    fc.assert(
      fc.property(anyReport, ({ report }) => {
        const lines = report.claims.map(claim => claimLine(claim, '::error::x')).join('')
        expect(obeyed(lines + formats.github!.summarise!(report, options, 1_000_000))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('GitHub annotations', () => {
  test('stand at the claim in question, with the question as title and the camps below', () => {
    const [first] = github(councilReport())
    expect(first).toBe(
      "::error file=news/northwire.txt,line=3,endLine=3,col=5,title=Contradiction%3A Who headed Estmark's delegation to the River Council?" +
        '::Two sources say Anton Velik and Boris Tann, another expects Sergei Marn; both cannot be true. ' +
        'One is a forecast, the other is told as having happened.' +
        '%0AA: Anton Velik and Boris Tann (Northwire, news/northwire.txt:3:5; The Clarion, news/clarion.txt:3:5)' +
        '%0AB: Sergei Marn (Daily Ledger, news/ledger.txt:12:5, a forecast)%0Adelegation-head f1a0b1c2d',
    )
  })

  test('contradictions first, ten of a kind, the rest counted', () => {
    const lines = github(numbered([...Array(12).fill('contradiction'), ...Array(11).fill('discrepancy'), 'update', 'agreement']))
    const kinds = lines.map(line => /^::(\w+)/.exec(line)?.[1] ?? line)
    expect(kinds).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      'notice',
      'Shown are 10 of 12 errors and 10 of 11 warnings.',
      '2 articles: 12 contradictions, 11 discrepancies, 1 update, 1 agreement',
    ])
  })

  test('a place over several lines has no column, which GitHub would refuse', () => {
    const report = numbered(['contradiction'])
    for (const { evidence } of report.claims) evidence.endLine = 4
    expect(github(report)[0]).toMatch(/line=3,endLine=4,title=/)
  })

  test('an accepted finding is counted, not shown', () => {
    const report = numbered(['contradiction', 'contradiction'])
    report.findings[0]!.baselined = { reason: 'known' }
    expect(github(report)).toEqual([
      expect.stringContaining('Question 1?'),
      '1 accepted in the baseline.',
      '2 articles: 2 contradictions',
    ])
  })

  test('a finding between articles that are not new is counted, not shown', () => {
    const report = councilReport()
    report.articles[3]!.changed = true
    const lines = github(report)
    expect(lines.map(line => /^::\w+/.exec(line)?.[0] ?? line)).toEqual([
      '::error',
      '3 between articles that are not new.',
      '5 articles: 2 contradictions, 1 dispute, 1 discrepancy, 1 agreement, 1 refinement',
    ])
    expect(lines[0]).toContain('file=news/ledger.txt')
  })
})
