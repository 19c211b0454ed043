import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Relation } from '../../src/index.js'
import { checkArticles, makeArticle, relations } from '../../src/index.js'

const day = '2022-01-12'

/** The sentence as the body of a small article under a headline that says nothing. */
const headline = 'Notes of the day\n\n'
const articleOf = (path: string, text: string, published: string) =>
  makeArticle({ path, text: `${headline}${text}\n`, source: path, published })

const claimsOf = (text: string, published = day) => checkArticles([articleOf('a.txt', text, published)]).claims

const verdictOf = (relation: Relation, a: string, b: string, [first, second]: [string, string]) => {
  const { findings } = checkArticles([articleOf('a.txt', a, first), articleOf('b.txt', b, second)])
  const both = findings.filter(
    finding => finding.relation === relation.name && new Set(finding.answers.flatMap(({ articles }) => articles)).size > 1,
  )
  return both.map(({ verdict }) => verdict)
}

describe.each(relations.map(relation => [relation.name, relation] as const))('%s', (_, relation) => {
  it('has at least two examples that give nothing', () => {
    expect(relation.examples.filter(({ gives }) => gives.length === 0).length).toBeGreaterThanOrEqual(2)
  })

  it.each(relation.examples)('reads “$text”', ({ text, gives, polarity, modality, published }) => {
    const claims = claimsOf(text, published).filter(claim => claim.relation === relation.name)
    expect(claims.map(claim => claim.text)).toEqual(gives)
    for (const claim of claims) {
      expect(`${headline}${text}`.slice(claim.evidence.start, claim.evidence.end)).toBe(claim.evidence.quote)
      expect(claim.polarity).toBe(polarity ?? 'affirmed')
      if (modality) expect(claim.modality).toBe(modality)
    }
  })

  it.each(relation.pairs)('finds $verdict between “$a” and “$b”', ({ a, b, verdict, published }) => {
    const found = verdictOf(relation, a, b, published ?? [day, day])
    if (verdict === 'no comparison')
      expect(
        found.filter(one => one === 'contradiction' || one === 'discrepancy' || one === 'dispute' || one === 'update'),
      ).toEqual([])
    else expect(found).toContain(verdict)
  })
})

describe('the catalogue', () => {
  it('lists every file of src/relations', () => {
    const files = readdirSync(new URL('../../src/relations/', import.meta.url)).map(file => file.replace(/\.ts$/, ''))
    expect(files.filter(file => file !== 'define' && file !== 'index').sort()).toEqual(relations.map(({ name }) => name).sort())
  })
})
