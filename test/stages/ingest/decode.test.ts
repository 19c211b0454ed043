import { describe, expect, test } from 'vitest'
import { decode, encodingOf, firstWrongByte } from '../../../src/stages/ingest/decode.js'

const bytes = (...values: number[]) => Uint8Array.from(values)
const latin = (text: string) => Uint8Array.from([...text].map(sign => sign.charCodeAt(0)))

describe('decode', () => {
  test('UTF-8, with and without a byte order mark', () => {
    expect(decode(new TextEncoder().encode('“café” 😀'))).toEqual({ text: '“café” 😀' })
    expect(decode(new TextEncoder().encode('\uFEFFcafé'))).toEqual({ text: 'café' })
  })

  test('UTF-16 of either order with a byte order mark', () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0, 0x1c, 0x20))).toEqual({ text: 'A“' })
    expect(decode(bytes(0xfe, 0xff, 0, 0x41, 0x20, 0x1c))).toEqual({ text: 'A“' })
  })

  test('windows-1252 when it is named, curly quotes and all', () => {
    expect(decode(bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80), 'windows-1252')).toEqual({
      text: '“café” – €',
    })
  })

  test.each([
    ['half a character', [0x41, 0xe2, 0x80], 1],
    ['a lone continuation byte', [0x41, 0x42, 0x80], 2],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['a surrogate', [0x41, 0xed, 0xa0, 0x80], 1],
    ['beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x20], 3],
  ])('%s is refused with its offset', (_, wrong, at) => {
    expect(firstWrongByte(bytes(...wrong))).toBe(at)
    expect(decode(bytes(...wrong))).toMatchObject({ is: 'not-utf8', detail: expect.stringContaining(`byte ${at} `) })
  })

  test('the offset counts the byte order mark', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41, 0xff))).toMatchObject({ detail: expect.stringContaining('byte 4 ') })
  })

  test.each([
    ['%PDF-1.7', 'PDF'],
    ['PK\u0003\u0004', 'DOCX'],
    ['\u00ff\u00d8\u00ff\u00e0', 'JPEG'],
    ['{\\rtf1', 'RTF'],
    ['a\0b', 'NUL'],
    ['a\0b\0c\0d\0', 'UTF-16'],
  ])('%j is named as %s', (head, name) => {
    expect(decode(latin(head))).toMatchObject({ is: 'binary', detail: expect.stringContaining(name) })
  })

  test('UTF-32 is refused by name, HTML as well', () => {
    expect(decode(bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0))).toMatchObject({
      is: 'unsupported-encoding',
      detail: expect.stringContaining('UTF-32'),
    })
    expect(decode(latin('<!DOCTYPE html><p>x'))).toMatchObject({ is: 'html' })
  })

  test('half a UTF-16 character is refused', () => {
    expect(decode(bytes(0xff, 0xfe, 0x00, 0xd8))).toMatchObject({ is: 'not-utf16' })
  })
})

test('encodings have their usual names; others are refused', () => {
  expect(encodingOf('CP1252')).toBe('windows-1252')
  for (const name of ['koi8-r', 'constructor']) expect(() => encodingOf(name)).toThrow(/unknown encoding/)
})
