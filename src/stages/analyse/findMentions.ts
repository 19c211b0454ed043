import type { Bound, QuantityMention, Tense, TimeExpression, TimeMention, Timex } from '../../model/mention.js'
import { overlaps, type Span } from '../../model/span.js'
import type { Value } from '../../model/value.js'
import { hasDay, onDayOf } from '../../values/clockDay.js'
import { readQuantities } from '../../values/quantities.js'
import { endsOf, resolveTime } from '../../values/resolveTime.js'
import { readTimes } from '../../values/times.js'
import { guessTense } from './guessTense.js'
import { hearTime, type Spoken, spokenFor } from './spokenDate.js'

/** Something the text says that has a value: an expression of time or a figure. */
export interface Mention extends Span {
  kind: TimeMention['kind'] | QuantityMention['kind']
  value: Value
  /** On every expression of time; a period told by two expressions is given as its two ends. Ages have none: annotators of TIMEX3 leave them out. */
  timex?: Timex
  /** On every quantity, as stated. */
  number?: number | [number, number]
  bound?: Bound
}

export interface FindOptions {
  /** Day on which the text appeared, ISO; without it relative dates stay open. */
  published?: string
}

/** A period told by two expressions is given as its two ends. */
function splitPeriods(mentions: readonly TimeMention[], text: string): TimeMention[] {
  return mentions.flatMap(mention => {
    const { from, to } = mention.expression
    if (mention.kind !== 'period' || !from || !to || !mention.ends) return [mention]
    return endsOf(mention.expression).map((expression, n): TimeMention => {
      const { start, end } = mention.ends![n]!
      const kind = expression.hour === undefined && !expression.dayPart ? 'date' : 'time'
      return { start, end, kind, text: text.slice(start, end), expression }
    })
  })
}

/** "10:35 a.m. (0735 GMT) Friday", "9 to 11 p.m. Sunday": a clock time takes the day that follows in its clause. */
function withDayBehind(mentions: readonly TimeMention[], at: number): TimeExpression {
  const { expression, end } = mentions[at]!
  if (expression.hour === undefined || hasDay(expression)) return expression
  for (let n = at + 1; n < mentions.length && mentions[n]!.start - end < 25; n++) {
    const next = mentions[n]!
    if ((next.kind === 'date' || next.kind === 'time') && hasDay(next.expression)) return onDayOf(expression, next.expression)
  }
  return expression
}

function readTimed(text: string, times: readonly TimeMention[], published: string | undefined): Mention[] {
  let spoken: Spoken = published === undefined ? {} : { date: published, day: published }
  return times.map(({ start, end, kind, number, bound }, at) => {
    const expression = withDayBehind(times, at)
    let tense: Tense | undefined | null = null
    const { value, timex } = resolveTime(expression, {
      published,
      spoken: spokenFor(expression, spoken),
      // looked for only where the reading of an expression turns on it
      get tense() {
        if (tense === null) tense = guessTense(text, start, end)
        return tense
      },
    })
    spoken = hearTime(spoken, expression, value)
    return number === undefined || kind === 'date'
      ? { start, end, kind, value, timex }
      : { start, end, kind, value, timex, number, bound: bound ?? '=' }
  })
}

const readCounted = (text: string, times: readonly TimeMention[]): Mention[] =>
  readQuantities(text, times).map(({ start, end, kind, value, number, bound }) => ({
    start,
    end,
    kind,
    value,
    ...(number === undefined ? {} : { number }),
    bound,
  }))

/**
 * Every date, time, duration and quantity of a text with its value, sorted by its start. `published` is the ISO day on which the
 * text appeared; without it relative dates stay open. Pure: the same text and day give the same mentions.
 */
export function findMentions(text: string, { published }: FindOptions = {}): Mention[] {
  const times = readTimes(text)
  const counted = readCounted(text, times)
  const timed = readTimed(text, splitPeriods(times, text), published)
  return merge(timed, counted)
}

/** Both lists by place; a length of time that is part of an age gives way to it ("44 years old"). */
function merge(timed: readonly Mention[], counted: readonly Mention[]): Mention[] {
  const all: Mention[] = []
  let next = 0
  for (const mention of timed) {
    while (next < counted.length && counted[next]!.start < mention.start) all.push(counted[next++]!)
    const age = [all.at(-1), counted[next]].some(other => other?.kind === 'age' && overlaps(other, mention))
    if (!age) all.push(mention)
  }
  return [...all, ...counted.slice(next)]
}
