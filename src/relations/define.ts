import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { ValueKind } from '../model/value.js'
import type { Verdict } from '../model/verdict.js'
import type { Pattern } from '../patterns/pattern.js'

/**
 * How many right answers a question has.
 * `one`: functional, one right answer (a start time). `exclusive`: several may hold, but values of one family exclude each other (Deputy
 * Secretary of State / of Defense). `many`: set-valued, members never conflict but by a denial or a closed list (recipients). `rising`: one
 * answer at a time, and a later higher one is an update (a death toll). `changing`: one answer at a time, later states replace earlier ones (custody).
 */
export type Answers = 'one' | 'exclusive' | 'many' | 'rising' | 'changing'

export interface Example {
  text: string
  /** The answers it gives as `print` says them, in order; empty: no claim of this relation. */
  gives: string[]
  /** Wanted polarity or modality, where it is not that of a plain fact. */
  polarity?: 'affirmed' | 'denied'
  modality?: 'fact' | 'plan' | 'possibility' | 'condition' | 'counterfactual'
  /** Day of the article, where the sentence leans on it. */
  published?: string
}

export interface Pair {
  a: string
  b: string
  verdict: Verdict | 'no comparison'
  /** Days of the two articles; both default to 2022-01-12. */
  published?: [string, string]
}

export interface Relation {
  /** Kebab-case noun phrase: "delegation-head". */
  name: string
  /** One sentence for the catalogue. */
  describes: string
  /** "Who headed {side}'s delegation to {event}?": the names are those of `about`. */
  question: string
  /** Set-valued relations ask of each member by itself: "Did {sender} send {thing} to {member}?" */
  memberQuestion?: string
  /** What the question is about: field -> what fills it. */
  about: Record<string, 'person' | 'organisation' | 'place' | 'party' | 'event' | 'thing'>
  value: ValueKind
  answers: Answers
  /** Weight among findings of one verdict: functional facts before generic ones. */
  generic?: boolean
  /** May the two claims mean two things, told in so few words as these are? Then a conflict without words in common is a discrepancy. */
  isLoose?: (a: Claim, b: Claim) => boolean
  /** Generic, and yet two clauses seldom tell of two things: a story has one vote or one match. */
  distinct?: boolean
  /** Which claims of it have one answer at a time, where others have one for good: the price of a share, and not that of a ship; how the wounded are, and not how badly they were hit. */
  isMoving?: (claim: Claim, other: Claim) => boolean
  /** Two answers that time alone tells apart: ages a birthday apart. */
  isGrown?: (a: Claim, b: Claim) => boolean
  patterns: Pattern[]
  examples: Example[]
  pairs: Pair[]
  /** May two claims on one subject be of one occasion? Where not, they are two questions. */
  isTogether?: (a: Claim, b: Claim) => boolean
  /** Where the relation knows better than the value kind how two answers stand to each other. */
  compare?: (a: Claim, b: Claim) => Comparison | undefined
}

/** Checks a relation when it is made, so that a mistake shows where it was written. Throws a TypeError that names the relation. */
export function defineRelation(relation: Relation): Relation {
  const fail = (what: string): never => {
    throw new TypeError(`relation ${relation.name}: ${what}`)
  }
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(relation.name)) fail('the name must be lower-case words joined by hyphens')
  if (relation.memberQuestion && !relation.memberQuestion.includes('{member}'))
    fail('the question of a member does not name {member}')
  for (const [, field] of relation.question.matchAll(/\{(\w+)\}/g))
    if (!(field! in relation.about)) fail(`the question names {${field}}, which "about" does not hold`)
  if (relation.patterns.length === 0) fail('has no patterns')
  return Object.freeze(relation)
}
