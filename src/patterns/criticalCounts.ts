import { readNumber } from '../language/numberWords.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { CountValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import { isOfThePast } from './toldTimes.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

const figure = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1\\d|another|both'
/** "Of the victims", "of the seven who were hurt". */
const ofAll =
  '(?: of (?:the|those|these|its|them|whom)(?: (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}))?)?'
/** What stands between: "other men who were shot are". */
const gap = `(?: (?!(?:${figure}|and|but|or|while|stable|fair|good|not|no|none|non|serious|dead|killed|all)\\b)[\\p{L}’'-]{1,16},?){0,9}?`
const danger =
  '(?:in (?:(?:an?|very|extremely|the|listed) )?["“]?critical\\b["”]?(?!,? (?:but|yet|and|to|or) |[- ]care)|critically (?:wounded|injured|hurt|ill)\\b|critical(?:ly)?(?=[.,;)]|$)|in intensive care\\b|in (?:the )?ICU\\b|on life support\\b|(?:fighting|battling|clinging) (?:for (?:his|her|their) li(?:fe|ves)|to life)\\b)'
const behind = new RegExp(
  `(?<![$\\d.,:-])(?<!\\b(?:among|of|of the|among the|one in|none of the) )\\b(?<least>at least )?(?<figure>${figure})${ofAll}${gap} ${danger}`,
  'giu',
)
/** "Critically wounding two others", "in critical condition are three men". */
const before = new RegExp(
  `\\b(?:critically (?:wounding|injuring|hurting)|in critical condition (?:are|is)|critically (?:wounded|injured)(?= (?:two|three|four|five|six) (?:others|other|more)))(?: at least)? (?<figure>${figure})\\b`,
  'giu',
)
const mayTell = /critical|intensive|ICU|life support|for (?:his|her|their) li|to life/

/** How many of the wounded are in danger of life: "two remain in critical condition", "one critically". An article that tells of some and of all tells of the most; of one here and another there it tells no number. */
export const criticalCounts = (name: string): Pattern =>
  withinArticle<{ most: number; singles: Set<string> }>(
    anyCount(name),
    (seen, { value, scope }) => {
      const { min } = value as CountValue
      const singles = seen?.singles ?? new Set()
      if (min === 1) singles.add(scope!.marks![0]!)
      return { most: Math.max(seen?.most ?? 0, min ?? 0), singles }
    },
    ({ value, scope }, { most, singles }) =>
      (value as CountValue).min === most && !scope!.marks!.includes('another') && (most > 1 || singles.size < 2),
  )

function anyCount(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || !isLocalHarm(view.digest) || isOfThePast(view.digest, view.sentence)) return []
      return [...text.matchAll(behind), ...text.matchAll(before)].flatMap(found => tell(found, view))
    },
  }
}

function tell(found: RegExpExecArray, view: View): Match[] {
  const word = found.groups!.figure!.toLowerCase()
  const count = word === 'another' ? 1 : word === 'both' ? 2 : readNumber(word, 0)?.value
  const start = view.sentence.start + found.index
  const span = { start, end: start + found[0].length }
  const occasion = presentOccasion(view.digest, view.sentence, start)
  const clause = view.clauseAround(span)
  const lead = view.text({ start: view.sentence.start, end: start })
  // "another man remains critical" may be one of several
  const isOneMore = word === 'another' && !/\b(?:dead|died|killed|dies|fatally)\b/i.test(lead)
  if (/\b(?:suspects?|gunm[ae]n|shooters?|attackers?)\b/i.test(found[0])) return []
  if (count === undefined || !occasion || clause?.polarity === 'denied' || clause?.modality === 'condition') return []
  const most = found.groups!.least ? {} : { max: count }
  return [
    {
      ...tellAt(
        { thing: mainOccasion(view.digest) },
        { kind: 'count', min: count, ...most, of: 'person', step: 1 },
        span,
        view,
        clause,
      ),
      scope: { ...occasion.scope, marks: [isOneMore ? word : 'told', ...(occasion.scope.marks ?? [])] },
    },
  ]
}

/** Papers of one day may ask at two hours; later fewer or more are in danger. */
export const compareCritical = (a: Claim, b: Claim): Comparison | undefined =>
  (a.value as CountValue).min === (b.value as CountValue).min ? undefined : a.published === b.published ? 'rounding' : 'disjoint'
