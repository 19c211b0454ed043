import { describe, expect, test } from 'vitest'
import { makeArticle } from '../../../src/stages/ingest/makeArticle.js'

const sentences =
  'The council voted on Tuesday to close the ferry terminal, the mayor said.\n\nFishermen who moor there told the meeting that they had not been asked, and left.\n'
const make = (text: string, rest = {}) => makeArticle({ path: 'news/harbour.txt', text, ...rest })

describe('day of publication', () => {
  test.each([
    ['Updated January 13th, 2022 at 08:09 IST\n\nTerminal closes\n\n', '2022-01-13', 'byline'],
    ['Terminal closes\n\nby: Ann Moor Updated: Oct 2, 2016 - 2:18 PM\n\n', '2016-10-02', 'byline'],
    ['Terminal closes\n\nPosted 3:57 AM, May 26, 2015, by Ann Moor\n\n', '2015-05-26', 'byline'],
    ['Terminal closes\n\n(Published Friday, Jan. 6, 2017)\n\n', '2017-01-06', 'byline'],
    ['Terminal closes\n\n12 January 2022\n\n', '2022-01-12', 'byline'],
    ['Terminal closes\nAnn Moor, Jornal do Porto, Thursday 5 May 2022\n\n', '2022-05-05', 'byline'],
    ['Terminal closes\n\nThe Harbour (English edition), 5 May 2022\n\n', '2022-05-05', 'byline'],
    [
      'Terminal closes\nThursday, 5 May 2022 | The Harbour | From our correspondent Ann Moor in Porto\n\n',
      '2022-05-05',
      'byline',
    ],
    ['HARBOUR DAILY · Porto · Thursday, 5 May 2022 · by Ann Moor\n\nTerminal closes\n\n', '2022-05-05', 'byline'],
    ['Terminal closes\n\nBy Harbour Daily // September 3, 2016\n\n', '2016-09-03', 'byline'],
    ['Terminal closes\n\nPORT HAVEN, Jan. 12, 2022 (AP) — ', '2022-01-12', 'dateline'],
    ['Terminal closes\n\nPort Haven 12.01.2022 Anna van Moor ', '2022-01-12', 'dateline'],
    ['Terminal closes\n\n2022-01-12 ', '2022-01-12', 'dateline'],
  ])('%j', (head, published, publishedFrom) => {
    expect(make(head + sentences)).toMatchObject({ published, publishedFrom })
  })

  test('below the body a notice of publication counts, a day among other stories does not', () => {
    expect(make(`Terminal closes\n\n${sentences}\nPublished January 13th, 2022 at 08:09 IST\n`).published).toBe('2022-01-13')
    expect(
      make(`Terminal closes\n\n${sentences}\nRelated Articles\nSeals return to the estuary\nMarch 4, 2019\n`).published,
    ).toBeNull()
  })

  test('05-02-2015 is read by the weekday that the lead names', () => {
    expect(
      make('Rockets hit market\n\n05-02-2015 Rockets were fired on Thursday at the market, killing three people, the mayor said.')
        .published,
    ).toBe('2015-02-05')
    expect(
      make('Rockets hit market\n\n05-02-2015 Rockets were fired on Saturday at the market, killing three people, the mayor said.')
        .published,
    ).toBe('2015-05-02')
  })

  test('a dateline without its year leaves day and place to be completed', () => {
    const article = make(`Terminal closes\n\nPORT HAVEN, January 12. /NORTHWIRE/. ${sentences}`)
    expect(article).toMatchObject({
      published: null,
      publishedFrom: null,
      datelineDay: { month: 1, day: 12 },
      datelinePlace: 'PORT HAVEN',
      source: 'NORTHWIRE',
      agencies: ['NORTHWIRE'],
    })
  })

  test('a dateline without its year takes it from the stamp of an update', () => {
    expect(
      make(`Updated January 2, 2022 at 09:00\n\nTerminal closes\n\nPORT HAVEN, December 31 (Reuters) - ${sentences}`),
    ).toMatchObject({ published: '2021-12-31', publishedFrom: 'dateline' })
  })

  test('31 February is no day', () => {
    expect(make(`Terminal closes\n\nPublished 31 February 2022\n\n${sentences}`).published).toBeNull()
  })

  test('a day within the report is not the day of publication', () => {
    expect(
      make(
        `Terminal closes\n\nThe terminal was opened on 3 May 1987 by the king, and it has served the islands since.\n\n${sentences}`,
      ).published,
    ).toBeNull()
  })
})

