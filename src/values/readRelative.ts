import { isCapital, isTouching, type TimeTokens } from '../language/timeTokens.js'
import type { TimeExpression, TimeUnit } from '../model/mention.js'
import { monthAt, readCalendarDate } from './readCalendarDate.js'
import { readHoliday } from './readHoliday.js'
import { readQuarter } from './readQuarter.js'
import { readShifted } from './readShifted.js'
import { clockUnits, isTrailing, longestOf, type Reader, type Reading, runsOn, wordIs } from './timeReading.js'
import { isTitle } from './titled.js'

type Relative = NonNullable<TimeExpression['relative']>

const singular = { rule: 'relative-day' } as const

/** A part of the day right behind a day: "Friday night" is a time. */
export function withPart(tokens: TimeTokens, reading: Reading): Reading {
  const word = tokens.word[reading.end]
  const hyphen = tokens.lower[reading.end] === '-' ? tokens.word[reading.end + 1] : undefined
  const part = word ?? hyphen
  if (
    !part?.part ||
    part.plural ||
    !runsOn(tokens, reading.end) ||
    wordIs(tokens, word ? reading.end : reading.end + 1, 'noon', 'midnight', 'midday')
  )
    return reading
  return {
    ...reading,
    kind: 'time',
    end: reading.end + (word ? 1 : 2),
    expression: { ...reading.expression, dayPart: part.part },
  }
}

const days = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])

function readDay(tokens: TimeTokens, at: number): Reading | undefined {
  const word = tokens.lower[at]!
  const count = days.get(word)
  if (count !== undefined && isTitle(tokens, at, at)) return undefined
  if (count !== undefined)
    return withPart(tokens, {
      kind: 'date',
      end: at + 1,
      expression: { ...singular, relative: { to: 'published', unit: 'day', count } },
    })
  if (word === 'overnight' && !isTouching(tokens, at))
    return {
      kind: 'time',
      end: at + 1,
      expression: { ...singular, relative: { to: 'published', unit: 'day', count: -1 }, dayPart: 'NI' },
    }
  if (word === 'the' && wordIs(tokens, at - 1, 'in') && wordIs(tokens, at + 1, 'morning', 'afternoon', 'evening'))
    return {
      kind: 'time',
      end: at + 2,
      expression: { rule: 'day-part', dayPart: tokens.word[at + 1]!.part!, relative: { to: 'spoken', unit: 'day', count: 0 } },
    }
  if (word === 'tonight' && !isTitle(tokens, at, at))
    return {
      kind: 'time',
      end: at + 1,
      expression: { ...singular, relative: { to: 'published', unit: 'day', count: 0 }, dayPart: 'NI' },
    }
  if (word === 'the' && tokens.lower[at + 1] === 'day' && wordIs(tokens, at + 2, 'before', 'after')) {
    const before = tokens.lower[at + 2] === 'before'
    if (wordIs(tokens, at + 3, before ? 'yesterday' : 'tomorrow'))
      return {
        kind: 'date',
        end: at + 4,
        expression: { ...singular, relative: { to: 'published', unit: 'day', count: before ? -2 : 2 } },
      }
  }
  return undefined
}

interface Direction {
  to: Relative['to']
  count: number
  direction?: Relative['direction']
}

const directions: Record<string, Direction> = {
  last: { to: 'published', count: -1, direction: 'last' },
  past: { to: 'published', count: -1, direction: 'last' },
  previous: { to: 'spoken', count: -1, direction: 'last' },
  prior: { to: 'spoken', count: -1, direction: 'last' },
  preceding: { to: 'spoken', count: -1, direction: 'last' },
  next: { to: 'published', count: 1, direction: 'next' },
  coming: { to: 'published', count: 1, direction: 'next' },
  upcoming: { to: 'published', count: 1, direction: 'next' },
  following: { to: 'spoken', count: 1, direction: 'next' },
  ensuing: { to: 'spoken', count: 1, direction: 'next' },
  this: { to: 'published', count: 0, direction: 'this' },
  current: { to: 'published', count: 0, direction: 'this' },
  that: { to: 'spoken', count: 0, direction: 'this' },
  same: { to: 'spoken', count: 0, direction: 'this' },
}

/** "last", "the following", "this coming", "that same": which way, and the index behind. */
function directionAt(tokens: TimeTokens, at: number): { found: Direction; end: number; the: boolean; word: string } | undefined {
  const the = wordIs(tokens, at, 'the', 'its', 'their', 'a')
  const first = the ? at + 1 : at
  const word = tokens.lower[first] ?? ''
  const found = Object.hasOwn(directions, word) ? directions[word] : undefined
  if (!found) return undefined
  const second =
    wordIs(tokens, first + 1, 'same', 'coming', 'past', 'next') && (word === 'this' || word === 'that')
      ? tokens.lower[first + 1]!
      : undefined
  if (second) return { found: second === 'same' ? directions.that! : directions[second]!, end: first + 2, the, word: second }
  // "the next day" counts from the day spoken of, "next week" from the day of the article.
  return {
    found: the && found.to === 'published' && word === 'next' ? { ...found, to: 'spoken' } : found,
    end: first + 1,
    the,
    word,
  }
}

