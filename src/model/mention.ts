import type { Span } from './span.js'
import type { AmountValue, CountValue, MeasureValue, OrdinalValue, PercentValue } from './value.js'

/** '=' exactly, '~' about, '>' at least or more than, '<' at most or fewer than. */
export type Bound = '=' | '~' | '>' | '<'

/** TIMEX3 (ISO-TimeML): type and value of an expression of time. */
export interface Timex {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  value: string
}

/** Tense of the clause round an expression: decides whether a bare weekday looks back or forward. */
export type Tense = 'past' | 'present' | 'future'

/** What an expression of time says, before it is known on which day the article appeared. Plain JSON. */
export interface TimeMention extends Span {
  kind: 'date' | 'time' | 'duration' | 'period' | 'set'
  text: string
  expression: TimeExpression
  /** The two ends of a period, where each is told by words of its own. */
  ends?: [Span, Span]
  /** Durations and ages are quantities as well. */
  number?: number | [number, number]
  bound?: Bound
}

/**
 * Anchor-free reading of an expression of time. Fields that the text does not give are absent.
 * Resolved by `resolveTime` with the article's day, the tense of the clause and the date last spoken of.
 */
export interface TimeExpression {
  /** Reader that made it: shown by `explain`, and tells `resolveTime` how to complete it. */
  rule: string
  /** Calendar date as far as stated. */
  year?: number
  month?: number
  day?: number
  /** ISO weekday 1-7. */
  weekday?: number
  /** ISO week, quarter 1-4, half 1-2, season, decade ("199"), century ("19"): TIMEX3 parts. */
  week?: number
  quarter?: number
  half?: number
  /** A clock time of the first twelve hours with neither a.m. nor p.m.: "five past six". */
  openHalf?: boolean
  season?: 'SP' | 'SU' | 'FA' | 'WI'
  decade?: number
  century?: number
  /** Start, middle or end of the date ("early January"). */
  mod?: 'START' | 'MID' | 'END'
  /** Clock time as stated, local to `zone`. Minutes absent for "at 9". */
  hour?: number
  minute?: number
  second?: number
  dayPart?: 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
  /** Zone as written ("GMT", "EST", "local"). */
  zone?: string
  /** Relative to an anchor: `count` units before (negative) or after it. */
  relative?: { to: 'published' | 'spoken'; unit: TimeUnit; count: number; direction?: 'last' | 'this' | 'next' }
  /** PRESENT_REF, PAST_REF or FUTURE_REF. */
  vague?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
  /** Length, where it is a duration: units to counts ({ year: 2.5 }); an absent count is "several". */
  length?: Partial<Record<TimeUnit, number>>
  lengthMax?: Partial<Record<TimeUnit, number>>
  /** Unit of a length whose figure is not told ("months" = PXM). */
  vagueUnit?: TimeUnit
  /** Both ends of a period. */
  from?: TimeExpression
  to?: TimeExpression
  /** Repetition of a set ("every Monday", "twice a year"). */
  every?: boolean
  /** Feast of the calendar, folded ("easter monday"). */
  holiday?: string
  /** The week, month or year round the stated day ("the week of March 6"). */
  within?: TimeUnit
  /** The length is what goes beyond or behind something else ("four hours longer than expected"). */
  excess?: boolean
  bound?: Bound
  /** On which side of the figure a loose bound lies: "nearly", "just under" below, "just over" above. */
  side?: 'below' | 'above'
}

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** A figure as the text states it. */
export interface QuantityMention extends Span {
  kind: 'count' | 'amount' | 'percent' | 'measure' | 'age' | 'ordinal' | 'score' | 'vote'
  text: string
  /** The figure as stated, in the stated unit (2.5 million = 2500000; "10 to 12" = [10, 12]). Absent on ordinals and vague counts. */
  number?: number | [number, number]
  bound: Bound
  /** States of the world that the words allow: bounds, vague words and roundness already applied. Ages are measures in years (unit "year"). */
  value: CountValue | AmountValue | PercentValue | MeasureValue | OrdinalValue
  /** The figure alone, without bound words, unit and counted noun. */
  figure: Span
  /** Figure is told of each of several things ("1,000 soldiers each"). */
  distributive?: boolean
  /** Figure is part of a larger whole ("two of the six": whole 6) or leaves the speaker out ("the 29 other members"). */
  partOf?: number
  others?: boolean
  /** Some of a group that is spoken of ("two of the six", "one of its members"). */
  partitive?: boolean
  /** The figure moved from the first to the second number ("rose from 240 to 273"): no range of doubt. */
  change?: boolean
}

/** What is known about a resolved time, beside the value of the contract. */
export interface ResolvedTime {
  value: import('./value.js').Value
  timex: Timex
  /** Parts that were inferred and how ("year from the article's date"). */
  inferred: string[]
}
