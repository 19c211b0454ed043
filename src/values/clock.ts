import type { Comparison } from '../model/comparison.js'
import type { TimeValue } from '../model/value.js'
import { areTwoHours, closest, minutesOf } from './time.js'

const day = 24 * 60
/** Minutes by which reporters differ over one hour: the call, the first shot, the arrival of the police. */
const loose = 45

/** Clock times without their days, on a dial: ten minutes lie between 23:55 and 00:05. Close ones may be one time, told loosely. */
export function compareClocks(a: TimeValue, b: TimeValue): Comparison {
  if (a.half || b.half) return closest(a, b, compareClocks)
  const [first, second] = [rangeOf(a), rangeOf(b)]
  if (first.min === second.min && first.max === second.max) return 'equal'
  if (areTwoHours(first, second)) return 'rounding'
  const gap = Math.min(gapOf(first, second), gapOf(first, moved(second, day)), gapOf(first, moved(second, -day)))
  if (gap > 0 && areExact(a, b)) return 'disjoint'
  return gap <= 0 ? 'overlapping' : gap <= loose ? 'rounding' : 'disjoint'
}

/** "At 10:53" / "at 10:55": told to the minute, without "about", by two reporters who looked at a clock. */
function areExact(...times: readonly TimeValue[]): boolean {
  const minutes = times.map(({ earliest, latest }) => (earliest === latest ? minutesOf(earliest) : 0))
  return minutes.every(minute => minute % quarter !== 0) && minutes.some(minute => minute % five !== 0)
}
const quarter = 15
const five = 5

interface Range {
  min: number
  max: number
}

const rangeOf = ({ earliest, latest }: TimeValue): Range => ({ min: minutesOf(earliest) % day, max: minutesOf(latest) % day })
const moved = ({ min, max }: Range, by: number): Range => ({ min: min + by, max: max + by })
const gapOf = (a: Range, b: Range): number => Math.max(a.min - b.max, b.min - a.max)
