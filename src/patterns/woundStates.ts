import { dayOfIso } from '../language/calendar.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import { furthest } from './furthest.js'
import { occasionAt } from './occasion.js'
import { isOfOneVictim } from './ofOneVictim.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

type State = 'released' | 'light' | 'surviving' | 'serious' | 'grave'

/** What is told of all the wounded, or of the worst off. "Three others had light wounds" tells of neither. */
const states: readonly [State, RegExp][] = [
  [
    'released',
    /\b(?:all|both|everyone)\b[^.;]{0,50}\b(?:treated and released|(?:released|discharged) from (?:[\p{L}]+ ){0,4}?(?:hospitals?|centers?|centres?|care)\b)/iu,
  ],
  ['light', /\bnone\b[^.;]{0,50}\blife[- ]threatening\b/i],
  ['light', /\bno (?:one|life[- ]threatening)\b[^.;]{0,20}\b(?:seriously (?:hurt|injured|wounded)|(?:injuries|wounds))\b/i],
  [
    'light',
    /\b(?:all|both|each|everyone)\b[^.;]{0,50}\b(?:non[- ]?life[- ]threatening|not life[- ]threatening|minor injuries)\b/i,
  ],
  [
    'light',
    /\b(?:the|all|victims['’]) (?:injuries|wounds)(?: [\p{L}]+){1,5}? (?:not|non)[- ]?(?:believed to be |considered |thought to be )?life[- ]threatening\b/iu,
  ],
  [
    'surviving',
    /\b(?:all|both|they|victims|everyone|wounded)\b[^.;]{0,60}\bexpected to (?:survive|live|recover|be (?:ok|okay|fine|all right)|make (?:a )?full recover(?:y|ies))\b/i,
  ],
  [
    'grave',
    /\b(?:in|listed as|described as) (?:(?:a|an|stable but|extremely|very|serious to|serious and) ){0,2}critical\b(?: but stable)?(?: condition)?/i,
  ],
  ['grave', /\b(?:one|two|three|four|\d+)(?: (?:is|are|was|were|of them))? critical(?:ly)?\b/i],
  ['grave', /\bcritically (?:injured|wounded|hurt)\b/i],
  [
    'grave',
    /\bfighting for (?:his|her|their) li(?:fe|ves)\b|\bin a (?:medically induced )?coma\b|(?<!had been )\bon life support\b/i,
  ],
  ['grave', /\blife[- ]threatening[- ](?:injuries|wounds|injury|wound|condition)\b/i],
]
/** What is told of the one who came to harm. */
const statesOfOne: readonly [State, RegExp][] = [
  [
    'released',
    /\b(?:treated and released|(?:released|discharged) from (?:[\p{L}]+ ){0,4}?(?:hospital|center|centre|care)|recovering at home|at home(?:,| and)? recovering)\b/iu,
  ],
  [
    'light',
    /\b(?:non[- ]?life[- ]threatening|not (?:believed to be |considered |thought to be )?life[- ]threatening|minor (?:injuries|wounds))\b/i,
  ],
  ['serious', /\b(?:serious (?:injuries|wounds|injury|condition)|seriously (?:injured|wounded|hurt))\b/i],
  ['surviving', /\b(?:is|was|are) expected to (?:survive|live|recover|be (?:ok|okay|fine)|make (?:a )?full recovery)\b/i],
]
const mayTell = /life|critical|released|discharged|minor|serious|expected to|coma|at home/i
/** "is not in critical condition", "no longer"; "none of the men suffered", "non-". */
const denying = /(?:\b|(?=n['’]t))(?:not|no longer|n['’]t|if|whether|of)\s+(?:[\p{L}]+\s+){0,2}$/iu
const sparing = /(?:\b|(?=n['’]t))(?:no|none|not|n['’]t|less|without)\b[^.;,]*$|\bnon[- ]?$/i
/** "Most of the wounds", "three others": some of them. */
const some = /\b(?:most|some|many|several|others?|another|two|three|four|five|six|\d+)\b[^.;]*$/i
/** Characters before a state within which a denial of it may stand. */
const reach = 60

/** How the wounded of an occasion are, told of all of them or of the worst off. An article that knows of one in danger does not tell that all are well. */
export const woundStates = (name: string): Pattern =>
  furthest(told(name), ({ scope }) => (scope?.marks?.includes('grave') ? 1 : 0))

function told(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || !frameOf(view.digest).harmful) return []
      const seen = new Set<State>()
      const known = isOfOneVictim(view) ? [...states, ...statesOfOne] : states
      return known.flatMap(([state, pattern], at): Match[] => {
        const found = seen.has(state) ? null : pattern.exec(text)
        if (!found || (at >= states.length && some.test(text.slice(0, found.index)))) return []
        const before = text.slice(Math.max(0, found.index - reach), found.index)
        if (denying.test(before) || (state === 'grave' && sparing.test(before))) return []
        seen.add(state)
        return make(state, found, view)
      })
    },
  }
}

function make(state: State, found: RegExpExecArray, view: View): Match[] {
  const start = view.sentence.start + found.index
  const span = { start, end: start + found[0].length }
  const occasion = occasionAt(view.digest, view.sentence, start)
  if (!occasion || occasion.period) return []
  const modality = view.clauseAround(span)?.modality
  if (modality === 'condition' || modality === 'counterfactual') return []
  return [
    {
      ...tellAt({ thing: occasion.event }, { kind: 'text', words: found[0].replace(/\s+/g, ' ') }, span, view),
      scope: { ...occasion.scope, marks: [state, ...(occasion.scope.marks ?? [])] },
    },
  ]
}

/** Who is in danger of life is neither at home nor lightly hurt; that all are to survive is no news of how they are. */
export function compareWounds(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [a.scope?.marks?.[0], b.scope?.marks?.[0]]
  if (ours === theirs) return 'equal'
  if (ours === 'serious' || theirs === 'serious') return compareSerious(a, b)
  if (ours !== 'grave' && theirs !== 'grave') return 'overlapping'
  return ours === 'surviving' || theirs === 'surviving' ? 'unrelated' : 'disjoint'
}

/** "Serious" need not be life-threatening, and is not minor; serious injuries may be critical, but of the conditions a hospital gives each is one. */
function compareSerious(a: Claim, b: Claim): Comparison {
  const words = `${(a.value as TextValue).words} ${(b.value as TextValue).words}`
  const state = [a, b].map(({ scope }) => scope?.marks?.[0]).find(each => each !== 'serious')
  if (state === 'light') return /minor/i.test(words) ? 'rounding' : 'unrelated'
  if (state !== 'grave') return 'unrelated'
  return /life/i.test(words) || (words.match(/condition/gi)?.length ?? 0) > 1 ? 'rounding' : 'unrelated'
}

/** Days within which the wounds of one report are those of the other. */
const fewDays = 5
/** "Are now not life-threatening": as they are by then. */
const byNow = /\b(?:now|currently|remain(?:s|ed)?)\b/i
/** "Critically injured", "life-threatening wounds": how bad they were, where a condition may change. */
const ofWounds = /injur|wound|hurt/i

/** Does the state change with time? Released is later than critical; but wounds that were critical and were no danger to life are two accounts of one thing. */
export function isHealing(a: Claim, b: Claim): boolean {
  const [light, grave] = a.scope?.marks?.[0] === 'light' ? [a, b] : [b, a]
  if (light.scope?.marks?.[0] !== 'light' || grave.scope?.marks?.[0] !== 'grave') return true
  const [before, after] = [dayOfIso(grave.published), dayOfIso(light.published)]
  if (before === undefined || after === undefined || Math.abs(after - before) > fewDays) return true
  if (byNow.test((light.value as TextValue).words)) return true
  // who is in critical condition on the day after may have grown worse
  return after < before && !ofWounds.test((grave.value as TextValue).words)
}
