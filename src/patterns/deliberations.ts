import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TimeMention } from '../model/mention.js'
import { secondsOf } from '../values/duration.js'
import { contentsOf } from './contents.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

const telling = /\bdeliberat|\b(?:reach|agree|return|verdict)/i
/** Right before a length: "deliberated for about", "after deliberating", "deliberations lasted". */
const before =
  /\b(?:deliberat(?:ed|ing)|deliberations?\s(?:had\s)?(?:lasted|took|ran|stretched))(?:\s(?:for|about|around|over|nearly|almost|roughly|some|just|more than|less than|at least|only|a total of|under)){0,3}\s?$/i
/** Right behind one: "of deliberation", "deliberating", "to reach a verdict", "to find him guilty". */
const behind =
  /^\s(?:of (?:jury )?deliberations?\b|(?:deliberating|in deliberations?)\b|to (?:reach|agree on|return|come to|arrive at) (?:a|its|their|the) (?:[\p{L}-]{1,15}\s)?verdicts?\b)/iu

/** How long a jury deliberated: "the jury deliberated for six hours", "after six hours of deliberation", "took six hours to reach a verdict". */
export function deliberations(name: string): Pattern {
  return {
    name,
    find: view =>
      telling.test(view.text(view.sentence))
        ? contentsOf(view.digest, view.sentence.index).times.flatMap(mention => tellLength(mention, view))
        : [],
  }
}

/** Two days of a jury are hours on each of them. */
export function compareDeliberations({ value: a }: Claim, { value: b }: Claim): Comparison | undefined {
  if (a.kind !== 'duration' || b.kind !== 'duration') return undefined
  return (a.step ?? 0) >= secondsOf.day === (b.step ?? 0) >= secondsOf.day ? undefined : 'unrelated'
}

function tellLength(mention: TimeMention, view: View): Match[] {
  if (mention.kind !== 'duration') return []
  // "over two days": those on which they sat
  if (/^over\b/i.test(mention.text)) return []
  const { start, end } = view.sentence
  const isTold =
    before.test(view.text({ start: Math.max(start, mention.start - 80), end: mention.start })) ||
    behind.test(view.text({ start: mention.end, end: Math.min(end, mention.end + 60) }))
  if (!isTold) return []
  const value = { kind: 'expression', expression: mention.expression, as: 'duration', of: 'total' } as const
  return [tellAt({ panel: { text: 'the jury', key: 'the jury' } }, value, { start: mention.start, end: mention.end }, view)]
}
