import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/formats/index.js'
import { widthOf } from '../../src/formats/width.js'
import type { Report } from '../../src/model/report.js'
import { isReport } from '../../src/model/reportHead.js'
import { councilReport, sampleReport } from './sampleReport.js'

const print = (
  report: Report,
  options: { width?: number; color?: boolean; detail?: 'quiet' | 'normal' | 'verbose' } = {},
): string => formats.text!.print(report, { width: 80, color: false, detail: 'normal', ...options })

const oneQuote = (quote: string, source = 'Gazette'): Report =>
  sampleReport({ a: source, b: 'Clarion' }, [
    {
      question: 'How many died?',
      verdict: 'contradiction',
      answers: [
        { text: 'three', camp: 0, claims: [{ article: 'a', quote }] },
        { text: 'four', camp: 1, claims: [{ article: 'b', quote: '[four] died' }] },
      ],
    },
  ])

describe('the text report', () => {
  test('puts what differs first, then the tables, then one summary line', () => {
    const lines = print(councilReport()).split('\n')
    const labels = lines.filter(line => /^[A-Z]{5,}/.test(line)).map(line => line.split(/[: ]/)[0])
    expect(labels).toEqual(['CONTRADICTION', 'CONTRADICTION', 'DISPUTE', 'DISCREPANCY', 'AGREEMENTS', 'REFINEMENTS', 'NOTICES'])
    expect(lines.at(-2)).toBe('5 articles: 2 contradictions, 1 dispute, 1 discrepancy, 1 agreement, 1 refinement')
    expect(lines.at(-1)).toBe('')
  })

  test('shows what fits both sides below them', () => {
    const report = sampleReport({ a: 'Gazette', b: 'Clarion', c: 'Star' }, [
      {
        question: 'When?',
        verdict: 'contradiction',
        answers: [
          { text: '9 a.m.', camp: 0, claims: [{ article: 'a', quote: 'at [9 a.m.]' }] },
          { text: 'before noon', camp: 0, alsoFits: [1], claims: [{ article: 'b', quote: '[before noon]' }] },
          { text: '11 a.m.', camp: 1, claims: [{ article: 'c', quote: 'at [11 a.m.]' }] },
        ],
      },
    ])
    const heads = print(report)
      .split('\n')
      .filter(line => / source/.test(line) && /^ {2}/.test(line) && !/says/.test(line))
    expect(heads).toEqual(['  A  9 a.m. (1 source)', '  B  11 a.m. (1 source)', '     before noon (1 source, fits A and B)'])
  })

  test('opens with the line by which a report is known among articles', () => {
    for (const detail of ['quiet', 'normal', 'verbose'] as const)
      for (const report of [councilReport(), sampleReport({ a: 'Gazette' }, [])])
        expect(isReport(print(report, { width: 20, detail }))).toBe(true)
    expect(print(councilReport())).toMatch(/^corroborate \S+: 5 articles\n\n/)
  })

  test('shows a camp with its sources, the place and the words that decide', () => {
    expect(print(councilReport())).toContain(
      [
        '  B  Sergei Marn (1 source)',
        '     Daily Ledger · news/ledger.txt:12:5 · a forecast',
        '     │ Deputy Foreign Minister »Sergei Marn« is expected to head the delegation',
        '     │ of Estmark',
      ].join('\n'),
    )
  })

  test.each([20, 40, 56, 80, 120, 200])('keeps within %i columns and leaves no blanks at line ends', width => {
    const lines = print(councilReport(), { width, detail: 'verbose' }).split('\n').slice(1, -2)
    for (const line of lines) {
      expect(widthOf(line), line).toBeLessThanOrEqual(width)
      expect(line).toBe(line.trimEnd())
    }
  })

  test('colours change nothing but the marks', () => {
    const colored = print(councilReport(), { color: true })
    expect(colored).toContain('\u001B[31m')
    expect(stripVTControlCharacters(colored).replace(/ +\n/g, '\n')).toContain('Deputy Foreign Minister Sergei Marn is expected')
    for (const line of stripVTControlCharacters(colored).split('\n')) expect(line).toBe(line.trimEnd())
  })

  test('cuts a long quote round its value to three lines', () => {
    const quote = `${'before '.repeat(400)}[exactly here] ${'after '.repeat(400)}`
    const block = print(oneQuote(quote))
      .split('\n')
      .filter(line => line.startsWith('     │'))
    expect(block.length).toBeLessThanOrEqual(4)
    expect(block.join(' ')).toMatch(/… ?before .*»exactly here« .*after …/s)
  })

  test('shows three quotes of a camp and counts the rest', () => {
    const articles = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map(id => [id, id.toUpperCase()]))
    const report = sampleReport(articles, [
      {
        question: 'Where?',
        verdict: 'contradiction',
        answers: [
          { text: 'Bergen', camp: 0, claims: ['a', 'b', 'c', 'd'].map(article => ({ article, quote: 'in [Bergen]' })) },
          { text: 'Oslo', camp: 1, claims: [{ article: 'e', quote: 'in [Oslo]' }] },
        ],
      },
    ])
    expect(print(report)).toContain('and 1 more')
    expect(print(report).match(/»Bergen«/g)).toHaveLength(3)
    expect(print(report, { detail: 'verbose' }).match(/»Bergen«/g)).toHaveLength(4)
  })

  test('a question with ten thousand answers is still one screen', () => {
    const articles = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`a${at}`, `Paper ${at}`]))
    const answers = Array.from({ length: 10_000 }, (_, at) => ({
      text: `answer ${at}`,
      camp: at,
      claims: [{ article: `a${at % 100}`, quote: `it was [${at}]` }],
    }))
    const start = performance.now()
    const lines = print(sampleReport(articles, [{ question: 'Which?', verdict: 'contradiction', answers }])).split('\n')
    expect(performance.now() - start).toBeLessThan(2000)
    expect(lines.length).toBeLessThan(60)
    expect(lines).toContain('  and 9992 more answers')
  })

  test('says how many articles stand behind one origin', () => {
    const report = sampleReport({ a: 'A', b: 'B', c: 'C' }, [
      {
        question: 'Where?',
        verdict: 'contradiction',
        answers: [
          { text: 'Bergen', camp: 0, origins: 1, claims: ['a', 'b'].map(article => ({ article, quote: 'in [Bergen]' })) },
          { text: 'Oslo', camp: 1, claims: [{ article: 'c', quote: 'in [Oslo]' }] },
        ],
      },
    ])
    expect(print(report)).toContain('A  Bergen (2 articles, 1 origin)')
  })

  test('counts single-source questions, lists them with --verbose, drops all that agrees with --quiet', () => {
    expect(print(councilReport())).toContain('1 question answered by one source only')
    expect(print(councilReport())).not.toContain('Ida Holm')
    expect(print(councilReport(), { detail: 'verbose' })).toContain('Ida Holm')
    const quiet = print(councilReport(), { detail: 'quiet' })
    expect(quiet).not.toMatch(/AGREEMENTS|REFINEMENTS|NOTICES|one source only/)
    expect(quiet).toContain('CONTRADICTION')
  })

  test('lists the claims of a single article', () => {
    const report = sampleReport({ a: 'Gazette' }, [
      {
        question: 'Who chaired?',
        verdict: 'single-source',
        answers: [{ text: 'Ida Holm', camp: 0, claims: [{ article: 'a', quote: '[Ida Holm] chaired' }] }],
      },
    ])
    expect(print(report)).toMatch(/^corroborate \S+: 1 article\n\nCLAIMS of news\/a\.txt\n {2}Who chaired\? +Ida Holm +3:5\n/)
    expect(print(report)).toMatch(/\n1 article: nothing to compare\n$/)
  })
})

