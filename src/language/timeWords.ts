import type { TimeExpression, TimeUnit } from '../model/mention.js'
import { monthNames, weekdayNames } from './calendar.js'

/** What one word can contribute to an expression of time. */
export interface TimeWord {
  month?: number
  /** ISO weekday. */
  weekday?: number
  /** Shortened name ("Oct", "Tues"), which may carry a stop. */
  short?: true
  /** Also an everyday word or a name ("May", "March", "Sun"): wants support from its neighbours. */
  everyday?: true
  unit?: TimeUnit
  plural?: true
  ordinal?: number
  season?: NonNullable<TimeExpression['season']>
  part?: NonNullable<TimeExpression['dayPart']>
  /** Tens in the plural, for decades ("nineties"). */
  decade?: number
  /** Length of a repetition ("weekly"). */
  every?: TimeUnit
  /** A word of time that needs no figure ("now", "recently"). */
  vague?: NonNullable<TimeExpression['vague']>
  /** May begin an expression, without being a word of time itself ("the", "late", "more"): worth a try only if one follows. */
  opens?: true
  /** A word of time that the fields above say nothing of. */
  tells?: true
  digits?: true
  /** Of this length, in one word ("daylong"). */
  long?: TimeUnit
  /** A small number: part of an expression of time, but no sign of one by itself. */
  counts?: true
  /** Bound or hedge before a length ("at", "more", "nearly"). */
  bounds?: true
  /** First word of a feast ("Good", "New"). */
  feast?: true
  /** No expression begins with it ("p.m.", "the time"). */
  inner?: true
}

const words = new Map<string, TimeWord>()

const add = (names: string, word: TimeWord): void => {
  for (const name of names.split(' ')) words.set(name, { ...words.get(name), ...word })
}

monthNames.forEach((name, at) => {
  add(name.toLowerCase(), { month: at + 1 })
})
'jan feb mar apr - jun jul aug sep oct nov dec'.split(' ').forEach((name, at) => {
  if (name !== '-') add(name, { month: at + 1, short: true })
})
add('sept', { month: 9, short: true })
add('may march mar', { everyday: true })

weekdayNames.forEach((name, at) => {
  add(name.toLowerCase(), { weekday: at + 1 })
  add(`${name.toLowerCase()}s`, { weekday: at + 1, plural: true })
  add(name.slice(0, 3).toLowerCase(), { weekday: at + 1, short: true, everyday: true })
})
add('tues', { weekday: 2, short: true, everyday: true })
add('thur thurs', { weekday: 4, short: true, everyday: true })

for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'] as const) {
  add(unit, { unit })
  add(`${unit}s`, { unit, plural: true })
}
add('century', { unit: 'century' })
add('centuries', { unit: 'century', plural: true })
add('sec secs', { unit: 'second', plural: true, short: true })
add('min mins', { unit: 'minute', plural: true, short: true })
add('hr hrs', { unit: 'hour', plural: true, short: true })
add('yr yrs', { unit: 'year', plural: true, short: true })

add(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty sixty seventy eighty ninety',
  { counts: true },
)
// the first words of years: "nineteen seventy-nine"
add('seventeen eighteen nineteen', { tells: true })
// "9 p.m.", "nine o'clock"
add('am pm m clock', { tells: true, inner: true })
'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').forEach((name, at) => {
  add(name, { decade: 2 + at })
})
'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  .split(' ')
  .forEach((name, at) => {
    add(name, { ordinal: at + 1 })
  })
add('thirtieth', { ordinal: 30 })
add('a an couple few several dozen half dozens scores hundreds thousands many', { opens: true })

add('spring', { season: 'SP' })
add('summer', { season: 'SU' })
add('autumn fall', { season: 'FA' })
add('winter', { season: 'WI' })

add('morning', { part: 'MO' })
add('noon midday lunchtime', { part: 'MI' })
add('afternoon', { part: 'AF' })
add('evening dusk', { part: 'EV' })
add('night midnight nighttime', { part: 'NI' })
add('mornings', { part: 'MO', plural: true })
add('afternoons', { part: 'AF', plural: true })
add('evenings', { part: 'EV', plural: true })
add('nights', { part: 'NI', plural: true })

for (const unit of ['hour', 'day', 'week', 'month', 'year', 'decade'] as const) add(`${unit}long`, { long: unit })

add('hourly', { every: 'hour' })
add('daily nightly', { every: 'day' })
add('weekly', { every: 'week' })
add('monthly', { every: 'month' })
add('quarterly', { every: 'quarter' })
add('yearly annual annually', { every: 'year' })

add('now currently current nowadays presently', { vague: 'PRESENT_REF' })
add('recently recent lately', { vague: 'PAST_REF' })
add('future', { vague: 'FUTURE_REF' })

add('today yesterday tomorrow tonight overnight past fy', { tells: true })
add('moment time period', { tells: true, inner: true })
add(
  'the this that these those last past next previous prior preceding following coming upcoming ensuing same current latest final',
  { opens: true },
)
add('early earlier late later mid middle end beginning start turn fiscal financial', { opens: true })
add(
  'more less fewer over under nearly almost about some around roughly approximately up at no just only barely well as not exactly precisely perhaps close slightly estimated upwards merely virtually longer',
  { opens: true, bounds: true },
)
add('every each per once twice q fy its their his her our my your other alternate', { opens: true })
add(
  'easter christmas thanksgiving halloween juneteenth new valentine presidents martin memorial labor columbus veterans election',
  { feast: true },
)
add(
  'good black boxing bastille canada earth anzac ash palm maundy whit ascension armistice groundhog all guy april st international',
  { feast: true },
)

/** The word's contribution to expressions of time, undefined for all other words. `lower` is the word in lower case. */
export const timeWord = (lower: string): TimeWord | undefined => words.get(lower)
