import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { codeSpan, escapeMarkdown } from '../../src/formats/escapeMarkdown.js'
import { visible } from '../../src/formats/marks.js'
import { hostileWords } from './anyReport.js'

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** What stands on the page: the words of the HTML that a Markdown reader makes of a line, which is to hold no element but what the line is asked to be. */
const seen = (markdown: string): { html: string; words: string } => {
  const html = marked.parseInline(markdown, { async: false })
  const words = html
    .replace(/<\/?(?:code|br)>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
      code ? String.fromCodePoint(Number(code)) : named[name]!,
    )
  return { html, words }
}

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...hostileWords), fc.string({ maxLength: 6 })), { maxLength: 6 })
  .map(words => words.join(''))

/** A mark of no width where the site would have found something to call up. */
const shown = (text: string): string => seen(escapeMarkdown(text)).words.replaceAll('\u200B', '·')

describe('words in a line of Markdown', () => {
  test('read on the page as they do in the article', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { html, words } = seen(`Says ${escapeMarkdown(text)} there`)
        expect(words.replaceAll('\u200B', '')).toBe(`Says ${visible(text).trim().replaceAll('\u200B', '')} there`)
        expect(html).not.toMatch(/<[^>]*>/)
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['@someone', '@·someone'],
    ['a@b.co', 'a@·b.co'],
    ['#12 and !3 and %4', '#·12 and !·3 and %·4'],
    ['5% of # ! all', '5% of # ! all'],
    ['AT&T, A & B', 'AT&·T, A & B'],
    ['GH-4, gh-12, GH-x', 'GH-·4, gh-·12, GH-x'],
    ['http://e.org: see', 'http:·//e.org: see'],
    ['www.e.org, WWW.x, www', 'www·.e.org, WWW·.x, www'],
    [':smile: :+1: :100: :1234: :a-b:', ':·smile: :·+1: :·100: :·1234: :·a-b:'],
    ['10:07:33, a.txt:3:5, one:two', '10:07:33, a.txt:3:5, one:two'],
    [':10033: :1100: :12345:', ':10033: :1100: :12345:'],
    [':5th: :100th:', ':·5th: :·100th:'],
    ['deadbee1 abcdef1 abcdef12345', 'd·eadbee1 a·bcdef1 a·bcdef12345'],
    ['1234567 abcdefa abcde1 xabcdef12 DEADBEE1', '1234567 abcdefa abcde1 xabcdef12 DEADBEE1'],
  ])('%j calls nobody and nothing up: %j', (text, words) => {
    expect(shown(text)).toBe(words)
  })

  test('of digits and the letters to f more than forty are no commit', () => {
    expect(shown('a1'.repeat(20))).toBe(`a·${'1a'.repeat(19)}1`)
    expect(shown('a1'.repeat(21))).toBe('a1'.repeat(21))
  })

  test.each(['# x', '- x', '+ x', '= x', '===', '---', '1. x', '12) x', '123456789. x', '1.', '2)', '> x', '* x', '~~~', '```'])(
    '%j at the start of a line is no heading, list, rule or block',
    text => {
      const tokens = marked.lexer(`above\n${escapeMarkdown(text)}`)
      expect(tokens.map(({ type }) => type)).toEqual(['paragraph'])
      const alone = marked.lexer(escapeMarkdown(text))
      expect(alone.map(({ type }) => type)).toEqual(['paragraph'])
      expect(shown(text)).toBe(text)
    },
  )

  test('what is no mark there stays bare', () => {
    for (const text of ['a - b', 'a # b', '1.5 million', '2)x', '1234567890. x', 'in 2. place', 'a+b', 'x = y'])
      expect(escapeMarkdown(text)).toBe(text)
  })

  test('blanks round it are gone, so that emphasis of ours holds', () => {
    expect(escapeMarkdown(' \n three men\u00A0 ')).toBe('three men')
  })
})

describe('words as code', () => {
  test('read on the page as they do in the article, whatever back quotes they hold', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { html, words } = seen(codeSpan(text))
        expect(html).toMatch(/^<code>[^<]*<\/code>$/)
        expect(words.replace(/^\s+$/, '')).toBe(visible(text).replace(/^\s+$/, ''))
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['three men', '`three men`'],
    ['a`b', '``a`b``'],
    ['a``b`c', '```a``b`c```'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    [' a', '`  a `'],
    ['a ', '` a  `'],
    ['', '` `'],
    [' \n', '` `'],
  ])('%j is %s', (text, code) => {
    expect(codeSpan(text)).toBe(code)
  })
})
