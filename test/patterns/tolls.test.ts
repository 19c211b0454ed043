import { describe, expect, it } from 'vitest'
import { checkArticles, makeArticle } from '../../src/index.js'

const told = (text: string, published = '2022-01-12') =>
  checkArticles([makeArticle({ path: 'a.txt', text, source: 'a', published })], {
    only: ['death-toll', 'injured-count', 'shot-count', 'arrested-count'],
  }).claims.map(({ relation, text: words, polarity }) => `${relation}: ${polarity === 'denied' ? 'not ' : ''}${words}`)

const verdicts = (a: string, b: string, relation: string) =>
  checkArticles(
    [
      makeArticle({ path: 'a.txt', text: a, source: 'a', published: '2022-01-12' }),
      makeArticle({ path: 'b.txt', text: b, source: 'b', published: '2022-01-12' }),
    ],
    { only: [relation] },
  )
    .findings.map(({ verdict }) => verdict)
    .filter(verdict => verdict !== 'single-source')

describe('figures of people harmed', () => {
  it.each([
    ['Fire in Lima kills 12\n\nTwo people died at the scene and ten in hospital in Lima.', ['death-toll: 12 people']],
    ['Crash in Lima\n\nFive people died in Lima. Three of them were children.', ['death-toll: 5 people']],
    [
      'Crash in Lima\n\nTwo guards were killed in Lima and three others were wounded.',
      ['death-toll: 2 guards', 'injured-count: 3 people'],
    ],
    ['Crash in Lima\n\nThe gang in Lima killed two guards. It wounded 12 horses.', ['death-toll: 2 guards']],
    ['Fire in Lima\n\nTwo women were killed in Lima, police said. A third victim, a man, is in hospital.', []],
    ['Robbery in Lima\n\nHe wounded two children in Lima and also wounded a guard of 18.', []],
    ['Robbery in Lima\n\n"We have two men shot here," a caller in Lima said.', []],
    ['Robbery in Lima\n\nNo one else was hurt in Lima.', []],
    ['Robbery in Lima\n\nPolice fired 21 shots in Lima.', []],
    ['Blast in Lima\n\nMore than 30 people are feared dead in Lima.', ['death-toll: more than 30 people']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted)
  })
})

describe('occasions', () => {
  it.each([
    [
      'another year',
      'Bus crash in Lima kills 12\n\nA bus crash in Lima killed 12 people.',
      'Bus crash in Lima\n\nIn 2015 a bus crash in Lima killed 20 people.',
    ],
    [
      'another place',
      'Bomb kills 12 in Lima\n\nThe bomb in Lima killed 12 people, Peru said.',
      'Bomb kills 20 in Bogota\n\nThe bomb in Bogota killed 20 people, Peru said. Lima was calm.',
    ],
    [
      'the most recent of many',
      'Twelve killed in Lima\n\nTwelve people were killed in Lima on Sunday.',
      'A night in Lima\n\nOn Sunday shots fell in Lima. Lima had many such nights. The most recent was 2 January, when six people were killed.',
    ],
    [
      'a part told beside the whole',
      'Raids kill 31 in Lima\n\nRaids in Lima killed 31 people, including ten on a bus.',
      'Raid on bus in Lima\n\nTen people were killed when a raid hit a bus in Lima.',
    ],
    [
      'several shootings',
      'A night in Lima\n\nPolice in Lima look into three overnight shootings that left five people dead.',
      'Two killed in Lima\n\nA shooting in Lima left two people dead.',
    ],
    [
      'other means',
      'Twelve die in Lima\n\nA fire in Lima killed 12 people.',
      'Twenty die in Lima\n\nAn earthquake in Lima killed 20 people.',
    ],
    [
      'the country at large',
      'Crash in Lima kills 12\n\nA crash in Lima killed 12 people.',
      'Crash in Lima\n\nCrashes killed 900 people nationwide, Lima police said.',
    ],
    [
      'a war',
      'Strike kills 12 in Lima\n\nThe strike in Lima killed 12 people.',
      'Strike in Lima\n\nThe conflict, which began in Lima, has killed 60,000 people.',
    ],
  ])('tells apart %s', (_, a, b) => {
    expect(verdicts(a, b, 'death-toll')).toEqual([])
  })

  it('sees one occasion under two descriptions', () => {
    expect(
      verdicts(
        'Bus crash in Lima kills 12\n\nA bus crash killed 12 people in Lima.',
        'Mayor of Lima mourns\n\nThe mayor of Lima wept for nine people killed in Lima.',
        'death-toll',
      ),
    ).toEqual(['contradiction'])
  })
})

describe('states told one after the other', () => {
  it('keeps the last of them', () => {
    const { claims } = checkArticles(
      [
        makeArticle({
          path: 'a.txt',
          text: 'Notes\n\nKari Dahl was in critical condition on Monday. Kari Dahl died on Friday.',
          source: 'a',
          published: '2022-01-12',
        }),
      ],
      { only: ['condition'] },
    )
    expect(claims.map(({ text }) => text)).toEqual(['dead (died)'])
  })

  it('is silent where one article names two hospitals', () => {
    const { claims } = checkArticles(
      [
        makeArticle({
          path: 'a.txt',
          text: 'Notes\n\nKari Dahl was taken to Ulriken Hospital. Kari Dahl was later flown to Haukeland Hospital.',
          source: 'a',
          published: '2022-01-12',
        }),
      ],
      { only: ['hospital'] },
    )
    expect(claims).toEqual([])
  })
})

describe('places of an occasion', () => {
  it('are no streets that bear the name of a town elsewhere', () => {
    const articleOf = (source: string, text: string) =>
      makeArticle({ path: `${source}.txt`, text, source, published: '2022-01-12' })
    const { findings } = checkArticles(
      [
        articleOf('a', 'Five shot at party\n\nA masked man shot five people in the 1200 block of Denver Meadow on Sunday.'),
        articleOf('b', 'Nine shot at Texas party\n\nA masked man shot nine people at a party in Texas on Sunday.'),
      ],
      { only: ['shot-count'] },
    )
    expect(findings.map(({ verdict }) => verdict)).toEqual(['contradiction'])
  })
})
