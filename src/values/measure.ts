import { beginsUnit, toSi, type Unit, unitNamed, unitOfSymbol } from '../language/units.js'
import { isDigit, isLetter, skipBlanks, type Word, wordAfter, wordAfterHyphen, wordBefore } from '../language/wordAt.js'
import type { Comparison } from '../model/comparison.js'
import type { MeasureValue } from '../model/value.js'
import type { Corpus } from './corpus.js'
import type { Figure } from './figure.js'
import { compareIntervals, printInterval, printPlain, shiftInterval } from './interval.js'
import type { Scale, ScaleReader } from './scale.js'

const scaled = (unit: Unit, end: number): Scale => ({
  kind: 'measure',
  unit: unit.si,
  end,
  convert: figure => toSi(figure, unit),
})

const isUnitSign = (text: string, at: number): boolean => isLetter(text, at) || '°℃℉µ²³'.includes(text[at] ?? '\n')

/** Symbols that touch the figure ("5W", "80km/h", "32m2") or follow it. */
function readSymbol(text: string, figure: Figure): Scale | undefined {
  const apart = !isUnitSign(text, figure.end)
  const start = apart ? skipBlanks(text, figure.end) : figure.end
  if (apart && start === figure.end) return undefined
  let end = start
  while (
    end - start < 12 &&
    (isUnitSign(text, end) ||
      (text[end] === '/' && isLetter(text, end + 1)) ||
      (end > start && '23'.includes(text[end] ?? '\n') && !isDigit(text, end + 1)))
  )
    end++
  const symbol = text.slice(start, end)
  if (!symbol || isLetter(text, end) || isDigit(text, end)) return undefined
  // "12 C", "10 m": one letter apart from the figure is a unit where nothing else can be meant
  if (apart && symbol.length === 1 && !(figure.digits && '°CFWVmgtK'.includes(symbol) && text[end] !== '.')) return undefined
  const known =
    unitOfSymbol(symbol) ?? (apart ? undefined : unitOfSymbol(symbol.replace(/^[a-z]/, letter => letter.toUpperCase())))
  if (known) return scaled(known, end)
  const slash = symbol.indexOf('/')
  return slash > 0 && unitOfSymbol(symbol.slice(0, slash)) ? scaled({ si: symbol, factor: 1 }, end) : undefined
}

/** "106 m.p.h." */
function readDotted(text: string, figure: Figure): Scale | undefined {
  const found = /^\s([a-z])\.([a-z])\.([a-z])\.?(?![a-z])/i.exec(text.slice(figure.end, figure.end + 8))
  const unit = found && unitOfSymbol(`${found[1]}${found[2]}${found[3]}`.toLowerCase())
  return unit ? scaled(unit, figure.end + found[0].length) : undefined
}

/** Names of one to four words ("square kilometres", "miles per hour", "percentage points"), behind a blank or the hyphen of a compound. */
function readName(text: string, figure: Figure): Scale | undefined {
  let found: Scale | undefined
  let name = ''
  let end = figure.end
  for (let n = 0; n < 4; n++) {
    const word: Word | undefined = wordAfterHyphen(text, end)
    if (!word) break
    name = name ? `${name} ${word.lower}` : word.lower
    end = name === 'sq' && text[word.end] === '.' ? word.end + 1 : word.end
    const unit = unitNamed(name)
    if (unit) found = scaled(unit, end)
    if (!beginsUnit(name)) break
  }
  return found
}

const quarter = 0.25

/** "half a mile", "a quarter of a mile", "a half-mile": part of one unit, told to the quarter. */
function readPartOfUnit(text: string, figure: Figure): Scale | undefined {
  const of = wordAfter(text, figure.end)
  const article = of?.lower === 'of' ? wordAfter(text, of.end) : of
  const isOne = article?.lower === 'a' || article?.lower === 'an'
  if (of?.lower === 'of' && !isOne) return undefined
  const scale = readName(text, isOne ? { ...figure, end: article.end } : figure)
  return scale && { ...scale, step: scale.convert(quarter) - scale.convert(0) }
}

/** "magnitude 6.2", "a magnitude of 6.2", "6.2-magnitude". */
function readMagnitude(text: string, figure: Figure): Scale | undefined {
  const before = wordBefore(text, figure.start) ?? wordBefore(text, figure.start, true)
  const named = before?.lower === 'magnitude' || (before?.lower === 'of' && wordBefore(text, before.start)?.lower === 'magnitude')
  const after = wordAfterHyphen(text, figure.end)
  if (!named && after?.lower !== 'magnitude') return undefined
  return scaled({ si: 'magnitude', factor: 1 }, named ? figure.end : after!.end)
}

