import { expect, test } from 'vitest'
import type { Claim } from '../../../src/model/claim.js'
import type { Finding } from '../../../src/model/report.js'
import { dropShadowed } from '../../../src/stages/report/dropShadowed.js'

/** A claim "article:at" on ten characters of an article. */
const claim = (id: string): Claim => {
  const [article, at] = id.split(':')
  const start = Number(at)
  return { id, article, about: {}, valueSpan: { start, end: start + 10 } } as unknown as Claim
}

const finding = (id: string, relation: string, verdict: Finding['verdict'], camps: string[][]): Finding =>
  ({ id, relation, verdict, answers: camps.map((claims, camp) => ({ camp, claims })) }) as unknown as Finding

const left = (...findings: Finding[]): string[] => {
  const ids = new Set(findings.flatMap(({ answers }) => answers.flatMap(({ claims }) => claims)))
  return dropShadowed(findings, [...ids].map(claim), relation => relation === 'span').map(({ id }) => id)
}

const specific = finding('s', 'duration', 'contradiction', [['a:0'], ['b:0']])

test('a generic conflict goes where a specific one has a telling of each of its camps', () => {
  const more = finding('g', 'span', 'contradiction', [['a:1'], ['b:1', 'b:300']])
  expect(left(specific, more)).toEqual(['s'])
})

test('and stays where one of its camps is told of nowhere else, or the specific one sees no conflict', () => {
  const other = finding('g', 'span', 'contradiction', [['a:1'], ['c:1']])
  expect(left(specific, other)).toEqual(['s', 'g'])
  const same = finding('g', 'span', 'contradiction', [['a:1'], ['b:1']])
  expect(left(finding('s', 'duration', 'agreement', [['a:0', 'b:0']]), same)).toEqual(['s', 'g'])
})

test('an agreement goes only where every telling is covered', () => {
  const agreement = finding('s', 'duration', 'agreement', [['a:0', 'b:0']])
  expect(left(agreement, finding('g', 'span', 'agreement', [['a:1', 'b:1']]))).toEqual(['s'])
  expect(left(agreement, finding('g', 'span', 'agreement', [['a:1', 'b:1', 'c:1']]))).toEqual(['s', 'g'])
})
