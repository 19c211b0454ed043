import { readdirSync, readFileSync } from 'node:fs'
import { makeArticle } from '../src/index.js'
import type { Article } from '../src/model/article.js'

/** The stories written for this project, by name. */
export const stories = readdirSync('fixtures', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

export interface Text {
  path: string
  text: string
}

/** The texts of a story's articles, as they are on disk. */
export const textsOf = (story: string): Text[] =>
  readdirSync(`fixtures/${story}`)
    .filter(name => name.endsWith('.txt') && name !== 'expected.txt')
    .sort()
    .map(name => ({ path: `${story}/${name}`, text: readFileSync(`fixtures/${story}/${name}`, 'utf8') }))

export const articlesOf = (texts: readonly Text[]): Article[] => texts.map(makeArticle)