/** What follows a figure in feet or pounds counts the next smaller unit. */
const smaller = new Map([
  [0.3048, { si: 'm', word: /^(?:inch(?:es)?|in)$/, factor: 0.0254, in: 12 }],
  [0.45359237, { si: 'kg', word: /^(?:ounces?|oz)$/, factor: 0.028349523125, in: 16 }],
])

/** "5 feet 9 inches", "6-foot-1", "7 pounds, 3 ounces" as one length or weight. */
function withSmaller(text: string, figure: Figure, scale: Scale | undefined): Scale | undefined {
  const part =
    scale && figure.numbers.length === 1 ? smaller.get(Number((scale.convert(1) - scale.convert(0)).toPrecision(9))) : undefined
  if (!scale || !part || part.si !== scale.unit) return scale
  const behind = /^(?:[ -]|, | and )(\d{1,2})(?!\d|[.,]\d)/.exec(text.slice(scale.end, scale.end + 9))
  const count = Number(behind?.[1])
  if (!behind || count >= part.in) return scale
  const end = scale.end + behind[0].length
  const unit = wordAfterHyphen(text, end)
  const isNamed = unit !== undefined && part.word.test(unit.lower)
  // "6-foot-1" names no inches
  // "5 feet 3 to 5 feet 5, with short hair"
  const isRange = /^(?:(?: to |-)\d| tall\b|[,;](?!\d))/.test(text.slice(end, end + 6))
  if (!isNamed && !((text[scale.end] === '-' || isRange) && figure.digits)) return scale
  const more = count * part.factor
  return {
    ...scale,
    end: isNamed ? unit.end : end,
    convert: number => Number((scale.convert(number) + more).toPrecision(9)),
    step: part.factor,
  }
}

/** "5 feet 3 to 5 feet": no 3 to 5 feet. */
const inchesBehind = /(?:feet|foot|ft\.?) $/

export const readMeasure: ScaleReader = (text, figure) =>
  figure.fraction
    ? readPartOfUnit(text, figure)
    : figure.numbers.length > 1 && inchesBehind.test(text.slice(Math.max(0, figure.start - 6), figure.start))
      ? undefined
      : withSmaller(
          text,
          figure,
          readSymbol(text, figure) ?? readName(text, figure) ?? readDotted(text, figure) ?? readMagnitude(text, figure),
        )

/** Lengths of one SI unit whose figures agree within the finer step are equal: "7 miles (11 km)". */
export const compareMeasures = (a: MeasureValue, b: MeasureValue): Comparison =>
  a.unit === b.unit && a.per === b.per ? compareIntervals(a, b, true) : 'unrelated'

/** Units that people read more easily than the SI unit, from which figure on. */
const shown: Record<string, readonly (readonly [least: number, unit: string, factor: number, offset?: number])[]> = {
  m: [
    [1000, 'km', 0.001],
    [1, 'm', 1],
    [0.01, 'cm', 100],
    [0, 'mm', 1000],
  ],
  m2: [
    [1e6, 'square km', 1e-6],
    [0, 'square metres', 1],
  ],
  m3: [
    [1, 'cubic metres', 1],
    [0, 'litres', 1000],
  ],
  kg: [
    [1000, 'tonnes', 0.001],
    [1, 'kg', 1],
    [0, 'g', 1000],
  ],
  'm/s': [[0, 'km/h', 3.6]],
  K: [[0, '°C', 1, -273.15]],
  W: [
    [1e9, 'GW', 1e-9],
    [1e6, 'MW', 1e-6],
    [1000, 'kW', 1e-3],
  ],
  B: [
    [1e12, 'TB', 1e-12],
    [1e9, 'GB', 1e-9],
    [1e6, 'MB', 1e-6],
  ],
  year: [[0, 'years', 1]],
  'percentage point': [[0, 'percentage points', 1]],
  degree: [[0, 'degrees', 1]],
}

/** "years", "square metres"; not "m/s". */
const plural = /(?<=[a-z]{3})s$/

/** "11.3 km", "at least 300 kg", "magnitude 6.2", "44 years". Three to four digits are shown: conversion invents no precision. */
/** "9 months", "8 weeks" of a small child; a whole year is a year. */
const ofInfants = (years: number): [number, string, number][] | undefined => {
  const months = Math.round(years * 12)
  if (Number.isInteger(years) || years > 2) return undefined
  return Math.abs(years * 12 - months) < 0.02 ? [[0, 'months', 12]] : [[0, 'weeks', 52.1775]]
}

