import { z } from 'zod'
import { verdicts } from './verdict.js'

const words = z.string()

const entry = z.strictObject({
  fingerprint: words
    .regex(/^[0-9a-f]{10}$/)
    .describe('of the finding: made of relation, subject and values, so that a changed value is a new finding'),
  relation: words,
  question: words,
  verdict: z.enum(verdicts).describe('the gravest verdict that is accepted'),
  camps: z.array(z.array(words)).describe('the answers of each camp as they read when they were accepted'),
  sources: z.array(words).describe('who gave them'),
  reason: words.trim().min(1).describe('why it is accepted'),
  expires: z.iso.date().optional().describe('day from which on it is no longer accepted; judged by --as-of'),
})

/** What a baseline file holds: findings that somebody looked at and accepts. Two equal findings need two entries. */
export const baselineSchema = z.strictObject({
  $schema: z.string().optional().describe('for editors'),
  schemaVersion: z.literal('1.0'),
  entries: z.array(entry),
})

export type Baseline = z.infer<typeof baselineSchema>
export type BaselineEntry = Baseline['entries'][number]

/** JSON Schema (2020-12) of the baseline. */
export const baselineJsonSchema = (): object => {
  const { $schema, ...schema } = z.toJSONSchema(baselineSchema, { io: 'input', target: 'draft-2020-12' })
  return { $schema, title: 'Baseline of corroborate', description: 'Findings that are known and accepted.', ...schema }
}
