import type { QuantityMention } from '../model/mention.js'
import { aspectOf } from './aspects.js'
import type { Contents } from './contents.js'
import type { Figure } from './figures.js'
import { harmOfCounted, harmOfDoing, harmOfState, harmOfUndergoing } from './harmWords.js'
import { victimsOf } from './victims.js'
import type { View } from './view.js'

/** Quantities of one kind that tell a figure of their own: no share of others ("two of the six"), none told of each or beside another figure. */
export const quantityFigures =
  (kind: QuantityMention['kind'], fits: (mention: QuantityMention, view: View) => boolean = () => true) =>
  (view: View, { quantities }: Contents): Figure[] =>
    quantities.flatMap(mention => {
      if (
        mention.kind !== kind ||
        (mention.number === undefined && !isManyUntold(mention)) ||
        mention.change ||
        mention.value.kind === 'ordinal' ||
        !fits(mention, view)
      )
        return []
      return [{ span: mention, head: headOf(mention), value: soFar(mention, view) }]
    })

/** "Dozens of House Democrats", "a handful of Democrats"; "several" and "a few" stand anywhere. */
const isManyUntold = ({ value, text }: QuantityMention): boolean =>
  value.kind === 'count' && value.of !== '' && /^(?:dozens|scores|hundreds|thousands|tens of|a handful|millions) /i.test(text)

/** "Has already been linked to 50 cases": at least these. */
function soFar({ value, start }: QuantityMention, view: View): QuantityMention['value'] {
  if (value.kind !== 'count' || value.min === undefined || value.min !== value.max) return value
  if (!already.test(view.text({ start: Math.max(view.sentence.start, start - reachOfAlready), end: start }))) return value
  const { max: _max, ...least } = value
  return least
}
const already = /\balready\b[^.,;]{0,40}$/i
const reachOfAlready = 50

function headOf({ value }: QuantityMention): string {
  if (value.kind === 'count') return value.against === undefined ? value.of.slice(value.of.lastIndexOf(' ') + 1) : ''
  return 'per' in value && value.per ? `per ${value.per}` : ''
}

/** A count of things or people, not of those who came to harm: a relation of its own counts them. */
export function isPlainCount(mention: QuantityMention, view: View): boolean {
  const { value, number, partitive, others, distributive } = mention
  if (value.kind !== 'count' || value.of === '' || others || distributive) return false
  // "will shut 120 of its shops" counts what is shut
  if (partitive && aspectOf(mention, value, view) === undefined) return false
  if (number === 1 || number === 0) return false
  if (!victimsOf(value.of)) return !harmOfState(value.of) && !harmOfCounted(value.of)
  return !isHarmed(mention, view)
}

function isHarmed(mention: QuantityMention, view: View): boolean {
  const tokens = view.sentence.tokens.filter(({ start, end }) => end > mention.start - 40 && start < mention.end + 60)
  return tokens.some(
    ({ lower, lemma }) =>
      harmOfState(lower) ??
      harmOfDoing(lemma.toLowerCase()) ??
      harmOfUndergoing(lemma.toLowerCase()) ??
      harmOfCounted(lemma.toLowerCase()),
  )
}
