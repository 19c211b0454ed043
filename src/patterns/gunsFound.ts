import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { isLocalHarm } from './articleFrame.js'
import { furthest } from './furthest.js'
import type { Match, Pattern } from './pattern.js'
import { compareOpen, tellState } from './settled.js'
import { isOfThePast } from './toldTimes.js'
import { spanOf } from './unnamed.js'
import type { View } from './view.js'

const missing = 'not recovered'
const gun = '(?:weapons?|guns?|handguns?|firearms?|rifles?|shotguns?|pistols?|revolvers?)'
const closer = '(?:(?!(?:and|or|of|to|with|from)\\b)[\\p{L}\\d.-]{1,15} ){0,3}?'
const finders = '(?:police|officers?|detectives?|investigators?|deput(?:y|ies)|agents?|authorities|troopers?|they)'
const notYet = "(?:not|n[’']t|never) (?:yet )?(?:been )?"
const lost: readonly RegExp[] = [
  // "the murder weapon has not been recovered", "the gun was never found"
  new RegExp(
    `\\b${gun} (?:used (?:[\\p{L}]{1,12} ){1,5}?)?(?:has|have|had|was|were)(?: |(?=n[’']t))${notYet}(?:recovered|found|located)\\b`,
    'iu',
  ),
  // "police have not recovered the gun", "without finding a weapon"
  new RegExp(`(?:\\bnot|n[’']t|\\bnever) (?:yet )?(?:recovered?|found|find|located?) the ${closer}${gun}\\b`, 'iu'),
  new RegExp(`\\bno ${closer}${gun} (?:has been |have been |was |were )(?:recovered|found at the scene|located)\\b`, 'iu'),
  new RegExp(`\\b(?:searching|looking|search) for (?:the|a) (?:murder )?${gun}(?= used|\\.|,)`, 'iu'),
]
const held: readonly RegExp[] = [
  new RegExp(
    `(?<!\\bno )\\b${gun} (?:used (?:[\\p{L}]{1,12} ){1,5}?)?(?:(?:has|have|had) (?:also |since |now )?been |was |were )(?:also |later )?(?:recovered|located|seized|found (?:at|on|in|near|inside|under|lying|nearby|outside|close|next|by|behind|beside))\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${finders} (?:[\\p{L}]{1,12} )?(?:say they |said they |have |has |had |also |later ){0,2}(?:recovered|seized|located) (?:the|a|an|two|three|several|multiple|four|\\d) ${closer}${gun}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${finders} (?:have |has |had |also |later ){0,2}(?:found|recovered) (?:the|a|an|two|three|several|multiple|four|\\d) ${closer}${gun} (?:at|on|in|near|inside|under|nearby|outside|close|next)\\b`,
    'iu',
  ),
]
const mayTell = /weapon|gun|firearm|rifle|pistol|revolver/i
const finding = /recover|found|find|located|seized|search|looking/i
/** On somebody, of another search, of a child that finds a gun. */
const ofAnother =
  /\b(?:on (?:him|her|them|that person)|second (?:gun|weapon|firearm)|other (?:gun|weapon)|no evidence|drugs?|marijuana|warrant|child(?:ren)? found|if)\b/i

/** Whether police have the gun of a shooting. An article that tells of one they have does not tell that none is found. */
export const gunsFound = (name: string): Pattern => furthest(anyGun(name), ({ scope }) => (scope?.marks?.[0] === missing ? 0 : 1))

function anyGun(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || !finding.test(text) || !isLocalHarm(view.digest)) return []
      if (isOfThePast(view.digest, view.sentence) || ofAnother.test(text)) return []
      for (const pattern of lost) {
        const found = pattern.exec(text)
        if (found) return make(missing, found, view)
      }
      for (const pattern of held) {
        const found = pattern.exec(text)
        if (found) return make('recovered', found, view)
      }
      return []
    },
  }
}

const make = (state: string, found: RegExpExecArray, view: View): Match[] =>
  tellState(state, [state], state === missing, spanOf(found, view), view)

/** A gun that was missing is found later; who tells that it is missing after it was found may tell of another. */
export function compareGuns(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [a.scope?.marks?.[0], b.scope?.marks?.[0]]
  return ours === theirs ? 'equal' : ours === missing ? compareOpen(a, b) : compareOpen(b, a)
}
