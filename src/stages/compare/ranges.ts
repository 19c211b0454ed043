import type { Value } from '../../model/value.js'
import { middleOf } from './slack.js'

/** A figure as an interval; an absent end is open. */
export interface Range {
  min?: number
  max?: number
}

/** Figures have a range; times, names and words have none. */
export function rangeOf(value: Value): Range | undefined {
  switch (value.kind) {
    case 'count':
    case 'amount':
    case 'percent':
    case 'measure':
    case 'duration':
      return { min: value.min, max: value.max }
    default:
      return undefined
  }
}

export const isOpen = ({ min, max }: Range): boolean => min === undefined || max === undefined

/** Bounds further apart than this share of the larger are not one figure loosely told. */
const looseness = 0.1

/** Two bounds of one direction that name different figures ("at least 31" / "at least 43", "up to 20" / "up to 50"). */
export function boundsDiffer(a: Range, b: Range): boolean {
  const [ours, theirs] =
    a.max === undefined && b.max === undefined ? [a.min, b.min] : a.min === undefined && b.min === undefined ? [a.max, b.max] : []
  if (ours === undefined || theirs === undefined) return false
  return Math.abs(ours - theirs) > looseness * Math.max(Math.abs(ours), Math.abs(theirs))
}

/** "About 24 minutes" / "about 26 minutes": so finely told that the "about" is no rounding. */
export function areToldApart(a: Value, b: Value): boolean {
  const [ours, theirs] = [fineStepsOf(a), fineStepsOf(b)]
  return ours !== undefined && theirs !== undefined && ours !== theirs && 'step' in a && 'step' in b && a.step === b.step
}

/** A figure of two digits or more that does not end in nought or five, in steps of its wording; "about" leaves as much above it as below. */
function fineStepsOf(value: Value): number | undefined {
  const { min, max } = rangeOf(value) ?? {}
  // an average of shares is told with "about" as well
  if (min === undefined || max === undefined || value.kind === 'percent' || !('step' in value) || !value.step) return undefined
  const steps = (min + max) / 2 / value.step
  return steps > fewestSteps && Math.abs(steps - Math.round(steps)) < 1e-6 && Math.round(steps) % 5 !== 0 ? steps : undefined
}
const fewestSteps = 10

/** The bound is the figure itself: "at least 30" / "all 30". */
export const edgesMeet = (a: Range, b: Range): boolean =>
  (a.min !== undefined && a.min === b.min) || (a.max !== undefined && a.max === b.max)

/** Does one range begin right behind an exact figure, or end right before it? */
export function edgesTouch(a: Range | undefined, b: Range | undefined): boolean {
  const touch = (low: Range | undefined, high: Range | undefined): boolean =>
    low?.max !== undefined && high?.min === low.max + 1 && (low.min === low.max) !== (high.min === high.max)
  return touch(a, b) || touch(b, a)
}

/** Is the figure of `a` the higher one? By its lower end, since a toll is told as what is known so far. */
export const isHigher = (a: Range, b: Range): boolean => (a.min ?? a.max ?? 0) > (b.min ?? b.max ?? 0)

/** What a figure is rounded to, by its noughts ("350" to 10, "42.4" to 0.1). */
function stepOf(figure: number): number {
  const [, point = ''] = String(figure).split('.')
  if (point !== '') return 10 ** -point.length
  let step = 1
  while (figure !== 0 && figure % (step * 10) === 0) step *= 10
  return step
}

const minuteSteps = [60, 30, 15, 10, 5]

/** Could one be the other, rounded? "350" and "347", "3 p.m." and "2:40"; not "14 people" and "15 people". */
export function mayBeRounded(a: Value, b: Value): boolean {
  if (a.kind === 'time' && b.kind === 'time') {
    const [ours, theirs] = [middleOf(a), middleOf(b)]
    const coarsest = Math.max(...[ours, theirs].map(minutes => minuteSteps.find(step => minutes % step === 0) ?? 1))
    return Math.abs(ours - theirs) < coarsest
  }
  const [ours, theirs] = [exactly(a), exactly(b)]
  if (ours === undefined || theirs === undefined) return true
  const apart = Math.abs(ours - theirs)
  return apart < Math.max(stepOf(ours), stepOf(theirs)) || apart < closeness * ours
}

/** In another unit ("300 kg" / "661 pounds") a figure has no noughts. */
const closeness = 0.01

/** "31", not "about 31". */
function exactly(value: Value): number | undefined {
  const { min, max } = rangeOf(value) ?? {}
  return min === max ? min : undefined
}
