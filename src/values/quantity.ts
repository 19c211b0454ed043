import type { BoundWord } from '../language/boundWords.js'
import { isCountedState } from '../language/nouns.js'
import { isDash, isLetter, type Word, wordAfter, wordBefore } from '../language/wordAt.js'
import type { QuantityMention } from '../model/mention.js'
import type { CountValue } from '../model/value.js'
import { readAmount, readRate } from './amount.js'
import { boundedRange, boundMark, readBoundAfter, readBoundBefore } from './bounds.js'
import { stepOfCount } from './count.js'
import { readCompoundNoun, readCountedNoun } from './countedNoun.js'
import { type Figure, readFigure, readSingleFigure } from './figure.js'
import { isLabelled, isPieceOfToken } from './labelled.js'
import { readMeasure } from './measure.js'
import { readOne } from './one.js'
import { readPartition } from './partition.js'
import { readPercent } from './percent.js'
import { readRatio } from './ratio.js'
import type { Scale } from './scale.js'
import { readScore } from './score.js'
import { isChangeBefore, joinScaled } from './joinScaled.js'

export interface QuantityReading {
  mention?: QuantityMention
  /** Where reading goes on. */
  end: number
}

const more = new Set(['another', 'further', 'additional', 'extra'])
const introducing = new Set(['between', 'from'])

export const readScale = (text: string, figure: Figure): Scale | undefined =>
  readPercent(text, figure) ?? readAmount(text, figure) ?? readMeasure(text, figure)

/** What stands before the figure and belongs to it: "at least another", "between", "from". */
function readLead(
  text: string,
  figure: Figure,
  from: number,
): { start: number; bound?: BoundWord; others: boolean; introduced?: Word } {
  let { start } = figure
  let word = wordBefore(text, start)
  const introduced = word && introducing.has(word.lower) && word.start >= from ? word : undefined
  if (introduced && figure.numbers.length > 1) start = introduced.start
  const others = word !== undefined && more.has(word.lower) && word.start >= from
  if (others) {
    start = word!.start
    word = wordBefore(text, start)
    if ((word?.lower === 'a' || word?.lower === 'an') && word.start >= from) start = word.start
  }
  const bound = readBoundBefore(text, start, from)
  const at = bound && bound.is !== 'exact' ? bound.at : start
  return { start: at, bound: bound?.is, others, introduced }
}

/** "1,000 soldiers each", "$5 apiece". */
const isDistributive = (text: string, end: number): Word | undefined => {
  const word = wordAfter(text, end)
  return word && (word.lower === 'each' || word.lower === 'apiece') ? word : undefined
}

/**
 * Reads the quantity whose figure begins at `at`; `from` is the end of the last mention, `limit` the beginning of the next expression of
 * time. Gives where to go on even when the figure is none.
 */
export function readQuantity(text: string, at: number, from: number, limit: number): QuantityReading | undefined {
  let figure = readFigure(text, at, limit)
  if (!figure) return undefined
  if (isPieceOfToken(text, figure)) return { end: endOfToken(text, figure.end) }
  const score = readScore(text, figure)
  if (score) return { mention: makeScore(text, figure, score), end: figure.end }
  const before = wordBefore(text, figure.start)
  const [first, second] = figure.numbers
  if (second !== undefined && figure.joined === 'to' && figure.currency && isChangeBefore(text, figure.start)) figure = readSingleFigure(text, at)!
  else if (second !== undefined && second <= first && !(figure.joined === 'to' && before?.lower === 'from')) {
    if (figure.joined === '-') return { end: figure.end }
    figure = readSingleFigure(text, at)!
  }
  const ratio = readRatio(text, figure)
  if (!ratio && isOneWord(text, figure) && readOne(text, figure) === 'pronoun') return { end: figure.end }
  if (ratio) figure = { ...figure, numbers: [ratio.share], fraction: true, end: ratio.end, step: 0.1, rich: true }
  const after = ratio ? undefined : readBoundAfter(text, figure.end)
  const told = after ? { ...figure, end: after.at } : figure
  const lead = readLead(text, figure, from)
  const scale = readScale(text, told)
  return scale
    ? finishScaled(text, figure, scale, lead, after?.is, limit)
    : finishCount(text, figure, told, lead, after?.is, limit)
}

/** Bound words that no year, number or label takes. */
const countingBounds: ReadonlySet<BoundWord> = new Set(['at-least', 'more', 'fewer', 'at-most', 'nearly'])

type Lead = ReturnType<typeof readLead>

/** "ranges from 5 to 10" is a range of doubt, "rose from 5 to 10" a change. */
const rangeVerbs = new Set(
  'range ranges ranged ranging vary varies varied varying anywhere prices aged ages differ estimates between sizes of'.split(' '),
)

const isChange = (text: string, introduced: Word | undefined): boolean =>
  introduced?.lower === 'from' && !rangeVerbs.has(wordBefore(text, introduced.start)?.lower ?? '')

