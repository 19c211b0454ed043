import { describe, expect, test } from 'vitest'
import { findCopies, sharedPassages, sharedShare } from '../../../src/stages/ingest/copies.js'
import { makeArticle } from '../../../src/stages/ingest/makeArticle.js'

const wire = [
  'The council voted on Tuesday to close the old ferry terminal, and the mayor said that work would begin in March.',
  'Fishermen who have moored there for decades told the meeting that they had not been asked, and three of them left.',
  'A spokesman for the port said that the closure was needed because the piles under the terminal had rotted away.',
]
const own = [
  'Work to tear down the pier starts in spring after a vote by town leaders, who want a new landing further north.',
  'Several boat owners walked out, saying nobody had spoken to them before the papers were printed last week.',
]
const make = (path: string, paragraphs: string[], rest = {}) =>
  makeArticle({ path, text: `Terminal closes\n\n${paragraphs.join('\n\n')}\n`, ...rest })
const copiesOf = (...articles: ReturnType<typeof make>[]) => {
  const names = new Map(articles.map(({ id, path }) => [id, path]))
  return Object.fromEntries([...findCopies(articles)].map(([copy, original]) => [names.get(copy), names.get(original)]))
}

describe('copies', () => {
  test('the same words under another dateline, case, quotes and blanks', () => {
    const loud = wire.map(line => line.replaceAll(' ', '\u00a0').replace('The council', 'THE COUNCIL'))
    expect(copiesOf(make('a.txt', wire), make('b.txt', [`PORT HAVEN (AP) — ${loud[0]}`, ...loud.slice(1)]))).toEqual({
      'b.txt': 'a.txt',
    })
  })

  test('a figure changed, a paragraph cut off, a paragraph added', () => {
    expect(copiesOf(make('a.txt', wire), make('b.txt', [wire[0]!, wire[1]!.replace('three', 'five'), wire[2]!]))).toEqual({
      'b.txt': 'a.txt',
    })
    expect(copiesOf(make('a.txt', wire), make('b.txt', wire.slice(0, 2)))).toEqual({ 'b.txt': 'a.txt' })
    expect(copiesOf(make('a.txt', [...wire, ...own]), make('b.txt', wire))).toEqual({ 'b.txt': 'a.txt' })
  })

  test('an own report is no copy, nor one that takes over a sentence', () => {
    expect(copiesOf(make('a.txt', wire), make('b.txt', own))).toEqual({})
    expect(
      copiesOf(
        make('a.txt', wire),
        make('b.txt', [...own, ...own.map(line => line.toUpperCase().replaceAll('E', 'A')), wire[0]!]),
      ),
    ).toEqual({})
  })

  test('the earliest is the original, whatever the order', () => {
    const [a, b, c] = [
      make('a.txt', wire, { published: '2022-01-13' }),
      make('b.txt', wire, { published: '2022-01-12' }),
      make('c.txt', wire),
    ]
    expect(copiesOf(a!, b!, c!)).toEqual({ 'a.txt': 'b.txt', 'c.txt': 'b.txt' })
    expect(findCopies([c!, a!, b!])).toEqual(findCopies([a!, b!, c!]))
  })

  test("articles without a body are nobody's copies", () => {
    expect(findCopies([makeArticle({ path: 'a.txt', text: '' }), makeArticle({ path: 'b.txt', text: '' })]).size).toBe(0)
  })

  test('2,000 copies, each with a word of its own', () => {
    const articles = Array.from({ length: 2000 }, (_, i) =>
      make(`${String(i).padStart(4, '0')}.txt`, [...wire, `Copy number ${i} was printed.`]),
    )
    const before = process.cpuUsage()
    expect(findCopies(articles).size).toBe(1999)
    expect(sharedPassages(articles).size).toBe(2000)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(10)
  })
})

describe('shared passages', () => {
  test('a sentence taken over is found in both, with the same first holder', () => {
    const [a, b] = [
      make('a.txt', wire, { published: '2022-01-12' }),
      make('b.txt', [...own, wire[2]!], { published: '2022-01-13' }),
    ]
    const passages = sharedPassages([b!, a!])
    for (const article of [a!, b!]) {
      const [passage, ...more] = passages.get(article.id)!
      expect(more).toEqual([])
      expect(passage!.first).toBe(a!.id)
      expect(`${article.text.slice(passage!.start, passage!.end)}.`).toBe(wire[2])
    }
    const start = b!.text.indexOf(wire[2]!)
    expect(sharedShare({ start, end: start + wire[2]!.length }, passages.get(b!.id)!).share).toBeGreaterThan(0.95)
    expect(sharedShare({ start: 0, end: start }, passages.get(b!.id)!)).toEqual({ share: 0, first: undefined })
  })

  test('fewer than ten words in a row are chance', () => {
    const a = make('a.txt', ['The mayor of Port Haven said on Tuesday that she would resign.'])
    const b = make('b.txt', ['The mayor of Port Haven said on Tuesday nothing at all to us.'])
    expect(sharedPassages([a, b]).size).toBe(0)
  })

  test('words within quotation marks are marked', () => {
    const words = 'we will not close this terminal before every boat has a new home'
    const a = make('a.txt', [`“Let me say that ${words},” the mayor said on Tuesday.`])
    const b = make('b.txt', [`She told us: "And ${words}."`])
    expect(sharedPassages([a, b]).get(b.id)).toMatchObject([{ quoted: true }])
  })
})
