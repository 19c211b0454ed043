import { describe, expect, it } from 'vitest'
import { checkArticles, makeArticle } from '../../src/index.js'

const day = '2022-01-12'

const findings = (a: string, b: string, relation: string) =>
  checkArticles(
    [
      makeArticle({ path: 'a.txt', text: a, source: 'a', published: day }),
      makeArticle({ path: 'b.txt', text: b, source: 'b', published: day }),
    ],
    { only: [relation] },
  ).findings.flatMap(({ verdict, answers }) =>
    verdict === 'single-source' ? [] : [`${verdict}: ${answers.map(({ text }) => text).join(' / ')}`],
  )

describe('tolls of a war', () => {
  it.each([
    [
      'civilians in the one report, people in the other',
      'Shelling in Aleppo\n\nTwo people were killed when rebels shelled Aleppo on Wednesday. The shells hit a market.',
      'Rockets hit Aleppo\n\nThree civilians were killed on Wednesday when rebels fired rocket shells at Aleppo.',
      ['contradiction: 2 people / 3 civilians'],
    ],
    [
      'the civilians among the dead may be fewer',
      'Shelling in Aleppo\n\nFive people were killed when rebels shelled Aleppo on Wednesday. The shells hit a market.',
      'Rockets hit Aleppo\n\nThree civilians were killed on Wednesday when rebels fired rocket shells at Aleppo.',
      [],
    ],
    [
      'fighters counted beside them',
      'Shelling in Aleppo\n\nTwo people were killed when rebels shelled Aleppo on Wednesday. The shells hit a market.',
      'Rockets hit Aleppo\n\nThree civilians and a dozen of the rebels who shelled Aleppo were killed on Wednesday. Nine fighters were killed by rocket shells.',
      [],
    ],
    [
      'who tells of it did not do it',
      'Bus bombed in Damascus\n\nA terrorist bombing in Damascus killed six people on Wednesday.',
      'Blast in Damascus\n\nSyria’s government run TV said a bombing in Damascus killed nine people on Wednesday.',
      ['contradiction: 6 people / 9 people'],
    ],
    [
      'children among those killed are counted by themselves',
      'Air strike kills 15 including four children in Idlib\n\nThe air strike in Idlib was on Wednesday.',
      'Air strike kills 18 including four children in Idlib\n\nThe air strike in Idlib was on Wednesday.',
      ['contradiction: 15 people / 18 people', 'agreement: 4 children'],
    ],
    [
      'a quarter that bears the name of a town in another land',
      'Shells hit Aleppo\n\nRebels shelled the Sulaymaniyah neighbourhood of Aleppo on Wednesday, killing two people.',
      'Rebels fire on Aleppo\n\nRebel shells killed three people in the al-Sulaymaniyah neighbourhood of Aleppo on Wednesday.',
      ['contradiction: 2 people / 3 people'],
    ],
    [
      'the dead of recent days',
      'Air strikes kill 13 in Aleppo\n\nAir strikes on Aleppo killed 13 people on Wednesday.\n\nThe army has stepped up its air strikes on Aleppo in recent days, killing at least 57 people.',
      'Air strikes kill 13 in Aleppo\n\nAir strikes on Aleppo killed 13 people on Wednesday.',
      ['agreement: 13 people'],
    ],
    [
      'an attack of a month ago told beside that of the day',
      'Rebels shell Aleppo\n\nTwo people were killed when rebels shelled Aleppo on Wednesday. Aleppo was the target of the 13 December mortar attack near a school which killed four people.',
      'Rebels shell Aleppo\n\nFour people were killed when rebels shelled Aleppo on Wednesday.',
      ['contradiction: 2 people / 4 people'],
    ],
    [
      'those aboard a helicopter that was shot down',
      'Five killed as army helicopter shot down in Idlib\n\nThe helicopter was shot down in Idlib on Wednesday, killing five people.',
      'Air strikes kill 15 in Idlib\n\nAir strikes in Idlib killed 15 people on Wednesday.',
      [],
    ],
    [
      'a village in two spellings, one paper naming its province',
      'Air strikes kill 56 in Syria\n\nAir strikes on the village of Al-Tukhar in Aleppo province, east of Manbij, killed 56 people on Wednesday.',
      'Air strikes kill 85 in Syria\n\nAir strikes on the village of Tokhar near Manbij killed 85 people on Wednesday.',
      ['contradiction: 56 people / 85 people'],
    ],
    [
      'a larger toll of another town in the body',
      'Air strikes kill 19 near Damascus\n\nAir strikes near Damascus killed 19 people on Wednesday.\n\nThe strikes hit a school.\n\nOn Wednesday at least 58 people were killed in an attack on the northern town of Khan Sheikhoun.',
      'Air strikes kill 19 near Damascus\n\nAir strikes near Damascus killed 19 people on Wednesday.',
      ['agreement: 19 people'],
    ],
    [
      'villages of other attacks in the body',
      'Jets pound Aleppo\n\nRussian air strikes killed 26 people in rebel-held Aleppo on Wednesday.\n\nThe smoke could be seen for hours over the old town.\n\nA baker said he had lost his shop in the early morning.\n\nThe schools of the old town will stay closed this week.\n\nIn the village of Orem a shop burned later in the day.',
      'Air strikes hit Aleppo\n\nRussian air strikes killed 50 people in rebel-held Aleppo on Wednesday.\n\nThe smoke could be seen for hours over the old town.\n\nA teacher said she had lost her house in the early morning.\n\nThe shops of the old town will stay closed this week.\n\nIn the village of Kafrin a school was closed later in the day.',
      ['contradiction: 26 people / 50 people'],
    ],
    [
      'a part of a town',
      'Rebel fire kills two\n\nTwo people were killed in rebel shelling in the government-held west of Aleppo on Wednesday, a group in Damascus said.',
      'Rebels shell Aleppo\n\nFour people were killed when rebels shelled Aleppo on Wednesday.',
      ['contradiction: 2 people / 4 people'],
    ],
    [
      'the dead of an attack that the war is named behind',
      'Gas attack in Damascus\n\nAt least 640 people were killed in a gas attack in Damascus, activists of the uprising said. Rebel districts were shelled.',
      'Gas attack in Damascus\n\nA gas attack in Damascus killed 213 people. Rebel districts were shelled.',
      ['contradiction: 213 people / at least 640 people'],
    ],
    [
      'attacks on two towns',
      'Shootings in Lima and Quito\n\nA vote follows the shootings that killed 31 people in Lima, Peru, and Quito.',
      'Shooting in Lima\n\nA shooting in Lima killed 20 people. Quito mourns too.',
      [],
    ],
    [
      'the day at the far end of the clause',
      'Rebels fire on Aleppo\n\nRebels fired rockets at Aleppo on Wednesday, and more than 100 people were wounded in Aleppo.',
      'Air raids on Aleppo\n\nAir raids hit Aleppo on Wednesday.\n\nFour others were seen, and 14 people were wounded during rebel fire in the government-held western part of Aleppo on Friday.',
      [],
    ],
  ])('%s', (_, a, b, wanted) => {
    const relation = a.includes('wounded') ? 'injured-count' : 'death-toll'
    expect(findings(a, b, relation)).toEqual(wanted)
  })
})

describe('the question of a toll of a war', () => {
  it('names the place where it was another than that of headline and lead', () => {
    const text =
      'Rebel shelling kills eight in Damascus\n\nEight people were killed when rebels shelled government-held Damascus on Wednesday. A baker lost his shop. The schools are closed. The shops are closed. The streets were empty. The UN said 22 children were killed in air strikes on a school in Idlib province.'
    const { findings } = checkArticles([makeArticle({ path: 'a.txt', text, published: day })], { only: ['death-toll'] })
    expect(findings.map(({ question }) => question)).toContain('How many children were killed in Idlib province?')
  })
})

describe('the question of a toll', () => {
  it('does not ask what happened in a body that tells of it', () => {
    const text =
      'Air strike in Aleppo kills nine\n\nNine people were killed in an air strike in Aleppo on Wednesday. The mayor was there. The streets were empty. The shops are closed. The schools are closed. A Bergen Institute report says that attacks with toxic gas in 2021 killed 1,429 people.'
    const { findings } = checkArticles([makeArticle({ path: 'a.txt', text, published: day })], { only: ['death-toll'] })
    expect(findings.map(({ question }) => question)).toContain('How many people were killed?')
  })
})
