import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { isLocalHarm } from './articleFrame.js'
import type { Match, Pattern } from './pattern.js'
import { compareSorts, ofOneSort, open, tellSort } from './settled.js'
import { isOfThePast } from './toldTimes.js'
import { spanOf } from './unnamed.js'
import type { View } from './view.js'

const deed = '(?:acts?|shootings?|attacks?|violence|killings?|crimes?|incidents?|murders?|slayings?|events?|stabbings?)'
const open_ =
  "(?:unclear|unknown|not (?:yet |immediately )?(?:clear|known|sure|say|said|know|determined?)|n[’']t (?:yet |immediately )?(?:clear|known|sure|say|said|know|determined?)|unsure|investigating|trying to (?:determine|learn|find out)|determine|to find out)"
/** Nobody knows yet whether it was meant for anybody; told before the others are tried. */
const unknown: readonly RegExp[] = [
  new RegExp(
    `(?:\\b|(?=n[’']t))${open_} (?:if|whether|who|which)\\b[^.;]{0,60}?\\b(?:targeted|intended targets?|random(?:ly)?|at random|targets?)\\b`,
    'iu',
  ),
  /\b(?:intended )?targets? [^.;]{0,30}?\b(?:is|was|are|it is) (?:unknown|unclear|not (?:yet )?known)\b/iu,
]
const told: readonly [string, RegExp][] = [
  [
    'targeted',
    new RegExp(
      `(?:\\bnot|n[’']t)\\s(?:[\\p{L}]{1,12}\\s){0,6}?random(?:\\s|,\\s\\p{L}{1,12}\\s){0,1}(?:${deed}\\b|(?=[.,;]|$|but\\b|and\\b))`,
      'iu',
    ),
  ],
  [
    'random',
    /\bno (?:[\p{L}]{1,12} )?intended target\b|(?:\bnot|n['’]t) (?:[\p{L}]{1,12} ){0,4}?any(?:one|body) was (?:being )?targeted\b/iu,
  ],
  [
    'random',
    new RegExp(
      `\\b${deed}\\b[^.;,]{0,40}? (?:was|is|appear(?:s|ed) to (?:be|have been)|seem(?:s|ed)) (?:completely |totally |entirely )?random\\b`,
      'iu',
    ),
  ],
  ['random', new RegExp(`\\b(?:(?:an?|the|apparent|apparently|this) )random (?:act of violence|${deed})\\b`, 'iu')],
  [
    'random',
    /\b(?:shot|shooting|shoots?|fired|firing|chosen|picked|killed|attacked|selected)\b[^.;,]{0,30}? at random\b|\brandomly (?:shot|shooting|shoots?|fired|firing|chosen|picked|killed|attacked|opened)\b|\brandom (?:targets|victims)\b/iu,
  ],
  [
    'targeted',
    /\b(?:was|were|been|be) (?:an? |the )?(?:specifically |deliberately |apparently |likely |possibly ){0,2}targeted(?: (?:acts?|shootings?|attacks?|killings?|incidents?|hit|murder))?\b/iu,
  ],
  ['targeted', new RegExp(`\\btargeted (?:${deed}|hit)\\b|\\btargeted (?:specifically|deliberately)\\b`, 'iu')],
  ['targeted', /\bthe (?:gunm[ae]n['’]s |shooters?['’]s? )?(?:un)?intended (?:target|victim)\b/iu],
]
const mayTell = /random|target|unintended victim|intended victim/i
/** "No sign that officers were targeted", "whether he was". */
const denying = /(?:\b|(?=n['’]t))(?:no|not|n['’]t|never|nor|whether|if|why|rather than|without)\b[^.;]{0,70}$/iu
/** Of a house, a group of people at other times, a lawsuit. */
const ofAnother =
  /\b(?:robber(?:y|ies)|robbers|ethnicity|race|lawsuit|house was|home was|vehicle was|store was|audience|campaign|program|funding|because of (?:his|her|their)|checks?|search(?:es)?|stops?)\b/i

/** Whether a shooting was aimed at somebody or at anybody: "not a random act", "was specifically targeted", "picked at random". Of articles that tell one of the two only. */
export const targets = (name: string): Pattern => ofOneSort(anyTarget(name), ({ scope }) => scope!.marks![0]!)

function anyTarget(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || !isLocalHarm(view.digest) || isOfThePast(view.digest, view.sentence)) return []
      for (const pattern of unknown) {
        const found = pattern.exec(text)
        if (found) return make(open, found, view)
      }
      if (ofAnother.test(text)) return []
      for (const [sort, pattern] of told) {
        const found = pattern.exec(text)
        if (!found) continue
        const denied = !/^(?:not?|n['’]t)\b/i.test(found[0]) && denying.test(text.slice(0, found.index))
        // "not the intended target": somebody else was
        return denied && !/intended/i.test(found[0]) ? [] : make(sort, found, view)
      }
      return []
    },
  }
}

const make = (sort: string, found: RegExpExecArray, view: View): Match[] => tellSort([sort], spanOf(found, view), view)

/** The one excludes the other where both tell it of the deed; people may be targeted, and others hit at random. */
export const compareTargets = (a: Claim, b: Claim): Comparison =>
  compareSorts(a, b, a.scope?.marks?.[0], b.scope?.marks?.[0]) ?? (isOfDeed(a) && isOfDeed(b) ? 'rounding' : 'unrelated')

const isOfDeed = ({ value }: Claim): boolean => value.kind === 'text' && deedMeant.test(value.words)
const deedMeant = new RegExp(
  `\\b(?:random|targeted) ${deed}\\b|\\b(?:not|n[’']t)\\s.{0,60}random|(?:specifically|deliberately) targeted`,
  'iu',
)
