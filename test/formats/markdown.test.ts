import fc from 'fast-check'
import { lexer, type Token, walkTokens } from 'marked'
import { describe, expect, test } from 'vitest'
import { codeSpan, escapeMarkdown } from '../../src/formats/escapeMarkdown.js'
import { formats } from '../../src/formats/index.js'
import { markdownWithin } from '../../src/formats/markdown.js'
import { partFindings } from '../../src/formats/partFindings.js'
import type { Report } from '../../src/model/report.js'
import { isReport } from '../../src/model/reportHead.js'
import { severityOf } from '../../src/model/verdict.js'
import { anyReport, hostileWords } from './anyReport.js'
import { councilReport, sampleReport } from './sampleReport.js'

const options = { width: 80, color: false, detail: 'normal' as const }
const print = (report: Report, more: object = {}): string => formats.markdown!.print(report, { ...options, ...more })

/** The tokens of a text as GitHub's Markdown reads it, from the outside in. */
const tokensOf = (text: string): Token[] => {
  const found: Token[] = []
  walkTokens(lexer(text), token => {
    found.push(token)
  })
  return found
}

const ours = /^\s*(?:<\/?details>\n?|<summary>[^<>]*<\/summary>\n?)+\s*$/

/** What a page would show beside plain words: links, pictures, HTML that is not ours, mentions and references in what is no code. */
const intrusions = (text: string): string[] =>
  tokensOf(text).flatMap(token => {
    if (['link', 'image', 'def', 'del', 'code', 'table', 'checkbox'].includes(token.type)) return [`${token.type}: ${token.raw}`]
    if (token.type === 'html' && !ours.test(token.raw)) return [`html: ${token.raw}`]
    const leaf = token.type === 'text' && !('tokens' in token && token.tokens) ? token.raw : ''
    return leaf.match(/@\w|(?<!&)#\w|\bGH-\d|:\/\/|www\.|:(?:100|1234|\w*[a-z+-]\w*):/gi) ?? []
  })

const longReport = (findings: number): Report =>
  sampleReport(
    { a: 'Harbour Gazette', b: 'The Clarion' },
    Array.from({ length: findings }, (_, at) => ({
      question: `How many people were killed in the flood of district ${at}?`,
      verdict: at % 2 === 0 ? ('contradiction' as const) : ('agreement' as const),
      answers: [
        { text: `${at}`, camp: 0, claims: [{ article: 'a', quote: `[${at}] people were killed` }] },
        { text: `${at + 1}`, camp: 1, claims: [{ article: 'b', quote: `the flood killed [${at + 1}] people \u00E9\u4E2D` }] },
      ],
    })),
    [{ article: 'a', is: 'cut', detail: 'only the first 10 MB were looked at' }],
  )

describe('Markdown', () => {
  test('shows each finding with its camps, sources, places and words', () => {
    const text = print(councilReport())
    expect(text).toContain("### Contradiction: Who headed Estmark's delegation to the River Council?")
    expect(text).toContain('- **B: Sergei Marn** (1 source)\n  - Daily Ledger, a forecast, `news/ledger.txt:12:5`: `')
    expect(text).toContain('<summary>1 agreement</summary>')
    expect(text).toContain('only the first 10 MB were looked at')
    expect(text.split('\n')[2]).toBe('5 articles: 2 contradictions, 1 dispute, 1 discrepancy, 1 agreement, 1 refinement')
  })

  test('is known as a report where it lies among the articles', () => {
    expect(isReport(print(councilReport()))).toBe(true)
  })

  test('--quiet leaves what differs', () => {
    expect(print(councilReport(), { detail: 'quiet' })).not.toMatch(/<details>|Brussels/)
  })

  test('an accepted finding, and one between articles that are not new, are told apart, in a line each', () => {
    const report = councilReport()
    report.findings[0]!.baselined = { reason: 'asked the *ministry*' }
    report.articles[0]!.changed = true
    report.articles[3]!.changed = true
    const text = print(report)
    expect(text).toContain("<summary>1 finding accepted in the baseline</summary>\n\n- Who headed Estmark's delegation")
    expect(text).toContain('(Northwire, The Clarion, Daily Ledger): asked the \\*ministry\\*\n')
    expect(text).toContain('<summary>1 finding between articles that are not new</summary>\n\n- Was the bridge destroyed?')
    expect(text.match(/^### .*/gm)).toEqual([
      '### Contradiction: When did Velik serve as envoy to the River Council?',
      '### Discrepancy: How long did the meeting last?',
    ])
  })

  test('a draft is told what contradicts and confirms it', () => {
    const report = councilReport()
    report.articles[0]!.changed = true
    const point = (at: number, is: 'contradicted' | 'confirmed' | 'alone') => {
      const { id, answers } = report.findings[at]!
      return { finding: id, claims: answers[0]!.claims.slice(0, 1), text: answers[0]!.text, is, origins: 2 }
    }
    report.draft = [point(1, 'contradicted'), point(4, 'confirmed'), point(6, 'alone')]
    const text = print(report)
    expect(text).toContain(
      '\n\nnews/gazette.txt: 1 contradicted, 1 confirmed, 1 that nobody else says\n\n### Contradiction: When did Velik',
    )
    expect(text).toContain('- Where was the River Council held? **Brussels** (2 origins; news/gazette.txt:3:5)')
    expect(text).toContain('NOBODY ELSE SAYS SO</summary>\n\n- Who chaired the River Council?')
  })

  test('fits a comment of 65,536 characters, and says what was left out', () => {
    const text = print(longReport(4000))
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.length).toBeGreaterThan(60_000)
    expect(text).toMatch(/Left out for want of room: 1\d{3} contradictions and 2000 agreements\.\n$/)
    expect(text).toContain('only the first 10 MB were looked at')
  })

  test('the step summary fits a mebibyte, in bytes; with no room left it is empty', () => {
    const text = formats.github!.summarise!(longReport(8000), options, 1_048_576)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576)
    expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000)
    expect(text).toContain('Left out for want of room')
    expect(formats.github!.summarise!(longReport(8), options, 100)).toBe('')
  })

  test('never exceeds its room, however small', () => {
    const report = longReport(20)
    for (let room = 0; room < 9000; room += 97)
      expect(markdownWithin(report, options, room, text => text.length).length).toBeLessThanOrEqual(room)
  })

  test('article text makes no links, pictures, mentions, headings or HTML', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyReport, ({ report }) => {
        const text = print(report, { detail: 'verbose' })
        expect(intrusions(text)).toEqual([])
        const headings = tokensOf(text).filter(({ type }) => type === 'heading')
        const told = partFindings(report).shown.filter(({ verdict }) => severityOf[verdict] !== 'info')
        expect(headings).toHaveLength(1 + told.length)
      }),
      { numRuns: 1500 },
    )
  })
})

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...hostileWords), fc.string({ maxLength: 6 })), { maxLength: 6 })
  .map(words => words.join(''))

describe('words within a line', () => {
  test('stay words', () => {
    fc.assert(
      fc.property(anyText, text => {
        const words = `Says ${escapeMarkdown(text)} there`
        expect(intrusions(words)).toEqual([])
        expect(tokensOf(words).map(({ type }) => type)).not.toContain('strong')
        expect(words).not.toContain('\n')
      }),
      { numRuns: 2000 },
    )
  })

  test('as code are code, whatever back quotes they hold', () => {
    fc.assert(
      fc.property(anyText, text => {
        const tokens = tokensOf(`Says: ${codeSpan(text)}`)
        expect(tokens.filter(({ type }) => type === 'codespan')).toHaveLength(1)
        expect(intrusions(`Says: ${codeSpan(text)}`)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})
