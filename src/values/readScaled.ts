import type { QuantityMention } from '../model/mention.js'
import { readRate } from './amount.js'
import { boundedRange, boundMark, readBoundAfter } from './bounds.js'
import { shiftInterval } from './interval.js'
import { joinScaled } from './joinScaled.js'
import { isChange } from './lead.js'
import { valueOn } from './readScale.js'
import type { Scale } from './scale.js'
import { isDistributive, statedNumber, type Told } from './told.js'

/** A sum, a percentage or a measure, with the second end of a range that has a unit of its own. */
export function readScaled({ text, figure, lead, after, limit }: Told, first: Scale): QuantityMention {
  const joined = figure.numbers.length === 1 ? joinScaled(text, figure, first, lead.introduced?.lower, limit) : undefined
  const scale = joined?.scale ?? first
  const numbers = joined ? ([figure.numbers[0], joined.number] as const) : figure.numbers
  const start = joined && lead.introduced && !lead.bound ? lead.introduced.start : lead.start
  const rate = readRate(text, scale.end)
  let end = rate?.end ?? scale.end
  const behind = after ? undefined : readBoundAfter(text, end)
  if (behind) end = behind.at
  const each = isDistributive(text, end)
  if (each) end = each.end
  const bound = lead.bound ?? after ?? behind?.is ?? 'exact'
  const ends = numbers.map(scale.convert)
  // "about 12 °C" is loose by a tenth of twelve, not of its distance from absolute zero
  const zero = scale.convert(0)
  const range = boundedRange(Math.min(...ends) - zero, Math.max(...ends) - zero, bound, false)
  const step = scale.kind === 'percent' && !figure.fraction ? Math.min(figure.step, 1) : figure.step
  const value = valueOn(scale, {
    ...shiftInterval(range, zero),
    step: scale.step ?? Number(Math.abs(scale.convert(step) - zero).toPrecision(6)),
    ...(rate ? { per: rate.per } : {}),
  })
  return {
    start,
    end,
    kind: scale.kind,
    text: text.slice(start, end),
    number: statedNumber(numbers),
    bound: boundMark[bound],
    value,
    figure: { start: figure.start, end: joined?.figureEnd ?? figure.end },
    ...(each ? { distributive: true } : {}),
    ...(lead.others ? { others: true } : {}),
    ...(numbers.length > 1 && isChange(text, lead) ? { change: true } : {}),
  }
}
