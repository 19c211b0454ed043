import type { TimeExpression } from './mention.js'
import type { Modality, Polarity, SaidBy } from './report.js'
import type { Span } from './span.js'
import type { Value } from './value.js'

/** What a claim is about, one field of it ("side", "event", "person"): words, and the digest's entity or event where there is one. */
export interface Subject {
  text: string
  /** Entity id of the digest (a person, organisation, place). */
  entity?: string
  /** Event id of the digest. */
  event?: string
  /** Folded words for things that are neither ("member of NATO"): equal keys are one thing. */
  key?: string
  /** For facts that no name alone tells apart: what ties a telling to its counterparts in other articles. */
  telling?: Telling
}

/** What a value is told of, in folded words and families of action ("~arrest"): tellings of one fact have many in common. */
export interface Telling {
  /** What the value hangs on: actions, or the noun that names what happened. */
  heads: string[]
  /** Tellings under unlike marks are of unlike facts: "since" before a day, "to" before a place, the sort of a house. */
  mark: string
  /** Words of its clause, and of the rest of the sentence. */
  clause: string[]
  around: string[]
  /** Surnames of people, and folded names of bodies, in its clause. */
  people: string[]
  bodies: string[]
  /** Nouns that do it or that it is done to. */
  things: string[]
  /** Names of the streets in its sentence. */
  streets: string[]
  /** Kind of the incident (shooting, crash, fire) that the article is about first of all, where the value is of that incident. */
  incident?: string
}

/** A value as extraction leaves it: people, organisations and places still point into the digest, times are still relative to the day of the article. */
export type DraftValue =
  | { kind: 'entities'; as: 'people' | 'organisation' | 'place'; entities: string[]; texts: string[] }
  | {
      kind: 'expression'
      expression: TimeExpression
      as?: 'date' | 'time' | 'duration' | 'period'
      of?: 'total' | 'excess' | 'since'
      tense?: 'past' | 'present' | 'future'
      spoken?: TimeExpression[]
    }
  | Value

/** How prominent the sentence stands in the article. */
export type Prominence = 'headline' | 'lead' | 'body'

interface ClaimBase {
  relation: string
  polarity: Polarity
  modality: Modality
  saidBy: SaidBy | null
  evidence: Span
  valueSpan: Span
  foundBy: string
  prominence: Prominence
  /** The value is a complete list: "only A", "all three". */
  closed?: boolean
  /** The clause says that the state is over or corrected: "initially said", "so far", "former"; or the article only tells less: "silent". */
  stage?: 'initial' | 'so-far' | 'former' | 'corrected' | 'silent'
  /** So many of the figure are people whom another count may leave out: 1 in "seven dead, including the gunman". */
  including?: number
  scope?: Scope
}

/** What tells apart two facts that answer one question by their words alone: where, when and by what means. Relations compare it. */
export interface Scope {
  /** ISO days, inclusive. */
  from?: string
  to?: string
  /** ISO day as told, by whatever it leans on ("on Thursday"). */
  told?: string
  /** ISO day of the article: nobody reports what is yet to happen. */
  reported?: string
  /** ISO weekday 1-7, where a weekday or day is told: it holds whatever day the article is dated. */
  weekday?: number
  /** Keys of places. */
  places?: string[]
  /** Classes of the means ("gun", "crash"). */
  means?: string[]
  /** Several events are told together ("separate shootings"). */
  several?: true
  /** Folded words that tell who or what is meant (titles, roles, an age). */
  marks?: string[]
}

/** One claim of one article, before it is known who is who in the other articles. Part of the digest; plain JSON. */
export interface DraftClaim extends ClaimBase {
  about: Record<string, Subject>
  value: DraftValue
}

/** Who or what a subject or value is, over all articles of a story. */
export interface Referent {
  /** Equal keys are one person, body, place, event or thing. Made of folded words, not of offsets or file order. */
  key: string
  /** Folded words alone (surname, head noun) where the key leans on other articles: fingerprints rest on it. */
  stem?: string
  /** As a person would say it, the fullest name over the articles. */
  text: string
  /** What the claim's own article calls it, where `text` is taken from all. */
  told?: string
  /** Names of one person that are no short forms or romanisations of each other ("Rolando Smith", "Ronaldo Smith"). */
  variants?: string[]
}

/** One claim with everything resolved: subjects have keys over all articles, times are absolute. */
export interface Claim extends ClaimBase {
  id: string
  article: string
  story: string
  about: Record<string, Referent>
  value: Value
  /** Keys of the people, bodies or places that the value names, in the order of its names. */
  members?: Referent[]
  /** How the value reads in this claim ("Alexander Grushko and Alexander Fomin"). */
  text: string
  /** Parts of the value that were inferred ("zone Europe/Brussels from the place"). */
  inferred: string[]
  /** ISO day of the article, where it is known: an age is one of that day. */
  published?: string
}

/** All claims of a story that answer one question. */
export interface Question {
  id: string
  story: string
  relation: string
  about: Record<string, Referent>
  /** In words ("Who headed Russia's delegation to the NATO-Russia Council?"). */
  text: string
  claims: Claim[]
}
