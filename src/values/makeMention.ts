import type { QuantityMention } from '../model/mention.js'
import type { AgeReading } from './age.js'
import { readRate } from './amount.js'
import { boundedRange, boundMark, readBoundAfter, readBoundBefore } from './bounds.js'
import { readCountedNoun } from './countedNoun.js'
import type { OrdinalReading } from './ordinal.js'
import type { QuantityReading } from './quantity.js'
import { readScale, valueOn } from './readScale.js'
import type { VagueReading } from './vague.js'

/** Ages are whole years: "about 40" is 36 to 44, "over the age of 21" begins at 22. */
export function makeAge(text: string, age: AgeReading, from: number): QuantityMention {
  const before = readBoundBefore(text, age.start, from)
  const after = before ? undefined : readBoundAfter(text, age.end)
  const is = before?.is ?? after?.is ?? 'exact'
  const start = before && is !== 'exact' ? before.at : age.start
  const end = after?.at ?? age.end
  return {
    start,
    end,
    kind: 'age',
    text: text.slice(start, end),
    ...(age.number === undefined ? {} : { number: age.number }),
    bound: boundMark[is],
    value: { kind: 'measure', ...boundedRange(age.min, age.max, is, Number.isInteger(age.min)), unit: 'year', step: 1 },
    figure: { start: age.figureStart, end: age.figureEnd },
  }
}

export function makeOrdinal(text: string, start: number, ordinal: OrdinalReading, limit: number): QuantityReading {
  const inTime = ordinal.end > limit
  const end = inTime ? ordinal.figureEnd : ordinal.end
  const value = { kind: 'ordinal' as const, n: ordinal.n, of: inTime ? '' : ordinal.of }
  return {
    mention: {
      start,
      end,
      kind: 'ordinal',
      text: text.slice(start, end),
      bound: '=',
      value,
      figure: { start, end: ordinal.figureEnd },
    },
    end,
  }
}

/** Vague counts, sums and measures ("dozens of people", "millions of dollars", "hundreds of miles"): a range and no number. */
export function makeVague(text: string, at: number, vague: VagueReading, from: number, limit: number): QuantityReading {
  const bound = readBoundBefore(text, at, from)
  const start = bound?.at ?? at
  const scale = readScale(text, { start: at, end: vague.end, numbers: [vague.min, vague.max], step: vague.step, digits: false })
  const figure = { start: at, end: vague.end }
  const mention = { start, bound: '~' as const, figure }
  if (scale && scale.end <= limit) {
    const { kind, convert } = scale
    const rate = readRate(text, scale.end)
    const end = rate?.end ?? scale.end
    const range = { min: convert(vague.min), max: convert(vague.max), step: convert(vague.step) }
    return {
      mention: {
        ...mention,
        end,
        kind,
        text: text.slice(start, end),
        value: valueOn(scale, { ...range, ...(rate ? { per: rate.per } : {}) }),
      },
      end,
    }
  }
  const noun = readCountedNoun(text, vague.end, false)
  const end = noun.end > limit ? vague.end : noun.end
  const of = noun.end > limit ? '' : noun.of
  const value = { kind: 'count' as const, min: vague.min, max: vague.max, of, step: vague.step }
  return {
    mention: {
      ...mention,
      end,
      kind: 'count',
      text: text.slice(start, end),
      value,
      ...(noun.others ? { others: true } : {}),
      ...(vague.partitive ? { partitive: true } : {}),
    },
    end,
  }
}
