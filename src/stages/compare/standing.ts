import type { Question } from '../../model/claim.js'
import type { Comparison } from '../../model/comparison.js'
import type { Gate, Reason } from '../../model/reason.js'
import type { Verdict } from '../../model/verdict.js'
import type { Relation } from '../../relations/define.js'
import type { AnswerGroup } from './answer.js'

/** Verdicts that set two answers apart. */
export type ConflictVerdict = Extract<Verdict, 'contradiction' | 'dispute' | 'discrepancy' | 'update'>

export interface Conflict {
  is: 'conflict'
  verdict: ConflictVerdict
  reasons: Reason[]
  /** Of an update, the answer that was the earlier state. */
  before?: AnswerGroup
}

/** Both can be true; `same` where they are one value in two wordings. */
export interface Fit {
  is: 'fit'
  comparison: Comparison
  same?: boolean
  reasons: Reason[]
}

/** They look like a conflict, and a gate says why they are none. */
export interface Cleared {
  is: 'cleared'
  gate: Gate
  detail: string
}

/** What two answers to one question are to each other. */
export type Standing = Conflict | Fit | Cleared

export interface AnswerPair {
  a: AnswerGroup
  b: AnswerGroup
  comparison: Comparison
  question: Question
  relation: Relation
  /** Two speakers of one article who give the two answers. */
  rivals?: string[]
}

export const fits = (comparison: Comparison, reasons: Reason[] = [], same = false): Fit => ({
  is: 'fit',
  comparison,
  reasons,
  ...(same ? { same } : {}),
})

export const conflict = (verdict: ConflictVerdict, ...reasons: Reason[]): Conflict => ({ is: 'conflict', verdict, reasons })

export const cleared = (gate: Gate, detail: string): Cleared => ({ is: 'cleared', gate, detail })