function directedUnit(
  tokens: TimeTokens,
  at: number,
  unit: TimeUnit,
  { found, the, word }: { found: Direction; the: boolean; word: string },
): Reading | undefined {
  if (
    clockUnits.has(unit) ||
    (unit === 'day' && (word === 'last' || word === 'past' || word === 'current' || (word === 'this' && !the)))
  )
    return undefined
  // "the past year" and "the past decade" are lengths, "last year" is a date; so is "the last week".
  if (the && word === 'past') return undefined
  // "the last week of March"
  if (word === 'last' && tokens.lower[at] === 'of' && tokens.lower[at - 3] === 'the') return undefined
  // "in the last year" is a length that ends now, "last year" a date
  if (the && word === 'last' && unit !== 'decade' && unit !== 'century' && isTrailing(tokens, at - 3)) return undefined
  const isNearest = unit === 'weekend' && (word === 'coming' || word === 'upcoming')
  const relative: Relative = { ...found, unit, ...(isNearest ? { count: 0 } : {}) }
  const reading: Reading = { kind: 'date', end: at, expression: { rule: 'relative-unit', relative } }
  if (tokens.lower[at] === "'" && wordIs(tokens, at + 1, 's') && unit === 'year') {
    const part = readQuarter(tokens, at + 2)
    if (part?.expression.quarter)
      return { ...part, expression: { ...part.expression, relative: { to: 'published', unit, count: found.count } } }
  }
  return unit === 'day' ? withPart(tokens, reading) : reading
}

/** "last week", "next Monday", "this coming Sunday", "last June", "the following day", "this year's third quarter", "last night". */
function readDirected(tokens: TimeTokens, at: number): Reading | undefined {
  const way = directionAt(tokens, at)
  if (!way || !runsOn(tokens, way.end)) return undefined
  const { found, end } = way
  const word = tokens.word[end]
  // "closed following Monday's storm", where "the following Monday" is that of the week after
  if (way.word === 'following' && !way.the && !word?.unit) return undefined
  if (word?.unit && !word.plural && !word.short && tokens.lower[end + 1] !== '-' && !isTitle(tokens, at, end))
    return directedUnit(tokens, end + 1, word.unit, way)
  const relative = (unit: TimeUnit): Relative => ({ ...found, unit })
  const isComing = way.word === 'coming' || way.word === 'upcoming'
  if (word?.weekday && !word.plural && !word.short && isCapital(tokens, end) && way.word !== 'that')
    return withPart(tokens, {
      kind: 'date',
      end: end + 1,
      // "this coming Sunday" is the nearest, "next Sunday" may be that of the week after
      expression: {
        rule: 'weekday',
        weekday: word.weekday,
        relative: { ...relative('week'), ...(isComing ? { count: 0 } : {}) },
      },
    })
  if (word?.part && !word.plural && !wordIs(tokens, end, 'noon', 'midday', 'midnight')) {
    const night = word.part === 'NI'
    // "this morning" is today's, "last night" yesterday's, "the next morning" that of the day after.
    if (way.word === 'last' && !night && word.part !== 'EV') return undefined
    return {
      kind: 'time',
      end: end + 1,
      expression: { rule: 'relative-day', relative: { ...found, unit: 'day' }, dayPart: word.part },
    }
  }
  if (word?.season) {
    // "this fall in prices", "the current fall": only with the article's own direction.
    if (tokens.lower[end] === 'fall' && way.word !== 'last' && wordIs(tokens, end + 1, 'in', 'of')) return undefined
    return { kind: 'date', end: end + 1, expression: { rule: 'season', season: word.season, relative: relative('year') } }
  }
  const month = way.word === 'that' ? undefined : monthAt(tokens, end)
  if (month) {
    // "this Feb. 22, 2018, file photo"
    const dated = readCalendarDate(tokens, end, true)
    if (dated?.kind === 'date' && dated.expression.year !== undefined) return dated
    const day =
      tokens.word[month.end]?.digits && tokens.lower[month.end]!.length <= 2 ? Number(tokens.lower[month.end]) : undefined
    const stated = day !== undefined && day >= 1 && day <= 31
    return {
      kind: 'date',
      end: stated ? month.end + 1 : month.end,
      expression: { rule: 'date', month: month.value, ...(stated ? { day } : {}), relative: relative('year') },
    }
  }
  const holiday = readHoliday(tokens, end)
  return holiday && { ...holiday, expression: { ...holiday.expression, relative: relative('year') } }
}

