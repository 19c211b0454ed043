import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/stages/analyse/analyse.js'
import { makeArticle } from '../../../src/stages/ingest/makeArticle.js'

function digest(text: string, headline = false) {
  const article = makeArticle({ path: 'a.txt', text, published: '2023-05-10' })
  for (const line of article.lines) if (line.end > line.start) line.class = headline ? 'headline' : 'body'
  return analyse(article)
}

/** Who says each clause, by its verb: "close: Mia Holm (quote)". */
const said = (text: string, headline = false): string[] =>
  digest(text, headline).sentences.flatMap(({ predications }) =>
    predications.map(({ verb, saidBy }) => (saidBy ? `${verb}: ${saidBy.name} (${saidBy.as})` : `${verb}:`)),
  )

const speakers = (text: string): (string | undefined)[] => digest(text).quotations.map(({ speaker }) => speaker?.name)

describe('reported speech', () => {
  test.each([
    ['Mia Holm said the bridge had collapsed.', 'collapse: Mia Holm (report)'],
    ['The bridge collapsed at noon, police said.', 'collapse: police (report)'],
    ['The bridge, Mia Holm said on Monday, collapsed at noon.', 'collapse: Mia Holm (report)'],
    ['The raid killed 12 people said the Observatory.', 'kill: the Observatory (report)'],
    ['According to the ministry, the bridge collapsed.', 'collapse: the ministry (report)'],
    ['Mia Holm gave out a statement saying the bridge had collapsed.', 'collapse: Mia Holm (report)'],
    ['Mia Holm said the bridge had collapsed and the road was shut.', 'shut: Mia Holm (report)'],
  ])('%s', (text, wanted) => {
    expect(said(text)).toContain(wanted)
  })

  test('whom a quotation names as its source does not speak it', () => {
    const text = '"It is safe," Mia Holm said. "According to the ministry it was checked last week. Now it will open on Monday."'
    expect(speakers(text)).toEqual(['Mia Holm', 'Mia Holm'])
  })

  test('a speaker stands before a colon in a headline', () => {
    expect(said('Police: Man shot wife', true)).toEqual(['shoot: police (report)'].map(line => line.replace('police', 'Police')))
  })

  test('what somebody denies is denied, what somebody hopes is no fact', () => {
    const [denied] = digest('Mia Holm denied that the bridge had collapsed.').sentences[0]!.predications.slice(1)
    expect(denied).toMatchObject({ verb: 'collapse', polarity: 'denied' })
    const [hoped] = digest('Mia Holm hopes the bridge opens.').sentences[0]!.predications.slice(1)
    expect(hoped).toMatchObject({ verb: 'open', modality: 'possibility' })
  })

  test('the writer’s own clause has no speaker', () => {
    expect(said('Mia Holm closed the bridge.')).toEqual(['close:'])
  })
})

describe('quotations', () => {
  test.each([
    ['“The bridge will never open again,” Mia Holm said.', ['Mia Holm']],
    ['Mia Holm said: “The bridge will never open again.”', ['Mia Holm']],
    ['“The bridge is shut,” said Mia Holm, “and it will never open again this year.”', ['Mia Holm', 'Mia Holm']],
    ['“The bridge is shut for good. Nobody may cross it,” Mia Holm said.', ['Mia Holm']],
    ['Mia Holm spoke first. “The bridge is shut for good,” she said.', ['Mia Holm']],
    ['Mia Holm called it a “grave loss”.', ['Mia Holm']],
    ['“The bridge is shut for good,” Rep. Mia Holm (D-Calif.) said.', ['Mia Holm']],
    ['“The bridge is shut for good,” Rep. Mia Holm, R-N.Y., said.', ['Mia Holm']],
    ['“Is the bridge shut for good?” Nordfrakt campaign spokeswoman Mia Holm asked.', ['Mia Holm']],
    ['Mia Holm raised that possibility on Bergen radio, saying, “I think the bridge is shut for good.”', ['Mia Holm']],
    ['Mia Holm said the plan is sound, but added, “We have a long way to go yet.”', ['Mia Holm']],
    ['Mia Holm met the board, which put up a sign saying “the bridge is shut for good this year.”', ['a sign']],
    ['Mia Holm was quick to answer: “The bridge will never open again.”', ['Mia Holm']],
    ['Mia Holm continued, “The bridge will never open again.”', ['Mia Holm']],
    ['Mia Holm on the bridge: “It will never open again”', ['Mia Holm']],
  ])('%s', (text, wanted) => {
    expect(speakers(text)).toEqual(wanted)
  })

  test('goes on in the next paragraph', () => {
    expect(speakers('“The bridge is shut for good,” Mia Holm said.\n\n“Nobody may cross it this year.”')).toEqual([
      'Mia Holm',
      'Mia Holm',
    ])
  })

  test('clauses before the attribution are the speaker’s as well', () => {
    expect(said('“The bridge collapsed. Nobody crossed it,” Mia Holm said.')).toEqual([
      'collapse: Mia Holm (quote)',
      'cross: Mia Holm (quote)',
      'say:',
    ])
  })

  test('a short quotation with its own subject is the speaker’s clause, a mere phrase is not', () => {
    expect(said('“We won,” Mia Holm said.')).toContain('win: Mia Holm (quote)')
    expect(said('Mia Holm closed the “old bridge”.')).toEqual(['close:'])
  })

  test('whoever spoke goes on, whomever he spoke of', () => {
    const text =
      'John Holm stayed at home.\n\nCarl Berg said he believes John Holm is a sailor.\n\n"I know how he looks at the sea. A holiday would help him," he said.'
    expect(speakers(text)).toEqual(['Carl Berg'])
  })

  test('a pronoun that stands for nobody known is no speaker', () => {
    expect(speakers('“The bridge is shut for good,” they said.')).toEqual([undefined])
  })
})

test('right behind the closing mark the verb stands before its speaker', () => {
  expect(speakers('“On Friday, voters called for an end to the tolls,” said Mia Holm, who leads the council.')).toEqual([
    'Mia Holm',
  ])
  expect(speakers('"The word \'toll\' is what drivers hate," said Mia Holm.')).toContain('Mia Holm')
})
