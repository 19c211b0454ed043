import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import { type CaseStep, caseSteps } from './caseSteps.js'
import { headlineSteps } from './headlineSteps.js'
import { nobodyHeld } from './nobodyHeld.js'
import { notCharged } from './notCharged.js'
import { mainOccasion } from './occasion.js'
import { isOfOldCase } from './oldCases.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { compareOpen } from './settled.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

/** Steps on the way through police and courts: who is charged has been caught, who is sentenced has been charged. */
const ranks = new Map([
  ['nobody held', 0],
  ['sought', 1],
  ['held', 2],
  ['dead', 2],
  ['uncharged', 2],
  ['booked', 2.5],
  ['charged', 3],
  ['to be arraigned', 3.1],
  ['arraigned', 3.3],
  ['indicted', 3.6],
  ['to be tried', 4],
  ['pleaded', 5],
  ['on trial', 6],
  ['convicted', 7],
  ['acquitted', 7],
  ['sentenced', 8],
])
/** From here on somebody is held, or was. */
const caught = 2
const charge = 3
const uncharged = 'uncharged'
const toBeArraigned = 'to be arraigned'
const acquitted = 'acquitted'
/**
 * How far a case has come: "no arrests have been made", "was arrested", "was charged with murder", "pleaded guilty". An article that tells of an arrest is past
 * the search; the steps that it has come by do not exclude each other, and each may be cited.
 */
export const caseStages = (name: string): Pattern =>
  withinArticle<Reached>(
    told(name),
    (reached, { scope }) => {
      const rank = rankOf(scope?.marks)
      const firmly = rank >= caught && !isWeak(scope?.marks)
      return {
        sought: reached?.sought === true || rank < caught,
        caught: reached?.caught === true || firmly,
        charged: reached?.charged === true || (rank >= charge && scope?.marks?.[0] !== toBeArraigned),
      }
    },
    ({ scope }, reached) => {
      if (scope?.marks?.includes(running)) return true
      if (rankOf(scope?.marks) < caught) return !reached.caught
      // somebody is questioned, and yet the gunman at large
      if (isWeak(scope?.marks) && reached.sought && !reached.caught) return false
      // who is not charged yet is but held
      if (scope?.marks?.[0] === toBeArraigned) return reached.charged
      // one of several has not been charged
      return !reached.charged || scope?.marks?.[0] !== uncharged
    },
  )

interface Reached {
  sought: boolean
  caught: boolean
  charged: boolean
}

const weakly = 'for now'
const running = 'running log'
const isWeak = (marks: readonly string[] | undefined): boolean => marks?.includes(weakly) === true

function told(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!frameOf(view.digest).harmful) return []
      const found = [...nobodyHeld(view), ...notCharged(view), ...caseSteps(view)]
      if (found.length === 0) found.push(...headlineSteps(view))
      if (found.length === 0 || isOfOldCase(view)) return []
      return found.map(step => matchOf(step, view))
    },
  }
}

/** "Update at 9:54 p.m.": an article that tells of one state after the other. */
const isRunningLog = perArticle(
  ({ digest }) => [...digest.article.text.matchAll(/\bupdated?(?: at)? \d{1,2}[:.]\d\d\b/gi)].length >= fewestUpdates,
)
const fewestUpdates = 3

const matchOf = ({ stage, words, span, predication, weak }: CaseStep, view: View): Match => ({
  ...tellAt({ thing: mainOccasion(view.digest) }, { kind: 'text', words }, span, view, predication),
  // "a suspect has yet to be identified" is no plan
  modality: predication?.modality === 'plan' && ranks.get(stage)! < caught && !/\byet\b/.test(words) ? 'plan' : 'fact',
  scope: { marks: [stage, ...(weak ? [weakly] : []), ...(isRunningLog(view) ? [running] : [])] },
  ...(isOpen(stage) ? { stage: 'so-far' as const } : {}),
})

/** More is to come. */
const isOpen = (stage: string): boolean => ranks.get(stage)! < caught || stage === uncharged

const rankOf = (marks: readonly string[] | undefined): number => ranks.get(marks?.[0] ?? '') ?? 0

/** "Charged" is a later step than "arrested", and tells of it; nobody is held and somebody is held exclude each other. */
export function compareStages(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [rankOf(a.scope?.marks), rankOf(b.scope?.marks)]
  const [stage, other] = [a.scope?.marks?.[0], b.scope?.marks?.[0]]
  // who has not been charged yet may be charged later
  if (stage !== other && (stage === uncharged || other === uncharged)) {
    const [before, after] = stage === uncharged ? [a, b] : [b, a]
    const isNoEarlier = (before.published ?? '') <= (after.published ?? '')
    return isNoEarlier && rankOf(after.scope?.marks) >= charge ? 'disjoint' : 'unrelated'
  }
  // one of several defendants, or on another count
  if (stage !== other && (stage === acquitted || other === acquitted) && Math.min(ours, theirs) >= rankOf([acquitted]))
    return 'unrelated'
  if (ours === theirs) return (a.value as TextValue).words === (b.value as TextValue).words ? 'equal' : 'overlapping'
  if (ours < caught !== theirs < caught) {
    // who is still looked for when somebody has been caught is another one
    const [search, arrest] = ours < caught ? [a, b] : [b, a]
    return compareOpen(search, arrest)
  }
  // whoever is caught is booked within days
  if (ours < charge && theirs < charge && daysBetween(a, b) < fewDays) return 'overlapping'
  return step(ours, theirs)
}

const daysBetween = (a: Claim, b: Claim): number =>
  Math.abs(Date.parse(a.published ?? '') - Date.parse(b.published ?? '')) / 86_400_000
const fewDays = 4

const step = (ours: number, theirs: number): Comparison => (ours > theirs ? 'narrower' : 'wider')
