import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { escapeCell } from '../../src/formats/escapeCell.js'
import { escapeMessage, escapeProperty } from '../../src/formats/escapeCommand.js'
import { escapeAttribute, escapeXml } from '../../src/formats/escapeXml.js'
import { visible } from '../../src/formats/marks.js'
import { relativeUri } from '../../src/formats/relativeUri.js'
import { sarifLink, sarifText } from '../../src/formats/sarifText.js'
import { utf8Length } from '../../src/formats/utf8Length.js'
import { hostileWords } from './anyReport.js'

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...hostileWords), { maxLength: 6 }).map(words => words.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

const holds = (property: (text: string) => void): void => {
  fc.assert(fc.property(anyText, property), { numRuns: 500 })
}

describe('a workflow command', () => {
  test('has its text back after GitHub has unescaped it, and is one line', () => {
    const unescaped = (text: string): string =>
      text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
    holds(text => {
      expect(unescaped(escapeMessage(text))).toBe(text)
      expect(escapeMessage(text)).not.toMatch(/[\r\n]/)
      expect(unescaped(escapeProperty(text))).toBe(visible(text))
      expect(escapeProperty(text)).not.toMatch(/[\r\n:,]/)
    })
  })
})

describe('XML', () => {
  /** What an XML reader makes of the element and its attribute. */
  const read = (xml: string): { text: string; attribute: string } => {
    const found = { text: '', attribute: '' }
    const parser = new SaxesParser()
    parser.on('error', error => {
      throw error
    })
    parser.on('opentag', tag => {
      found.attribute = String(tag.attributes.a)
    })
    parser.on('text', text => {
      found.text += text
    })
    parser.write(xml).close()
    return found
  }

  test('any text is well-formed and comes back; what XML cannot hold is replaced', () => {
    holds(text => {
      const { text: inner, attribute } = read(`<x a="${escapeAttribute(text)}">${escapeXml(text)}</x>`)
      const legal = [...text]
        .map(character => {
          const code = character.codePointAt(0)!
          const fine =
            [9, 10, 13].includes(code) || (code >= 32 && code < 0xd800) || (code > 0xdfff && code < 0xfffe) || code > 0xffff
          return fine ? character : '\uFFFD'
        })
        .join('')
      expect(attribute).toBe(legal)
      // a reader makes every line end of the content a line feed
      expect(inner).toBe(legal.replace(/\r\n?/g, '\n'))
    })
  })
})

describe('a cell', () => {
  test.each([
    '=1+1',
    '+cmd',
    '-2+x',
    '@sum',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00A0=1',
    '\u3000@x',
    '-',
    '\uFF1D1',
    '\0=1',
    '+1 555 0100',
    '-.x',
    '-1e',
    '-1.5.2',
  ])('%j is no formula', text => {
    expect(escapeCell(text)).toMatch(/^'/)
  })

  test.each([
    '-2',
    '+3.5',
    '-0.25',
    '-.25',
    '-5.',
    '-12',
    '12',
    '1e5',
    '-1e5',
    '-1e-17',
    '2022-01-12',
    '30dd8a2bba',
    'a = b',
    'x - y',
    "'tis",
  ])('%j is untouched', text => {
    expect(escapeCell(text)).toBe(text)
  })

  test('a semicolon, the separator in half of Europe, starts no formula either', () => {
    expect(escapeCell('x; =cmd()')).toBe("x;' =cmd()")
    expect(escapeCell('x;=1; y;  -2')).toBe("x;'=1; y;'  -2")
  })

  test('is one line, holds the words, and starts like no formula', () => {
    holds(text => {
      const cell = escapeCell(text)
      expect(cell).not.toMatch(/[\r\n\t]/)
      if (!Number.isFinite(Number(cell))) expect(cell).not.toMatch(/^[\s\p{Cc}]*[=+\-@]/u)
      expect(cell.replace(/^'/, '').replaceAll(";'", ';')).toBe(visible(text).replace(/^'/, '').replaceAll(";'", ';'))
    })
  })
})

describe('a message of SARIF', () => {
  test('has no links or placeholders but ours, and gives its words back', () => {
    holds(text => {
      const words = sarifText(text)
      expect(words).not.toMatch(/(?<!\\)(?:\\\\)*[[\]]/)
      expect(words.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/)
      expect(words.replace(/\\([\\[\]])/g, '$1').replace(/([{}])\1/g, '$1')).toBe(visible(text))
      expect(sarifLink(text, 3).endsWith('](3)')).toBe(true)
    })
  })
})

describe('a URI', () => {
  test.each([
    ['news/a.txt', 'news/a.txt'],
    ['a b/é#1?.txt', 'a%20b/%C3%A9%231%3F.txt'],
    ['c:d.txt', 'c%3Ad.txt'],
    ['../x.txt', '../x.txt'],
    ['/tmp/x y.txt', 'file:///tmp/x%20y.txt'],
    ['C:/x.txt', 'file:///C%3A/x.txt'],
    ['100%.txt', '100%25.txt'],
  ])('%s is %s', (path, uri) => {
    expect(relativeUri(path)).toBe(uri)
  })

  test('leads back to the path, whatever its characters', () => {
    holds(text => {
      const path = `x/${text}`
      expect(new URL(relativeUri(path), 'file:///').href).toMatch(/^file:\/\/\//)
      expect(decodeURIComponent(relativeUri(path))).toBe(path.replace(/\p{Cs}/gu, '\uFFFD'))
    })
  })
})

test('bytes are counted as the encoder counts them', () => {
  for (const text of [
    '\u007F',
    '\u0080',
    '\u07FF',
    '\u0800',
    '\uFFFF',
    '\u{10000}',
    '\uD800',
    '\uDBFF',
    '\uDC00',
    '\uD800\uD800',
    '\uDC00\uDC00',
    '\u0905\uDC00',
    'a',
  ])
    expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'))
  holds(text => {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'))
  })
})
