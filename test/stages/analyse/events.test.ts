import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/stages/analyse/analyse.js'
import { makeArticle } from '../../../src/stages/ingest/makeArticle.js'

/** The nouns of each event of an article, in the order of the text, and the places that it knows of the event. */
function eventsOf(text: string): { told: string[]; places: string[] }[] {
  const article = makeArticle({ path: 'a.txt', text, published: '2022-01-12' })
  for (const line of article.lines) line.class = 'body'
  const { sentences, events } = analyse(article)
  return events.map(({ id, places }) => ({
    told: sentences.flatMap(({ phrases }) =>
      phrases.filter(({ event }) => event === id).map(({ start, end }) => text.slice(start, end)),
    ),
    places,
  }))
}

const toldOf = (text: string): string[][] => eventsOf(text).map(({ told }) => told)

describe('events of one article', () => {
  it('are one where the article goes on about it', () => {
    expect(toldOf('A rebel rocket attack on Lima killed two people on Monday. The attack lasted an hour.')).toEqual([
      ['A rebel rocket attack', 'The attack'],
    ])
  })

  it.each([
    ['what rebels do and what the government does', 'A rebel attack killed two. Government shelling killed three.'],
    ['what comes from the air and what is shelled', 'A rocket attack killed two people. An air strike killed three.'],
    ['what has an ordinal', 'A rocket attack killed two people. A second rocket attack hit a house.'],
    ['what is counted', 'The homicide on Main Street was the first. Police had 31 homicides in 2021.'],
    ['an attack and the war it is part of', 'The attack killed two people. The war began in 2011.'],
    ['towns of one country', 'Air strikes on Lima, Peru, killed two. Air strikes on Cusco, Peru, killed three.'],
  ])('are two for %s', (_, text) => {
    expect(toldOf(text)).toHaveLength(2)
  })

  it.each([
    ['An air strike on Lima killed two people.', ['lima']],
    ['Air strikes on a school in Idlib province killed two people.', ['idlib']],
    ['The shelling of the rebel-held town of Lima killed two people.', ['lima']],
    ['Two people were killed in the US latest airstrike in Lima.', ['lima']],
    ['A man opened fire at two U.S. military buildings in Lima.', ['lima']],
    ['Two people were killed in a rocket attack a day after air strikes on a house in Lima.', []],
  ])('know where they were: %s', (text, places) => {
    expect(eventsOf(text)[0]!.places).toEqual(places)
  })

  it.each([
    ['Dozens of air raids on Lima killed nine people on Monday.', 'air raids'],
    ['Three Dead After Fatal Night Shooting In Lima\n\nThe shooting was on Monday.', 'fatal night shooting'],
    ['Gas attack hits Lima\n\nA helicopter dropped gas on Lima on Monday.', 'gas attack'],
    ['Strike kills 15\n\nFifteen people were killed in Lima on Monday.', 'strike'],
    ['Separate air raids on Lima killed nine people on Monday.', 'air raids'],
    ['Gas leaked in Lima on Monday. It erupted.', 'incident'],
  ])('go by what the text calls them: %s', (text, label) => {
    const { events } = analyse(makeArticle({ path: 'a.txt', text, published: '2022-01-12' }))
    expect(events[0]!.label).toBe(label)
  })

  it('are not dated by what is counted over a year', () => {
    const article = makeArticle({ path: 'a.txt', text: 'A soldier was killed in Lima this year.', published: '2022-01-12' })
    expect(analyse(article).events.flatMap(({ times }) => times)).toEqual([])
  })
})
