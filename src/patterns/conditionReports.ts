import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { isLocalHarm } from './articleFrame.js'
import { furthest } from './furthest.js'
import { isOfOneVictim } from './ofOneVictim.js'
import type { Match, Pattern } from './pattern.js'
import { compareSorts, open, tellSort } from './settled.js'
import { isOfThePast } from './toldTimes.js'
import { spanOf } from './unnamed.js'
import type { View } from './view.js'

const withheld =
  '(?:unknown|unclear|unavailable|(?:(?:not|n[’\'"]t)\\s(?:yet\\s|immediately\\s|currently\\s|been\\s|being\\s|made\\s){0,3}(?:known|available|released|clear|disclosed|given|announced|confirmed)))'
const unknown: readonly RegExp[] = [
  new RegExp(
    `\\b(?:conditions?|(?:extent|nature|severity|seriousness)\\sof\\s[^.;,]{0,30}?(?:injuries|wounds))\\b[^.;,]{0,70}?\\b(?:is|are|was|were|has|have|remains?)(?:\\s(?:still|currently))?(?:\\s|(?=n[’']t))${withheld}`,
    'iu',
  ),
  /\bno word(?: yet)? (?:on|about|of) (?:the |their |his |her )?(?:[\p{L}'’-]{1,15} ){0,3}?conditions?\b/iu,
  /(?:\b|(?=n['’]t))(?:not|n['’]t) (?:yet |immediately )?(?:know|say|release[d]?|disclosed?|have|give|provide|confirm) (?:any |the |their |his |her |information |details |an? |update |updates |on |about |of |names |or |and |ages |[\p{L}]{2,12}['’]s?\s){1,6}(?:current |medical )?conditions?\b/iu,
  /\b(?:unclear|unknown|not (?:yet )?(?:clear|known)) (?:how (?:badly|seriously|severely)|what conditions?)\b/iu,
  /\bin unknown conditions?\b|\bconditions? unknown\b/iu,
]
const grade = '(?:critical|serious|stable|fair|good|guarded|grave|satisfactory)'
/** How any of the wounded is. */
const known = `\\bin (?:an? )?(?:[\\p{L}]{1,10} (?:but |and |to )?){0,2}?${grade}(?:,? (?:but|and|to|or) ${grade})?(?: condition\\b|(?=[.,;]|$))|\\b(?:listed|reported|described) (?:as|in) (?:being )?["“]?${grade}\\b|\\b(?:is|are|was|were) (?:[\\p{L}]{1,10} ){0,2}?${grade} condition\\b|\\b(?:non[- ]?|not (?:believed to be |considered |thought to be )?)?life[- ]threatening\\b|\\bminor (?:injuries|wounds)\\b|\\b(?:critically|seriously|gravely) (?:injured|wounded|hurt)\\b|\\btreated and released\\b|\\b(?:released|discharged) from (?:[\\p{L}]{1,15} ){0,3}?(?:hospitals?|medical center)\\b|\\bexpected to (?:survive|live|recover|be (?:ok|okay|fine)|make an? (?:full )?recovery)\\b|\\bin (?:an? )?(?:medically induced )?coma\\b|\\b(?:is|are) (?:recovering|hospitali[sz]ed)\\b`
const told = new RegExp(known, 'iu')
const mayTell =
  /condition|injuries|wounds|critical|stable|life|minor|serious|grave|released|discharged|expected to|coma|recovering|badly|severely|hospitali/i
const mayLeaveOpen = /condition|injuries|wounds|badly|seriously|severely/i
/** Of the one who did it, of a thing, of what may come. */
const ofAnother =
  /\b(?:suspects?|gunm[ae]n|shooters?|attackers?|driver|robbers?|weather|road|house|home was|building|car|vehicle|mental|air|living|dog|mother of|police custody|jail|bond|bail)\b/i
const asking = /\b(?:if|whether|until|when|once|could|would)\b|\bno\b(?! word)/i

/** How badly hurt the wounded are, in any words, or that nobody tells yet. An article that tells of some of them does not leave it open. */
export const conditionReports = (name: string): Pattern =>
  furthest(anyReport(name), ({ scope }) => (scope?.marks?.[0] === open ? 0 : 1))

function anyReport(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || !isLocalHarm(view.digest) || isOfThePast(view.digest, view.sentence)) return []
      if (mayLeaveOpen.test(text))
        for (const pattern of unknown) {
          const found = pattern.exec(text)
          if (found) return mayMean(found, view) ? make(open, found, view) : []
        }
      const found = told.exec(text)
      return found && !ofAnother.test(text) && !asking.test(text.slice(0, found.index)) ? make('told', found, view) : []
    },
  }
}

/** "His condition is unknown" of the one victim, "their conditions" of any. */
function mayMean({ 0: words, index }: RegExpExecArray, view: View): boolean {
  const text = view.text(view.sentence)
  if (ofCulprit.test(words) || (/\b(?:his|her)\b/i.test(words) && culpritBefore.test(text.slice(0, index)))) return false
  return several.test(`${text.slice(Math.max(0, index - reach), index)} ${words}`) || isOfOneVictim(view)
}
const ofCulprit = /\b(?:suspects?['’]?s?|gunm[ae]n|shooter|driver|officer|deput\p{L}{1,3}) ?(?:conditions?\b|(?:is|are|was)\b)/iu
const culpritBefore = /\b(?:suspect|gunman|shooter|driver|officer)\b/i
const several = /\bconditions\b|\bthe injuries\b|\btheir\b|\bvictims\b|\bothers\b/i
const reach = 40

function make(sort: string, found: RegExpExecArray, view: View): Match[] {
  const span = spanOf(found, view)
  const from = sort === open ? span.start : startOfTelling(span.start, view)
  return tellSort([sort], span, view, view.text({ start: from, end: span.end }))
}

/** "Two of the men are in critical condition": who is, with it. */
function startOfTelling(at: number, view: View): number {
  const clause = view.clauseAround({ start: at, end: at + 1 })
  const start = Math.max(clause?.start ?? view.sentence.start, at - reach)
  return view.sentence.tokens.find(token => token.start >= start)?.start ?? at
}

/** Only that it was open and is so no more is news: whose condition each paper tells is not compared. */
export const compareReports = (a: Claim, b: Claim): Comparison => {
  const [ours, theirs] = [a.scope?.marks?.[0], b.scope?.marks?.[0]]
  return ours === theirs && ours !== open ? 'unrelated' : compareSorts(a, b, ours, theirs)!
}
