import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkArticles, extractClaims, findMentions, makeArticle } from '../../src/index.js'
import type { Report } from '../../src/model/report.js'
import { type Desk, openDesk, storm } from './desk.js'

let desk: Desk
beforeAll(() => {
  desk = openDesk()
})
afterAll(() => desk.close())

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

/** The report on texts that were not on disk; each is an outlet of its own. */
const checkTexts = (...texts: string[]): Report =>
  checkArticles(texts.map((text, at) => makeArticle({ path: `paper${at}.txt`, text, published: '2025-03-05' })))

const tolls = ({ claims }: Report): string[] => claims.filter(({ relation }) => relation === 'death-toll').map(({ text }) => text)
const noticesOf = ({ notices }: Report): string[] => notices.map(({ is }) => is)
const conflicts = ({ findings }: Report): string[] =>
  findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ question }) => question)

/** No replacement character may stand in for what was not understood. */
const isWhole = (report: Report): boolean => !JSON.stringify(report).includes('\ufffd')

describe('B. encodings', () => {
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    return little ? bytes : Buffer.from(bytes).swap16()
  }

  test('byte order marks and UTF-16 of either order: the same claims', () => {
    const text = storm('“12”'.replaceAll(/[“”]/g, ''), 'Ida Holm, the mayor of Bodø, said: “We met on 3 March.”')
    desk.write('plain.txt', text)
    const wanted = desk.check(['plain.txt']).report.claims.map(({ text, evidence }) => [text, evidence])
    expect(wanted.length).toBeGreaterThan(0)
    for (const [name, bytes] of [
      ['mark.txt', bytesOf([0xef, 0xbb, 0xbf], text)],
      ['little.txt', utf16(text, true)],
      ['big.txt', utf16(text, false)],
    ] as const) {
      desk.write(name, bytes)
      expect(
        desk.check([name]).report.claims.map(({ text, evidence }) => [text, evidence]),
        name,
      ).toEqual(wanted)
    }
  })

  test.each<[string, Uint8Array, string]>([
    ['UTF-32 little endian', bytesOf([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'UTF-32'],
    ['UTF-32 big endian', bytesOf([0, 0, 0xfe, 0xff, 0, 0, 0, 0x41]), 'UTF-32'],
    ['UTF-32 without a mark', bytesOf([0x41, 0, 0, 0, 0x42, 0, 0, 0, 0x43, 0, 0, 0]), 'UTF-32'],
    [
      'invalid UTF-8',
      bytesOf('caf', [0xe9], ' closed'),
      'byte 3 is 0xe9; if the file is in another encoding, name it with --encoding',
    ],
    ['an overlong sequence', bytesOf('a', [0xc0, 0xaf]), 'byte 1 is 0xc0'],
    ['a truncated sequence', bytesOf('ab', [0xe2, 0x80]), 'byte 2 is 0xe2'],
    ['a surrogate in UTF-8', bytesOf([0xed, 0xa0, 0x80]), 'byte 0 is 0xed'],
    ['half a UTF-16 character', bytesOf([0xff, 0xfe, 0x41]), 'UTF-16'],
    ['NUL', bytesOf('a b c', [0], 'd e f'), 'NUL'],
    ['a PDF', bytesOf('%PDF-1.7\n%', [0xe2, 0xe3]), 'PDF'],
    ['a DOCX', bytesOf('PK', [3, 4, 20, 0]), 'DOCX'],
    ['a JPEG', bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF'), 'JPEG'],
    ['a PNG', bytesOf([0x89], 'PNG\r\n', [0x1a]), 'PNG'],
    ['a GIF', bytesOf('GIF89a'), 'GIF'],
    ['an RTF', bytesOf('{\\rtf1\\ansi Storm'), 'RTF'],
    ['a page of HTML', bytesOf('\n<!DOCTYPE html><p>Storm'), 'HTML'],
  ])('%s: the file and the reason named, code 2', (_, bytes, reason) => {
    desk.write('wrong.txt', bytes)
    const { status, stderr, report } = desk.check(['wrong.txt'])
    expect([status, report.claims]).toEqual([2, []])
    expect(stderr).toMatch(/^corroborate: wrong\.txt: [^\n]+\ncorroborate: one file could not be read[^\n]+\n$/)
    expect(stderr).toContain(reason)
  })

  test('a named encoding is believed for files without a mark', () => {
    desk.write(
      'latin.txt',
      bytesOf('Storm\n\nThe storm killed 12 people in Bod', [0xf8], ', the mayor ', [0x93], 'said', [0x94], '.\n'),
    )
    const { status, report } = desk.check(['latin.txt', '--encoding', 'windows-1252'])
    expect([status, tolls(report)]).toEqual([0, ['12 people']])
    expect(isWhole(report)).toBe(true)
  })

  test('U+FFFD that the file itself holds is quoted as it is', () => {
    const { claims } = checkTexts(storm(12, 'The caf\ufffd closed.'))
    expect(claims.length).toBeGreaterThan(0)
  })
})

describe('B. line ends', () => {
  test.each([
    ['CR', '\r'],
    ['CR LF', '\r\n'],
    ['mixed', '\n\r'],
  ])('%s: the same tolls', (_, end) => {
    expect(tolls(checkTexts(storm(12).replaceAll('\n', end)))).toEqual(tolls(checkTexts(storm(12))))
  })

  test.each([
    ['NEL', '\u0085'],
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
    ['VT', '\v'],
    ['FF', '\f'],
  ])('%s between sentences: nothing lost, nothing joined', (_, end) => {
    const text = `Storm over Oslo\n\nThe storm killed 12 people in Oslo.${end}The police said so on Monday.${end}The mayor left.\n`
    const report = checkTexts(text)
    expect(tolls(report)).toEqual(['12 people'])
    expect(report.claims.every(({ evidence }) => !evidence.quote.includes(end))).toBe(true)
  })
})

describe('B. characters that deceive', () => {
  test('without width inside a figure: never a part of it, and said', () => {
    for (const sign of ['\u200b', '\u2060', '\ufeff', '\u200d']) {
      const report = checkTexts(storm(`1${sign}2`))
      expect(
        tolls(report).filter(text => text !== '12 people'),
        sign,
      ).toEqual([])
      expect(noticesOf(report)).toContain('hidden-characters')
    }
  })

  test('without width inside a name: two people are not made of one, and said', () => {
    const report = checkTexts('Talks\n\nIda Holm is the mayor of Oslo.\n', 'Talks\n\nIda Ho\u200blm is the mayor of Oslo.\n')
    expect(conflicts(report)).toEqual([])
    expect(noticesOf(report)).toContain('hidden-characters')
  })

  test('ordinary soft hyphens, joiners of emoji and blanks without width between words are no deception', () => {
    const report = checkTexts(storm(12, 'The com\u00adpa\u00adny \u200bsent 👩‍🚒 and\u200b left.'))
    expect(noticesOf(report)).toEqual([])
    expect(tolls(report)).toEqual(['12 people'])
  })

  test('Cyrillic and Greek look-alikes: never merged, and said', () => {
    for (const name of ['Wendy \u0405herman', 'W\u0435ndy Sherman', 'Wendy Sherm\u03b1n']) {
      const report = checkTexts(
        'Talks\n\nWendy Sherman, the deputy secretary of state, left on Monday.\n',
        `Talks\n\n${name}, the deputy secretary of defense, left on Monday.\n`,
      )
      expect(conflicts(report), name).toEqual([])
      expect(noticesOf(report), name).toContain('look-alike-letters')
    }
  })

  test('a word in another alphabet is none', () => {
    expect(noticesOf(checkTexts(storm(12, 'The Kommersant (Коммерсантъ) and 5 µm and β-carotene.')))).toEqual([])
  })

  test('changed directions of writing: never read the other way round, and said', () => {
    const report = checkTexts(storm('\u202e21\u202c'))
    expect(tolls(report).filter(text => text.startsWith('12'))).toEqual([])
    expect(noticesOf(report)).toContain('bidi-controls')
  })
})

describe('B. figures and dates', () => {
  test('full-width, Arabic-Indic and Devanagari digits: never a part, never another figure', () => {
    for (const figure of ['１２', '١٢', '१२', '1２', '1١']) {
      const report = checkTexts(storm(12), storm(figure))
      expect(conflicts(report), figure).toEqual([])
      expect(
        tolls(report).filter(text => text !== '12 people'),
        figure,
      ).toEqual([])
    }
  })

  test('1,234 and 1 234 are one figure; 1.234 people is no other', () => {
    for (const figure of ['1 234', '1\u00a0234', '1\u202f234', '1.234'])
      expect(conflicts(checkTexts(storm('1,234'), storm(figure))), figure).toEqual([])
  })

  const absurd = [
    '9'.repeat(400),
    `0.${'1'.repeat(400)}`,
    `${'9'.repeat(400)} million`,
    '1e999',
    '-0',
    '99999999999999999999',
    '1,2,3,4,5',
    '00000012345678901234567890',
    '1/0',
    '0x1F',
    '½½½',
    'NaN',
    'Infinity',
  ]
  const places = (figure: string): string =>
    `Talks in Oslo\n\nThe storm killed ${figure} people. It cost $${figure}. It lasted ${figure} hours. It grew by ${figure} percent. The talks began at ${figure} a.m. on ${figure} March ${figure}. He is ${figure} years old. It lay ${figure} km away. It was the ${figure}th round, ${figure} years ago, in ${figure} of ${figure} votes.\n`

  test.each(absurd)('%.24s: no crash, and only figures that JSON holds', figure => {
    const report = checkTexts(places(figure))
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    for (const mention of findMentions(places(figure), { published: '2025-03-05' }))
      expect(JSON.parse(JSON.stringify(mention))).toEqual(mention)
  })

  test.each([
    '31 February 2022',
    'February 30',
    'the year 0',
    '0000-00-00',
    '13/32/2022',
    '29 February 2023',
    '99 January 99999',
    '2022-02-31',
    '1 January 275761',
    '12 January −44',
    'Monday, 31 June',
    'the 32nd of May',
    '25:61',
    '24:00:99 GMT',
  ])('%s is no day of the calendar', day => {
    const text = `Talks in Oslo\n\nThe talks took place on ${day}. The talks began at ${day}.\n`
    const report = checkTexts(text, text.replace(day, '1 March 2022'))
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    for (const { value } of report.claims)
      if (value.kind === 'date') for (const end of [value.earliest, value.latest]) expect(end).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('B. other languages', () => {
  test.each([
    [
      'German',
      'Sturm über Oslo\n\nDer Sturm tötete am Montag 12 Menschen in Oslo, sagte Bürgermeisterin Ida Holm. Die Brücke wurde am 3. März 2025 gesperrt, und der Verkehr kam zum Erliegen, wie die Polizei mitteilte. Niemand weiß, wann sie wieder öffnet.\n',
    ],
    [
      'French',
      'Tempête à Oslo\n\nLa tempête a tué 15 personnes lundi à Oslo, a déclaré la maire Ida Holm. Le pont a été fermé le 3 mars 2025 et la circulation a été interrompue, selon la police. Personne ne sait quand il rouvrira à tous.\n',
    ],
    [
      'Norwegian',
      'Storm over Oslo\n\nStormen drepte 12 mennesker i Oslo mandag, sa ordfører Ida Holm. Broen ble stengt 3. mars 2025, og trafikken stanset helt, opplyser politiet. Ingen vet når den åpner igjen for alle som bor der.\n',
    ],
    ['Russian', 'Буря в Осло\n\nБуря унесла жизни 12 человек в Осло в понедельник, сообщила полиция. NATO, 2025.\n'],
    ['Arabic', 'عاصفة في أوسلو\n\nقتلت العاصفة ١٢ شخصا في أوسلو يوم الاثنين، وفقا للشرطة.\n'],
    ['Chinese', '奥斯陆风暴\n\n警方称，周一奥斯陆的风暴造成12人死亡。\n'],
  ])('%s: a notice, no invented claims, code 0', (language, text) => {
    desk.write(`${language}.txt`, text)
    const { status, report } = desk.check([`${language}.txt`])
    expect([status, report.claims]).toEqual([0, []])
    expect(noticesOf(report)).toContain('not-english')
  })

  test('beside English reports it is as if it were silent', () => {
    const foreign =
      'Tempête à Oslo\n\nLa tempête a tué 15 personnes lundi à Oslo, a déclaré la maire Ida Holm. Le pont a été fermé le 3 mars 2025 et la circulation a été interrompue, selon la police. Personne ne sait quand il rouvrira.\n'
    const without = checkTexts(storm(12), storm(15))
    const beside = checkTexts(storm(12), storm(15), foreign)
    expect(beside.findings).toEqual(without.findings)
  })

  test('an English report that quotes another language is read', () => {
    const claims = extractClaims([
      makeArticle({
        path: 'a.txt',
        text: storm(
          12,
          '“Nous sommes tous très tristes,” the mayor said in French. The bridge is closed, and they said that it will be so for a week.',
        ),
      }),
    ])
    expect(claims.some(({ relation }) => relation === 'death-toll')).toBe(true)
  })
})
