import { describe, expect, it } from 'vitest'
import type { Referent } from '../../../src/model/claim.js'
import type { Digest } from '../../../src/model/digest.js'
import { identify } from '../../../src/stages/resolve/identify.js'
import { tell } from './tell.js'

/** Referents of the entities that bear one of the names, over all articles. */
function referents(digests: Digest[], ...names: string[]): Referent[] {
  const referentOf = identify(digests)
  return names.map(name => {
    for (const { article, entities } of digests) {
      const entity = entities.find(({ forms }) => forms.includes(name))
      if (entity) return referentOf(article.id, entity.id)
    }
    throw new Error(`nobody is called ${name}`)
  })
}

const isOne = (texts: string[], ...names: string[]): boolean =>
  new Set(referents(tell(...texts), ...names).map(({ key }) => key)).size === 1

describe('names that the user lists as one', () => {
  const listed = {
    people: [['Petra Vass', 'Petronella Lund-Vass']],
    organisations: [['Lindau Treaty Council', 'Hovik Institute']],
  }
  const keysOf = (texts: string[], names: string[], aliases: Parameters<typeof identify>[1]) => {
    const digests = tell(...texts)
    const referentOf = identify(digests, aliases)
    return names.map(name => {
      const digest = digests.find(({ entities }) => entities.some(({ forms }) => forms.includes(name)))!
      return referentOf(digest.article.id, digest.entities.find(({ forms }) => forms.includes(name))!.id)
    })
  }

  it.each([
    ['people', ['Petra Vass won.', 'Petronella Lund-Vass won.'], ['Petra Vass', 'Petronella Lund-Vass']],
    ['people of one article', ['Petra Vass won, and Petronella Lund-Vass smiled.'], ['Petra Vass', 'Petronella Lund-Vass']],
    ['bodies', ['The Lindau Treaty Council met.', 'The Hovik Institute met.'], ['Lindau Treaty Council', 'Hovik Institute']],
  ])('%s: they are one under the first name, whatever the order of the list', (_, texts, names) => {
    expect(new Set(keysOf(texts, names, {}).map(({ key }) => key)).size).toBe(2)
    const found = keysOf(texts, names, listed)
    expect(new Set(found.map(({ key }) => key)).size).toBe(1)
    expect(found.map(({ text }) => text)).toEqual([names[0], names[0]])
  })

  it('somebody else of that surname stays somebody else', () => {
    const [one, other] = keysOf(['Petra Vass won.', 'Nils Vass lost.'], ['Petra Vass', 'Nils Vass'], listed)
    expect(one!.key).not.toBe(other!.key)
    expect(other!.text).toBe('Nils Vass')
  })
})

