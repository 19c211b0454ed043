import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkArticles } from '../../src/index.js'
import { articlesOf, stories, type Text, textsOf } from '../fixtures.js'

/** What the line and column of a report count: lines end at LF, CR LF or CR; columns are UTF-16 code units from 1. */
const placeOf = (text: string, at: number): [number, number] => {
  const before = text.slice(0, at).split(/\r\n|\n|\r(?!\n)/)
  return [before.length, before.at(-1)!.length + 1]
}

/** Checks every claim of the report on the texts against the texts; gives how many there are. */
const checkEvidence = (texts: readonly Text[]): number => {
  const articles = articlesOf(texts)
  const textOf = new Map(articles.map(({ id, text }) => [id, text]))
  const { claims } = checkArticles(articles)
  for (const { article, evidence, valueSpan, relation } of claims) {
    const text = textOf.get(article)!
    const { start, end, quote, line, column, endLine, endColumn } = evidence
    expect(text.slice(start, end), relation).toBe(quote)
    expect(quote.trim(), relation).not.toBe('')
    expect(
      start <= valueSpan.start && valueSpan.start < valueSpan.end && valueSpan.end <= end,
      `${relation}: the value lies in the quote`,
    ).toBe(true)
    expect([line, column, endLine, endColumn], relation).toEqual([...placeOf(text, start), ...placeOf(text, end)])
  }
  return claims.length
}

describe('every claim stands where the report says', () => {
  test.each(stories)('%s', story => {
    expect(checkEvidence(textsOf(story))).toBeGreaterThan(20)
  })

  // pasted emoji and flags, no-break and thin blanks, accents as marks of their own, line ends of all systems, stray controls
  const scraps = [
    '😀',
    '🇳🇴',
    '👩‍🚒',
    '\u00a0',
    '\u202f',
    '\u2009',
    '\u0301',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '’',
    '“',
    '—',
    '\ud83d',
    '\u2028',
    '١٢',
    'İ',
  ]
  const scattered = fc.record({
    story: fc.constantFrom(...stories),
    scraps: fc.array(
      fc.record({ paper: fc.nat(9), at: fc.double({ min: 0, max: 1, noNaN: true }), scrap: fc.constantFrom(...scraps) }),
      { minLength: 1, maxLength: 60 },
    ),
  })

  test('with scraps scattered over the texts', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(scattered, ({ story, scraps }) => {
        const texts = textsOf(story)
        for (const { paper, at, scrap } of scraps) {
          const hit = texts[paper % texts.length]!
          const place = Math.floor(at * hit.text.length)
          hit.text = hit.text.slice(0, place) + scrap + hit.text.slice(place)
        }
        checkEvidence(texts)
      }),
      { seed: 20220112, numRuns: 40 },
    )
  })

  test('with all blanks and line ends of another kind', { timeout: 120_000 }, () => {
    for (const story of stories.slice(0, 4))
      for (const [blank, end] of [
        ['\u00a0', '\n'],
        [' ', '\r\n'],
        ['\u2009', '\r'],
      ] as const)
        expect(
          checkEvidence(
            textsOf(story).map(({ path, text }) => ({ path, text: text.replaceAll(/\r?\n/g, end).replaceAll(' ', blank) })),
          ),
        ).toBeGreaterThan(10)
  })
})
