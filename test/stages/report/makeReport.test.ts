import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.js'
import type { Claim } from '../../../src/model/claim.js'
import type { Finding } from '../../../src/model/report.js'
import { severityOf, type Verdict, verdicts } from '../../../src/model/verdict.js'
import { lineIndex } from '../../../src/stages/report/lineIndex.js'
import { makeReport } from '../../../src/stages/report/makeReport.js'

const article = (id: string, text: string): Article => ({
  id,
  path: `${id}.txt`,
  text,
  source: id,
  headline: null,
  published: null,
  publishedFrom: null,
  agencies: [],
  lines: [],
  sha256: '0'.repeat(64),
  notices: [],
})

const claim = (id: string, from: string, extra: Partial<Claim> = {}): Claim => ({
  id,
  article: from,
  story: 's1',
  relation: 'chair',
  about: { event: { key: 'council', text: 'the council' } },
  value: { kind: 'people', names: ['Ann Lee'] },
  text: 'Ann Lee',
  polarity: 'affirmed',
  modality: 'fact',
  saidBy: null,
  evidence: { start: 0, end: 12 },
  valueSpan: { start: 0, end: 7 },
  foundBy: 'chair by verb',
  prominence: 'body',
  inferred: [],
  ...extra,
})

const finding = (id: string, verdict: Verdict, claims: string[][], extra: Partial<Finding> = {}): Finding => ({
  id,
  story: 's1',
  relation: 'chair',
  question: 'Who chaired the council?',
  verdict,
  severity: severityOf[verdict],
  reasons: [],
  explanation: '',
  answers: claims.map((ids, camp) => ({
    value: { kind: 'people', names: ['Ann Lee'] },
    text: 'Ann Lee',
    camp,
    claims: ids,
    articles: ['a'],
    origins: ids.length,
  })),
  ...extra,
})

const stories = [{ id: 's1', label: 'the council', articles: ['a', 'b'] }]
const articles = [article('b', 'Bo Falk chaired the council.'), article('a', 'First.\r\nAnn Lee chaired it.\rLast')]
const parts = { articles, stories, notices: [], version: '1.2.3', claims: [] as Claim[], findings: [] as Finding[] }

test('the report holds what the contract says, in the order of the contract', () => {
  const report = makeReport({
    ...parts,
    claims: [claim('c1', 'a', { evidence: { start: 8, end: 27 }, valueSpan: { start: 8, end: 15 } })],
    copies: new Map([['b', 'a']]),
  })
  expect(Object.keys(report)).toEqual([
    'schemaVersion',
    'tool',
    'articles',
    'stories',
    'claims',
    'findings',
    'notices',
    'summary',
  ])
  expect(report.articles.map(({ id, story, copyOf }) => [id, story, copyOf])).toEqual([
    ['a', 's1', null],
    ['b', 's1', 'a'],
  ])
  expect(report.claims[0]).toMatchObject({
    about: { event: 'the council' },
    evidence: { start: 8, end: 27, line: 2, column: 1, endLine: 2, endColumn: 20, quote: 'Ann Lee chaired it.' },
  })
  expect(report.summary).toEqual({
    articles: 2,
    stories: 1,
    claims: 1,
    findings: 0,
    byVerdict: { contradiction: 0, dispute: 0, discrepancy: 0, update: 0, agreement: 0, refinement: 0, 'single-source': 0 },
  })
})

describe('offsets that do not fit are a bug, named without any text of the article', () => {
  test.each([
    ['past the end', { evidence: { start: 0, end: 400 }, valueSpan: { start: 0, end: 7 } }],
    ['value outside its evidence', { evidence: { start: 0, end: 7 }, valueSpan: { start: 8, end: 15 } }],
    ['empty', { evidence: { start: 3, end: 3 }, valueSpan: { start: 3, end: 3 } }],
  ])('%s', (_, spans) => {
    const make = () => makeReport({ ...parts, claims: [claim('c1', 'a', spans)] })
    expect(make).toThrow(/chair.*a\.txt/)
    expect(make).not.toThrow(/Ann/)
  })

  test('a claim of no article', () =>
    expect(() => makeReport({ ...parts, claims: [claim('c1', 'z')] })).toThrow('unknown article z'))
})

