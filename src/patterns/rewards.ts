import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { AmountValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import { contentsOf } from './contents.js'
import { mainOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

const behind = /^[\s-]{0,4}(?:[\p{L}-]{1,20}\s){0,2}?rewards?\b/iu
const before =
  /\brewards?\b[^.;$]{0,60}?\s(?:to|at|of|is|was|worth|totals?|totall?ing|now)\s(?:up\sto\s|as\smuch\sas\s|about\s|nearly\s)?$/iu

/** What is paid for information that leads to an arrest: "a reward of up to $2,500", "the reward was raised to $5,000". An article of two rewards tells of the larger one. */
export const rewards = (name: string): Pattern =>
  withinArticle<number>(
    anyReward(name),
    (largest, { value }) => Math.max(largest ?? 0, sumOf(value as AmountValue)),
    ({ value }, largest) => sumOf(value as AmountValue) === largest,
  )

const sumOf = ({ min, max }: AmountValue): number => max ?? min ?? 0

function anyReward(name: string): Pattern {
  return {
    name,
    find: view =>
      frameOf(view.digest).harmful
        ? contentsOf(view.digest, view.sentence.index).quantities.flatMap((quantity): Match[] => {
            if (quantity.kind !== 'amount' || quantity.change || !isReward(quantity, view)) return []
            return [
              {
                ...tellAt(
                  { thing: mainOccasion(view.digest) },
                  quantity.value,
                  { start: quantity.start, end: quantity.end },
                  view,
                ),
                ...(raised.test(textBefore(quantity.start, view)) ? { stage: 'corrected' as const } : {}),
              },
            ]
          })
        : [],
  }
}

/** "The reward has been increased to ...": what it was before is no other sum. */
const raised = /\b(?:raised|increased|doubled|tripled|upped|boosted|grown|now)\b[^.;$]{0,30}$/iu
const textBefore = (start: number, view: View): string =>
  view.text({ start: Math.max(view.sentence.start, start - 80), end: start })

const isReward = ({ start, end }: { start: number; end: number }, view: View): boolean =>
  behind.test(view.text({ start: end, end: Math.min(view.sentence.end, end + 60) })) || before.test(textBefore(start, view))

/** Rewards are raised; two smaller and larger ones of one day may be two funds. */
export function compareRewards(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [a.value as AmountValue, b.value as AmountValue]
  if (ours.currency !== theirs.currency) return 'unrelated'
  if (sumOf(ours) === sumOf(theirs)) return undefined
  const [less, more] = sumOf(ours) < sumOf(theirs) ? [a, b] : [b, a]
  return (less.published ?? '') < (more.published ?? '') || more.stage === 'corrected' ? 'disjoint' : 'rounding'
}
