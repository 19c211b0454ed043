import { type BoundWord, boundAfter, boundBefore, longestBefore, mayBeginBound } from '../language/boundWords.js'
import { isCapital, isTouching, type TimeTokens } from '../language/timeTokens.js'
import type { Bound, TimeExpression, TimeUnit } from '../model/mention.js'
import { boundMark } from './bounds.js'
import { type Count, countAt } from './countOfUnits.js'
import { secondsOf } from './duration.js'
import { isTrailing, type Reader, type Reading, runsOn, wordIs } from './timeReading.js'

export interface Limit {
  bound: Bound
  side?: 'below' | 'above'
  end: number
}

const sides: Partial<Record<BoundWord, 'below' | 'above'>> = { nearly: 'below', 'just-under': 'below', 'just-over': 'above' }

const limitOf = (word: BoundWord, end: number): Limit => ({
  bound: boundMark[word],
  end,
  ...(sides[word] ? { side: sides[word] } : {}),
})

/** "at least", "nearly" ...: the longest bound that begins at a token. */
export function boundAt(tokens: TimeTokens, at: number): Limit | undefined {
  let phrase = tokens.lower[at] ?? ''
  if (!mayBeginBound(phrase)) return undefined
  let found: Limit | undefined
  for (let n = 1; n <= longestBefore && phrase; n++) {
    const word = boundBefore(phrase)
    if (word) found = limitOf(word, at + n)
    phrase += ` ${tokens.lower[at + n] ?? ''}`
  }
  return found
}

const between = new Set(
  'full consecutive straight more additional long whole calendar business working further extra fiscal solid successive turbulent short long'.split(
    ' ',
  ),
)

/** "a three hour meeting": a singular unit between an article and a noun. */
const isAdjective = (tokens: TimeTokens, at: number, unit: number, count: Count): boolean =>
  count.value !== undefined &&
  count.value > 1 &&
  count.value < 1000 &&
  tokens.word[unit]?.unit !== 'second' &&
  !count.article &&
  wordIs(tokens, at - 2, 'a', 'an', 'the', 'this') &&
  /^[a-z]+$/.test(tokens.lower[unit + 1] ?? '')

/** "CBS's 60 Minutes": a name. */
const isName = (tokens: TimeTokens, at: number, unit: number): boolean =>
  isCapital(tokens, unit) && tokens.word[at - 1]?.digits === true && !isCapital(tokens, unit + 1) && !isCapital(tokens, at - 2)

/** Unit of a count, "four-hour" and "four full hours" alike; `second` needs its plural or a hyphen, for "a second bomb" is none. */
export function unitAt(
  tokens: TimeTokens,
  at: number,
  count: Count,
): { unit: TimeUnit; end: number; hyphen: boolean } | undefined {
  if (!runsOn(tokens, at)) return undefined
  const hyphen = tokens.lower[at] === '-' && isTouching(tokens, at) && isTouching(tokens, at + 1)
  const next = hyphen ? at + 1 : between.has(tokens.lower[at]!) ? at + 1 : at
  const word = tokens.word[next]
  if (!word?.unit || word.unit === 'weekend' || isName(tokens, at, next)) return undefined
  // "a weeks-long siege"
  if (count.unstated && word.plural && !hyphen) return undefined
  // "a year-end deadline", "a day-to-day link"; "44-year-old" is left to the reader of ages
  if (
    tokens.lower[next + 1] === '-' &&
    isTouching(tokens, next + 1) &&
    isTouching(tokens, next + 2) &&
    /^[a-z]/.test(tokens.lower[next + 2]!) &&
    tokens.lower[next + 2] !== 'long'
  )
    return undefined
  if (word.unit === 'quarter' && (!word.plural || (count.value ?? 0) > 8)) return undefined
  if (
    !word.plural &&
    !hyphen &&
    !isAdjective(tokens, at, next, count) &&
    (word.unit === 'second' ? !count.article || count.value === 1 : (count.value ?? 2) > 1)
  )
    return undefined
  if (word.short && (count.article || hyphen)) return undefined
  return { unit: word.unit, end: next + 1, hyphen }
}

