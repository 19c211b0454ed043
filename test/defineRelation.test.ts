import { describe, expect, test } from 'vitest'
import { checkArticles, defineRelation, fillers, makeArticle, predicate, type Relation } from '../src/index.js'
import { loadRecipe } from './recipe.js'

const paper = (source: string, text: string) =>
  makeArticle({ path: `${source}.txt`, source, published: '2022-01-12', text: `Notes\n\n${text}` })
const check = (relation: Relation, ...texts: string[]) =>
  checkArticles(
    texts.map((text, at) => paper(['Gazette', 'Clarion'][at]!, text)),
    { relations: [relation] },
  )

/** A throw-away relation: nothing of it stands in the catalogue. */
const sculptor = defineRelation({
  name: 'sculptor',
  describes: 'Who carved a statue.',
  question: 'Who carved {statue}?',
  about: { statue: 'thing' },
  value: 'people',
  answers: 'one',
  patterns: [
    predicate({
      name: 'X carves the statue',
      verbs: ['carve'],
      slots: {
        value: { from: 'agent', fill: fillers.people },
        statue: { from: 'object', fill: fillers.noun(new Set(['statue'])) },
      },
    }),
  ],
  examples: [],
  pairs: [],
})

describe('a relation of one’s own', () => {
  test('is compared like those of the catalogue', () => {
    const { findings, claims } = check(
      sculptor,
      'The statue was carved by Kari Dahl.',
      'Nils Berg, who carved the statue, was not there.',
    )
    expect(claims.map(({ relation, text, foundBy }) => [relation, text, foundBy])).toEqual(
      expect.arrayContaining([
        ['sculptor', 'Kari Dahl', 'X carves the statue'],
        ['sculptor', 'Nils Berg', 'X carves the statue'],
      ]),
    )
    expect(findings).toMatchObject([{ relation: 'sculptor', verdict: 'contradiction', answers: [{ camp: 0 }, { camp: 1 }] }])
  })

  test('a slip shows where it was written', () => {
    expect(() => defineRelation({ ...sculptor, name: 'The Sculptor' })).toThrow(/relation The Sculptor: .*lower-case/)
    expect(() => defineRelation({ ...sculptor, question: 'Who carved {stone}?' })).toThrow(/sculptor: .*\{stone\}/)
    expect(() => defineRelation({ ...sculptor, patterns: [] })).toThrow(/sculptor: has no patterns/)
  })
})

describe('the recipe of the README', async () => {
  const recipe = await loadRecipe()

  test.each(recipe.examples)('reads “$text”', ({ text, gives, polarity }) => {
    const { claims } = check(recipe, text)
    expect(claims.map(claim => claim.text)).toEqual(gives)
    for (const claim of claims) expect(claim.polarity).toBe(polarity ?? 'affirmed')
  })

  test.each(recipe.pairs)('finds $verdict between “$a” and “$b”', ({ a, b, verdict }) => {
    const found = check(recipe, a, b).findings.filter(({ verdict }) => verdict !== 'single-source')
    expect(found.map(finding => finding.verdict)).toEqual(verdict === 'no comparison' ? [] : [verdict])
  })
})
