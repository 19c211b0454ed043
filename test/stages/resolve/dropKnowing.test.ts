import { expect, test } from 'vitest'
import { checkArticles, makeArticle } from '../../../src/index.js'

const unnamedIn = (...texts: string[]): string[] => {
  const articles = texts.map((text, at) => makeArticle({ path: `${at}.txt`, text, published: `2016-03-1${at}` }))
  const { claims } = checkArticles(articles, {})
  const paths = new Map(articles.map(({ id, path }) => [id, path]))
  return claims
    .filter(({ relation, text }) => relation === 'suspect-name' && text.startsWith('nobody by name'))
    .map(({ article }) => paths.get(article)!)
}

const open = 'Three people were shot and killed in Bergen on Friday, police said. The gunman has not been identified.'
const named =
  'Three people were shot and killed in Bergen on Friday. Nils Berg was charged with murder in the shooting on Saturday.'
const knowing = 'Three people were shot and killed by a man in Bergen on Friday. Neighbours said Nils Berg had lived alone.'
const unknowing = knowing.replace('Nils Berg', 'the family')

test('who calls him a man and names him elsewhere leaves nothing open', () => {
  expect(unnamedIn(open, named, unknowing)).toEqual(['0.txt', '2.txt'])
  expect(unnamedIn(open, named, knowing)).toEqual(['0.txt'])
})

test('he may be the one of two whom the article does not name', () => {
  expect(unnamedIn(open, named, knowing, named.replace('Nils Berg', 'Odd Vik'))).toContain('2.txt')
})