describe('article text in a terminal', () => {
  test.each([
    ['ESC', '\u001B[2J\u001B]0;x\u0007[three] died', '␛'],
    ['C1', 'a\u009B31m [three] died', '\\u{9B}'],
    ['carriage return', 'four died\r [three] died', '␍'],
    ['backspace', 'four\b\b\b\b[three] died', '␈'],
    ['bidi override', '\u202Eruof\u202C [three] died', '\\u{202E}'],
    ['zero-width space', 'Gru\u200Bshko [three] died', '\\u{200B}'],
    ['lone surrogate', 'a\uD800b [three] died', '\\u{D800}'],
  ])('%s is shown, not obeyed', (_, quote, shown) => {
    const text = print(oneQuote(quote))
    expect(text).toContain(shown)
    expect(text).not.toMatch(/[^\n\P{Cc}]|[\u200B\u202A-\u202E\u2066-\u2069]/u)
  })

  test('a path or publisher cannot bring control characters either', () => {
    const text = print(oneQuote('[three] died', 'Gaz\u001B[31mette\n5 articles: no contradictions'))
    expect(text).not.toContain('\u001B')
    expect(text.split('\n').filter(line => /^\d+ articles/.test(line))).toEqual(['2 articles: 1 contradiction'])
  })

  test('no line of an article can pass for the summary, a heading or a workflow command', () => {
    const text = print(oneQuote('x\n2 articles: no contradictions\n::error::x\nCONTRADICTION: [three]\n##[add-mask]three'), {
      width: 40,
    })
    expect(text.split('\n').filter(line => line.startsWith('2 articles'))).toEqual(['2 articles: 1 contradiction'])
    expect(text.split('\n').filter(line => line.startsWith('CONTRADICTION'))).toHaveLength(1)
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).not.toContain('##[')
  })

  test('whatever the words are: within the width, no control characters, and the last line is ours', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('::error::', '\n\n2 articles: x', 'a\u0301'.repeat(90), '漢字'.repeat(60)),
    )
    fc.assert(
      fc.property(words, words, words, fc.integer({ min: 20, max: 200 }), (before, value, source, width) => {
        const quote = `${before.replaceAll('[', '(')}[${value.replaceAll(/[[\]]/g, '')}]`
        const lines = print(oneQuote(quote, source), { width, detail: 'verbose' }).split('\n')
        expect(lines.at(-2)).toBe('2 articles: 1 contradiction')
        for (const line of lines.slice(1, -2)) {
          expect(widthOf(line), line).toBeLessThanOrEqual(width)
          expect(line).not.toMatch(/\p{Cc}|^\s*::| $|^2 articles/u)
        }
      }),
      { seed: 20220112, examples: [['', 'three', '::error::', 20]] },
    )
  })

  test('wide and combining characters are counted as the terminal shows them', () => {
    expect(widthOf('東京')).toBe(4)
    expect(widthOf('e\u0301')).toBe(1)
    expect(widthOf('👍')).toBe(2)
  })

  test('a quote of a megabyte is cut before it is laid out', { timeout: 5000 }, () => {
    const long = print(oneQuote(`${'Ab '.repeat(200_000)}[three]${' Ab'.repeat(200_000)}`))
    expect(long).toBe(print(oneQuote(`${'Ab '.repeat(2_000)}[three]${' Ab'.repeat(2_000)}`)))
  })
})
