import { wordBefore } from '../language/wordAt.js'
import type { QuantityMention } from '../model/mention.js'
import { readBoundAfter } from './bounds.js'
import { type Figure, readFigure, readSingleFigure } from './figure.js'
import { isChangeBefore } from './joinScaled.js'
import { isNameOfUnit } from './labelled.js'
import { readLead } from './lead.js'
import { readOne } from './one.js'
import { isPieceOfToken } from './pieceOfToken.js'
import { readRatio } from './ratio.js'
import { readCount } from './readCount.js'
import { readScale } from './readScale.js'
import { readScaled } from './readScaled.js'
import { makeScore, readScore } from './score.js'
import type { Told } from './told.js'

export interface QuantityReading {
  mention?: QuantityMention
  /** Where reading goes on. */
  end: number
}

/**
 * Reads the quantity whose figure begins at `at`; `from` is the end of the last mention, `limit` the beginning of the next expression of
 * time. Gives where to go on even when the figure is none.
 */
export function readQuantity(text: string, at: number, from: number, limit: number): QuantityReading | undefined {
  let figure = readFigure(text, at, limit)
  if (!figure) return undefined
  if (isPieceOfToken(text, figure)) return { end: figure.end }
  const score = readScore(text, figure)
  if (score) return { mention: makeScore(text, figure, score), end: figure.end }
  if (figure.numbers.length > 1 && !isRange(text, figure)) {
    if (figure.joined === '-') return { end: figure.end }
    figure = readSingleFigure(text, at)!
  }
  const ratio = readRatio(text, figure)
  if (ratio) figure = { ...figure, numbers: [ratio.share], fraction: true, end: ratio.end, step: 0.1, rich: true }
  else if (isOneWord(text, figure) && readOne(text, figure) === 'pronoun') return { end: figure.end }
  const after = ratio ? undefined : readBoundAfter(text, figure.end)
  const end = after?.at ?? figure.end
  const told: Told = { text, figure, lead: readLead(text, figure, from), after: after?.is, end, limit }
  const scale = readScale(text, { ...figure, end })
  if (scale && isNameOfUnit(text, figure, scale.end)) return { end: scale.end }
  const mention = scale ? readScaled(told, scale) : readCount(told)
  return { mention, end: mention?.end ?? figure.end }
}

/** "10 to 12", "from 12 to 8"; not "57 to 43", nor "up $4 to $19". */
function isRange(text: string, { start, numbers, joined, currency }: Figure): boolean {
  if (joined === 'to' && currency && isChangeBefore(text, start)) return false
  return numbers[1]! > numbers[0] || (joined === 'to' && wordBefore(text, start)?.lower === 'from')
}

const isOneWord = (text: string, { start, end }: Figure): boolean => text.slice(start, end).toLowerCase() === 'one'
