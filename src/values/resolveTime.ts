import { dayOfIso, isoDay, pad } from '../language/calendar.js'
import { offsetOf, zoneOfPlace } from '../language/zones.js'
import type { ResolvedTime, TimeExpression, TimeUnit } from '../model/mention.js'
import type { DateValue, TimeValue } from '../model/value.js'
import { onDayOf } from './clockDay.js'
import { type DayRange, daysOf, narrowed } from './dayRange.js'
import { durationOf, isoLength } from './duration.js'
import { recurrenceOf } from './recurrence.js'
import { type Anchor, type ResolvedDate, resolveDate } from './resolveDate.js'
import { stamp } from './time.js'

export type { Anchor } from './resolveDate.js'

const dateValue = (edtf: string, range: DayRange | undefined): DateValue =>
  range ? { kind: 'date', edtf, earliest: isoDay(range.first), latest: isoDay(range.last) } : { kind: 'date', edtf }

/** Local minutes after midnight that a part of the day covers; night runs into the next morning. */
const partMinutes = { MO: [300, 719], MI: [690, 809], AF: [720, 1079], EV: [1020, 1439], NI: [1080, 1739] } as const

function vagueTime({ vague }: TimeExpression, anchor: Anchor): ResolvedTime {
  const day = daysOf(anchor.published ?? '')?.first
  const value: DateValue = { kind: 'date', edtf: 'XXXX' }
  if (day !== undefined && vague !== 'FUTURE_REF') value.latest = isoDay(day)
  if (day !== undefined && vague !== 'PAST_REF') value.earliest = isoDay(day)
  return { value, timex: { type: 'DATE', value: vague! }, inferred: [] }
}

/** The day of a clock time: its own, else the one spoken of, else that of the article. */
function dayOfClock(e: TimeExpression, anchor: Anchor): { date: ResolvedDate; own: boolean } {
  const own = e.relative !== undefined || e.weekday !== undefined || e.month !== undefined || e.holiday !== undefined
  if (own) return { date: resolveDate(e, anchor), own }
  const spoken = daysOf(anchor.spoken ?? '')
  const day = spoken && spoken.first === spoken.last ? spoken.first : dayOfIso(anchor.published)
  const iso = day === undefined ? 'XXXX-XX-XX' : isoDay(day)
  return {
    date: {
      edtf: iso,
      timex: iso,
      inferred: [`day from the date ${spoken && spoken.first === day ? 'last spoken of' : 'of the article'}`],
      ...(day === undefined ? {} : { range: { first: day, last: day } }),
    },
    own,
  }
}

/** Minutes that "about" leaves to both sides, "shortly after", "just before", "after" and "before" to one: whoever says "after one" does not mean three. */
export function slackOf({ bound, side, hour }: Pick<TimeExpression, 'bound' | 'side' | 'hour'>): [before: number, after: number] {
  if (bound === undefined || (side === undefined && bound !== '~')) return [0, 0]
  const most = bound === '~' ? 25 : hour === 24 || hour === 12 ? 180 : 90
  return side === 'above' ? [0, most] : side === 'below' ? [most, 0] : [15, 15]
}

function clockTime(e: TimeExpression, anchor: Anchor): ResolvedTime {
  const { date } = dayOfClock(e, anchor)
  const day = date.range?.first
  const inferred = [...date.inferred]
  const stated = e.zone !== undefined && e.zone !== 'local' && offsetOf(e.zone, isoDay(day ?? 0)) !== undefined
  const zone = stated ? (zoneOfPlace(e.zone!) ?? e.zone) : anchor.zone
  const offset = zone === undefined ? undefined : offsetOf(zone, isoDay(day ?? 0))
  const zoned = offset !== undefined && day !== undefined
  if (zoned && !stated) inferred.push(`zone ${zone} from the place`)
  const span =
    e.hour === undefined ? partMinutes[e.dayPart ?? 'MI'] : [e.hour * 60 + (e.minute ?? 0), e.hour * 60 + (e.minute ?? 0)]
  const [before, after] = slackOf(e)
  const value: TimeValue = {
    kind: 'time',
    earliest: stamp(day, span[0]! - before - (zoned ? offset : 0), zoned),
    latest: stamp(day, span[1]! + after - (zoned ? offset : 0), zoned),
    ...(zoned ? { zone: zone!, zoneFrom: stated ? ('stated' as const) : ('place' as const) } : {}),
    ...(e.openHalf && e.zone === undefined ? { half: 'unstated' as const } : {}),
  }
  const clock =
    e.hour === undefined
      ? `T${e.dayPart}`
      : `T${pad(e.hour)}:${pad(e.minute ?? 0)}${e.second === undefined ? '' : `:${pad(e.second)}`}`
  return { value, timex: { type: 'TIME', value: `${date.timex}${clock}` }, inferred }
}

