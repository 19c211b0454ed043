import { describe, expect, it } from 'vitest'
import { findArticleNames } from '../../src/language/articleNames.js'
import { tagWords } from '../../src/language/tagger.js'
import type { NameMention } from '../../src/model/name.js'

/** Names of an article told sentence by sentence. */
function namesOf(...sentences: string[]): NameMention[] {
  let base = 0
  const tagged = sentences.map(sentence => {
    const tokens = tagWords(sentence, base)
    base += sentence.length + 1
    return tokens
  })
  return findArticleNames(tagged, sentences.join(' ')).flat()
}

const told = (...sentences: string[]): string[] => namesOf(...sentences).map(({ kind, text }) => `${kind}: ${text}`)

describe('people', () => {
  it.each([
    ['Mayor Ida Holm spoke.', 'Ida', 'Holm', 'Mayor'],
    ['The storm was described by Deputy Foreign Minister Pavel Orlov.', 'Pavel', 'Orlov', 'Deputy Foreign Minister'],
    ['They met Secretary of State Carla Jensen.', 'Carla', 'Jensen', 'Secretary of State'],
    ['They met the envoy, Representative to NATO Peter Lund, on Monday.', 'Peter', 'Lund', 'Representative to NATO'],
    ['The crowd booed police spokeswoman Jane Farrow.', 'Jane', 'Farrow', 'police spokeswoman'],
    ['It was signed by Lt. Gov. Mary O’Brien.', 'Mary', 'O’Brien', 'Lt. Gov.'],
    ['She thanked Rep. Bob Smith, R-S.C., for it.', 'Bob', 'Smith', 'Rep.'],
    ['The vote pleased Ursula van der Laan.', 'Ursula', 'van der Laan', undefined],
    ['They arrested Karim al-Sabbagh at noon.', 'Karim', 'al-Sabbagh', undefined],
    ['He met Robert "Bob" Miller Jr. there.', 'Robert "Bob"', 'Miller', undefined],
    ['Police seek Tralvo "C4" Quench in town.', 'Tralvo "C4"', 'Quench', undefined],
    ['Police seek Robert "Lil Bob" Miller in town.', 'Robert "Lil Bob"', 'Miller', undefined],
    ['She works with J.D. Marlow.', 'J.D.', 'Marlow', undefined],
    ['It was Larry King who asked.', 'Larry', 'King', undefined],
    ['They arrested Peter Alan King, 20, at noon.', 'Peter Alan', 'King', undefined],
    ['The talks with Kim Jong-ho failed.', 'Jong-ho', 'Kim', undefined],
    ['They buried 18-year-old Daequan Jackson.', 'Daequan', 'Jackson', undefined],
    ['They thanked Will Hurdle for it.', 'Will', 'Hurdle', undefined],
    ['Will Hurdle said little.', 'Will', 'Hurdle', undefined],
  ])('reads %s', (sentence, given, surname, title) => {
    const people = namesOf(sentence).filter(({ kind }) => kind === 'person')
    expect(people.map(name => [name.given, name.surname, name.title?.text])).toEqual([[given, surname, title]])
  })

  it.each(['Will Congress act on it?', 'Will Holm resign?', 'Police Will Search Homes', 'What Holm Will Do'])(
    'takes “%s” for no Will',
    text => {
      expect(told(text).filter(name => /\bWill\b/.test(name))).toEqual([])
    },
  )

  it('knows whose a title is, and whether it is over', () => {
    const [nation, person] = namesOf('They heard former Kenyan Foreign Minister Amina Otieno.')
    expect(nation).toMatchObject({ kind: 'nation', key: 'kenya' })
    expect(person!.title).toMatchObject({ text: 'Foreign Minister', of: 'Kenyan', former: true })
    expect(namesOf('The list was leaked by White House press secretary Carl Dunn.').at(-1)!.title).toMatchObject({
      text: 'press secretary',
      of: 'White House',
    })
  })

  it('keeps forms of address off the posts', () => {
    expect(namesOf('They trusted Mrs. Dunmore.')[0]).toMatchObject({ surname: 'Dunmore', honorific: 'Mrs.' })
    expect(namesOf('They trusted Mrs. Dunmore.')[0]!.title).toBeUndefined()
  })

  it('takes up a surname that is a plain word, a land or a company', () => {
    expect(told('Neighbour Katlyn Day hid in the cellar.', 'Day said the noise was awful.')).toEqual([
      'person: Katlyn Day',
      'person: Day',
    ])
    expect(told('Coach Marcus Jordan resigned.', 'Fans cheered for Jordan.')).toEqual(['person: Marcus Jordan', 'person: Jordan'])
    expect(told('Coach Marcus Jordan resigned.', 'He flew to Jordan.', 'The war in Jordan went on.').at(-1)).toBe(
      'nation: Jordan',
    )
  })

  it('takes up a given name that one person bears', () => {
    expect(namesOf('Police named the boy as Tamir Walsh.', 'A friend said Tamir was kind.').at(-1)).toMatchObject({
      kind: 'person',
      given: 'Tamir',
      surname: 'Walsh',
    })
  })
})

describe('what is no person', () => {
  it.each([
    ['A man was hit in the 600 block of Tara Lane.', ['place: Tara Lane']],
    ['They met on N. Kenwood Avenue.', ['place: N. Kenwood Avenue']],
    ['He was shot near 17th Street.', ['place: 17th Street']],
    ['A truck overturned on Interstate 95.', ['place: Interstate 95']],
    ['He lives in Morgan County.', ['place: Morgan County']],
    ['It happened in South Harbor, New York.', ['place: South Harbor', 'place: New York']],
    ['The Harlan County Sheriff’s Office took over.', ['organisation: Harlan County Sheriff’s Office']],
    ['She died at St. Mary’s Hospital.', ['organisation: St. Mary’s Hospital']],
    ['She teaches at the University of North Bergen.', ['organisation: University of North Bergen']],
    ['The fund was run by the Bureau of Water and Power.', ['organisation: Bureau of Water and Power']],
    ['Riot police stood by.', []],
    ['Elmwood police said so.', ['organisation: Elmwood police']],
    ['He sued Lockwood & Sons.', ['organisation: Lockwood & Sons']],
    ['The Major Crimes Unit is on it.', ['organisation: Major Crimes Unit']],
  ])('reads %s', (sentence, names) => {
    expect(told(sentence)).toEqual(names)
  })

  it('tells a sheriff from the county', () => {
    const [county, sheriff] = namesOf('It was said by Brewster County Sheriff Ann Dodson.')
    expect(county).toMatchObject({ kind: 'place', text: 'Brewster County' })
    expect(sheriff).toMatchObject({ surname: 'Dodson', title: { text: 'Sheriff', of: 'Brewster County' } })
  })

  it('leaves days, sentence openers and adjectives of two lands alone', () => {
    expect(
      told(
        'Shots were heard on Tuesday, Jan. 5.',
        'Shootings rarely happen here.',
        'I’m sure of it.',
        'US-Russia talks resumed.',
        'The Muslim community mourned.',
      ),
    ).toEqual([])
  })

  it('does not take ordinary words in front for the companies of that name', () => {
    expect(told('Shell casings lay in the yard.', 'Target practice began.')).toEqual([])
  })
})

it('stays linear in an endless run of capitals', () => {
  const time = (count: number): number => {
    const tokens = tagWords('Ab '.repeat(count), 0)
    const start = performance.now()
    findArticleNames([tokens], 'Ab '.repeat(count))
    return performance.now() - start
  }
  time(2000)
  expect(time(16000)).toBeLessThan(40 * Math.max(5, time(2000)))
})
