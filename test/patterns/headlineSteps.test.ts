import { expect, it } from 'vitest'
import { checkArticles, makeArticle } from '../../src/index.js'

const stagesIn = (headline: string): string[] =>
  checkArticles([makeArticle({ path: 'a.txt', text: `${headline}\n\nA man was shot in Bergen.\n`, published: '2022-01-12' })], {
    only: ['case-stage'],
  }).claims.map(({ text }) => text)

it.each([
  ['Suspect in deadly Bergen shooting arrested in Voss', 'arrested'],
  ['Man accused of shooting five at Bergen party arrested', 'arrested'],
  ['1 dead in Bergen shooting, 2 in custody', 'in custody'],
  ['Girl, 9, off life support; 3 charged', 'charged'],
  ['Woman hurt in Bergen shooting now charged with murder', 'charged'],
  ['Two shot in Bergen; gunman sought', 'gunman sought'],
  ['Bergen man wanted after shooting of two', 'man wanted'],
])('reads the step of “%s”', (headline, step) => expect(stagesIn(headline)).toEqual([step]))

it.each([
  'Man to be sentenced in Bergen shooting',
  'Boy caught in Bergen crossfire wanted to play',
  'Police find man wanted in Bergen shooting',
  'Second suspect sought in Bergen shooting',
])('reads no step in “%s”', headline => expect(stagesIn(headline)).toEqual([]))
