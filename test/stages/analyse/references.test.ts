import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/stages/analyse/analyse.js'
import { makeArticle } from '../../../src/stages/ingest/makeArticle.js'

/** Who the phrase stands for: the last one of these words in the text. */
function meant(text: string, words: string): string[] {
  const article = makeArticle({ path: 'a.txt', text, published: '2022-01-12' })
  for (const line of article.lines) line.class = 'body'
  const { sentences, entities } = analyse(article)
  const phrases = sentences.flatMap(({ phrases: own }) => own).filter(({ start, end }) => text.slice(start, end) === words)
  expect(phrases).not.toEqual([])
  return phrases.at(-1)!.entities.map(id => entities.find(entity => entity.id === id)!.name)
}

describe('pronouns', () => {
  it('stand for the subject spoken of last, of the same gender', () => {
    expect(meant('Anna Berg met Tom Hale in Oslo. She left early.', 'She')).toEqual(['Anna Berg'])
    expect(meant('Anna Berg met Tom Hale in Oslo. He left early.', 'He')).toEqual(['Tom Hale'])
  })

  it('stand for nobody where the one spoken of has no name', () => {
    expect(meant('Chief Tom Hale said officers were at a shop when a gunman came in. He fired twice.', 'He')).toEqual([])
  })

  it('do not stand for whoever takes another part in the clause', () => {
    expect(meant('Judge Anna Berg faced Tom Hale. She sentenced him to five years.', 'him')).toEqual(['Tom Hale'])
  })

  it('stand for whom the clause above hits, in a participle that hangs on it', () => {
    expect(meant('Clara Otto fired twice. A shot hit Anna Berg, killing her.', 'her')).toEqual(['Anna Berg'])
  })

  it('stand for whom a thing did something to in the clause before', () => {
    expect(meant('Tom Hale fired twice. A bullet hit Karl Venn and he died.', 'he')).toEqual(['Karl Venn'])
    expect(meant('Tom Hale fired twice. A guard hit Karl Venn and he died.', 'he')).toEqual(['Tom Hale'])
  })

  it.each([
    ['Tom Hale shot Karl Venn in Oslo. He died at the scene.', 'He', 'Karl Venn'],
    ['Karl Venn was stabbed by Tom Hale. He was rushed to a hospital.', 'He', 'Karl Venn'],
    ['Tom Hale admitted he had shot Karl Venn. He was in critical condition.', 'He', 'Karl Venn'],
    ['Karl Venn was shot by Tom Hale. He was arrested at his home.', 'He', 'Tom Hale'],
    ['Karl Venn was shot by Tom Hale. He fled on foot.', 'He', 'Tom Hale'],
    ['Karl Venn was shot in Oslo on Monday. A former officer shot Venn and a guard before he died.', 'he', undefined],
    // the last one spoken of, where both or neither may be meant
    ['Tom Hale shot Karl Venn and then shot himself. He died at the scene.', 'He', 'Tom Hale'],
    ['Tom Hale met Karl Venn in Oslo. He died a year later.', 'He', 'Tom Hale'],
    ['Tom Hale shot Karl Venn. He had bought the gun in May.', 'He', 'Tom Hale'],
  ])('stand for the one whose part they tell: %s', (text, word, name) => {
    expect(meant(text, word)).toEqual(name ? [name] : [])
  })

  it('learn the gender of a name that tells none', () => {
    expect(meant('Minister Quorl Venn left on Monday. She is 40. Tom Hale was sacked. She thanked Hale.', 'She')).toEqual([
      'Quorl Venn',
    ])
  })

  it('do not mean the speaker between quotation marks', () => {
    expect(meant('Tom Hale was sacked on Monday. Karl Venn said, "He was lazy."', 'He')).toEqual(['Tom Hale'])
  })

  it('stand for the body that speaks', () => {
    expect(meant('NATO said that it was not ready.', 'it')).toEqual(['NATO'])
  })
})

describe('descriptions', () => {
  it.each([
    [
      'Kenyan Foreign Minister Amina Otieno arrived. Tom Hale greeted the Kenyan minister.',
      'the Kenyan minister',
      ['Amina Otieno'],
    ],
    ['Gov. Amina Otieno arrived. Tom Hale thanked the governor.', 'the governor', ['Amina Otieno']],
    ['Tom Hale, 19, was shot. Friends of the 19-year-old wept.', 'the 19-year-old', ['Tom Hale']],
    ['Police arrested Tom Hale on Monday. A judge told the suspect to stay in town.', 'the suspect', ['Tom Hale']],
    ['Police arrested Tom Hale and Karl Venn on Monday. A judge told the suspect to stay in town.', 'the suspect', []],
    ['NATO met on Monday. Tom Hale praised the alliance.', 'the alliance', ['NATO']],
    ['Elmwood police came late. Tom Hale praised the department.', 'the department', ['Elmwood police']],
  ])('%s', (text, words, names) => {
    expect(meant(text, words)).toEqual(names)
  })

  it('take no title from several people, or from an aside', () => {
    expect(meant('After the mayor, Chief Tom Hale spoke.', 'the mayor')).toEqual([])
    expect(meant('Speaking to reporters, Tom Hale laughed. Later the reporter went home.', 'the reporter')).toEqual([])
  })
})