export function printMeasure(value: MeasureValue): string {
  if (value.unit === 'magnitude') return `magnitude ${printInterval(value, false, printPlain)}`
  const size = Math.max(Math.abs(value.min ?? 0), Math.abs(value.max ?? 0))
  const scales = (value.unit === 'year' ? ofInfants(size) : undefined) ?? shown[value.unit]
  const [, unit, factor, offset = 0] = scales?.find(([least]) => size >= least) ?? [0, value.unit, 1]
  const print = (figure: number) => printPlain(Number((figure * factor).toPrecision(4)))
  const words = printInterval(shiftInterval(value, offset), false, print)
  return `${words} ${words === '1' ? unit.replace(plural, '') : unit}${value.per ? ` per ${value.per}` : ''}`
}

export const corpus: Corpus<MeasureValue> = {
  same: [
    {
      value: { kind: 'measure', min: 30000, max: 30000, unit: 'm', step: 10000 },
      wordings: ['30 km', '30km', '30 kilometres', 'thirty kilometers', '30-kilometre', '30\u00a0km'],
    },
    {
      value: { kind: 'measure', min: 1520, max: 1520, unit: 'm2', step: 10 },
      wordings: ['1,520 square metres', '1,520 sq m', '1,520 sq. m', '1,520 sqm'],
    },
    {
      value: { kind: 'measure', min: 1609.344, max: 1609.344, unit: 'm', step: 1609.344 },
      wordings: ['one mile', '1 mile', '1-mile'],
    },
    {
      value: { kind: 'measure', min: 1.7526, max: 1.7526, unit: 'm', step: 0.0254 },
      wordings: ['5 feet 9 inches', '5 feet, 9 inches', '5-foot-9', 'five feet 9 inches', '5 feet 9 tall'],
    },
    {
      value: { kind: 'measure', min: 278, max: 278, unit: 'kg', step: 1 },
      wordings: ['278kg', '278 kilograms', '278 kilos', '278-kilogram'],
    },
    {
      value: { kind: 'measure', min: 44.704, max: 44.704, unit: 'm/s', step: 44.704 },
      wordings: ['100mph', '100 mph', '100 miles per hour', '100 miles an hour', '100 m.p.h.', '100 m.p.h', '100 M.P.H.'],
    },
    {
      value: { kind: 'measure', min: 5, max: 5, unit: 'µg/m3', step: 1 },
      wordings: ['5 µg/m3', '5µg/m3', '5 µg/m3, the limit'],
    },
    {
      value: { kind: 'measure', min: 10, max: 10, unit: 'm2', step: 10 },
      wordings: ['10 m2', '10m2', '10 m²', '10 square metres'],
    },
    {
      value: { kind: 'measure', min: 3e9, max: 3e9, unit: 'B', step: 1e9 },
      wordings: ['3GB', '3 GB', '3 gigabytes'],
    },
    {
      value: { kind: 'measure', min: 283.95, max: 286.35, unit: 'K', step: 1 },
      wordings: ['about 12 °C', 'around 12 degrees Celsius', 'about 12 C'],
    },
    {
      value: { kind: 'measure', min: 283.15, max: 283.15, unit: 'K', step: 10 },
      wordings: ['10 degrees Celsius', '10°C', '10 °C', '10 Celsius', '10C'],
    },
    {
      value: { kind: 'measure', min: 6.2, max: 6.2, unit: 'magnitude', step: 0.1 },
      wordings: ['magnitude 6.2', 'a magnitude of 6.2', '6.2-magnitude', 'magnitude-6.2'],
    },
    {
      value: { kind: 'measure', min: 2, max: 2, unit: 'percentage point', step: 1 },
      wordings: ['2 percentage points', 'two percentage points', '200 basis points', '2-percentage-point'],
    },
    {
      value: { kind: 'measure', min: 5e6, max: 1e7, unit: 'W', step: 1e6 },
      wordings: ['5 to 10 MW', '5-10MW', '5 MW to 10 MW', 'five to ten megawatts'],
    },
  ],
  not: [
    'a foot in the door',
    'yards away',
    '5G',
    'the mile',
    '12 C. Then',
    'three m wide',
    '20 f.b.i. agents',
    '30 m22',
    '30 m2x',
    '30kmx',
    '5/km',
    '24/7',
  ],
}