describe('what is known goes before what the page says', () => {
  const text = `---\ntitle: Terminal to close\nsource: Harbour Gazette\npublished: 2022-01-11\nurl: https://example.org/1\n---\nTerminal closes\n\nPORT HAVEN, Jan. 12, 2022 (AP) — ${sentences}`

  test('front matter', () => {
    const article = make(text)
    expect(article).toMatchObject({
      headline: 'Terminal to close',
      source: 'Harbour Gazette',
      published: '2022-01-11',
      publishedFrom: 'front-matter',
      url: 'https://example.org/1',
      agencies: ['AP'],
    })
    expect(article.lines.slice(0, 6).every(line => line.class === 'front-matter')).toBe(true)
  })

  test('metadata', () => {
    expect(make(text, { source: 'Coast Radio', published: '12 Jan 2022', title: 'Ferry terminal closes' })).toMatchObject({
      headline: 'Ferry terminal closes',
      source: 'Coast Radio',
      published: '2022-01-12',
      publishedFrom: 'metadata',
    })
  })

  test('a published that is no date is told, and the page is asked', () => {
    const article = make(text.replace('2022-01-11', 'last week'))
    expect(article).toMatchObject({ published: '2022-01-12', publishedFrom: 'dateline' })
    expect(article.notices).toEqual([{ is: 'published-unclear', detail: '"last week" is no date' }])
  })

  test.each([
    ['a broken block', '---\ntitle: "no end\nsource: [\n---\n'],
    ['an alias bomb', '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n'],
    ['a list', '---\nx: 1\n- y\n---\n'],
  ])('%s is a notice, no crash, and the report is read', (_, block) => {
    const article = make(`${block}Terminal closes\n\n${sentences}`)
    expect(article.notices.map(({ is }) => is)).toEqual(['front-matter'])
    expect(article.headline).toBe('Terminal closes')
  })

  test('a rule above the report is no front matter', () => {
    const article = make(`---\nTerminal closes\n---\n\n${sentences}`)
    expect(article.notices).toEqual([])
    expect(article.lines.some(line => line.class === 'front-matter')).toBe(false)
  })

  test('names such as __proto__ are only names', () => {
    const article = make(`---\n__proto__: x\nsource: __proto__\n---\n${sentences}`)
    expect(article.source).toBe('__proto__')
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

describe('publisher and agencies', () => {
  test.each([
    [`Terminal closes\n\nby Harbour News\n\n${sentences}`, 'Harbour News', []],
    [`Terminal closes\n\nBy Ann Moor\n\n${sentences}`, 'harbour', []],
    [`Terminal closes\n\nPORT HAVEN (Reuters) - ${sentences}`, 'Reuters', ['Reuters']],
    [`Terminal closes\n\nPORT HAVEN, N.C. (WXYZ) – ${sentences}`, 'WXYZ', ['WXYZ']],
    [
      `Terminal closes\n\nPORT HAVEN (AP) — ${sentences}\nCopyright 2019 Harbour News. All rights reserved.\n`,
      'Harbour News',
      ['AP'],
    ],
    [`Terminal closes\n\n${sentences}\nThe Associated Press and Reuters contributed to this report.\n`, 'AP', ['AP', 'Reuters']],
    [`Terminal closes\n\nBoats at the pier\n© Jo Field, Pool Photo via AP\n\n${sentences}`, 'harbour', []],
  ])('%j', (text, source, agencies) => {
    expect(make(text)).toMatchObject({ source, agencies })
  })
})

describe('notices', () => {
  const found = (text: string) => make(text).notices.map(({ is }) => is)

  test('an empty file', () => expect(found(' \n')).toEqual(['empty']))
  test('a page without a report', () => expect(found('Advertisement\nShare\nRelated Articles\n')).toEqual(['no-body']))
  test('another language', () =>
    expect(
      found(
        'Der Rat hat am Dienstag beschlossen, das alte Fährterminal zu schließen, sagte die Bürgermeisterin. Die Fischer, die dort seit Jahrzehnten liegen, sagten, man habe sie nicht gefragt.',
      ),
    ).toEqual(['not-english']))
  test('English is fine', () => expect(found(sentences)).toEqual([]))
  test('characters that turn the direction of writing', () =>
    expect(found(`Terminal closes\n\n${sentences}\u202egnp.exe`)).toEqual(['bidi-controls']))
})

test('the name on top of the page is the publisher where the file bears it', () => {
  const article = makeArticle({
    path: 'in/port-haven-mail.txt',
    text: `Port Haven Mail\n\nTerminal closes\n\nPORT HAVEN (AP) — ${sentences}`,
  })
  expect(article).toMatchObject({ source: 'Port Haven Mail', headline: 'Terminal closes', agencies: ['AP'] })
})

test('the byte order mark is dropped and nothing else is changed', () => {
  expect(make('\uFEFFThe terminal\u00a0closed.\r\n').text).toBe('The terminal\u00a0closed.\r\n')
})

test('the id rests on the path alone', () => {
  expect(make(sentences).id).toBe(make('Other text.').id)
  expect(make(sentences).id).toMatch(/^[0-9a-f]{8}$/)
  expect(make(sentences, { path: 'other.txt' }).id).not.toBe(make(sentences).id)
})
