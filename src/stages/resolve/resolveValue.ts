import { dayOfIso, isoDay, weekdayNames } from '../../language/calendar.js'
import { fold } from '../../language/fold.js'
import { smallNumber } from '../../language/numberWords.js'
import type { DraftClaim, DraftValue, Referent } from '../../model/claim.js'
import type { TimeExpression, TimeUnit } from '../../model/mention.js'
import type { DateValue, DurationValue, TimeValue, Value } from '../../model/value.js'
import { printValue } from '../../values/compareValues.js'
import { type LengthWording, printDuration } from '../../values/duration.js'
import { printNumber } from '../../values/interval.js'
import { resolveTime } from '../../values/resolveTime.js'

export interface ValueContext {
  published: string | null
  referentOf: (entity: string) => Referent
  /** Day from which "two years ago" counts: the event's, else the article's. */
  baseDay?: string
  /** The name to be shown for one that the user lists under it. */
  shownName?: (name: string) => string
  /** Zone of the place of the event, for clock times that state none. */
  zone?: string
  /** The value as the article words it. */
  words?: string
}

export interface ResolvedValue {
  value: Value
  text: string
  members?: Referent[]
  inferred: string[]
}

/** A value with everything filled in that the story knows; nothing where a relative date has no day to lean on. */
export function resolveValue(claim: DraftClaim, context: ValueContext): ResolvedValue | undefined {
  const { value } = claim
  if (value.kind === 'entities') return named(value, context)
  if (value.kind === 'expression') return timed(value, context)
  if (value.kind === 'people' && context.shownName) {
    const people: Value = { kind: 'people', names: value.names.map(context.shownName) }
    return { value: people, text: printValue(people), inferred: [] }
  }
  return { value, text: asTold(value, context.words ?? ''), inferred: [] }
}

/** "At least 31", which leaves as much open as "more than 30", stays what it is; and a state in our words shows those of the article: "dead (died)". */
function asTold(value: Value, words: string): string {
  const text = printValue(value)
  if (value.kind === 'text') return isOwnWord(text, words) ? text : `${text} (${shortened(words)})`
  // "shot once" is told of one time
  if (value.kind === 'count' && value.of === 'time' && /^(?:once|twice)$/i.test(words)) return words.toLowerCase()
  // "1.2 miles" to those who count in miles
  if (value.kind === 'measure' && !/^y(?:ea)?rs?$/.test(value.unit)) return inOwnUnit(text, words)
  if (isReckoned(value, words)) return `${text} (${shortened(words)})`
  return value.kind === 'count' && value.min !== undefined && /\b(?:at least|no fewer than|no less than|or more)\b/i.test(words)
    ? text.replace(/^more than [\d,.]+(?: (?:million|billion|trillion))?/, `at least ${printNumber(value.min)}`)
    : text
}

/** The figure and unit of the article behind the "at least" of ours. */
function inOwnUnit(text: string, words: string): string {
  const told = words.replace(/\s+/g, ' ')
  const said = /^\d[\d.,/]{0,15}(?: (?:million|billion))?[ -]\p{L}[\p{L} ]{1,24}$/u.exec(told.slice(told.search(/\d/)))?.[0]
  const bound = /^(?:at least|at most|more than|less than|up to|about|nearly|fewer than) (?=\d)/.exec(text)?.[0] ?? ''
  return said === undefined || !/\d/.test(text[bound.length] ?? '') || / to /.test(text) ? text : `${bound}${said}`
}

/** None, or so many and maybe more, told without a figure: "a second suspect", "no arrests", "multiple times". */
const isReckoned = (value: Value, words: string): boolean =>
  value.kind === 'count' &&
  (value.max === 0 || (value.max === undefined && (value.min ?? 0) > 1)) &&
  words.length > 0 &&
  !/\d/.test(words) &&
  !lettersOf(words).some(word => smallNumber(word) !== undefined || wordsForMany.test(word))
const wordsForMany = /^(?:hundred|thousand|million|billion|dozen|half|twice|once)s?$/

