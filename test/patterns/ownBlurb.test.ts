import { expect, test } from 'vitest'
import { extractClaims, makeArticle } from '../../src/index.js'

const years = (text: string, source: string): string[] =>
  extractClaims([makeArticle({ path: 'a.txt', text, source, published: '2022-01-12' })])
    .filter(({ relation }) => relation === 'year-told')
    .map(({ text: year }) => year)

const report = 'Harbour closes\n\nThe harbour of Porto was built in 1931. It closed on Monday. '
const blurb = 'Harbour Post Harbour Post is the oldest daily newspaper of Porto. Launched in 1978 the paper has many readers.'

test('what an outlet tells of itself at the end is no news', () => {
  expect(years(report + blurb, 'harbourpost')).toEqual(['1931'])
  expect(years(report + blurb, 'The Harbour Post')).toEqual(['1931'])
})

test('what it tells of another outlet is', () => {
  expect(years(report + blurb, 'Evening Star')).toEqual(['1931', '1978'])
})
