import { describe, expect, test } from 'vitest'
import { classifyLines } from '../../src/language/lines.js'
import type { LineClass } from '../../src/model/article.js'

/** Class and text of each line that is not blank; the body as it is after its opening. */
const read = (text: string, hints = {}): [LineClass, string][] =>
  classifyLines(text, hints)
    .filter(line => line.class !== 'blank')
    .map(line => [line.class, text.slice(line.bodyStart ?? line.start, line.bodyEnd ?? line.end)])
const classes = (text: string): LineClass[] => read(text).map(([kind]) => kind)
const body = (text: string): string[] =>
  read(text)
    .filter(([kind]) => kind === 'body')
    .map(([, words]) => words)

const paragraphs = [
  'The harbour council voted on Tuesday to close the old ferry terminal, and the mayor said that work would begin in March.',
  'Fishermen who have moored there for decades told the meeting that they had not been asked, and three of them left the hall.',
  'A spokesman for the port said the closure was needed because the piles under the terminal had rotted beyond repair.',
]
const article = ['Council closes old ferry terminal', '', ...paragraphs.flatMap(line => [line, ''])].join('\n')

describe('lines of a page', () => {
  test('cover the text but for its line ends, whatever these are', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = article.replaceAll('\n', end)
      const lines = classifyLines(text)
      expect(lines.map(({ start, end: stop }) => text.slice(start, stop)).join(end)).toBe(text)
      expect(body(text)).toEqual(paragraphs)
    }
  })

  test('a plain article is a headline and a body', () => {
    expect(classes(article)).toEqual(['headline', 'body', 'body', 'body'])
  })

  test('of a post that tells of the case its words are body', () => {
    const posts = [
      '#BREAKING: Police say two men were shot on Harbour Road. pic.twitter.com/aBc123 — Kari Dahl (@kdahl) May 3, 2016',
      'Our hearts go out to the victims of the shooting in Bergen. — Mayor Nils Berg (@mayorberg) May 3, 2016',
      'Will the 2 suspects be arrested? Stay with us for more. — Kari Dahl (@kdahl) May 3, 2016',
    ]
    expect(body([article, ...posts].join('\n'))).toEqual([...paragraphs, 'Police say two men were shot on Harbour Road.'])
  })

  test('one line alone is body, with or without a stop', () => {
    expect(classes('The talks lasted four hours.')).toEqual(['body'])
    expect(classes('Moor-led delegation in Geneva')).toEqual(['body'])
  })

  test('a section label above the headline is none', () => {
    expect(read(`Regional Affairs\n\n${article}`).slice(0, 2)).toEqual([
      ['boilerplate', 'Regional Affairs'],
      ['headline', 'Council closes old ferry terminal'],
    ])
  })

  test.each(['Port Haven Mail', 'Harbour Council News', 'Front | Ferry | Council', 'Home > Council > Ferry terminal'])(
    'nor is the name of the paper or a menu: %s',
    line => {
      expect(read(`${line}\n\n${article}`).slice(0, 2)).toEqual([
        ['boilerplate', line],
        ['headline', 'Council closes old ferry terminal'],
      ])
    },
  )

  test('the title of the metadata tells which line is the headline', () => {
    const text = `Harbour politics and more today\n\n${article}`
    expect(read(text, { title: 'Council closes old ferry terminal' }).find(([kind]) => kind === 'headline')?.[1]).toBe(
      'Council closes old ferry terminal',
    )
  })

  test.each([
    ['Ferry terminal closed after vote - Harbour News', 'Ferry terminal closed after vote'],
    ['Ferry terminal closed after vote | WXYZ', 'Ferry terminal closed after vote'],
    ['Ferry terminal closed after vote – politics', 'Ferry terminal closed after vote'],
    ['Ferry terminal closed — What They Say Now', 'Ferry terminal closed — What They Say Now'],
  ])('a headline ends before the name of the site: %s', (line, headline) => {
    expect(read([line, '', ...paragraphs].join('\n'))[0]).toEqual(['headline', headline])
  })

  test('a headline that is printed twice counts once', () => {
    expect(classes(`Council closes old ferry terminal\n\n${article}`).filter(kind => kind === 'headline')).toHaveLength(1)
  })

  test('a standfirst is a lead, a line that the body does not take up is not', () => {
    const text = [
      'Council closes old ferry terminal',
      'Port says rotten piles under the terminal left no choice',
      'Win tickets for the summer garden show',
      '',
      ...paragraphs,
    ].join('\n')
    expect(classes(text)).toEqual(['headline', 'lead', 'boilerplate', 'body', 'body', 'body'])
  })

  test('subheadings announce what follows, links to other stories do not', () => {
    const text = [
      article,
      'Fishermen told too late',
      '',
      paragraphs[1]!.replace('decades', 'years'),
      '',
      'Film star buys castle in northern highlands after long search',
      '',
      paragraphs[2]!.replace('port', 'harbour'),
    ].join('\n')
    expect(read(text).filter(([kind]) => kind === 'subheading' || kind === 'related')).toEqual([
      ['subheading', 'Fishermen told too late'],
      ['related', 'Film star buys castle in northern highlands after long search'],
    ])
  })
})

