import { expect, test } from 'vitest'
import { checkArticles, makeArticle } from '../../../src/index.js'

test('a question names what happened as soon as one article has a noun for it', () => {
  const article = (path: string, text: string) => makeArticle({ path, text, source: path, published: '2022-01-12' })
  const { findings } = checkArticles([
    article('a.txt', 'Police look for a man\n\nPolice are looking for a man who wounded three people in Bergen on Tuesday.'),
    article(
      'b.txt',
      'Shooting in Bergen\n\nA shooting in Bergen left three people wounded on Tuesday. Police have arrested Nils Holm.',
    ),
  ])
  const asked = findings.filter(({ relation }) => relation === 'case-stage').map(({ question }) => question)
  expect(asked).toEqual(['How far have police and courts come with the shooting?'])
})
