import fc from 'fast-check'
import type { Finding, Report, ReportArticle, ReportClaim } from '../../src/model/report.js'
import { severityOf, verdicts } from '../../src/model/verdict.js'

/** A report that is whole and consistent, with the texts it speaks of. */
export interface Told {
  report: Report
  texts: ReadonlyMap<string, string>
}

/** What articles may hold and some reader of a format would obey, hide or choke on. */
export const hostileWords = [
  ...['::error::x', '::add-mask::x', '::stop-commands::x', '##[add-mask]x', '##vso[x]y', '%0A::error::x', '%'],
  ...['=1+1', '+cmd', '-2', '-3.5', '-2+x', '@sum', '\uFF1D1', 'a;=b', ';-', ',', ';', '"', '""', "'", '","=1'],
  ...['<img src=x>', '<!--', '-->', '<details>', ']]>', '&amp;', '&', '<', '>', '&#64;x'],
  ...[
    '`',
    '```',
    '~~~',
    '#',
    '# x',
    '-',
    '1.',
    '2)',
    '***',
    '__x__',
    '[a](http://b.c)',
    '![a](b)',
    '[x]',
    '[a][b]',
    '|',
    '\\',
    '$x$',
  ],
  ...['@someone', '#12', '!3', 'GH-4', 'http://e.org', 'HTTPS://e.org/x', 'www.e.org', 'a@b.co', ':smile:', 'deadbee1', 'a/b#5'],
  ...['{0}', '{{', '[words](1)', '\u0000', '\u001B[31m', '\u009B', '\uFFFE', '\uFFFF', '\uD800', '\uDC00', '\u202E', '\u2028'],
  ...[
    '\u00A0',
    '\u200B',
    '\u200D',
    '\uFEFF',
    '\u00AD',
    '\b',
    '\u{1D4B3}',
    '\u00E9',
    'e\u0301',
    '\u4E2D',
    '\u{1F600}',
    '\u{10FFFF}',
  ],
  ...['', ' ', '\t', '\v', '\f', '\u0085', 'three', 'men', '1e5', '12', 'A'],
]

const separators = [' ', ' ', ' ', '\u00A0', '\n', '\r\n', '\r', '\t', '']

/** Line and column of an offset, counted the slow way: lines end at LF, CR LF or CR. */
export const positionOf = (text: string, offset: number): { line: number; column: number } => {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)].filter(
    at => at <= offset,
  )
  return { line: starts.length, column: offset - starts.at(-1)! + 1 }
}

interface Choices {
  words: string[]
  picks: number[]
}

/** Takes words and numbers one after the other, from the start again when they are used up. */
const drawer = ({ words, picks }: Choices) => {
  let [atWord, atPick] = [0, 0]
  return {
    word: (): string => words[atWord++ % words.length]!,
    pick: (limit: number): number => (picks[atPick++ % picks.length]! + atPick * 7) % limit,
  }
}

const articleOf = (draw: ReturnType<typeof drawer>, at: number): [ReportArticle, string, number[]] => {
  // the borders of words: no claim starts or ends within a character
  const borders = [0]
  let text = ''
  for (let n = 0; n < 6 + draw.pick(6); n++) {
    text += draw.word()
    borders.push(text.length)
    text += separators[draw.pick(separators.length)]!
    borders.push(text.length)
  }
  const article: ReportArticle = {
    id: `a${at}`,
    path: [`news/${at}.txt`, `${draw.word()}/${at}.txt`, `../${at} \u00E9,:#?%.txt`][draw.pick(3)]!.replaceAll('\0', ''),
    source: draw.word(),
    headline: draw.pick(3) === 0 ? null : draw.word(),
    published: [null, '2022-01-12', '2022-01-13'][draw.pick(3)]!,
    publishedFrom: null,
    story: 's1',
    copyOf: null,
    sha256: '0'.repeat(64),
    ...(draw.pick(4) === 0 && { changed: true as const }),
  }
  return [article, text, borders]
}

