import { z } from 'zod'
import type { Reason } from './reason.js'
import type { Report } from './report.js'
import type { Value } from './value.js'
import { verdicts } from './verdict.js'

const whole = z.number().int().nonnegative()
const line = z.number().int().positive()
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const id = z.string().min(1)
const words = z.string()
const range = {
  min: z.number().optional(),
  max: z.number().optional(),
  step: z.number().optional().describe('rounding step of the wording, in the unit of the value'),
}
const rate = { ...range, per: words.optional().describe('a rate: what one figure is told of') }

export const valueSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('people'), names: z.array(words) }),
    z.object({ kind: z.literal('post'), title: words, body: words.optional() }),
    z
      .object({
        kind: z.literal('date'),
        edtf: words,
        earliest: words.optional(),
        latest: words.optional(),
        step: z.number().optional(),
      })
      .describe('earliest and latest: ISO days, inclusive; step: days by which the wording may miss'),
    z
      .object({
        kind: z.literal('time'),
        earliest: words,
        latest: words,
        zone: words.optional(),
        zoneFrom: z.enum(['stated', 'place', 'dateline']).optional(),
        half: z.literal('unstated').optional(),
      })
      .describe(
        'UTC instants; local times without Z where no zone is known; half: told without a.m. and p.m., maybe twelve hours later',
      ),
    z.object({ kind: z.literal('period'), start: words.optional(), end: words.optional() }).describe('ends in EDTF'),
    z.object({ kind: z.literal('duration'), ...range, of: z.enum(['total', 'excess', 'since']) }).describe('seconds'),
    z.object({ kind: z.literal('count'), ...rate, of: words, against: z.number().optional() }),
    z.object({ kind: z.literal('amount'), ...rate, currency: words }),
    z.object({ kind: z.literal('percent'), ...rate }),
    z.object({ kind: z.literal('measure'), ...rate, unit: words }),
    z.object({ kind: z.literal('ordinal'), n: z.number(), of: words }),
    z.object({ kind: z.literal('place'), name: words, within: words.optional() }),
    z.object({ kind: z.literal('organisation'), name: words }),
    z.object({ kind: z.literal('quotation'), words, speaker: words }),
    z.object({ kind: z.literal('yes-no'), yes: z.boolean(), of: words }),
    z.object({ kind: z.literal('text'), words }),
  ])
  .describe('A value, told apart by kind; an open end of a range is an absent field')

export const reasonSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('values-exclude-each-other') }),
  z.object({ is: z.literal('affirmed-and-denied') }),
  z.object({ is: z.literal('closed-list'), list: z.array(words) }),
  z.object({ is: z.literal('forecast-not-borne-out') }),
  z.object({ is: z.literal('plan-carried-out') }),
  z.object({ is: z.literal('plan-changed') }),
  z.object({ is: z.literal('self-contradiction'), article: id }),
  z.object({ is: z.literal('rounding') }),
  z.object({ is: z.literal('unclear-base') }),
  z.object({ is: z.literal('loose-wording'), words }),
  z.object({ is: z.literal('excess-is-no-length') }),
  z.object({ is: z.literal('unlike-precision') }),
  z.object({ is: z.literal('within-bound') }),
  z.object({ is: z.literal('same-value') }),
  z.object({ is: z.literal('same-origin'), articles: z.array(id) }),
  z.object({ is: z.literal('one-source') }),
  z.object({ is: z.literal('later-state'), from: words, to: words }),
  z.object({ is: z.literal('left-open') }),
  z.object({ is: z.literal('correction') }),
  z.object({ is: z.literal('named-speakers-differ'), speakers: z.array(words) }),
  z.object({ is: z.literal('spelling-differs') }),
  z.object({ is: z.literal('quotation-differs') }),
  z.object({ is: z.literal('two-speakers-of-one-quotation') }),
  z.object({ is: z.literal('part-of-quotation') }),
  z.object({ is: z.literal('zone-inferred'), zone: words, from: words }),
  z.object({ is: z.literal('date-inferred'), from: words }),
  z.object({ is: z.literal('inclusive-count') }),
  z.object({ is: z.literal('fact-uncertain') }),
  z.object({ is: z.literal('slack-of-a-planned-time'), minutes: z.number() }),
])

