/** The values a claim may have: plain JSON, tagged by `kind`; an open end is an absent field. These shapes are part of the report's contract. */
export type Value =
  | PeopleValue
  | PostValue
  | DateValue
  | TimeValue
  | PeriodValue
  | DurationValue
  | CountValue
  | AmountValue
  | PercentValue
  | MeasureValue
  | OrdinalValue
  | PlaceValue
  | OrganisationValue
  | QuotationValue
  | YesNoValue
  | TextValue

export type ValueKind = Value['kind']

export interface PeopleValue {
  kind: 'people'
  names: string[]
}
export interface PostValue {
  kind: 'post'
  title: string
  body?: string
}
/** Days, months or years; `edtf` as written (Extended Date/Time Format, ISO 8601-2), `earliest` and `latest` ISO days, inclusive. */
export interface DateValue {
  kind: 'date'
  edtf: string
  earliest?: string
  latest?: string
  /** Days by which the wording may miss: "two years ago" is told of what lies a year and a half to two and a half years back. */
  step?: number
}
/** A clock time; `earliest` and `latest` are UTC instants ("2022-01-12T09:00Z"), or local times without Z where no zone is known. */
export interface TimeValue {
  kind: 'time'
  earliest: string
  latest: string
  /** "GMT", "Europe/Brussels". */
  zone?: string
  zoneFrom?: 'stated' | 'place' | 'dateline'
  /** The text says neither a.m. nor p.m.: it may be twelve hours later. */
  half?: 'unstated'
}
/** `start` and `end` in EDTF. */
export interface PeriodValue {
  kind: 'period'
  start?: string
  end?: string
}
/** `min` and `max` in seconds. `excess`: longer than something else; `since`: time gone since an event. */
export interface DurationValue {
  kind: 'duration'
  min?: number
  max?: number
  of: 'total' | 'excess' | 'since'
  /** Rounding step of the wording, in seconds ("four hours" -> 3600). */
  step?: number
}
export interface CountValue {
  kind: 'count'
  min?: number
  max?: number
  /** The thing counted, head noun in the singular ("member state"). */
  of: string
  /** Votes and scores: the figure of the other side (57-43 -> min = max = 57, against 43). */
  against?: number
  /** Rounding step of the wording, in the unit of the value ("300,000" -> 100000, "2.5 million" -> 100000). */
  step?: number
  /** A rate: what one figure is told of ("share", "day", "person"). Rates compare with rates of the same base alone. */
  per?: string
}
export interface AmountValue {
  kind: 'amount'
  min?: number
  max?: number
  /** ISO 4217 where it is clear ("USD"), `$` for a dollar of no told country, else the plain word ("peso"). */
  currency: string
  /** Rounding step of the wording, in the unit of the value ("300,000" -> 100000, "2.5 million" -> 100000). */
  step?: number
  /** A rate: what one figure is told of ("share", "day", "person"). Rates compare with rates of the same base alone. */
  per?: string
}
export interface PercentValue {
  kind: 'percent'
  min?: number
  max?: number
  /** Rounding step of the wording, in the unit of the value ("300,000" -> 100000, "2.5 million" -> 100000). */
  step?: number
  /** A rate: what one figure is told of ("share", "day", "person"). Rates compare with rates of the same base alone. */
  per?: string
}
export interface MeasureValue {
  kind: 'measure'
  min?: number
  max?: number
  /** SI unit after conversion ("m", "kg", "m2", "K", "m/s"), or a unit of its own ("magnitude"). */
  unit: string
  /** Rounding step of the wording, in the unit of the value ("300,000" -> 100000, "2.5 million" -> 100000). */
  step?: number
  /** A rate: what one figure is told of ("share", "day", "person"). Rates compare with rates of the same base alone. */
  per?: string
}
export interface OrdinalValue {
  kind: 'ordinal'
  n: number
  of: string
}
export interface PlaceValue {
  kind: 'place'
  name: string
  within?: string
}
export interface OrganisationValue {
  kind: 'organisation'
  name: string
}
export interface QuotationValue {
  kind: 'quotation'
  words: string
  speaker: string
}
export interface YesNoValue {
  kind: 'yes-no'
  yes: boolean
  of: string
}
export interface TextValue {
  kind: 'text'
  words: string
}