describe('page furniture yields no body', () => {
  test.each([
    'Advertisement',
    'Skip to main content',
    'We use cookies to give you the best experience on this site.',
    'Sign up for our morning newsletter and never miss a story.',
    'Your email address will not be published.',
    'By submitting your address, you agree to our terms and our privacy policy.',
    'Share Facebook Twitter Email Print',
    'Follow us on Twitter and like us on Facebook.',
    'Download our free app to get the latest from the coast.',
    'Copyright 2019 Harbour News. All rights reserved.',
    '© 2021 Coastal Media Group',
    'Please enable JavaScript to watch this video',
    'This is a developing story. Check back for updates.',
    'Ann Moor is a staff writer for the Harbour Gazette.',
    'Reach Ann Moor at ann.moor@example.com or 555-010-0199.',
    'RELATED: Ferry captain cleared of all charges by the maritime court',
    'Read more: How the terminal came to stand on rotten wood.',
    'Image 3 of 12 Workers look at the piles under the terminal on Monday.',
    '1:35 Seals return to the estuary after thirty years away',
    '_____',
    'World > Harbours > Ferries',
    'News | Sport | Obituaries | Puzzles',
  ])('%s', line => {
    expect(body(`${article}\n\n${line}\n`)).toEqual(paragraphs)
    expect(body([...article.split('\n').slice(0, 4), line, '', ...article.split('\n').slice(4)].join('\n'))).toEqual(paragraphs)
  })

  test('what only sounds like furniture stays', () => {
    const prose = [
      'A judge had blocked the sale of the terminal in May.',
      'Governor Lee Marsh (R) signed the bill on Thursday, and Senator Kim Oake (D) praised it.',
      'The suspect, pictured in a family photo that neighbours shared, was arrested at the pier.',
      'He said the letter, first published in 2012, was moderated by nobody.',
      'Seven in ten islanders oppose the plan, a Reuters/Ipsos poll showed on Monday.',
      'Officers said in a Facebook post that a man was in custody.',
      'Anyone with information is asked to call the harbour police.',
      'He was shown in a uniform.',
      'Published on 17 December 2021, the plans name no date for the work.',
      'By Monday, thirty boats had left the harbour.',
      'Updated figures put the cost of the work at 12 million crowns.',
    ]
    expect(body([article, ...prose].join('\n\n'))).toEqual([...paragraphs, ...prose])
  })

  test("a comment form after the body ends the article, readers' comments with it", () => {
    const text = `${article}\nLeave a Reply\n\nFill in your details below:\n\nMarlin says:\nI was at that meeting and the mayor promised us all a new terminal, which was a lie as usual.\n`
    expect(body(text)).toEqual(paragraphs)
  })

  test('the word Comments on a share bar above the body does not', () => {
    expect(body(`Comments\n\n${article}`)).toEqual(paragraphs)
  })

  test('a list of other stories is skipped, and prose after it is read again', () => {
    const links = [
      'Related Articles',
      'Seal pups counted on the northern beach',
      'Lighthouse keeper retires after forty years',
      '',
    ]
    const lines = article.split('\n')
    expect(body([...lines.slice(0, 4), ...links, ...lines.slice(4)].join('\n'))).toEqual(paragraphs)
    expect(classes([article, ...links].join('\n')).slice(-3)).toEqual(['related', 'related', 'related'])
  })

  test('a teaser among links is no body', () => {
    const text = `${article}\nMost Read\n\nSeal pups counted\n\nScientists say that 40 pups were born this year.\n\nLighthouse keeper retires\n`
    expect(body(text)).toEqual(paragraphs)
  })

  test('headlines of a ticker go with their times', () => {
    const text = `${article}\nBREAKING: Bank chief resigns over loans\n3 minutes ago\nStorm warning for the outer islands\n12 minutes ago\n`
    expect(classes(text).slice(-4)).toEqual(['ticker', 'ticker', 'ticker', 'ticker'])
  })
})