const span = z.object({ start: whole, end: whole }).describe('UTF-16 code units of the decoded text, end exclusive')

const article = z.object({
  id,
  path: words.describe('relative to the working folder, with /'),
  source: words,
  headline: words.nullable(),
  published: day.nullable(),
  publishedFrom: z.enum(['front-matter', 'metadata', 'dateline', 'byline', 'as-of', 'other-articles']).nullable(),
  story: id.nullable(),
  copyOf: id.nullable().describe('id of the article that this one repeats'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  changed: z.literal(true).optional().describe('a new article that was checked against the rest'),
  weight: z.number().optional().describe('given by the configuration: sources of more weight are shown first'),
})

const claim = z.object({
  id,
  article: id,
  relation: words,
  about: z.record(z.string(), words),
  value: valueSchema,
  text: words.describe('the value as a person would say it'),
  polarity: z.enum(['affirmed', 'denied']),
  modality: z.enum(['fact', 'plan', 'possibility', 'condition', 'counterfactual']),
  saidBy: z.object({ name: words, as: z.enum(['quote', 'report']) }).nullable(),
  evidence: z
    .object({ start: whole, end: whole, line, column: line, endLine: line, endColumn: line, quote: words })
    .describe('lines and columns count from 1; text.slice(start, end) === quote'),
  valueSpan: span,
  foundBy: words.describe('the pattern that found it'),
})

const answer = z.object({
  value: valueSchema,
  text: words,
  camp: whole.describe('answers that can all be true together share a camp'),
  alsoFits: z.array(whole).optional().describe('other camps that the answer fits as well: it takes no side'),
  claims: z.array(id),
  articles: z.array(id),
  origins: whole.describe('independent origins: copies and wire text count once'),
})

const verdict = z.enum(verdicts)

const finding = z.object({
  id: id.describe('made of relation, subject and values: a moved sentence keeps it, a changed value does not'),
  story: id,
  relation: words,
  question: words,
  verdict,
  severity: z.enum(['error', 'warning', 'note', 'info']),
  reasons: z.array(reasonSchema),
  explanation: words,
  answers: z.array(answer),
  baselined: z
    .object({ reason: words, expires: day.optional() })
    .optional()
    .describe('accepted by the baseline: does not count for the exit code'),
})

const draftPoint = z.object({
  finding: id,
  claims: z.array(id).describe("the draft's own"),
  text: words,
  is: z.enum(['contradicted', 'confirmed', 'alone']),
  origins: whole.describe("independent origins, other than the draft's own, that say what the draft says"),
})

export const reportSchema = z.object({
  schemaVersion: z.literal('1.0'),
  tool: z.object({ name: z.literal('corroborate'), version: words }),
  articles: z.array(article),
  stories: z.array(z.object({ id, label: words, articles: z.array(id) })),
  claims: z.array(claim),
  findings: z.array(finding),
  notices: z.array(z.object({ article: id.nullable(), is: words, detail: words })),
  summary: z.object({ articles: whole, stories: whole, claims: whole, findings: whole, byVerdict: z.record(verdict, whole) }),
  draft: z.array(draftPoint).optional().describe('only where articles were checked against others: what they say'),
})

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Flat<T> = T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T

type True<T extends true> = T

/** Does not compile when the schemas and the types of report.ts, value.ts and reason.ts part. */
export type SchemaAgrees = [
  True<Same<Flat<z.infer<typeof reportSchema>>, Flat<Report>>>,
  True<Same<Flat<z.infer<typeof valueSchema>>, Flat<Value>>>,
  True<Same<Flat<z.infer<typeof reasonSchema>>, Flat<Reason>>>,
]

/** JSON Schema (2020-12) of the report: fields may be added, so unknown ones are allowed. */
export const reportJsonSchema = (): object => {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, { io: 'input', target: 'draft-2020-12' })
  return {
    $schema,
    title: 'Report of corroborate',
    description: 'What the articles of a folder claim, and where the sources agree and contradict each other.',
    ...schema,
  }
}
