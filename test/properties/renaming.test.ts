import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkArticles, makeArticle } from '../../src/index.js'

const root = new URL('../../fixtures/', import.meta.url).pathname
const stories = readdirSync(root, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))

/** Relation, verdict and quotes of every finding, with files named as `rename` says. */
function findingsOf(story: string, rename: (file: string, at: number) => string): string[] {
  const files = readdirSync(join(root, story)).filter(file => file.endsWith('.txt') && file !== 'expected.txt')
  const articles = files.map((file, at) =>
    makeArticle({ path: rename(file, at), text: readFileSync(join(root, story, file), 'utf8'), source: `source ${at}` }),
  )
  const { claims, findings } = checkArticles(articles)
  const quotes = new Map(claims.map(({ id, evidence }) => [id, evidence.quote]))
  return findings
    .map(({ relation, verdict, answers }) => {
      const told = answers.flatMap(answer => answer.claims.map(id => quotes.get(id)!))
      return [relation, verdict, ...told.sort()].join(' | ')
    })
    .sort()
}

test.each(stories)('%s: the names of the files, and so their order, change no finding', { timeout: 120_000 }, story => {
  const names = findingsOf(story, file => file)
  expect(names.length).toBeGreaterThan(0)
  expect(findingsOf(story, (_, at) => `${99 - at}.txt`)).toEqual(names)
})
