import { describe, expect, test } from 'vitest'
import { closeMark, harmlessLine, openMark, visible } from '../../src/formats/marks.js'

describe('text in a line of a terminal or log', () => {
  test.each([
    ['a\tb\nc\r\nd', 'a b c d'],
    ['a\u00A0b\u2009c\u2028d\u2029e\u3000f', 'a b c d e f'],
    ['a\rb', 'a␍b'],
    ['\u001B[2J', '␛[2J'],
    ['\0\u0001\u0002\b\u0007\u001F', '␀␁␂␈␇␟'],
    ['a\u007Fb', 'a␡b'],
    ['\u0080\u009B', '\\u{80}\\u{9B}'],
    ['\u202Eabc\u2066', '\\u{202E}abc\\u{2066}'],
    ['a\u200Bb\u2060c\uFEFF', 'a\\u{200B}b\\u{2060}c\\u{FEFF}'],
    ['\u{E0041}', '\\u{E0041}'],
    ['\u115F\u1160\u3164\uFFA0', '\\u{115F}\\u{1160}\\u{3164}\\u{FFA0}'],
    ['\uD83D!', '\\u{D83D}!'],
    ['co\u00ADoperate', 'cooperate'],
    ['👩\u200D🚒 می\u200Cخواهم', '👩\u200D🚒 می\u200Cخواهم'],
    ['plain words, 5%', 'plain words, 5%'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test('what runners obey anywhere in a line loses its second mark', () => {
    expect(visible('##[add-mask]x ##vso[task]y')).toBe('#\\u{23}[add-mask]x #\\u{23}vso[task]y')
    for (const text of ['## heading', '##1[x]', '#[x]', '##vso (x)']) expect(visible(text)).toBe(text)
  })

  test('no line starts with what GitHub reads as a command; within a line it may stand', () => {
    expect(harmlessLine('::error::x')).toBe('∶:error::x')
    expect(harmlessLine('    ::error::x')).toBe('    ∶:error::x')
    for (const line of ['a ::error::x', 'std::move', ':smile:', '']) expect(harmlessLine(line)).toBe(line)
  })

  test('no article can bring along the marks that painting goes by', () => {
    expect([openMark, closeMark].map(mark => /^\p{Cc}$/u.test(mark))).toEqual([true, true])
    expect(openMark).not.toBe(closeMark)
    expect(visible(openMark + closeMark)).not.toMatch(/\p{Cc}/u)
  })
})