const lettersOf = (words: string): string[] => fold(words).match(/[\p{L}\d]{3,}/gu) ?? []

/** Do the words of an answer stand in the article, be it in another form? A name ("searching for Ann Lee") words no state. */
function isOwnWord(text: string, words: string): boolean {
  if (!/(?<!\p{L})\p{Ll}{3}/u.test(words) || joined(words).includes(joined(text))) return true
  const told = lettersOf(words)
  return lettersOf(text).some(word => told.some(other => other.startsWith(word.slice(0, 5))))
}
const joined = (some: string): string => fold(some).replace(/[^\p{L}\d]/gu, '')

const longestAside = 60
function shortened(words: string): string {
  const plain = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^n['’]t /, 'not ')
    .replace(/ (?:who|whom|that|of|for|in|to|the|an?)$/, '')
    .replace(/^(?:The|An?|No|Nobody|Multiple|Several)(?= |$)/, first => first.toLowerCase())
  return plain.length <= longestAside ? plain : `${plain.slice(0, plain.lastIndexOf(' ', longestAside))} …`
}

function named(value: Extract<DraftValue, { kind: 'entities' }>, context: ValueContext): ResolvedValue {
  const members = value.entities.map(entity => context.referentOf(entity))
  const names = members.map(({ text }) => text)
  const resolved: Value =
    value.as === 'people'
      ? { kind: 'people', names }
      : value.as === 'place'
        ? { kind: 'place', name: names[0]! }
        : { kind: 'organisation', name: names[0]! }
  return { value: resolved, text: printValue(resolved), members, inferred: [] }
}

const nearWords = { above: 'shortly after ', below: 'shortly before ', about: 'about ' }

/** "about 2 p.m.", "Monday night": as the article tells the hour, with the zone that it leaves out. */
function clockAsTold(value: TimeValue, { bound, side, hour }: TimeExpression, words: string): string {
  if (words === '') return printValue(value)
  const near = bound !== '~' || hour === undefined ? '' : nearWords[side ?? 'about']
  const said = `${near}${words.replace(/\s+/g, ' ')}`
  return value.zone === undefined || value.zoneFrom === 'stated' ? said : `${said} (${value.zone})`
}

/** "Friday (11 December 2015)": the word by which the reader finds it, and the day that it means. */
const dayAsTold = (date: string, { weekday, month, mod, year }: TimeExpression, value: Value, words: string): string =>
  // "early 2011", which no date says
  mod !== undefined && year !== undefined && words !== ''
    ? words.replace(/\s+/g, ' ')
    : weekday === undefined || month !== undefined || value.kind !== 'date' || value.earliest !== value.latest
      ? date
      : `${weekdayNames[weekday - 1]} (${date})`

function timed(value: Extract<DraftValue, { kind: 'expression' }>, context: ValueContext): ResolvedValue | undefined {
  const { expression } = value
  if (value.of === 'since') return since(expression, value.as === 'duration', context)
  if (value.as === 'period' && (expression.from || expression.to)) return period(expression, value.tense ?? 'past', context)
  const anchor = anchorOf(value, context)
  if (!context.published && leans(expression)) return undefined
  const { value: resolved, inferred } = resolveTime(expression, anchor)
  if (value.as === 'duration' && resolved.kind === 'duration') {
    const duration: DurationValue = { ...resolved, of: value.of ?? 'total' }
    return { value: duration, text: printDuration(duration, wordingOf(expression, context.words ?? '')), inferred }
  }
  if (value.as === 'date' && resolved.kind === 'time') return undefined
  if (value.as && resolved.kind !== value.as) return undefined
  if (resolved.kind === 'date' && (resolved.earliest === undefined || resolved.latest === undefined)) return undefined
  return {
    value: resolved,
    text:
      resolved.kind === 'time'
        ? clockAsTold(resolved, expression, context.words ?? '')
        : dayAsTold(printValue(resolved), expression, resolved, context.words ?? ''),
    inferred,
  }
}

const wordingOf = ({ length, lengthMax }: TimeExpression, words: string): LengthWording => {
  const units = Object.keys(length ?? {}) as TimeUnit[]
  const [upTo] = Object.keys(lengthMax ?? {}) as TimeUnit[]
  return { ...(units.length === 1 ? { unit: units[0]! } : {}), ...(upTo ? { upTo } : {}), figures: /\d/.test(words) }
}

/** Does the expression mean nothing without the day of the article? */
const leans = (expression: TimeExpression): boolean =>
  expression.year === undefined &&
  expression.decade === undefined &&
  expression.century === undefined &&
  expression.length === undefined &&
  !expression.from &&
  !expression.to

function anchorOf(
  value: Extract<DraftValue, { kind: 'expression' }>,
  context: ValueContext,
): { published?: string; spoken?: string; tense?: 'past' | 'present' | 'future'; zone?: string } {
  const anchor: { published?: string; spoken?: string; tense?: 'past' | 'present' | 'future'; zone?: string } = {}
  if (context.published) anchor.published = context.published
  if (value.tense) anchor.tense = value.tense
  if (context.zone) anchor.zone = context.zone
  let spoken: string | undefined
  for (const earlier of value.spoken ?? []) {
    if (!context.published && leans(earlier)) continue
    const { value: day } = resolveTime(earlier, {
      ...(context.published ? { published: context.published } : {}),
      ...(spoken ? { spoken } : {}),
    })
    if (day.kind === 'date' && day.earliest && day.earliest === day.latest) spoken = day.earliest
  }
  if (spoken) anchor.spoken = spoken
  // a clock time without a day of its own is on the day of the event
  if (value.as === 'time' && context.baseDay) anchor.spoken = context.baseDay
  return anchor
}

function period(
  expression: TimeExpression,
  tense: 'past' | 'present' | 'future',
  context: ValueContext,
): ResolvedValue | undefined {
  const end = (part: TimeExpression | undefined): string | undefined => {
    if (!part || (!context.published && leans(part))) return undefined
    const { value } = resolveTime(part, context.published ? { published: context.published, tense } : {})
    return value.kind === 'date' ? value.edtf : undefined
  }
  const from = end(expression.from)
  const to = end(expression.to)
  if (!from && !to) return undefined
  const value: Value = { kind: 'period', ...(from ? { start: from } : {}), ...(to ? { end: to } : {}) }
  return { value, text: printValue(value), inferred: [] }
}

const daysOf: Record<TimeUnit, number> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  weekend: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
}

