import type { Claim, Question } from '../../../src/model/claim.js'
import type { Comparison } from '../../../src/model/comparison.js'
import type { Reason } from '../../../src/model/reason.js'
import type { Value } from '../../../src/model/value.js'
import type { Answers, Relation } from '../../../src/relations/define.js'
import { type Compared, compareQuestion } from '../../../src/stages/compare/compareQuestion.js'
import { printValue } from '../../../src/values/compareValues.js'

export const people = (...names: string[]): Value => ({ kind: 'people', names })
export const post = (title: string): Value => ({ kind: 'post', title })
export const date = (edtf: string, earliest = edtf, latest = earliest): Value => ({ kind: 'date', edtf, earliest, latest })
export const time = (at: string, zone = 'GMT', zoneFrom: 'stated' | 'place' = 'stated'): Value => ({
  kind: 'time',
  earliest: at,
  latest: at,
  zone,
  zoneFrom,
})
export const period = (start: string, end?: string): Value => ({ kind: 'period', start, ...(end ? { end } : {}) })
export const count = (min?: number, max = min): Value => ({
  kind: 'count',
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  of: 'person',
})
export const atLeast = (min: number): Value => ({ kind: 'count', min, of: 'person' })
export const hours = (of: 'total' | 'excess' | 'since', min: number, max?: number): Value => ({
  kind: 'duration',
  of,
  min: min * 3600,
  ...(max === undefined ? {} : { max: max * 3600 }),
})
export const place = (name: string, within?: string): Value => ({ kind: 'place', name, ...(within ? { within } : {}) })
export const body = (name: string): Value => ({ kind: 'organisation', name })
export const quote = (words: string, speaker = 'Ann Lee'): Value => ({ kind: 'quotation', words, speaker })
export const words = (text: string): Value => ({ kind: 'text', words: text })

export type Said = Partial<Claim> & { by: string; value: Value; origin?: string; quote?: string }

/** "A", or "A 2022-01-13" with the day on which it appeared. */
const articleOf = (by: string): { id: string; published: string | null } => {
  const [id, published] = by.split(' ')
  return { id: id!, published: published ?? null }
}

let made = 0

function makeClaim({ by, value, origin: _origin, quote: _quote, ...rest }: Said): Claim {
  made++
  return {
    id: rest.id ?? `c${made}-${by}`,
    article: articleOf(by).id,
    story: 's1',
    relation: 'test',
    about: { event: { key: 'council', text: 'the council' } },
    value,
    text: printValue(value),
    polarity: 'affirmed',
    modality: 'fact',
    saidBy: null,
    // each in a sentence of its own
    evidence: { start: made * 100, end: made * 100 + 40 },
    valueSpan: { start: made * 100 + 10, end: made * 100 + 20 },
    foundBy: 'test',
    prominence: 'body',
    inferred: [],
    ...(value.kind === 'people'
      ? { members: value.names.map(name => ({ key: name.toLowerCase().split(' ').at(-1)!, text: name })) }
      : {}),
    ...rest,
  }
}

export const relationOf = (answers: Answers): Relation => ({
  name: 'test',
  describes: 'a question of the tests',
  question: 'Who or what at {event}?',
  about: { event: 'event' },
  value: 'people',
  answers,
  patterns: [],
  examples: [],
  pairs: [],
})

export interface Told extends Compared {
  verdict: string | undefined
  reasons: Reason['is'][]
  /** Texts of the answers, camp by camp. */
  camps: string[][]
}

/** What comes of one question to which the given claims are the answers; claims of equal `origin` are copies, others are independent by article. */
export function ask(answers: Answers, ...said: Said[]): Told {
  return askOf(relationOf(answers), said)
}

export function askOf(
  relation: Relation,
  said: Said[],
  about: Question['about'] = { event: { key: 'council', text: 'the council' } },
): Told {
  const claims = said.map(makeClaim)
  const originOf = new Map(claims.map((claim, at) => [claim.id, said[at]!.origin ?? claim.article]))
  const quotes = new Map(claims.map((claim, at) => [claim.id, said[at]!.quote]))
  const published = new Map(said.map(({ by }) => [articleOf(by).id, articleOf(by).published]))
  const question: Question = { id: 'q1', story: 's1', relation: relation.name, about, text: 'Who or what?', claims }
  const compared = compareQuestion(question, relation, {
    articleOf: id => ({ source: id, published: published.get(id) ?? null }),
    originOf: claim => originOf.get(claim.id)!,
    quoteOf: claim => quotes.get(claim.id) ?? '',
  })
  const camps: string[][] = []
  for (const { camp, text } of compared.finding?.answers ?? []) camps[camp] = [...(camps[camp] ?? []), text].sort()
  return {
    ...compared,
    verdict: compared.finding?.verdict,
    reasons: (compared.finding?.reasons ?? []).map(({ is }) => is),
    camps,
  }
}

/** Verdict and reasons in full, and what was cleared and why. */
export const judged = ({ finding, nearMisses }: ReturnType<typeof ask>) => ({
  verdict: finding?.verdict,
  reasons: finding?.reasons,
  ...(nearMisses.length > 0 ? { cleared: nearMisses.map(({ gate, detail }) => `${gate}: ${detail}`) } : {}),
})

/** A relation that finds its answers to stand to each other as given, in the order of their texts. */
export const standing = (comparison: Comparison, more: Partial<Relation> = {}): Relation => ({
  ...relationOf('one'),
  about: { person: 'person' },
  compare: (a, b) =>
    a.text === b.text
      ? 'equal'
      : a.text < b.text
        ? comparison
        : (({ narrower: 'wider', wider: 'narrower' } as Record<string, Comparison>)[comparison] ?? comparison),
  ...more,
})