/** "and a half", "and 30 minutes" behind a unit. */
function moreLength(
  tokens: TimeTokens,
  at: number,
  unit: TimeUnit,
): { length: Partial<Record<TimeUnit, number>>; end: number } | undefined {
  const and = wordIs(tokens, at, 'and') ? at + 1 : at
  if (and === at && tokens.lower[at] !== ',' && !tokens.word[at]?.digits) return undefined
  if (and > at && wordIs(tokens, and, 'a') && wordIs(tokens, and + 1, 'half')) return { length: { [unit]: 0.5 }, end: and + 2 }
  const from = tokens.lower[and] === ',' ? and + 1 : and
  const count = countAt(tokens, from)
  if (count?.value === undefined || count.max !== undefined) return undefined
  const smaller = unitAt(tokens, count.end, count)
  return smaller && !smaller.hyphen && size[smaller.unit] < size[unit]
    ? { length: { [smaller.unit]: count.value }, end: smaller.end }
    : undefined
}

const size: Record<TimeUnit, number> = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  weekend: 3,
  week: 4,
  month: 5,
  quarter: 6,
  year: 7,
  decade: 8,
  century: 9,
}

/** "to two years" behind six months; not where it "rose from six months to two years". */
function upperLength(tokens: TimeTokens, at: number, end: number): { value: number; unit: TimeUnit; end: number } | undefined {
  if (!wordIs(tokens, end, 'to') || wordIs(tokens, at - 1, 'from')) return undefined
  const count = countAt(tokens, end + 1)
  const unit = count?.value === undefined || count.max !== undefined ? undefined : unitAt(tokens, count.end, count)
  return unit && !unit.hyphen ? { value: count!.value!, unit: unit.unit, end: unit.end } : undefined
}

/** A length as stated, without judging what it is told of. */
export function lengthAt(
  tokens: TimeTokens,
  at: number,
): { count: Count; unit: TimeUnit; hyphen: boolean; expression: TimeExpression; end: number } | undefined {
  const count = countAt(tokens, at)
  const unit = count && unitAt(tokens, count.end, count)
  if (!count || !unit) return undefined
  const expression: TimeExpression = { rule: 'length' }
  let end = unit.end
  if (count.value === undefined) expression.vagueUnit = unit.unit
  else {
    expression.length = { [unit.unit]: count.value }
    if (count.max !== undefined) expression.lengthMax = { [unit.unit]: count.max }
    const more = unit.hyphen || count.max !== undefined ? undefined : moreLength(tokens, end, unit.unit)
    if (more) {
      expression.length = { ...expression.length, [unit.unit]: count.value + (more.length[unit.unit] ?? 0) }
      for (const [name, value] of Object.entries(more.length)) if (name !== unit.unit) expression.length[name as TimeUnit] = value
      end = more.end
    }
    const upTo = more || unit.hyphen || count.max !== undefined ? undefined : upperLength(tokens, at, end)
    if (upTo && secondsOf[upTo.unit] * upTo.value > secondsOf[unit.unit] * count.value) {
      expression.lengthMax = { [upTo.unit]: upTo.value }
      end = upTo.end
    }
    if (wordIs(tokens, end, 'or') && wordIs(tokens, end + 1, 'two') && count.value === 1) {
      expression.lengthMax = { [unit.unit]: 2 }
      end += 2
    }
  }
  return { count, unit: unit.unit, hyphen: unit.hyphen, expression, end }
}

const isAge = (tokens: TimeTokens, at: number): boolean =>
  wordIs(tokens, at, 'old', 'olds', 'of')
    ? tokens.lower[at] !== 'of' || tokens.lower[at + 1] === 'age'
    : tokens.lower[at] === '-' && isTouching(tokens, at) && wordIs(tokens, at + 1, 'old', 'olds')

const excesses = new Set('longer late later behind more overdue'.split(' '))
const directions = new Set('past last next coming previous preceding following first final ensuing recent'.split(' '))
const bare = new Set('for within in over after during of through throughout - recent past last next coming'.split(' '))

export function measured(
  found: NonNullable<ReturnType<typeof lengthAt>>,
  tokens: TimeTokens,
  before: Limit | undefined,
): Reading {
  const { count, expression } = found
  const [only] = Object.values(expression.length ?? {})
  const [highest] = Object.values(expression.lengthMax ?? {})
  const single = Object.keys(expression.length ?? {}).length === 1
  const number =
    count.value === undefined || !single || (count.unstated && only === 1)
      ? undefined
      : highest === undefined
        ? only
        : ([count.value, highest] as [number, number])
  const or = wordIs(tokens, found.end, 'or') ? boundAfter(`or ${tokens.lower[found.end + 1]}`) : undefined
  const limit = or ? limitOf(or, found.end + 2) : before
  const end = or ? found.end + 2 : found.end
  const excess = excesses.has(tokens.lower[end] ?? '') && wordIs(tokens, end + 1, 'than', 'schedule')
  return {
    kind: 'duration',
    end,
    expression: {
      ...expression,
      ...(limit && limit.bound !== '=' ? { bound: limit.bound } : {}),
      ...(limit?.side ? { side: limit.side } : {}),
      ...(excess ? { excess } : {}),
    },
    ...(number === undefined ? {} : { number }),
    bound: limit?.bound ?? '=',
  }
}