/** An end that lacks year, month or day takes it from the other end ("from March 5 to June 2018", "9 to 11 a.m."). */
export function endsOf({ from, to }: TimeExpression): [TimeExpression, TimeExpression] {
  const [first, last] = [onDayOf(from!, to!), onDayOf(to!, from!)]
  if (first.relative || last.relative || first.month === undefined || last.month === undefined) return [first, last]
  if (first.year === undefined && last.year !== undefined)
    return [{ ...first, year: first.month > last.month ? last.year - 1 : last.year }, last]
  if (last.year === undefined && first.year !== undefined)
    return [first, { ...last, year: first.month > last.month ? first.year + 1 : first.year }]
  return [first, last]
}

const edtfOf = ({ value }: ResolvedTime): string | undefined =>
  value.kind === 'date' ? value.edtf : value.kind === 'time' ? value.earliest : undefined

function period(e: TimeExpression, anchor: Anchor): ResolvedTime {
  const [from, to] = inSequence(endsOf(e), anchor)
  const [start, end] = [edtfOf(from), edtfOf(to)]
  return {
    value: { kind: 'period', ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) },
    timex: { type: 'DURATION', value: `${from.timex.value}/${to.timex.value}` },
    inferred: [...new Set([...from.inferred, ...to.inferred])],
  }
}

const isWeekday = ({ weekday, month, day, relative }: TimeExpression): boolean =>
  weekday !== undefined && month === undefined && day === undefined && !relative

/** Both ends of a period; "ran from March 5 to June 7" in a report of January is of one year, the last one, "will run" of the next. */
function inSequence([first, last]: [TimeExpression, TimeExpression], anchor: Anchor): [ResolvedTime, ResolvedTime] {
  const [from, to] = [resolveTime(first, anchor), resolveTime(last, anchor)]
  const isOpen = first.year === undefined && last.year === undefined
  if (!isOpen || from.value.kind !== 'date' || to.value.kind !== 'date') return [from, to]
  const [start, end] = [from.value.earliest, to.value.latest]
  if (start === undefined || end === undefined || start <= end) return [from, to]
  // "from Monday to Friday" in a report of Wednesday: the Monday before that Friday
  if (isWeekday(first) && isWeekday(last))
    return anchor.tense === 'future'
      ? [from, { ...resolveTime(last, { ...anchor, published: start }), inferred: to.inferred }]
      : [{ ...resolveTime(first, { ...anchor, published: end }), inferred: from.inferred }, to]
  if (!first.month || !last.month) return [from, to]
  return anchor.tense === 'future'
    ? [from, { ...resolveTime({ ...last, year: Number(start.slice(0, 4)) }, anchor), inferred: to.inferred }]
    : [{ ...resolveTime({ ...first, year: Number(end.slice(0, 4)) }, anchor), inferred: from.inferred }, to]
}

/** Half a unit in days: "two years ago" is told of what lies a year and a half to two and a half years back. */
const halves: Partial<Record<TimeUnit, number>> = { week: 3, month: 15, quarter: 45, year: 183 }

function shiftedBounds(e: TimeExpression, date: ResolvedDate): DayRange | undefined {
  if (!date.range || e.rule !== 'shifted' || !e.bound || e.bound === '=') return date.range && narrowed(date.range, e.mod)
  const span = date.range.last - date.range.first + 1
  if (e.bound === '~') return { first: date.range.first - Math.ceil(span / 4), last: date.range.last + Math.ceil(span / 4) }
  return date.range
}

/**
 * What an expression means for an article of a given day: the value of the contract and the TIMEX3 type and value. Without `published` and
 * `spoken`, dates lacking a year stay open ("XXXX-01-12", no earliest and latest). Day parts and zone follow the local clock.
 */
export function resolveTime(e: TimeExpression, anchor: Anchor): ResolvedTime {
  if (e.from && e.to) return period(e, anchor)
  if (e.rule === 'set') return recurrenceOf(e)
  if (e.rule === 'length' || e.rule === 'vague-length')
    return { value: durationOf(e), timex: { type: 'DURATION', value: isoLength(e) }, inferred: [] }
  if (e.vague) return vagueTime(e, anchor)
  if (e.hour !== undefined || e.dayPart) return clockTime(e, anchor)
  const date = resolveDate(e, anchor)
  // "more than two years ago" leaves no single year: what lies before it is open.
  const bounded = shiftedBounds(e, date)
  const value = dateValue(e.bound === '~' ? `${date.edtf}~` : date.edtf, bounded)
  if (e.rule === 'shifted' && value.earliest && (e.bound === '>' || e.bound === '<')) {
    const back = (e.relative?.count ?? 0) < 0
    if ((e.bound === '>') === back) delete value.earliest
    else delete value.latest
  }
  const step = e.rule === 'shifted' ? halves[e.relative?.unit ?? 'day'] : undefined
  return { value: step ? { ...value, step } : value, timex: { type: 'DATE', value: date.timex }, inferred: date.inferred }
}
