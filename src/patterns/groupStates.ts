import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { furthest } from './furthest.js'
import { presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

/** Where some of the wounded are: in the care of a hospital, out of it, or no more told than that they are hurt. */
export type Whereabouts = 'held' | 'home' | 'hurt'

const group =
  '\\b(?:all|both|they|victims|others|survivors|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|\\d{1,2}(?!-|,))\\b[^.;:\\d]{0,90}?'
/** One of the wounded, where several were. */
const single =
  '\\b(?:victims?|another|other|wom[ae]n|m[ae]n|teen(?:ager)?|boys?|girls?|child|student|officer|he|she)\\b[^.;:]{0,60}?'
const states: readonly [Whereabouts, RegExp][] = [
  [
    'home',
    new RegExp(
      `${group}\\b(?:(?:been|were|was) (?:treated (?:at [^.;,]{1,40} )?and )?(?:since )?(?:released|discharged) from (?:[\\p{L}]+ ){0,4}?(?:hospitals?|centers?|centres?|care)\\b|treated and released\\b)`,
      'iu',
    ),
  ],
  [
    'held',
    new RegExp(
      `${group}\\bin (?:either )?(?:critical|serious|stable|fair|good|guarded)(?:,? (?:but|and|to|or) (?:critical|serious|stable|fair|good))?(?: condition)?\\b`,
      'iu',
    ),
  ],
  [
    'held',
    new RegExp(
      `${group}\\b(?:remain(?:s|ed)? hospitali[sz]ed|(?:remain(?:s|ed)?|are still|were still) in (?:the |a )?hospital)`,
      'iu',
    ),
  ],
  [
    'held',
    new RegExp(
      `${single}\\b(?:continues? to (?:receive treatment|be treated|recover) (?:at|in) (?:an? |the )?(?:[\\p{L}.'’-]+ ){0,5}?(?:hospitals?|medical (?:center|facility)|facility)\\b|(?:remains?|is still|are still) (?:in|at) (?:an? |the )?(?:[\\p{L}.'’-]+ ){0,3}?(?:hospital|medical center|intensive care)\\b)`,
      'iu',
    ),
  ],
  [
    'held',
    new RegExp(
      `${group}\\b(?:taken|rushed|transported|airlifted|brought|sent) to (?:[\\p{L}.'’-]+ ){0,5}?(?:hospitals?|medical center|trauma center)\\b`,
      'iu',
    ),
  ],
  [
    'hurt',
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?: (?:other )?(?:people|persons|men|women|teens|victims|others|more|officers))? are (?:injured|wounded|hurt)\b/iu,
  ],
]
const mayTell = /released|discharged|condition|hospital|stable|medical|trauma|intensive|facility|injured|wounded|hurt/i
const denying =
  /(?:\b|(?=n['’]t))(?:not|n['’]t|no longer|yet|names?|identit\w+|until|if|once|when|expected to be|dead|died|dog)\b/i

/** "The other four have been released from the hospital", "three were in serious but stable condition": some of the wounded, where several were. An article that knows of some who are out tells the later state. */
export const groupStates = (name: string): Pattern => furthest(told(name), ({ scope }) => (scope?.marks?.[0] === 'home' ? 1 : 0))

const told = (name: string): Pattern => ({
  name,
  find: view => {
    const text = view.text(view.sentence)
    if (!mayTell.test(text) || !isLocalHarm(view.digest)) return []
    const found = states.flatMap(([state, pattern]): [Whereabouts, RegExpExecArray][] => {
      const hit = pattern.exec(text)
      return hit && !denying.test(hit[0]) ? [[state, hit]] : []
    })
    const seen = new Set<Whereabouts>()
    return found.flatMap(([state, hit]): Match[] => {
      if (seen.has(state)) return []
      seen.add(state)
      return make(state, hit, view)
    })
  },
})

function make(state: Whereabouts, { 0: words, index }: RegExpExecArray, view: View): Match[] {
  const start = view.sentence.start + index
  const span = { start, end: start + words.length }
  const occasion = presentOccasion(view.digest, view.sentence, start)
  const modality = view.clauseAround(span)?.modality
  if (!occasion || modality === 'condition' || modality === 'plan') return []
  return [
    {
      ...tellAt({ thing: occasion.event }, { kind: 'text', words: words.replace(/\s+/g, ' ') }, span, view),
      scope: { ...occasion.scope, marks: [state, ...(occasion.scope.marks ?? [])] },
      ...(state === 'home' ? {} : { stage: 'so-far' as const }),
    },
  ]
}

/** Which of the wounded are meant is not told: it is news only that some are out whom an earlier report had in the hospital. */
export function compareGroupStates(a: Claim, b: Claim): Comparison {
  if ((a.value as TextValue).words === (b.value as TextValue).words) return 'equal'
  const [before, after] = (a.published ?? '') < (b.published ?? '') ? [a, b] : [b, a]
  if (before.published === undefined) return 'unrelated'
  if (before.published === after.published) return leftToday(a, b)
  const [then, now] = [before.scope?.marks?.[0], after.scope?.marks?.[0]]
  if (then === 'home' || now !== 'home') return 'unrelated'
  // "three are injured": nobody tells how badly, and now they are all out
  if (then === 'hurt' && !ofAll.test((after.value as TextValue).words)) return 'unrelated'
  // those in danger may be the ones who stay when the others leave
  const [was, is] = [before, after].map(({ value }) => (value as TextValue).words)
  return /critical|^(?!\d)(?:another|other|victim|(?:wo)?man|teen|boy|girl|child|student|officer|s?he)\b/i.test(was!) &&
    !ofAll.test(is!)
    ? 'unrelated'
    : 'disjoint'
}
/** "All have been released" is told later than "all are stable", if on one day. */
function leftToday(a: Claim, b: Claim): Comparison {
  const [out] = [a, b].filter(({ scope }) => scope?.marks?.[0] === 'home')
  const [inside] = [a, b].filter(({ scope, stage }) => scope?.marks?.[0] === 'held' && stage === 'so-far')
  if (!out || !inside) return 'unrelated'
  const [is, was] = [out, inside].map(({ value }) => (value as TextValue).words)
  return /^all\b[^.]*\bbeen\b/i.test(is!) && /^all\b/i.test(was!) && !/critical/i.test(was!) ? 'disjoint' : 'unrelated'
}

const ofAll = /\b(?:all|both|they)\b/i
