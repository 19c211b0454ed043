import { isBlank, isDash, isDigit, skipBlanks, wordAfter, wordBefore } from '../language/wordAt.js'
import { type Figure, readFigure } from './figure.js'
import { readScale } from './readScale.js'
import type { Scale } from './scale.js'

const changing = new Set(
  'by up down rose fell gained lost added dropped slid climbed jumped ended closed increased decreased surged plunged slipped rallied advanced eased declined grew sank soared tumbled dipped edged raised cut lifted reduced'.split(
    ' ',
  ),
)

/** "rose 2 percent", "increased by $4": what follows with "to" is the result. */
export const isChangeBefore = (text: string, start: number): boolean => changing.has(wordBefore(text, start)?.lower ?? '')

interface Joined {
  number: number
  figureEnd: number
}

/** Where "to" or the like stands behind the first figure; after "from" a few words may come between ("from 21 mpg combined to 23"). */
function findJoint(text: string, at: number, introduced: string | undefined): number | undefined {
  if (isDash(text, at) && text[at] !== '\u2014') return at + 1
  let end = at
  for (let n = 0; n < (introduced === 'from' ? 4 : 1); n++) {
    if (!isBlank(text, end)) return undefined
    const word = wordAfter(text, end)
    if (word?.lower === 'to' || (word?.lower === 'and' && introduced === 'between')) return skipBlanks(text, word.end)
    if (word) end = word.end
    else {
      // "from 20 points in 2008 to 29"
      let digits = skipBlanks(text, end)
      while (digits - end < 8 && isDigit(text, digits)) digits++
      if (digits === skipBlanks(text, end)) return undefined
      end = digits
    }
  }
  return undefined
}

/**
 * The second end of a range whose first end has a unit of its own: "10 percent to 15 percent", "from 252 miles to 287 miles", "between $62
 * and $68". Not of a change and its result: "rose 2 percent to 34 percent", "increased by $4 to $19".
 */
export function joinScaled(
  text: string,
  figure: Figure,
  scale: Scale,
  introduced: string | undefined,
  limit: number,
): (Joined & { scale: Scale }) | undefined {
  if (isChangeBefore(text, figure.start)) return undefined
  const at = findJoint(text, scale.end, introduced)
  if (at === undefined) return undefined
  // a year may stand between ("from 20 mpg in 2008 to 29 mpg"), so that the limit holds only next to the first figure
  const second = readFigure(text, at, scale.end + 8 < at ? Number.POSITIVE_INFINITY : limit)
  if (!second || second.numbers.length > 1 || second.fraction) return undefined
  const other = readScale(text, second)
  if (!other && (introduced !== 'from' || second.end > limit)) return undefined
  if (other && (other.kind !== scale.kind || other.unit !== scale.unit)) return undefined
  const [number] = second.numbers
  if (introduced !== 'from' && number <= figure.numbers[0] && scale.kind !== 'measure') return undefined
  return { scale: other ?? { ...scale, end: second.end }, number, figureEnd: second.end }
}

/** "from 12 seats to 8": the second figure of a change whose first has a noun. */
export function joinCounted(text: string, at: number, limit: number): Joined | undefined {
  const to = findJoint(text, at, undefined)
  const second = to === undefined ? undefined : readFigure(text, to, limit)
  if (!second || second.numbers.length > 1 || second.fraction || second.currency || readScale(text, second)) return undefined
  return { number: second.numbers[0], figureEnd: second.end }
}
