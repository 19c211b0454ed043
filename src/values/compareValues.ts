import { dayOfIso } from '../language/calendar.js'
import { type Comparison, mirrored } from '../model/comparison.js'
import type { DateValue, TimeValue, Value } from '../model/value.js'
import { compareAmounts, printAmount } from './amount.js'
import { compareCounts, printCount } from './count.js'
import { compareDates, printDate } from './date.js'
import { compareDurations, printDuration } from './duration.js'
import { compareMeasures, printMeasure } from './measure.js'
import { compareOrdinals, printOrdinal } from './ordinal.js'
import { compareOrganisations, keyOfOrganisation, printOrganisation } from './organisation.js'
import { comparePeople, keyOfPeople, printPeople } from './people.js'
import { comparePercents, printPercent } from './percent.js'
import { comparePeriods, printPeriod } from './period.js'
import { comparePlaces, keyOfPlace, printPlace } from './place.js'
import { comparePosts, keyOfPost, printPost } from './post.js'
import { compareQuotations, keyOfQuotation, printQuotation } from './quotation.js'
import { compareTexts, keyOfText, printText } from './text.js'
import { compareTimes, printTime } from './time.js'
import { compareYesNo, keyOfYesNo, printYesNo } from './yesNo.js'

interface Kind<V extends Value> {
  compare: (a: V, b: V) => Comparison
  /** The value in folded words or bare figures: equal for equal values in every folder. */
  key: (value: V) => string
  print: (value: V) => string
}

type Kinds = { [K in Value['kind']]: Kind<Extract<Value, { kind: K }>> }

const range = (min: number | undefined, max: number | undefined): string =>
  min === max ? String(min) : `${min ?? ''}..${max ?? ''}`
const rate = (per: string | undefined): string => (per === undefined ? '' : ` per ${per}`)

/** A new kind of value does not compile until it has its line here. */
const kinds: Kinds = {
  people: { compare: (a, b) => comparePeople(a, b), key: keyOfPeople, print: printPeople },
  post: { compare: comparePosts, key: keyOfPost, print: printPost },
  date: {
    compare: compareDates,
    key: ({ edtf, earliest, latest }) => ((earliest ?? latest) ? `${earliest ?? ''}..${latest ?? ''}` : edtf),
    print: printDate,
  },
  time: {
    compare: compareTimes,
    key: ({ earliest, latest }) => (earliest === latest ? earliest : `${earliest}..${latest}`),
    print: printTime,
  },
  period: { compare: comparePeriods, key: ({ start, end }) => `${start ?? ''}/${end ?? ''}`, print: printPeriod },
  duration: {
    compare: compareDurations,
    key: ({ min, max, of }) => `${of} ${range(min, max)}`,
    print: value => printDuration(value),
  },
  count: {
    compare: compareCounts,
    key: ({ min, max, against, per }) => range(min, max) + (against === undefined ? '' : `-${against}`) + rate(per),
    print: printCount,
  },
  amount: {
    compare: compareAmounts,
    key: ({ min, max, currency, per }) => `${currency} ${range(min, max)}${rate(per)}`,
    print: printAmount,
  },
  percent: { compare: comparePercents, key: ({ min, max, per }) => `${range(min, max)}%${rate(per)}`, print: printPercent },
  measure: {
    compare: compareMeasures,
    key: ({ min, max, unit, per }) => `${range(min, max)} ${unit}${rate(per)}`,
    print: printMeasure,
  },
  ordinal: { compare: compareOrdinals, key: ({ n }) => String(n), print: printOrdinal },
  place: { compare: comparePlaces, key: keyOfPlace, print: printPlace },
  organisation: { compare: compareOrganisations, key: keyOfOrganisation, print: printOrganisation },
  quotation: { compare: compareQuotations, key: keyOfQuotation, print: printQuotation },
  'yes-no': { compare: compareYesNo, key: keyOfYesNo, print: printYesNo },
  text: { compare: compareTexts, key: keyOfText, print: printText },
}

const kindOf = <K extends Value['kind']>(value: Extract<Value, { kind: K }>): Kind<Extract<Value, { kind: K }>> =>
  kinds[value.kind as K] as Kind<Extract<Value, { kind: K }>>

/** How the states of the world that `a` allows stand to those of `b`. Values of unlike kinds are `unrelated`, but for a day and a time of day. */
export function compareValues(a: Value, b: Value): Comparison {
  if (a.kind === b.kind) return kindOf(a).compare(a, b as typeof a)
  if (a.kind === 'time' && b.kind === 'date') return compareTimeWithDate(a, b)
  if (a.kind === 'date' && b.kind === 'time') return mirrored[compareTimeWithDate(b, a)]
  return 'unrelated'
}

export const keyOfValue = (value: Value): string => kindOf(value).key(value)

/** The value as a person would say it. */
export const printValue = (value: Value): string => kindOf(value).print(value)

/** Instants are in UTC, days are local: what lies a day beside it is left open. */
function compareTimeWithDate(time: TimeValue, { earliest, latest }: DateValue): Comparison {
  const [from, to] = [dayOfIso(time.earliest), dayOfIso(time.latest)]
  const [first, last] = [dayOfIso(earliest), dayOfIso(latest)]
  if (from === undefined || to === undefined) return 'unrelated'
  if ((first === undefined || first <= from) && (last === undefined || to <= last)) return 'narrower'
  return (first !== undefined && to < first - 1) || (last !== undefined && from > last + 1) ? 'disjoint' : 'overlapping'
}