const isHyphen = (tokens: TimeTokens, at: number): boolean =>
  tokens.lower[at] === '-' && isTouching(tokens, at) && isTouching(tokens, at + 1)

/** "daylong", "week-long", "decades-long", "years-old": lengths that state no figure. */
function readLong(tokens: TimeTokens, at: number): Reading | undefined {
  const word = tokens.word[at]
  if (word?.long) return { kind: 'duration', end: at + 1, expression: { rule: 'length', length: { [word.long]: 1 } } }
  if (!word?.unit || word.short || word.unit === 'second' || !isHyphen(tokens, at + 1)) return undefined
  // "a two-year-long war", "the 44-year-old"
  if (isTouching(tokens, at) && tokens.lower[at - 1] === '-') return undefined
  if (!wordIs(tokens, at + 2, 'long') && !(word.plural && wordIs(tokens, at + 2, 'old'))) return undefined
  return {
    kind: 'duration',
    end: at + 3,
    expression: word.plural ? { rule: 'vague-length', vagueUnit: word.unit } : { rule: 'length', length: { [word.unit]: 1 } },
  }
}

/** Hedges that say nothing of the length and stand outside it. */
const hedges = new Set(['only', 'just', 'exactly', 'precisely', 'merely', 'fully'])

/** Durations: "four hours", "at least two and a half years", "the past three weeks", "four-hour", "for years". */
export const readLength: Reader = (tokens, at) => {
  let from = at
  if (wordIs(tokens, at, 'the', 'its', 'their', 'his', 'her', 'these', 'those', 'another', 'a', 'this')) from = at + 1
  const directed = directions.has(tokens.lower[from] ?? '')
  if (directed) from++
  if (from > at && !directed && wordIs(tokens, at, 'a', 'this')) from = at
  const limit = boundAt(tokens, from)
  const start = limit?.end ?? from
  if (limit?.bound === '=' && start === at + 1 && hedges.has(tokens.lower[at]!)) return undefined
  const long = start === at ? readLong(tokens, at) : undefined
  if (long) return long
  const found = lengthAt(tokens, start)
  if (found) {
    if (isAge(tokens, found.end)) return undefined
    // "its two-year plan": the length is an adjective of its own
    if (found.hyphen && from === at + 1 && !directed && !wordIs(tokens, found.end, 'period', 'span', 'stretch')) return undefined
    const reading = measured(found, tokens, limit)
    if (found.hyphen && wordIs(tokens, reading.end, 'period', 'span', 'stretch')) reading.end++
    return reading
  }
  if (
    wordIs(tokens, start, 'fiscal') &&
    wordIs(tokens, start + 1, 'year') &&
    wordIs(tokens, at, 'the', 'its') &&
    !tokens.word[start + 2]?.digits
  )
    return { kind: 'duration', end: start + 2, expression: { rule: 'length', length: { year: 1 } } }
  const word = tokens.word[start]
  if (!word?.unit || word.short || limit) return undefined
  // "sales of the year ended March 31"
  if (
    word.unit === 'year' &&
    !word.plural &&
    start === at + 1 &&
    wordIs(tokens, at, 'the') &&
    wordIs(tokens, start + 1, 'ended', 'ending')
  )
    return { kind: 'duration', end: start + 1, expression: { rule: 'length', length: { year: 1 } } }
  if (
    word.plural &&
    (directed || bare.has(tokens.lower[at - 1] ?? '')) &&
    word.unit !== 'quarter' &&
    word.unit !== 'weekend' &&
    !isAge(tokens, start + 1)
  )
    return { kind: 'duration', end: start + 1, expression: { rule: 'vague-length', vagueUnit: word.unit } }
  // "the past decade": one of them; "last year" and "next week" are dates and are read elsewhere.
  const trailing =
    wordIs(tokens, at + 1, 'past') ||
    (wordIs(tokens, at + 1, 'last') && tokens.lower[start + 1] !== 'of' && isTrailing(tokens, at))
  if (!word.plural && directed && from > at + 1 && trailing)
    return { kind: 'duration', end: start + 1, expression: { rule: 'length', length: { [word.unit]: 1 } } }
  return undefined
}
