import type { BoundWord } from '../language/boundWords.js'
import { isCountedState } from '../language/nouns.js'
import { isDash, isLetter, wordAfter, wordBefore } from '../language/wordAt.js'
import type { QuantityMention } from '../model/mention.js'
import { readRate } from './amount.js'
import { boundedRange, boundMark, readBoundAfter } from './bounds.js'
import { stepOfCount } from './count.js'
import { type CountedNoun, readCompoundNoun, readCountedNoun } from './countedNoun.js'
import { joinCounted } from './joinScaled.js'
import { isLabelled } from './labelled.js'
import { isChange } from './lead.js'
import { type Partition, readPartition } from './partition.js'
import { isDistributive, statedNumber, type Told } from './told.js'

type Counted = CountedNoun & { partition?: Partition }

/** Who they are of whom a crowd or a crew is. */
const members = new Map([
  ['crew', 'crew member'],
  ['crowd', 'spectator'],
  ['audience', 'spectator'],
  ['attendance', 'spectator'],
  ['workforce', 'employee'],
])

/** "a crew of 23", "before a crowd of some 24,000". */
function membersOf({ text, lead }: Told): string | undefined {
  const of = wordBefore(text, lead.start)
  return of?.lower === 'of' ? members.get(wordBefore(text, of.start)?.lower ?? '') : undefined
}

function readWhatIsCounted(told: Told, single: boolean): Counted {
  const { text, figure, end, limit } = told
  const compound = readCompoundNoun(text, end)
  const partition = compound ? undefined : readPartition(text, end)
  const noun = compound ?? partition ?? readCountedNoun(text, end, single && !figure.rich)
  if (noun.end > limit) return { of: '', end, others: false }
  const of = compound || partition || noun.of !== '' ? undefined : membersOf(told)
  if (of) return { of, end, others: false }
  return { others: false, ...noun, partition }
}

/** Bound words that no year, number or label takes: "more than 1700 were hurt". */
const countingBounds: ReadonlySet<BoundWord> = new Set(['at-least', 'more', 'fewer', 'at-most', 'nearly'])

/** A count of what the words behind the figure name; undefined where the figure names something instead ("page 12", "5G", "9 pm"). */
export function readCount(told: Told): QuantityMention | undefined {
  const { text, figure, lead, after, limit } = told
  const single = figure.numbers.length === 1 && figure.numbers[0] === 1
  const counted = readWhatIsCounted(told, single)
  const { of, partition } = counted
  // "5G", "10th-grader"
  const glued = counted.end === told.end && (isLetter(text, told.end) || (isDash(text, told.end) && isLetter(text, told.end + 1)))
  if (glued && text[told.end] !== '\u2014') return undefined
  const next = wordAfter(text, told.end)?.lower
  if (figure.digits && (next === 'am' || next === 'pm')) return undefined
  // ".45-caliber" is a kind of gun
  if (next?.startsWith('calib') || counted.of.startsWith('calib')) return undefined
  // "ground zero", "to zero in on"
  if (!figure.digits && figure.numbers[0] === 0 && of === '') return undefined
  // "COVID -19 tests": things are not counted below nothing
  if (of !== '' && figure.numbers[0] < 0) return undefined
  const isNamed = of !== '' && (!single || !figure.digits || isCountedState(of))
  const bounded = counted.others || countingBounds.has(lead.bound ?? 'exact')
  if (isLabelled(text, figure, isNamed || bounded, bounded)) return undefined
  const joined =
    lead.introduced?.lower === 'from' && figure.numbers.length === 1 ? joinCounted(text, counted.end, limit) : undefined
  const numbers = joined ? [...figure.numbers, joined.number] : figure.numbers
  let end = joined?.figureEnd ?? counted.end
  const rate = partition ? undefined : readRate(text, end)
  if (rate) end = rate.end
  const behind = after || partition ? undefined : readBoundAfter(text, end)
  if (behind) end = behind.at
  const each = partition ? undefined : isDistributive(text, end)
  if (each) end = each.end
  const bound = lead.bound ?? after ?? behind?.is ?? 'exact'
  const start = joined && !lead.bound ? lead.introduced!.start : lead.start
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const range = boundedRange(low, high, bound, Number.isInteger(low) && Number.isInteger(high))
  return {
    start,
    end,
    kind: 'count',
    text: text.slice(start, end),
    number: statedNumber(numbers),
    bound: boundMark[bound],
    value: { kind: 'count', ...range, of, step: stepOfCount(low, figure.step), ...(rate ? { per: rate.per } : {}) },
    figure: { start: figure.start, end: joined?.figureEnd ?? figure.end },
    ...(each ? { distributive: true } : {}),
    ...(lead.others || counted.others ? { others: true } : {}),
    ...(partition ? { partitive: true } : {}),
    ...(partition?.whole === undefined ? {} : { partOf: partition.whole }),
    ...(numbers.length > 1 && isChange(text, lead) ? { change: true } : {}),
  }
}
