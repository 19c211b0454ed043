import { analyse } from 'scslre'
import { describe, expect, test } from 'vitest'
import { checkArticles, extractClaims, findMentions, makeArticle } from '../../src/index.js'
import type { Claim } from '../../src/model/claim.js'
import type { Finding } from '../../src/model/report.js'
import { digest } from '../../src/pipeline.js'
import { splitQuestion } from '../../src/stages/align/splitQuestion.js'
import { sharedPassages } from '../../src/stages/ingest/copies.js'
import { separateIds } from '../../src/stages/report/separateIds.js'
import { linkFacts } from '../../src/stages/resolve/factLikeness.js'
import type { ToldFact } from '../../src/stages/resolve/toldFact.js'
import { tallyWords } from '../../src/stages/resolve/wordTally.js'
import { cost, growth, mostGrowth, onceMore } from '../cost.js'
import { storm } from './desk.js'
import { findExpressions } from './expressions.js'

const expressions = await findExpressions()

describe('D. regular expressions', onceMore, () => {
  test('hundreds are looked at, made ones among them', () => {
    expect(expressions.length).toBeGreaterThan(500)
    expect(expressions.filter(({ where }) => where === 'made').length).toBeGreaterThan(5)
  })

  test('none is polynomial or exponential by its form', () => {
    const found = expressions.flatMap(({ where, source, flags }) =>
      analyse({ source, flags }).reports.map(({ type }) => `${where}: ${type} in /${source}/${flags}`),
    )
    expect(found).toEqual([])
  }, 60_000)

  test('none takes more than twice as long for twice as much of anything', () => {
    const pumps = [
      'a',
      'A',
      '1',
      ' ',
      '\u00a0',
      'Ab ',
      'a b ',
      ', ',
      '- ',
      '(',
      '"',
      '.',
      '\n',
      "'",
      '1,',
      'a.',
      '=',
      '<',
      '$1 ',
      '“',
      '[',
      '/',
      '#',
    ]
    const slow: string[] = []
    for (const { source, flags, where } of expressions) {
      const words = [...source.matchAll(/[A-Za-z]{3,}/g)].slice(0, 3).map(([word]) => `${word} `)
      const expression = new RegExp(source, flags.replace('g', ''))
      for (const pump of [...pumps, ...words]) {
        const run = (size: number) => () => {
          expression.lastIndex = 0
          expression.exec(`${pump.repeat(size / pump.length)}\u0001`)
        }
        // what is quadratic takes millions of steps here
        if (cost(run(4000)) < 5) continue
        if (growth(run, 20_000) > mostGrowth) slow.push(`${where}: ${JSON.stringify(pump)} in /${source}/${flags}`)
      }
    }
    expect(slow).toEqual([])
  }, 300_000)
})

/** Texts by the length, made to hurt. */
const texts: [string, (size: number) => string][] = [
  [
    'one sentence again and again',
    size =>
      storm(12)
        .slice(17)
        .repeat(size / 70),
  ],
  ['Ab Ab Ab', size => 'Ab '.repeat(size / 3)],
  ['nested quotation marks', size => '“‘'.repeat(size / 2)],
  ['plain quotation marks', size => 'He said "I '.repeat(size / 11)],
  ['open parentheses', size => '(a '.repeat(size / 3)],
  ['nested parentheses', size => '('.repeat(size / 2) + ')'.repeat(size / 2)],
  ['commas', size => 'a, '.repeat(size / 3)],
  ['digits', size => '1'.repeat(size)],
  ['grouped digits', size => '1,234,'.repeat(size / 6)],
  ['one word', size => 'x'.repeat(size)],
  ['addresses without blanks', size => 'http://a.b/'.repeat(size / 11)],
  ['words joined by marks', size => "a-b/c'd@e".repeat(size / 9)],
  ['titles without a name', size => 'minister of the '.repeat(size / 16)],
  ['and', size => 'Ann and '.repeat(size / 8)],
  ['that he said', size => 'he said that '.repeat(size / 13)],
  ['combining marks', size => `e${'\u0301'.repeat(size)}`],
  ['blanks', size => `The storm killed${' '.repeat(size)}12 people.`],
  ['empty lines', size => '\n'.repeat(size)],
  ['short lines', size => 'a: b\n'.repeat(size / 5)],
  ['front matter', size => `---\n${'a:\n '.repeat(size / 4)}\n---\nx`],
  ['brackets in front matter', size => `---\na: ${'['.repeat(size)}\n---\nx`],
  ['dates', size => '12 January 2022 '.repeat(size / 16)],
  ['figures with units', size => '$1 million '.repeat(size / 11)],
]

test('D. front matter of brackets within brackets is passed over with a word, and never a full stack', () => {
  for (const block of [
    `a: ${'['.repeat(8000)}`,
    `a:\n${Array.from({ length: 110 }, (_, at) => `${' '.repeat(2 * at)}- a:`).join('\n')}`,
    `a:\n${'- '.repeat(8000)}x`,
  ]) {
    const { notices } = makeArticle({ path: 'a.txt', text: `---\n${block}\n---\n${storm(12)}` })
    expect(notices).toMatchObject([{ is: 'front-matter', detail: expect.stringContaining('nested too deeply') }])
  }
})