/** A date said as such ("since July 2019"), or a length counted back from the event ("in over two years"), with the rounding of its wording. */
function since(expression: TimeExpression, counted: boolean, context: ValueContext): ResolvedValue | undefined {
  if (!counted) {
    if (!context.published && leans(expression)) return undefined
    const { value, inferred } = resolveTime(expression, {
      ...(context.published ? { published: context.published } : {}),
      tense: 'past',
    })
    return value.kind === 'date' && value.earliest ? { value, text: printValue(value), inferred } : undefined
  }
  const base = dayOfIso(context.baseDay ?? context.published ?? undefined)
  const [unit, count] = Object.entries(expression.length ?? {})[0] ?? []
  if (base === undefined || unit === undefined || count === undefined) return undefined
  const size = daysOf[unit as TimeUnit]
  const step = Math.round(Number.isInteger(count) ? size : size / 2)
  const back = Math.round(count * size)
  const slack = Math.round(step / 5)
  const more = expression.bound === '>'
  const latest = isoDay(base - back + (more ? 0 : slack))
  const earliest = isoDay(base - back - (more ? step : slack))
  const value: DateValue = { kind: 'date', edtf: `${isoDay(base - back).slice(0, 7)}~`, earliest, latest, step }
  const { value: length } = resolveTime(expression, {})
  const words = length.kind === 'duration' ? printDuration(length) : `${count} ${unit}`
  return { value, text: `${words} before`, inferred: [`counted back from ${isoDay(base)}`] }
}
