import { describe, expect, test } from 'vitest'
import type { Phrase } from '../../src/model/phrase.js'
import { analyse } from '../../src/stages/analyse/analyse.js'
import { makeArticle } from '../../src/stages/ingest/makeArticle.js'

function read(text: string): { phrases: Phrase[]; words: (n: number) => string; of: (words: string) => Phrase } {
  const article = makeArticle({ path: 'a.txt', text, published: '2023-05-10' })
  for (const line of article.lines) line.class = 'body'
  const { phrases } = analyse(article).sentences[0]!
  const words = (n: number): string => text.slice(phrases[n]!.start, phrases[n]!.end)
  return {
    phrases,
    words,
    of: wanted => {
      const found = phrases.find(({ index }) => words(index) === wanted)
      if (!found) throw new Error(`no phrase “${wanted}” among ${phrases.map(({ index }) => words(index)).join(' | ')}`)
      return found
    },
  }
}

describe('base phrases', () => {
  test.each([
    ['Deputy Secretary of Labor Mia Holm arrived.', 'Deputy Secretary of Labor Mia Holm', 'name'],
    ['The five-hour Oslo summit ended.', 'The five-hour Oslo summit', 'noun'],
    ['The British foreign secretary resigned.', 'The British foreign secretary', 'noun'],
    ['Newly appointed judges met.', 'Newly appointed judges', 'noun'],
    ['It was the only route.', 'the only route', 'noun'],
    ['At least 12 people died.', 'At least 12 people', 'noun'],
    ['None of them fled.', 'None', 'pronoun'],
  ])('%s', (text, words, kind) => {
    expect(read(text).of(words).kind).toBe(kind)
  })

  test('possessors form a chain', () => {
    const { of, words } = read("The town's mayor's office was closed.")
    const owner = of('office').possessor!
    expect(words(owner)).toBe('mayor')
    expect(words(of('mayor').possessor!)).toBe('The town')
  })

  test('an adverb that looks like an ordinal is no phrase', () => {
    expect(read('The story first appeared in Oslo.').phrases.map(({ lemma }) => lemma)).toEqual(['story', 'oslo'])
  })
})

describe('appositions', () => {
  const renamed = (text: string, words: string): string[] => {
    const { of, words: textOf } = read(text)
    return of(words).appositions.map(textOf)
  }

  test.each([
    ['Mia Holm, the head of Nordbank, resigned.', 'Mia Holm', ['the head']],
    ['Mia Holm, 45, chief executive of Nordbank, resigned.', 'Mia Holm', ['chief executive']],
    ['The head of Nordbank, Mia Holm, resigned.', 'The head', ['Mia Holm']],
    ['The union filed a suit against the mayor, Mia Holm, on Monday.', 'the mayor', ['Mia Holm']],
    ['Another group the Local Relief Committees counted the dead.', 'Another group', ['the Local Relief Committees']],
  ])('%s', (text, words, wanted) => {
    expect(renamed(text, words)).toEqual(wanted)
  })

  test.each([
    ['In a letter to the board, Mia Holm resigned.', 'Mia Holm'],
    ['It was a matter of time, Mia Holm said.', 'Mia Holm'],
    ['They met at the depot in Dayton, Ohio on Monday.', 'the depot'],
    ['In addition to Nils Lund, the work is directed by Mia Holm.', 'the work'],
  ])('a subject behind a comma renames nothing: %s', (text, words) => {
    expect(renamed(text, words)).toEqual([])
  })
})

describe('lists', () => {
  test('the short form in brackets is no member', () => {
    const { of, words } = read('The European Union (EU) and Norway signed it.')
    expect(of('The European Union').members.map(words)).toEqual(['Norway'])
  })

  test('what follows ", and" with a verb of its own is no member', () => {
    expect(read('Ships carried grain, and trucks brought oil.').phrases.every(({ members }) => members.length === 0)).toBe(true)
  })
})
