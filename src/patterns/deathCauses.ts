import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { frameOf } from './articleFrame.js'
import { furthest } from './furthest.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { compareSorts, leftOpenAs, open } from './settled.js'
import { tellAt } from './tellAt.js'
import { isOfThePast } from './toldTimes.js'
import type { View } from './view.js'

const causes: readonly [string, RegExp][] = [
  ['gunshot', /\b(?:gunshot wounds?|gunshots?|bullet wounds?)\b/i],
  ['stabbing', /\b(?:stab wounds?|stabbing)\b/i],
  ['blow', /\b(?:blunt[- ]force (?:trauma|injuries|injury)|head injuries)\b/i],
  ['breath', /\b(?:asphyxiation|asphyxia|suffocation|strangulation|smoke inhalation|carbon monoxide(?: poisoning)?)\b/i],
  ['water', /\b(?:drowning)\b/i],
  ['drug', /\b(?:(?:drug |accidental )?overdose|poisoning)\b/i],
  ['heart', /\b(?:heart attack|cardiac arrest|natural causes)\b/i],
  ['cold', /\b(?:hypothermia|exposure)\b/i],
]
const cause = causes.map(([, { source }]) => source).join('|')
/** "died of multiple gunshot wounds", "ruled the death a homicide due to blunt force trauma", "the cause of death was drowning". */
const told = new RegExp(
  `\\b(?:died|dies|deaths?|killed)\\b[^.;]{0,60}?\\b(?:of|from|by|to|was|were|as)\\s((?:(?:an?|the|his|her|their|multiple|single|several|apparent|massive|one|two)\\s){0,2}(?:${cause}))\\b`,
  'i',
)
const unknown: readonly RegExp[] = [
  /\bcauses? (?:and manner )?of (?:\p{L}{2,12}['’]?s? ){0,2}deaths?\b[^.;]{0,60}?\b(?:not (?:yet )?(?:been |immediately )?(?:determined|known|released|established|clear)|pending|undetermined|unknown|unclear|under investigation|to be determined)\b/iu,
  /\b(?:determin(?:e|ing)|establish|learn|figur(?:e|ing) out|find out)\b[^.;]{0,40}?\b(?:cause (?:and manner )?of (?:\p{L}{2,12} )?deaths?|what caused|how (?:he|she|they) died)\b/iu,
  /\bautops(?:y|ies) (?:is|are|was|were|will be|has been|have been) (?:\p{L}{2,12} )?(?:scheduled|pending|planned|expected|ordered)\b/iu,
]
const mayTell = /death|died|killed|autops|caused/i

/** Of what somebody died, or that it is yet to be found out. An article that tells the cause does not leave it open. */
export const deathCauses = (name: string): Pattern =>
  furthest(anyCause(name), ({ scope }) => (scope?.marks?.[0] === open ? 0 : 1))

function anyCause(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || !frameOf(view.digest).harmful || isOfThePast(view.digest, view.sentence)) return []
      for (const pattern of unknown) {
        const found = pattern.exec(text)
        if (found) return make(open, found.index, found[0], view)
      }
      const found = told.exec(text)
      const words = found?.[1]
      const sort = words && causes.find(([, known]) => known.test(words))?.[0]
      return found && words && sort ? make(sort, found.index + found[0].lastIndexOf(words), words, view) : []
    },
  }
}

function make(sort: string, at: number, words: string, view: View): Match[] {
  const span = { start: view.sentence.start + at, end: view.sentence.start + at + words.length }
  const occasion = presentOccasion(view.digest, view.sentence, span.start)
  if (!occasion) return []
  const clause = view.clauseAround(span)
  if (
    clause?.modality === 'condition' ||
    clause?.modality === 'counterfactual' ||
    (sort !== open && clause?.polarity === 'denied')
  )
    return []
  const value = sort === open ? leftOpenAs(words) : words.replace(/\s+/g, ' ')
  return [
    {
      ...tellAt({ thing: mainOccasion(view.digest) }, { kind: 'text', words: value }, span, view, clause),
      scope: { ...occasion.scope, marks: [sort, ...(occasion.scope.marks ?? [])] },
      ...(sort === open ? { stage: 'so-far' as const } : {}),
    },
  ]
}

/** What was to be found out is found out later; two causes may be those of two who died. */
export const compareCauses = (a: Claim, b: Claim): Comparison =>
  compareSorts(a, b, a.scope?.marks?.[0], b.scope?.marks?.[0]) ?? 'rounding'