describe('people over all articles', () => {
  it.each([
    ['a surname alone', ['Anna Berg was hurt.', 'Mrs. Berg was hurt.'], ['Anna Berg', 'Berg']],
    [
      'a given name alone',
      ['Anna Berg was hurt.', 'Her mother, Lena Moe, said Anna was hurt. Anna said she was well.'],
      ['Anna Berg', 'Anna'],
    ],
    ['a short form', ['William Hale won.', 'Bill Hale won.'], ['William Hale', 'Bill Hale']],
    ['a middle initial', ['Anna K. Berg won.', 'Anna Berg won.'], ['Anna K. Berg', 'Anna Berg']],
    ['initials', ['D.K. Daniels, 20, won.', 'Dekaylen Kaine Daniels, 20, won.'], ['D.K. Daniels', 'Dekaylen Kaine Daniels']],
    ['another romanisation', ['Pavel Gruschenko won.', 'Pavel Grushenko won.'], ['Pavel Gruschenko', 'Pavel Grushenko']],
    ['a second surname', ['Ana Lopez Garcia won.', 'Ana Lopez won.'], ['Ana Lopez Garcia', 'Ana Lopez']],
    ['a particle', ['Karim al-Sabbagh won.', 'Karim Sabbagh won.'], ['Karim al-Sabbagh', 'Karim Sabbagh']],
  ])('joins by %s', (_, texts, names) => {
    expect(isOne(texts, ...names)).toBe(true)
  })

  it.each([
    ['given names', ['Anna Berg won.', 'Tom Berg won.'], ['Anna Berg', 'Tom Berg']],
    ['middle names', ['George W. Hale won.', 'George H. Hale won.'], ['George W. Hale', 'George H. Hale']],
    ['a president and the first lady', ['President Holm spoke.', 'First lady Ada Holm spoke.'], ['Holm', 'Ada Holm']],
    ['a president and a junior', ['President Pavel Holm spoke.', 'Pavel Holm Jr. spoke.'], ['Pavel Holm', 'Pavel Holm Jr.']],
    ['father and son', ['Carl Dunn Jr. won.', 'Carl Dunn Sr. won.'], ['Carl Dunn Jr.', 'Carl Dunn Sr.']],
    ['a generation', ['John Ali Holm, 49, was hurt.', 'John Holm, 5, died.'], ['John Ali Holm', 'John Holm']],
    ['like surnames without support', ['Anna Carter won.', 'Anna Carver won.'], ['Anna Carter', 'Anna Carver']],
  ])('keeps apart by %s', (_, texts, names) => {
    expect(isOne(texts, ...names)).toBe(false)
  })

  it('leaves a surname that fits two people to neither', () => {
    const [anna, tom, bare] = referents(
      tell('Anna Berg and Tom Berg were hurt.', 'The Bergs’ cousin Berg said little.'),
      'Anna Berg',
      'Tom Berg',
      'Berg',
    )
    expect(new Set([anna!.key, tom!.key, bare!.key]).size).toBe(3)
  })

  it('gives a surname that fits two people to the one of equal age', () => {
    const told = tell('Anna Berg, 45, and Tom Berg, 47, were hurt.', 'Police arrested Mr. Berg, 47, on Monday.')
    const [tom, bare] = referents(told, 'Tom Berg', 'Berg')
    expect(bare!.key).toBe(tom!.key)
  })

  it.each([
    ['an equal age', ['Rolando Berg, 34, was hurt.', 'Ronaldo Berg, 34, was hurt.']],
    ['an equal post', ['Mayor Anton Berg was hurt.', 'Mayor Eric Berg was hurt.']],
    ['a slip of the pen', ['Kelvin Berg was hurt.', 'Melvin Berg was hurt.']],
  ])('sees one person under two given names by %s', (_, texts) => {
    const [person] = referents(tell(...texts), texts[0]!.match(/\w+ Berg/)![0])
    expect(person!.variants).toEqual(texts.map(text => text.match(/\w+ Berg/)![0]).sort())
  })

  it('takes age and a slip where there are more of that surname', () => {
    const told = tell('Kaliegh Berg, 4, and Koi Berg, 5, were hurt.', 'Kaleigh Berg, 4, was hurt.')
    const [kaliegh, koi] = referents(told, 'Kaliegh Berg', 'Koi Berg')
    expect(kaliegh!.variants).toEqual(['Kaleigh Berg', 'Kaliegh Berg'])
    expect(koi!.variants).toBeUndefined()
  })

  it('sees one person under two surnames by an equal age', () => {
    const [person] = referents(tell('Adam Gomez, 28, was hurt.', 'Adam Gamez, 28, was hurt.'), 'Adam Gomez')
    expect(person!.variants).toEqual(['Adam Gamez', 'Adam Gomez'])
  })

  it('has no variants where one wording is shorter', () => {
    for (const { variants } of referents(
      tell('Anna Karin Berg, 30, won.', 'Anna Berg, 30, won.', 'Ms. Berg won.'),
      'Anna Karin Berg',
      'Anna Berg',
      'Berg',
    ))
      expect(variants).toBeUndefined()
  })

  it('gives the fullest name and does not shout', () => {
    expect(referents(tell('Anna Berg won.', 'Anna Karin Berg won.'), 'Anna Berg')[0]!.text).toBe('Anna Karin Berg')
  })
})

describe('bodies and places over all articles', () => {
  it.each([
    [
      ['The Elmwood Police Department came.', 'Elmwood police came.'],
      ['Elmwood Police Department', 'Elmwood police'],
    ],
    [
      ['The Elmwood Bureau of Investigation came.', 'The EBI said so.'],
      ['Elmwood Bureau of Investigation', 'EBI'],
    ],
    [
      ['He is in Grady Memorial Hospital.', 'He is in Memorial Hospital.'],
      ['Grady Memorial Hospital', 'Memorial Hospital'],
    ],
    [
      ['It was on N. Kenwood Ave. on Monday.', 'It was on North Kenwood Avenue.'],
      ['N. Kenwood Ave.', 'North Kenwood Avenue'],
    ],
    [
      ['The European Union agreed.', 'The EU agreed.'],
      ['European Union', 'EU'],
    ],
    [
      ['Russian troops left.', 'Russia left.'],
      ['Russian', 'Russia'],
    ],
  ])('joins the names in %j', (texts, names) => {
    expect(isOne(texts, ...names)).toBe(true)
  })

  it('keeps two hospitals and two streets apart', () => {
    expect(
      isOne(
        ['He is in Mount Carmel Hospital.', 'He is in Mount Grady Hospital.'],
        'Mount Carmel Hospital',
        'Mount Grady Hospital',
      ),
    ).toBe(false)
    expect(isOne(['It was on Elm Street.', 'It was on Oak Street.'], 'Elm Street', 'Oak Street')).toBe(false)
  })

  it('keeps a short name that two longer ones hold', () => {
    const told = tell(
      'He is in Grady Memorial Hospital.',
      'She is in Parkland Memorial Hospital.',
      'They are in Memorial Hospital.',
    )
    expect(
      new Set(referents(told, 'Grady Memorial Hospital', 'Parkland Memorial Hospital', 'Memorial Hospital').map(({ key }) => key))
        .size,
    ).toBe(3)
  })
})

it('does not depend on the order of articles', () => {
  const told = tell(
    'Rolando Berg, 34, was hurt.',
    'Ronaldo Berg, 34, was hurt.',
    'Mr. Berg was hurt.',
    'Anna Berg was hurt.',
    'Mount Grady Hospital took him in.',
    'Grady Hospital took him in.',
  )
  const all = (digests: Digest[]): string[] => {
    const referentOf = identify(digests)
    return told.flatMap(({ article, entities }) => entities.map(({ id }) => JSON.stringify(referentOf(article.id, id))))
  }
  expect(all([...told].reverse())).toEqual(all(told))
})
