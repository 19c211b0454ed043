import { demonymCountry } from '../language/countries.js'
import type { NameMention } from '../model/name.js'
import type { Span } from '../model/span.js'
import { keysOfPlace, landOf } from './sites.js'
import type { View } from './view.js'

/** Words that tell who took or holds a place; whom they name is for the caller to judge. */
export interface Taking {
  /** Words that name the side, and where they begin in the article. */
  words: string
  at: number
  /** What is said of the place, from the side to the place or the other way round. */
  span: Span
}

export const mayTake =
  /captur|retook|retak|recaptur|seiz|overr[au]n|liberat|control|regain|wrest|conquer|fell to|fallen to|in the hands|hands|hold/

const settlement =
  '(?:town|village|city|settlement|district|suburb|neighbou?rhood|enclave|port|airport|air ?base|base|mountain|hill)'
const attribute =
  '(?:strategic|key|main|major|last|important|vital|symbolic|north(?:ern|-?eastern|-?western)?|south(?:ern|-?eastern|-?western)?|eastern|western|central|coastal|border|desert|ancient|historic|besieged|contested|embattled|neighbou?ring|nearby|\\p{Ll}{2,12}-(?:held|controlled|run|rich))'
/** Between the verb and the name: "the strategic town of", "the rebel-held village of", "all of". */
const named = `(?:(?:all|the whole|the entire|most) of )?(?:the )?(?:${attribute} ){0,3}(?:(?:${settlement}|${settlement} and ${settlement})(?: of)? )?$`
const adverb = '(?:\\p{Ll}{2,12}ly |now |still |also |later |then |since )?'
const taking = `(?:(?:re-?)?captur(?:ed|es|ing)|re-?(?:took|taken|takes|taking)|seiz(?:ed|es|ing)|overr[ua]n|overrunning|liberat(?:ed|es|ing)|conquer(?:ed|s)|(?:took|taken|takes|taking|regain(?:ed|s|ing)|seized|gained|wrested|claimed) (?:back )?(?:full |complete |total |sole |back )?control (?:of|over))`
const keeping = `(?:${adverb}(?:holds?|held|controls?|controlled|controlling)|(?:is|are|was|were|remain(?:s|ed)?) ${adverb}in (?:full |complete |total |sole )?control of)`

/** Right before the name: whoever took or holds it stands before the verb. */
const active = new RegExp(`(?<![\\p{L}-])(?:(?:has |have |had )?${adverb}${taking}|${keeping}) ${named}`, 'u')
/** Right behind the name. */
const passive = new RegExp(
  `^,? (?:which )?(?:(?:was|were|is|has been|had been|have been) ${adverb}(?:(?:re-?)?captured|retaken|seized|overrun|liberated|conquered|held|controlled) (?:on \\p{Lu}\\p{Ll}{2,8}day )?by |(?:fell|has fallen|had fallen|falls) (?:on \\p{Lu}\\p{Ll}{2,8}day )?to |(?:is|was|remains|remained) ${adverb}(?:in|under) (?:the )?(?:full |complete |total )?(?:hands|control) of )`,
  'u',
)
const underControl =
  /^,? (?:which )?(?:is|was|remains|remained|came|comes|has come|falls|fell) (?:\p{Ll}{2,12}ly |now |still )?(?:in|under|into) (?:the )?(?:full |complete |total )?([\p{L}’' -]{2,40}?)(?:['’]s?)? (?:control|hands)\b/u
/** A side is looked for behind the last word of speech or joint of the sentence. */
const joint = /^.*(?:\b(?:said|says|say|that|where|after|as|when|while|before|but|and) |[;:] )/u
const reach = 110
/** A day in the past, a plan, or a part. */
const unsure =
  /\b(?:if|whether|may|might|could|would|will|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|try(?:ing)?|tried|trying|fail(?:ed|s)?|battl(?:e|ing)|fight(?:ing)?|seek(?:s|ing)?|sought|want(?:s|ed)?|vow(?:s|ed)?|plan(?:s|ned)?|attempt(?:s|ed|ing)?|den(?:y|ies|ied)|not|never|once|briefly|parts?|some|half|most|since|ago|until|to (?:re-?)?(?:take|capture|seize))\b|n[’']t\b/i
const ofThePast = /^[^.;]{0,40}?\b(?:in (?:\p{Lu}\p{Ll}{2,9} )?\d{4}|(?:last|a|two|three|four|five) (?:year|month)s?|since)\b/u

/** "The army retook the town", "the town was captured by rebels", "fell to the rebels", "is in rebel hands". */
export function takingAt(place: NameMention, view: View): Taking | undefined {
  const { start, end } = view.sentence
  const before = view.text({ start: Math.max(start, place.start - reach), end: place.start }).replace(/\s/g, ' ')
  const behind = view.text({ start: place.end, end: Math.min(end, place.end + reach) }).replace(/\s/g, ' ')
  // "the town’s school", "areas outside the town", "Bergen province"
  if (/^(?:['’]s?\s|-|\s(?:province|governorate|countryside|and\s))/.test(behind) || ofThePast.test(behind)) return undefined
  const did = active.exec(before)
  if (did) {
    const from = before.slice(0, did.index)
    const lead = joint.exec(from)?.[0].length ?? 0
    const words = from.slice(lead)
    if (unsure.test(words) || unsure.test(did[0])) return undefined
    const at = place.start - before.length + lead
    return { words, at, span: { start: at, end: place.end } }
  }
  // "the meeting in the town was held by"
  if (/\b(?:in|at|near|from|to|on|outside|inside|around) (?:the )?$/.test(before)) return undefined
  const under = underControl.exec(behind)
  const undergone = under ? undefined : passive.exec(behind)
  const told = under?.[0] ?? undergone?.[0]
  if (told === undefined || unsure.test(told) || unsure.test(before.slice(-25))) return undefined
  const words = under ? under[1]! : behind.slice(told.length, told.length + 50).split(/[,.;]/)[0]!
  const at = place.end + (under ? told.indexOf(under[1]!) : told.length)
  return { words, at, span: { start: place.start, end: at + words.length } }
}

const ownForces = /(\p{Lu}\p{L}{2,14}) (?:government |security |pro-government )?(?:forces|troops|soldiers|army|military)\b/u

/** "Syrian forces" where the place lies in Syria: the government. */
export function ownArmyIn(words: string, place: NameMention, view: View): { start: number; end: number } | undefined {
  const found = ownForces.exec(words)
  const land = found && demonymCountry(found[1]!.toLowerCase())?.key
  return land !== undefined && keysOfPlace(place, view.sentence).some(key => landOf(key) === land)
    ? { start: found!.index, end: found!.index + found![0].length }
    : undefined
}