const claimOf = (draw: ReturnType<typeof drawer>, at: number, article: string, text: string, borders: number[]): ReportClaim => {
  const distinct = [...new Set(borders)]
  const first = draw.pick(distinct.length - 1)
  const [start, end] = [distinct[first]!, distinct[Math.min(distinct.length - 1, first + 1 + draw.pick(6))]!]
  const from = positionOf(text, start)
  const to = positionOf(text, end)
  const value = [
    { kind: 'text' as const, words: draw.word() },
    { kind: 'count' as const, min: -draw.pick(9), max: draw.pick(9) + 0.5, of: draw.word() },
  ][draw.pick(2)]!
  return {
    id: `c${at}`,
    article,
    relation: ['death-toll', 'sample', 'post-held'][draw.pick(3)]!,
    about: { event: draw.word() },
    value,
    text: draw.word(),
    polarity: draw.pick(4) === 0 ? 'denied' : 'affirmed',
    modality: draw.pick(4) === 0 ? 'plan' : 'fact',
    saidBy: draw.pick(3) === 0 ? { name: draw.word(), as: 'quote' } : null,
    evidence: {
      start,
      end,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      quote: text.slice(start, end),
    },
    valueSpan: { start, end: distinct[first + 1]! },
    foundBy: draw.word(),
  }
}

const findingOf = (draw: ReturnType<typeof drawer>, at: number, claims: readonly ReportClaim[]): Finding => {
  const verdict = verdicts[draw.pick(verdicts.length)]!
  return {
    id: `${at}e${draw.pick(1000)}`,
    story: 's1',
    relation: claims[0]!.relation,
    question: `${draw.word()} ${draw.word()}`,
    verdict,
    severity: severityOf[verdict],
    reasons: [],
    explanation: `${draw.word()} says ${draw.word()}.`,
    answers: claims.map((claim, camp) => ({
      value: claim.value,
      text: claim.text,
      camp: camp % 3,
      claims: [claim.id],
      articles: [claim.article],
      origins: 1,
    })),
    ...(draw.pick(5) === 0 && { baselined: { reason: draw.word() } }),
  }
}

const reportOf = (choices: Choices): Told => {
  const draw = drawer(choices)
  const made = Array.from({ length: 1 + draw.pick(3) }, (_, at) => articleOf(draw, at))
  const claims = Array.from({ length: draw.pick(6) }, (_, at) => {
    const [article, text, borders] = made[draw.pick(made.length)]!
    return new Set(borders).size < 2 ? [] : [claimOf(draw, at, article.id, text, borders)]
  }).flat()
  const findings =
    claims.length === 0
      ? []
      : Array.from({ length: draw.pick(4) }, (_, at) => {
          const from = draw.pick(claims.length)
          return findingOf(draw, at, claims.slice(from, from + 1 + draw.pick(4)))
        })
  const articles = made.map(([article]) => article)
  const notices = draw.pick(3) === 0 ? [{ article: draw.pick(2) === 0 ? null : 'a0', is: 'cut', detail: draw.word() }] : []
  const byVerdict = Object.fromEntries(
    verdicts.map(verdict => [verdict, findings.filter(finding => finding.verdict === verdict).length]),
  ) as Report['summary']['byVerdict']
  return {
    texts: new Map(made.map(([{ id }, text]) => [id, text])),
    report: {
      schemaVersion: '1.0',
      tool: { name: 'corroborate', version: '0.1.0' },
      articles,
      stories: [{ id: 's1', label: draw.word(), articles: articles.map(({ id }) => id) }],
      claims,
      findings,
      notices,
      summary: { articles: articles.length, stories: 1, claims: claims.length, findings: findings.length, byVerdict },
    },
  }
}

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostileWords) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)

/** Reports of every shape, made of what articles should not hold. Few draws of fast-check each: ten thousand take a second or two. */
export const anyReport: fc.Arbitrary<Told> = fc
  .record({
    words: fc.array(word, { minLength: 5, maxLength: 9 }),
    picks: fc.array(fc.nat(999), { minLength: 5, maxLength: 7 }),
  })
  .map(reportOf)