/** "Friday", "Friday night". */
function readWeekday(tokens: TimeTokens, at: number, free: boolean): Reading | undefined {
  const word = tokens.word[at]
  if (!word?.weekday || !isCapital(tokens, at)) return undefined
  const stop = tokens.lower[at + 1] === '.' && isTouching(tokens, at + 1)
  if (word.short && !free && !(stop && wordIs(tokens, at - 1, 'on', 'since', 'until', 'last', 'next', 'by', 'through')))
    return undefined
  const end = word.short && stop ? at + 2 : at + 1
  return (
    readWeekdayOf(tokens, end, word.weekday) ??
    withPart(tokens, { kind: 'date', end, expression: { rule: 'weekday', weekday: word.weekday } })
  )
}

/** "Thursday last week", "Monday of next week", "the Friday before last". */
function readWeekdayOf(tokens: TimeTokens, at: number, weekday: number): Reading | undefined {
  if (wordIs(tokens, at, 'before') && wordIs(tokens, at + 1, 'last'))
    return {
      kind: 'date',
      end: at + 2,
      expression: { rule: 'weekday', weekday, relative: { to: 'published', unit: 'week', count: -2, direction: 'last' } },
    }
  const way = tokens.lower[at] === 'of' ? at + 1 : at
  if (!wordIs(tokens, way, 'last', 'next', 'this') || tokens.lower[way + 1] !== 'week') return undefined
  const count = tokens.lower[way] === 'last' ? -1 : tokens.lower[way] === 'next' ? 1 : 0
  return {
    kind: 'date',
    end: way + 2,
    expression: { rule: 'weekday', weekday, relative: { to: 'published', unit: 'week', count } },
  }
}

/** "the week of March 6", "the weekend", "the day before," and the like. */
function readThe(tokens: TimeTokens, at: number): Reading | undefined {
  if (tokens.lower[at] !== 'the' && tokens.lower[at] !== 'over') return undefined
  const word = tokens.word[at + 1]
  if (!word?.unit || word.plural) return undefined
  const spoken = (unit: TimeUnit, count: number, end: number): Reading => ({
    kind: 'date',
    end,
    expression: { rule: 'relative-unit', relative: { to: 'spoken', unit, count } },
  })
  if (word.unit === 'weekend' && tokens.lower[at + 2] !== '-' && tokens.lower[at + 2] !== 'of')
    return {
      kind: 'date',
      end: at + 2,
      expression: { rule: 'relative-unit', relative: { to: 'published', unit: 'weekend', count: 0 } },
    }
  if (
    tokens.lower[at] === 'the' &&
    (word.unit === 'year' || word.unit === 'week' || word.unit === 'month') &&
    wordIs(tokens, at - 1, 'for', 'in', 'during', 'over', 'through', 'of')
  )
    if (
      !wordIs(tokens, at + 2, 'of', 'before', 'after', 'that', 'when', 'ended', 'ending', 'to', '-', 'following', 'since') &&
      !tokens.word[at + 2]?.digits
    )
      return {
        kind: 'date',
        end: at + 2,
        expression: { rule: 'relative-unit', relative: { to: 'published', unit: word.unit, count: 0 } },
      }
  // "the week before last"
  if (wordIs(tokens, at + 2, 'before') && wordIs(tokens, at + 3, 'last') && !clockUnits.has(word.unit) && word.unit !== 'day')
    return {
      kind: 'date',
      end: at + 4,
      expression: { rule: 'relative-unit', relative: { to: 'published', unit: word.unit, count: -2 } },
    }
  const before = wordIs(tokens, at + 2, 'before', 'after')
  if (before && /^[.,;)]?$/.test(tokens.lower[at + 3] ?? '') && !clockUnits.has(word.unit))
    return spoken(word.unit, tokens.lower[at + 2] === 'before' ? -1 : 1, at + 3)
  if (wordIs(tokens, at + 2, 'of') && (word.unit === 'week' || word.unit === 'weekend')) {
    const named = longestOf([readCalendarDate, readHoliday], tokens, at + 3)
    const { day, holiday, within } = named?.expression ?? {}
    if (named && !within && (day ?? holiday) !== undefined)
      return { ...named, expression: { ...named.expression, within: word.unit } }
  }
  return undefined
}

/** Dates told from the day of the article, or from the day last spoken of. */
export const readRelative: Reader = (tokens, at, free = false) =>
  readDay(tokens, at) ??
  readShifted(tokens, at) ??
  readDirected(tokens, at) ??
  readWeekday(tokens, at, free) ??
  readThe(tokens, at)
