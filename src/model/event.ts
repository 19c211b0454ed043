import type { Tense, TimeExpression } from './mention.js'

/** Where or when an event is said to be: the phrase that says it, and the clause it stands in. */
export interface Circumstance {
  slot: 'time' | 'place'
  sentence: number
  /** Phrase of the time or place, and of the event where it is one. */
  phrase: number
  event?: number
  predication?: number
  preposition?: string
}

/** When it is, and the tense of the clause that says so. */
export interface EventTime {
  expression: TimeExpression
  tense: Tense
}

/** Something that happened or is to happen, as one article tells it: kind, parties, place and day tell events apart. */
export interface StoryEvent {
  id: string
  /** Family of the event ("meeting", "shooting", "attack", "election"). */
  kind: string
  /** Name or description as a person would say it ("NATO-Russia Council", "talks in Geneva"). */
  label: string
  /** Key of the body that meets, where it is one. */
  body?: string
  /** Keys of countries, bodies or people who take part. */
  parties: string[]
  /** Keys of places. */
  places: string[]
  times: EventTime[]
  circumstances: Circumstance[]
  /** Number of mentions; the most mentioned event of the headline and lead is the main one. */
  mentions: number
  main: boolean
}
