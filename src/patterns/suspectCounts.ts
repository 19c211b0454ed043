import type { Claim, DraftValue } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import { overlaps, type Span } from '../model/span.js'
import type { CountValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { contentsOf } from './contents.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import { isOfThePast } from './toldTimes.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

const accused = new Set(['suspect', 'defendant', 'offender', 'suspects', 'culprit'])
/** "Six alleged members of the gang." */
const isAccused = ({ lemma, modifiers }: Phrase): boolean =>
  accused.has(lemma) || (lemma === 'member' && modifiers.some(word => /^(?:alleged|suspected)$/.test(word)))
const anybody = new Set([
  'man',
  'woman',
  'male',
  'person',
  'people',
  'gunman',
  'shooter',
  'teen',
  'teenager',
  'subject',
  'individual',
])
const seeking = /\b(?:look(?:ing|ed)?|search(?:ing|es|ed)?|hunt(?:ing|ed)?|manhunt(?: is on)?) for (?:the )?$|\bseek(?:s|ing)? $/i
const reach = 24

/** "Police are looking for two men." */
const isSought = (phrase: Phrase, view: View): boolean =>
  phrase.plural &&
  anybody.has(phrase.lemma) &&
  seeking.test(view.text({ start: Math.max(view.sentence.start, phrase.start - reach), end: phrase.start })) &&
  !lost.test(view.text(phrase)) &&
  !/^\s(?:who (?:may|might|could|saw|witnessed|disappeared|vanished)|with information)\b/.test(
    view.text({ start: phrase.end, end: phrase.end + reach }),
  ) &&
  !lost.test(view.text({ start: phrase.end, end: Math.min(view.sentence.end, phrase.end + reach) })) &&
  !rescue.test(view.text(view.sentence))

/** Rescuers search for nine missing people, divers for two men. */
const lost = /\b(?:missing|trapped|unaccounted|lost|buried|stranded|disappeared)\b/
const rescue = /\b(?:rescue\w*|divers?|coast ?guard|firefighters|volunteers|missing|swept|rubble|survivors?|drown\w*)\b/i

/** Some of them, or more than those told of before. */
const partial = /^(?:another|remaining|surviving|second|possible|likely|dead|wounded|main|male|female|juvenile|adult|teenage)$/

const further = /^(?:other|additional|more)$/

/** How many are suspected: "two suspects", "a sixth suspect was arrested". An article that tells of some and of all tells of the most. */
export const suspectCounts = (name: string): Pattern =>
  withinArticle<number>(
    anyCount(name),
    (most, match) => Math.max(most ?? 0, leastOf(match.value as CountValue)),
    (match, most) => leastOf(match.value as CountValue) === most,
  )

const leastOf = ({ min, max }: CountValue): number => min ?? max ?? 0

function anyCount(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!isLocalHarm(view.digest) || isOfThePast(view.digest, view.sentence)) return []
      const told = view.phrases.flatMap((phrase): Match[] => {
        if (
          phrase.kind !== 'noun' ||
          !(isAccused(phrase) || isSought(phrase, view)) ||
          phrase.modifiers.some(word => partial.test(word))
        )
          return []
        const value = figureOf(phrase, view)
        return value ? tell(value, phrase, view) : []
      })
      return [...told, ...broken(view).filter(match => !told.some(({ valueSpan }) => overlaps(valueSpan, match.valueSpan)))]
    },
  }
}

function tell(value: DraftValue, { start, end }: Span, view: View): Match[] {
  const occasion = presentOccasion(view.digest, view.sentence, start)
  const clause = occasion && view.clauseAround({ start, end })
  if (!occasion || clause?.polarity === 'denied' || clause?.modality === 'condition') return []
  return [{ ...tellAt({ thing: mainOccasion(view.digest) }, value, { start, end }, view, clause), scope: occasion.scope }]
}

/** "Two or more suspects", "four shooting suspects": no phrase holds the figure and its noun. */
const broken = (view: View): Match[] =>
  contentsOf(view.digest, view.sentence.index).quantities.flatMap(({ value, start, end, partitive, others, distributive }) => {
    if (value.kind !== 'count' || value.per || partitive || others || distributive || (value.min ?? 0) < 2) return []
    const words = value.of.split(' ')
    if (words.at(-1) !== 'suspect' || words.some(word => partial.test(word) || further.test(word))) return []
    return tell({ ...value, of: 'suspect' }, { start, end }, view)
  })

function figureOf(phrase: Phrase, view: View): DraftValue | undefined {
  const quantity = view.quantity(phrase)
  if (!quantity || quantity.partitive || quantity.distributive) return undefined
  const { value } = quantity
  const isMore = phrase.modifiers.some(word => further.test(word))
  if (quantity.others || isMore) {
    // "four other suspects ran away": and at least one whom the article told of before
    const most = value.kind === 'count' && !value.per && phrase.plural ? (value.min ?? 0) : 0
    return most > 0 ? { kind: 'count', min: most + 1, of: 'suspect', step: 1 } : undefined
  }
  // "a sixth suspect": at least six
  if (value.kind === 'ordinal')
    return phrase.plural || value.n < 2 ? undefined : { kind: 'count', min: value.n, of: 'suspect', step: 1 }
  if (value.kind !== 'count' || value.per || !phrase.plural) return undefined
  return { ...value, of: 'suspect' }
}

/** More are found as police go on; on one day one paper may count those held, another those sought. */
export function compareSuspectCounts(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [a, b].map(({ value }) => leastOf(value as CountValue)) as [number, number]
  const [fewer, more] = ours < theirs ? [a, b] : [b, a]
  // all were counted before: who speaks of fewer later speaks of some
  if ((fewer.published ?? '') > (more.published ?? '')) return 'unrelated'
  if (ours === theirs || (fewer.published ?? '') < (more.published ?? '')) return undefined
  const { min, max } = fewer.value as CountValue
  return min !== undefined && max === undefined ? undefined : 'rounding'
}
