import { describe, expect, test } from 'vitest'
import { plainLetters } from '../build/plainLetters.js'

/** What an expression of a property is after the build. */
const built = (property: string): RegExp => {
  const code = plainLetters(`const found = /^\\p{${property}}$/u`)
  return new RegExp(code.slice(code.indexOf('/') + 1, code.lastIndexOf('/')), 'u')
}

const codes = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n))

describe('regular expressions of the built program', () => {
  test.each(['L', 'Lu', 'Ll', 'N'])('know \\p{%s} in the alphabets of Europe', property => {
    const [unicode, ours] = [new RegExp(`^\\p{${property}}$`, 'u'), built(property)]
    expect(codes(0, 0x58f).filter(character => unicode.test(character) !== ours.test(character))).toEqual([])
    const marked = codes(0x1e00, 0x1fff).filter(character => /^\P{Cn}$/u.test(character))
    expect(marked.filter(character => unicode.test(character) !== ours.test(character))).toEqual([])
  })

  test('take every letter for one, and no digit, mark of punctuation, sign or picture', () => {
    const letter = built('L')
    const others = [...codes(0x590, 0xd7ff), ...codes(0xe000, 0x323af)]
    expect(others.filter(character => /^\p{L}$/u.test(character) && !letter.test(character))).toEqual([])
    const within = codes(0x590, 0xd7ff).filter(
      character => /^[\p{N}\p{P}\p{S}\p{Z}\p{C}]$/u.test(character) && letter.test(character),
    )
    expect(within.filter(character => /^\P{Cn}$/u.test(character))).toEqual([])
    expect(['🔥', '🇺', '€', '\ud83d'].filter(character => letter.test(character))).toEqual([])
  })

  test('keep what stands beside a property: brackets, escapes, expressions made of strings', () => {
    const code = plainLetters(
      [
        'const word = /^[\\p{N}\\]-]+$/u',
        'const plain = /\\\\p\\[\\p{N}/u',
        'const made = new RegExp(`[\\\\p{N}.]{2}$' + '{word}\\\\p{N}`, "u")',
        'export default [word, plain, made]',
      ].join('\n'),
    )
    expect(code).not.toContain('\\p{')
    const [word, plain] = new Function(code.replace('export default', 'return'))() as RegExp[]
    expect(['1]-2', '٣', '-a'].map(text => word!.test(text))).toEqual([true, true, false])
    expect(['\\p[7', 'p[7'].map(text => plain!.test(text))).toEqual([true, false])
    expect(code).toMatch(/new RegExp\(`\[\\\\u0030-\\\\u0039[^\]]*\.\]\{2\}\$\{word\}\[\\\\u0030/)
  })
})
