import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Key {
  sources: Record<string, string>
  items: { id: string; groups: { value: string; accept?: string; evidence: Record<string, string[]> }[] }[]
  never_contradiction: { why: string; quotes: [string, string][] }[]
}

const fixtures = new URL('../../fixtures/', import.meta.url)
const stories = readdirSync(fixtures, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
  .sort()

const readText = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8')

/** Keys write no-break spaces as plain ones. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const spansOf = (quote: string, text: string): [number, number][] => {
  const spans: [number, number][] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) spans.push([at, at + quote.length])
  return spans
}

describe.each(stories)('key of %s', story => {
  const key = JSON.parse(readText(`${story}/key.json`)) as Key
  const texts = new Map(Object.entries(key.sources).map(([letter, file]) => [letter, plain(readText(`${story}/${file}`))]))
  const missing = (quotes: [string, string][]): [string, string][] =>
    quotes.filter(([letter, quote]) => spansOf(quote, texts.get(letter) ?? '').length === 0)

  it('quotes only what its articles say', () => {
    const evidence = key.items.flatMap(item =>
      item.groups.flatMap(group =>
        Object.entries(group.evidence).flatMap(([letter, quotes]) => quotes.map((quote): [string, string] => [letter, quote])),
      ),
    )
    expect(evidence.length).toBeGreaterThan(0)
    expect(missing(evidence)).toEqual([])
    expect(missing(key.never_contradiction.flatMap(trap => trap.quotes))).toEqual([])
  })

  it('gives each camp words of its own', () => {
    for (const { id, groups } of key.items) {
      const marked = groups.flatMap((group, camp) =>
        Object.entries(group.evidence).flatMap(([letter, quotes]) =>
          quotes.flatMap(quote => spansOf(quote, texts.get(letter) ?? '').map(([start, end]) => ({ camp, letter, start, end }))),
        ),
      )
      const shared = marked.filter(a =>
        marked.some(b => a.camp < b.camp && a.letter === b.letter && a.start < b.end && b.start < a.end),
      )
      expect(shared, id).toEqual([])
    }
  })

  it('has an id of its own for each question', () => {
    const ids = key.items.map(item => item.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
