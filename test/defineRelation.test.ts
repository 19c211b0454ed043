import { describe, expect, test } from 'vitest'
import { checkArticles, defineRelation, makeArticle } from '../src/index.js'
import { colour } from './throwAwayRelation.js'

const paper = (source: string, text: string) => makeArticle({ path: `${source}.txt`, source, published: '2022-01-12', text })
const papers = [paper('Gazette', 'Hall painted\n\nThe town hall was painted red on Tuesday.'), paper('Clarion', 'New paint\n\nWorkers painted the town hall blue on Tuesday.')]

describe('a relation of one\'s own', () => {
  test('is compared like those of the catalogue', () => {
    const { findings, claims } = checkArticles(papers, { relations: [colour] })
    expect(claims.map(({ relation, text, foundBy }) => [relation, text, foundBy])).toEqual(expect.arrayContaining([['coat-of-paint', 'red', 'painted in a colour']]))
    expect(findings).toMatchObject([{ relation: 'coat-of-paint', verdict: 'contradiction', question: 'In which colour was the town hall painted?' }])
  })

  test('a slip in it shows where it was written', () => {
    expect(() => defineRelation({ ...colour, name: 'Coat of Paint' })).toThrow(/relation Coat of Paint: .*lower-case/)
    expect(() => defineRelation({ ...colour, question: 'Which {shade}?' })).toThrow(/\{shade\}/)
    expect(() => defineRelation({ ...colour, patterns: [] })).toThrow(/no patterns/)
  })
})