describe('D. twice the text takes at most 2.3 times as long', onceMore, () => {
  test.each(texts)(
    '%s',
    (_, make) => {
      let at = 0
      const check = (size: number) => () => {
        checkArticles([makeArticle({ path: `n${at++}.txt`, text: make(size) })])
      }
      expect(growth(check, 8000)).toBeLessThanOrEqual(mostGrowth)
    },
    120_000,
  )

  test('mentions of a text in one line', () => {
    const line = (size: number) => () =>
      void findMentions('The storm killed 12 people on 3 March, at 10:07 a.m. '.repeat(size / 53))
    expect(growth(line, 100_000)).toBeLessThanOrEqual(mostGrowth)
  }, 120_000)

  test('many articles of one text: one origin, found in near linear time', () => {
    const copies = (size: number) => () => {
      const articles = Array.from({ length: size }, (_, at) =>
        makeArticle({
          path: `p${at}.txt`,
          text: storm(12, 'The bridge was closed and the mayor said that it would open again in a week. '.repeat(5)),
        }),
      )
      sharedPassages(articles)
    }
    expect(growth(copies, 500)).toBeLessThanOrEqual(mostGrowth)
  }, 120_000)

  test('many reprints of one article', () => {
    let at = 0
    const reprints = (size: number) => () => {
      const text = storm(12, 'Mayor Kari Dahl closed the bridge on Tuesday. The water rose to 4 metres in Bergen.')
      checkArticles(Array.from({ length: size }, () => makeArticle({ path: `r${at++}.txt`, text })))
    }
    expect(growth(reprints, 25)).toBeLessThanOrEqual(mostGrowth)
  }, 120_000)

  test('many articles of one story that tell one thing', () => {
    const claim = {
      relation: 'fact-day',
      value: { kind: 'date', edtf: '2022-01-12', earliest: '2022-01-12', latest: '2022-01-12' },
    }
    const clause = ['~close', 'bridge', 'harbour']
    const telling = { heads: ['~close'], mark: '', clause, around: [], people: [], bodies: [], things: [], streets: [] }
    const factsOf = (size: number): ToldFact[] =>
      Array.from({ length: size }, (_, at) => ({
        claim: { ...claim, article: `a${at}`, evidence: { start: 0, end: 9 } } as Claim,
        telling,
        words: 'Wednesday',
      }))
    const link = (size: number) => {
      const facts = factsOf(size)
      return () => void linkFacts(facts, tallyWords(facts))
    }
    expect(linkFacts(factsOf(3), tallyWords(factsOf(3)))).toHaveLength(3)
    expect(growth(link, 400)).toBeLessThanOrEqual(mostGrowth)
  }, 120_000)

  test('many findings that would have one name', () => {
    const findings = (size: number) => {
      const answers = [{ articles: ['a'] }]
      const all = Array.from(
        { length: size },
        () => ({ id: 'f1', question: 'Where?', story: 's', answers }) as unknown as Finding,
      )
      // several times over few: of a hundred thousand findings the memory alone costs more for each
      return () => {
        for (let n = 0; n < 60; n++) separateIds(all, [])
      }
    }
    expect(growth(findings, 500)).toBeLessThanOrEqual(mostGrowth)
  }, 120_000)

  test('many people in one article', () => {
    const letters = (n: number): string => [...String(n)].map(digit => 'abcdefghij'[Number(digit)]).join('')
    const people = (size: number) => () => {
      const text = Array.from({ length: size }, (_, at) => `Ann Lee${letters(at)}, the mayor of Oslo, left.`).join(' ')
      extractClaims([makeArticle({ path: `n${size}.txt`, text })])
    }
    expect(growth(people, 250)).toBeLessThanOrEqual(mostGrowth)
  }, 120_000)
})

test('D. of one line of 50 MB the start is read, and the notice says how much; a text of ordinary length is read whole', () => {
  const told = storm(12)
  const long = makeArticle({ path: 'a.txt', text: told + 'It rained on. '.repeat(75_000) + 'x'.repeat(49_000_000) + told })
  expect(long.lines.at(-1)!.end).toBeLessThanOrEqual(1_000_000)
  const { notices } = checkArticles([makeArticle({ path: 'b.txt', text: `${told}${'It rained on. '.repeat(10)}${told}` })])
  expect(notices).toEqual([])
  expect(long.notices).toMatchObject([
    { is: 'cut', detail: expect.stringMatching(/^only its first 1000000 characters are read, of 5\d{7}$/) },
  ])
}, 60_000)

test('D. what lies behind the part that is read is not looked at for times either', () => {
  const text = `${storm(12)}${'x'.repeat(1_000_000)} They left on Monday.`
  expect(digest(makeArticle({ path: 'a.txt', text }), []).times.filter(({ start }) => start > 1_000_000)).toEqual([])
}, 60_000)

test('D. of a hundred thousand findings each has a name of its own', () => {
  const finding = { id: 'f1', question: 'Where?', story: 's', answers: [{ articles: ['a'] }] } as unknown as Finding
  const named = separateIds(
    Array(100_000)
      .fill(finding)
      .map(one => ({ ...one })),
    [],
  )
  expect(new Set(named.map(({ id }) => id)).size).toBe(100_000)
}, 60_000)

test('D. an article that a hundred others repeat has as many findings as it has alone with one of them', () => {
  const text = storm(
    12,
    'Mayor Kari Dahl closed the bridge on Tuesday. About 300 people were taken to the Haukeland hospital in Bergen.',
  )
  const check = (copies: number) =>
    checkArticles(Array.from({ length: copies }, (_, at) => makeArticle({ path: `${at}.txt`, text })))
  expect(check(200).summary.byVerdict).toEqual(check(2).summary.byVerdict)
}, 60_000)

test('D. claims of one question are told apart by occasion in time that grows with them', {
  ...onceMore,
  timeout: 120_000,
}, () => {
  const split = (size: number) => {
    const claims = Array.from({ length: size }, (_, at) => ({ id: `c${at}` }) as Claim)
    return () => void splitQuestion({ id: 'q', story: 's', relation: 'r', about: {}, text: '?', claims }, () => true)
  }
  expect(growth(split, 10_000, 640_000)).toBeLessThanOrEqual(mostGrowth)
})
