import type { BoundWord } from '../language/boundWords.js'
import type { Comparison } from '../model/comparison.js'
import { boundedRange } from './bounds.js'
import { compareRanges } from './compareRanges.js'

/** The figures that a value allows, both ends inclusive, an absent end open; `step` is the rounding step of its wording. */
export interface Interval {
  min?: number
  max?: number
  step?: number
}

/** A gap counts as rounding up to half a step of the looser wording, and never above this share of the figure. */
const looseness = 0.1

function roomOf(interval: Interval): number {
  const edge = Math.max(Math.abs(interval.min ?? 0), Math.abs(interval.max ?? 0))
  return Math.min((interval.step ?? 0) / 2, edge * looseness)
}

const isPoint = ({ min, max }: Interval): boolean => min !== undefined && min === max

/**
 * How two intervals stand to each other. With `measured`, two bare figures that differ by no more than half of the finer step are equal:
 * "7 miles" and "11 km" are one length, 30 % and 30.4 % are not.
 */
export function compareIntervals(a: Interval, b: Interval, measured = false): Comparison {
  if (measured && isPoint(a) && isPoint(b) && Math.abs(a.min! - b.min!) <= Math.min(a.step ?? 0, b.step ?? 0) / 2) return 'equal'
  // half a step still rounds: 2.5 to 3
  return compareRanges(a, b, Math.max(roomOf(a), roomOf(b)) * (1 + 1e-9))
}

/** The same interval so much further up. */
export function shiftInterval({ min, max }: Interval, by: number): Interval {
  const shift = (end: number): number => (by === 0 ? end : Number((end + by).toPrecision(12)))
  return { ...(min === undefined ? {} : { min: shift(min) }), ...(max === undefined ? {} : { max: shift(max) }) }
}

const words: readonly (readonly [BoundWord, string])[] = [
  ['more', 'more than'],
  ['fewer', 'fewer than'],
  ['about', 'about'],
  ['just-under', 'just under'],
  ['nearly', 'nearly'],
  ['just-over', 'just over'],
]

const roundness = (figure: number): number =>
  String(Math.abs(figure))
    .replace(/0{1,30}$/, '')
    .replace('.', '').length

/** "at least 30", "more than 300", "about 20", "5 to 10": the shortest wording that allows just these figures. `print` writes one figure. */
export function printInterval(interval: Interval, whole: boolean, print: (figure: number) => string): string {
  const { min, max } = interval
  if (min === undefined && max === undefined) return 'some'
  if (min !== undefined && min === max) return print(min)
  const ends = [min, max].filter(end => end !== undefined)
  const middle = ends.length === 2 ? [(min! + max!) / 2] : []
  for (const [is, word] of words)
    for (const figure of [...ends.flatMap(end => [end, end - 1, end + 1]), ...middle]) {
      // of whole things "nearly 300" may be 300, of lengths and sums the two are one
      if (is === 'just-under' && !(whole && figure % 10 === 0)) continue
      const { min: low, max: high } = boundedRange(figure, figure, is, whole)
      if (whole && ends.length === 2 && figure < 10) continue
      const rounder = roundness(figure) < Math.min(...ends.map(roundness))
      if (low === min && high === max && (rounder || !whole || ends.length === 2))
        return ends.length === 1 && !whole ? edge(min, max, print) : `${word} ${print(figure)}`
    }
  return ends.length === 1 ? edge(min, max, print) : `${print(min!)} to ${print(max!)}`
}

const edge = (min: number | undefined, max: number | undefined, print: (figure: number) => string): string =>
  min === undefined ? `up to ${print(max!)}` : `at least ${print(min)}`

/** 1234567.5 -> "1,234,567.5". */
export function printPlain(figure: number): string {
  const [whole, rest] = String(Number(Math.abs(figure).toPrecision(12))).split('.')
  const grouped = whole!.length > 3 && !whole!.includes('e') ? whole!.replace(/(?<=\d)(?=(?:\d{3}){1,12}$)/g, ',') : whole!
  return (figure < 0 ? '-' : '') + grouped + (rest ? `.${rest}` : '')
}

/** "2.5 million", "3 billion", "12,500": millions and above in words where three digits tell all. */
export function printNumber(figure: number): string {
  for (const [name, size] of [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
  ] as const) {
    const scaled = Number((figure / size).toPrecision(12))
    if (Math.abs(scaled) >= 1 && Math.abs(scaled) < 1000 && Number.isInteger(Number((scaled * 1000).toPrecision(12))))
      return `${printPlain(scaled)} ${name}`
  }
  return printPlain(figure)
}
