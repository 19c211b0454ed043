import type { Claim, Prominence } from '../../model/claim.js'
import type { Polarity } from '../../model/report.js'
import type { Value } from '../../model/value.js'

/** What the comparison knows of the articles: the day they appeared (ISO, or null) and who publishes them. */
export interface CompareContext {
  articleOf: (id: string) => { source: string; published: string | null }
  /** Equal origins are copies of one text: they count once. */
  originOf: (claim: Claim) => string
  /** Words of the article that the claim rests on. */
  quoteOf: (claim: Claim) => string
}

/** All claims that give one value, with what the verdict needs to know of them. */
export interface AnswerGroup {
  /** The claim that stands for all: the one with the fullest wording. */
  head: Claim
  /** In a fixed order that does not depend on the order of the files. */
  claims: Claim[]
  /** How a person would say the value; "not X" where it is denied. */
  text: string
  /** Folded value: the same in every folder. */
  key: string
  polarity: Polarity
  /** A complete list of names ("only A"). */
  closed: boolean
  articles: ReadonlySet<string>
  /** The articles of each independent origin. */
  articlesOf: ReadonlyMap<string, ReadonlySet<string>>
  origins: ReadonlySet<string>
  /** Day of the first article that says so, if known. */
  firstDay: string | undefined
  /** Names of those who say so; undefined as soon as one article says so in its own voice or names nobody. */
  speakers: ReadonlySet<string> | undefined
  prominence: number
}

const ranks: Record<Prominence, number> = { headline: 0, lead: 1, body: 2 }

/** Values that name things: a list of them may be complete, and a denial strikes each one. */
export const isNaming = ({ kind }: Value): boolean => kind === 'people' || kind === 'organisation' || kind === 'place'

/** "All 30" is a figure like another, "all three: A, B and C" a complete list. */
export const isClosed = (claim: Claim): boolean => claim.closed === true && isNaming(claim.value)

/** 0 headline, 1 lead, 2 body. */
export const prominenceRank = (claim: Claim): number => ranks[claim.prominence]

export const isForecast = (claim: Claim): boolean => claim.modality === 'plan' || claim.modality === 'possibility'

export const everyClaim = (answer: AnswerGroup, test: (claim: Claim) => boolean): boolean => answer.claims.every(test)

/** Claims of one answer that are looked at: an answer of a thousand copies needs no more. */
const mostCompared = 12

/** Does the test hold for any two claims of the two answers that different articles make? */
export function anyTwo(a: AnswerGroup, b: AnswerGroup, test: (one: Claim, other: Claim) => boolean): boolean {
  const theirs = b.claims.slice(0, mostCompared)
  return a.claims.slice(0, mostCompared).some(one => theirs.some(other => one.article !== other.article && test(one, other)))
}

export const hasStage = (answer: AnswerGroup, ...stages: Claim['stage'][]): boolean =>
  answer.claims.some(claim => claim.stage !== undefined && stages.includes(claim.stage))

/** Code unit order: the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