describe('order of the findings', () => {
  const claims = [
    ...['a1', 'a2', 'a3', 'b1', 'b2'].map(id => claim(id, id[0]!)),
    claim('plan', 'b', { modality: 'plan' }),
    claim('head', 'b', { prominence: 'headline' }),
    claim('head2', 'a', { prominence: 'headline' }),
  ]
  const inOrder = [
    finding('f1', 'contradiction', [
      ['a1', 'a2'],
      ['b1', 'b2'],
    ]),
    finding('f2', 'contradiction', [['head2'], ['head']]),
    finding('f4', 'contradiction', [['a1', 'a2', 'a3'], ['b1']]),
    finding('f3', 'contradiction', [['a1'], ['b1']], { relation: 'same-count' }),
    finding('f5', 'contradiction', [['a1', 'a2'], ['plan']]),
    ...verdicts.slice(1).map(verdict => finding(`v-${verdict}`, verdict, [['a1', 'b1']])),
  ]
  const order = (findings: Finding[]) =>
    makeReport({ ...parts, claims, findings, isGeneric: relation => relation === 'same-count' }).findings.map(({ id }) => id)

  test('verdict, facts before forecasts, origins of the smaller camp, prominence, functional before generic, relation, id', () =>
    expect(order(inOrder)).toEqual(inOrder.map(({ id }) => id)))

  test('is the same whatever the order of the input', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), shuffled => {
        expect(order(shuffled)).toEqual(inOrder.map(({ id }) => id))
      }),
    )
  })

  test('two stories with the same finding get ids of their own, which neither the names of the stories nor a later article change', () => {
    const told = (story: string, ...by: string[]) => {
      const plain = finding('f1', 'agreement', [['a1', 'b1']], { story })
      return { ...plain, answers: plain.answers.map(answer => ({ ...answer, articles: by })) }
    }
    const twins = [told('s2', 'a'), told('s1', 'b')]
    const idsOf = (findings: Finding[]) =>
      makeReport({ ...parts, claims, findings })
        .findings.map(({ id, answers }) => `${answers[0]!.articles[0]} ${id}`)
        .sort()
    const ids = idsOf(twins)
    expect(ids).toEqual(['a f1', expect.stringMatching(/^b f1-[0-9a-f]{4}$/)])
    expect(idsOf(twins.map((twin, n) => ({ ...twin, story: `s${n + 5}` })).reverse())).toEqual(ids)
    // the headline of "a" comes first: an article that joins "a" changes nothing
    expect(idsOf([told('s2', 'a', 'z'), told('s1', 'b')])).toEqual(ids)
  })
})

test('claims stand by article and offset, notices by article', () => {
  const claims = [
    claim('c3', 'b'),
    claim('c2', 'a', { evidence: { start: 8, end: 27 }, valueSpan: { start: 8, end: 15 } }),
    claim('c1', 'a'),
  ]
  const notices = [
    { article: 'b', is: 'cut', detail: 'x' },
    { article: null, is: 'skipped', detail: 'y' },
    { article: 'a', is: 'no-claims', detail: 'z' },
  ]
  const report = makeReport({ ...parts, claims, notices })
  expect(report.claims.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3'])
  expect(report.notices.map(({ article }) => article)).toEqual([null, 'a', 'b'])
})

test('lines end at LF, CR LF or CR, columns count UTF-16 code units', () => {
  const text = 'a\nb\r\n😀c\rd'
  const at = lineIndex(text)
  expect(at(0)).toEqual({ line: 1, column: 1 })
  expect(at(2)).toEqual({ line: 2, column: 1 })
  expect(at(text.indexOf('c'))).toEqual({ line: 3, column: 3 })
  expect(at(text.indexOf('d'))).toEqual({ line: 4, column: 1 })
  expect(at(text.length)).toEqual({ line: 4, column: 2 })
})
