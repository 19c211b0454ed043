import { readNumber, smallNumber } from '../language/numberWords.js'
import { skipBlanks, wordAfter } from '../language/wordAt.js'
import type { Figure } from './figure.js'

const bases = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 500, 1000, 10000, 100000, 1000000])
const spans = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/

/**
 * "one in five", "one out of three voters", "two out of every ten": a share. With an article ("two out of the six") or an odd whole ("30 out
 * of 31") it is a part of a group and no share; "three in 10 days" is a count.
 */
export function readRatio(text: string, figure: Figure): { share: number; end: number } | undefined {
  const [top] = figure.numbers
  if (figure.numbers.length > 1 || figure.currency || !Number.isInteger(top) || top < 1 || top > 99) return undefined
  const first = wordAfter(text, figure.end)
  let at = first?.end
  if (first?.lower === 'out') {
    const of = wordAfter(text, first.end)
    if (of?.lower !== 'of') return undefined
    at = of.end
  } else if (first?.lower !== 'in') return undefined
  if (top > 9 && first.lower === 'in') return undefined
  const every = wordAfter(text, at!)
  if (every?.lower === 'every' || every?.lower === 'each') at = every.end
  const bottom = readNumber(text, skipBlanks(text, at!))
  if (!bottom || !bases.has(bottom.value) || bottom.value <= top) return undefined
  if (!bottom.digits && smallNumber(text.slice(bottom.start, bottom.end).toLowerCase()) === undefined && bottom.value < 100)
    return undefined
  const next = wordAfter(text, bottom.end)
  if (next && spans.test(next.lower)) return undefined
  return { share: top / bottom.value, end: bottom.end }
}