function finishScaled(
  text: string,
  figure: Figure,
  first: Scale,
  lead: Lead,
  afterFigure: BoundWord | undefined,
  limit: number,
): QuantityReading {
  const joined =
    figure.numbers.length === 1 ? joinScaled(text, figure, first, lead.introduced?.lower, limit, readScale) : undefined
  const scale = joined?.scale ?? first
  const numbers = joined ? ([figure.numbers[0], joined.number] as const) : figure.numbers
  let { start } = lead
  if (joined && lead.introduced && !lead.bound) start = lead.introduced.start
  const rate = readRate(text, scale.end)
  let end = rate?.end ?? scale.end
  const behind = afterFigure ? undefined : readBoundAfter(text, end)
  if (behind) end = behind.at
  const each = isDistributive(text, end)
  const bound = lead.bound ?? afterFigure ?? behind?.is ?? 'exact'
  const ends = [...numbers].map(scale.convert).sort((a, b) => a - b)
  const range = boundedRange(ends[0]!, ends.at(-1)!, bound, false)
  const step = Math.abs(
    scale.convert(scale.kind === 'percent' && !figure.fraction ? Math.min(figure.step, 1) : figure.step) - scale.convert(0),
  )
  const rest = { ...range, step: Number(step.toPrecision(6)), ...(rate ? { per: rate.per } : {}) }
  const value =
    scale.kind === 'percent'
      ? { kind: scale.kind, ...rest }
      : scale.kind === 'amount'
        ? { kind: scale.kind, currency: scale.unit, ...rest }
        : { kind: scale.kind, unit: scale.unit, ...rest }
  const mention: QuantityMention = {
    start,
    end: each?.end ?? end,
    kind: scale.kind,
    text: text.slice(start, each?.end ?? end),
    number: numbers.length === 1 ? numbers[0] : [numbers[0], numbers[1]!],
    bound: boundMark[bound],
    value,
    figure: { start: figure.start, end: joined?.figureEnd ?? figure.end },
    ...(each ? { distributive: true } : {}),
    ...(lead.others ? { others: true } : {}),
    ...(numbers.length > 1 && isChange(text, lead.introduced) ? { change: true } : {}),
  }
  return { mention, end: mention.end }
}

function finishCount(
  text: string,
  figure: Figure,
  told: Figure,
  lead: Lead,
  afterFigure: BoundWord | undefined,
  limit: number,
): QuantityReading {
  const { numbers } = figure
  const single = numbers.length === 1 && numbers[0] === 1
  const compound = readCompoundNoun(text, told.end)
  // "5G", "10th-grader", "30-K"
  if (!compound && (isLetter(text, told.end) || (isDash(text, told.end) && isLetter(text, told.end + 1) && text[told.end] !== '\u2014'))) return { end: endOfToken(text, told.end) }
  const partition = compound ? undefined : readPartition(text, told.end)
  const noun = partition
    ? { ...partition, others: false }
    : compound
      ? { ...compound, others: false }
      : readCountedNoun(text, told.end, single && !figure.rich)
  const inTime = noun.end > limit
  const of = inTime ? '' : noun.of
  if (isLabelled(text, figure, of !== '' && (!single || figure.digits === false || isCountedState(of))))
    return { end: figure.end }
  const next = wordAfter(text, told.end)
  if (next && (next.lower === 'am' || next.lower === 'pm') && figure.digits) return { end: next.end }
  let end = inTime ? told.end : noun.end
  const rate = partition ? undefined : readRate(text, end)
  if (rate) end = rate.end
  const behind = afterFigure ? undefined : readBoundAfter(text, end)
  if (behind) end = behind.at
  const each = isDistributive(text, end)
  if (each) end = each.end
  if (partition) end = told.end
  const bound = lead.bound ?? afterFigure ?? behind?.is ?? 'exact'
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  const whole = Number.isInteger(low) && Number.isInteger(high)
  const value: CountValue = {
    kind: 'count',
    ...boundedRange(low, high, bound, whole),
    of,
    step: stepOfCount(low, figure.step),
    ...(rate ? { per: rate.per } : {}),
  }
  const mention: QuantityMention = {
    start: lead.start,
    end,
    kind: 'count',
    text: text.slice(lead.start, end),
    number: numbers.length === 1 ? numbers[0] : [numbers[0], numbers[1]!],
    bound: boundMark[bound],
    value,
    figure: { start: figure.start, end: figure.end },
    ...(each ? { distributive: true } : {}),
    ...(lead.others || noun.others ? { others: true } : {}),
    ...(partition ? { partitive: true } : {}),
    ...(partition?.whole !== undefined ? { partOf: partition.whole } : {}),
    ...(numbers.length > 1 && isChange(text, lead.introduced) ? { change: true } : {}),
  }
  return { mention, end }
}

function makeScore(text: string, figure: Figure, kind: 'vote' | 'score'): QuantityMention {
  const [first, second] = figure.numbers
  return {
    start: figure.start,
    end: figure.end,
    kind,
    text: text.slice(figure.start, figure.end),
    number: [first, second!],
    bound: '=',
    value: { kind: 'count', min: first, max: first, against: second!, of: kind, step: 1 },
    figure: { start: figure.start, end: figure.end },
  }
}

const isOneWord = (text: string, figure: Figure): boolean =>
  figure.numbers.length === 1 && figure.numbers[0] === 1 && text.slice(figure.start, figure.end).toLowerCase() === 'one'

/** Longest piece of a token that is skipped at once. */
const longestToken = 60
const inToken = /^(?:[\p{L}\p{N}]|[-./:,_@&'](?=[\p{L}\p{N}]))/u

function endOfToken(text: string, at: number): number {
  let end = at
  while (end - at < longestToken && inToken.test(text.slice(end, end + 2))) end++
  return end
}