describe('captions and credits', () => {
  test.each([
    ['Mayor Ann Moor opens the new pier. (Photo: Harbour Gazette)'],
    ['Ferry captain Lee Marsh, left, shakes hands with Mayor Ann Moor on Monday.'],
    ['FILE - In this June 1, 2010 file photo, boats lie at the old terminal.'],
    ['The old terminal is seen in Port Haven on May 3, 2018. REUTERS/Ann Moor'],
    ['The vote took place at the town hall on Tuesday. (WXYZ)'],
    ['Enlarge this image toggle caption Ann Moor/Getty Images'],
    [
      'Photo: Ann Moor Image 1 of 3 Two boats burned in the harbour on Sunday. Photo: Ann Moor Image 2 of 3 Crews pump water. Photo: Ann Moor',
    ],
    ['Buy Photo Boats at the old terminal on Monday. (Photo: Lee Marsh, The Gazette)'],
    ['Image Ferry workers outside the terminal on Tuesday. Credit: Lee Marsh for the Gazette'],
  ])('%s', line => {
    expect(body(`${article}\n\n${line}\n`)).toEqual(paragraphs)
  })

  test('a list of names above a © line, the same twice', () => {
    const names = 'Ferry Captain Lee Marsh, Harbour Mayor Ann Moor and Port Director Kim Oake'
    const text = [
      'Council closes old ferry terminal',
      '',
      `${names} Jo Field, Pool Photo via AP`,
      names,
      '© Jo Field, Pool Photo via AP',
      '',
      ...paragraphs,
    ].join('\n')
    expect(classes(text)).toEqual(['headline', 'caption', 'caption', 'credit', 'body', 'body', 'body'])
  })

  test('a credit that runs into the report is cut off, the report stays', () => {
    const text = `Council closes old ferry terminal\n\nPhotograph: Jo Field/Getty Images ${paragraphs[0]}\n${paragraphs[1]}`
    expect(body(text)).toEqual(paragraphs.slice(0, 2))
  })

  test('thanks to contributors', () => {
    expect(classes(`${article}\nThe Associated Press contributed to this report.`).at(-1)).toBe('credit')
    expect(classes(`${article}\n(Reporting by Ann Moor; Editing by Lee Marsh)`).at(-1)).toBe('credit')
  })
})

test('bylines and time stamps are of their own class', () => {
  for (const line of [
    'By Ann Moor',
    'by Harbour News',
    'Reported by: Ann Moor',
    'Updated January 13th, 2022 at 08:09 IST',
    'Published: Jan. 6, 2017',
    'UPDATE 12:30PM FRIDAY:',
    '— Ann Moor',
    'January 13, 2022',
    'Ann Moor, Staff Writer',
  ])
    expect([line, classes(['Council closes old ferry terminal', line, '', ...paragraphs].join('\n'))[1]]).toEqual([
      line,
      'byline',
    ])
})

test('hard-wrapped paragraphs stay whole', () => {
  const text = [
    'Council closes old ferry terminal',
    '',
    'The harbour council voted on Tuesday to close the old ferry terminal, and the',
    'mayor said that work would begin in March. Fishermen who have moored there for',
    'decades told the meeting that they had not been asked, and three of them left',
    'the hall.',
    '',
    ...paragraphs.slice(1),
  ].join('\n')
  const lines = classifyLines(text)
  expect(lines.slice(2, 6).map(line => [line.class, line.continued ?? false])).toEqual([
    ['body', false],
    ['body', true],
    ['body', true],
    ['body', true],
  ])
})

test('a page with a list of videos and no report has no body', () => {
  const text = [
    'Man held after shooting on pier',
    '1:35 Seals return to the estuary',
    '0:41 Ferry captain speaks',
    '2:38 The town that burned the most',
  ].join('\n')
  expect(body(text)).toEqual([])
})

describe('cost', () => {
  const time = (text: string): number => {
    const before = process.cpuUsage()
    classifyLines(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

  test.each([
    '1',
    ',',
    'Ab ',
    'AB-',
    '(',
    '"',
    '\n',
    'Ab ab\n',
    '12.01.2022 ',
    'By Ann Moor\n',
    '3 minutes ago\n',
    'the terminal closed and the ferry left the old pier at noon\n',
    '&lt;',
    '-LRB- A ',
  ])('100 kB of %j take no more than a moment', unit => {
    expect(time(filled(unit, 100_000))).toBeLessThan(1500)
  })

  test('a line of 20 MB is judged by its ends', () => {
    expect(time(filled('The council met on Monday and the ferry left. ', 20_000_000))).toBeLessThan(1500)
  })
})
