import type { Phrase } from '../model/phrase.js'
import type { View } from './view.js'

/** Characters on either side of a phrase within which its fate is told. */
const reach = 60

/** Behind "Girl, 16", "8-year-old girl": headlines and captions leave out the verb, or half of it. */
const deadBehind = new RegExp(
  `^,? (?:(?:was|is|has been) )?(?:shot(?:,| and) killed|fatally (?:shot|struck|hit|wounded|stabbed)|gunned down|slain|dies|killed|found (?:shot )?dead|pronounced dead)\\b${'(?!\\s(?:an?|the|his|her|their|him|them|himself|herself|at least|one|two|three|four|five|\\d|(?!(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\\p{Lu}))'}`,
  'u',
)
const deadIn =
  /^['’]s (?:\p{L}{3,12} ){0,1}(?:killing|death|murder|slaying|homicide|(?:deadly|fatal) shooting|shooting death)\b/iu
const hurtBehind =
  /^,? (?:(?:(?:is|was|remains) )?(?:still )?(?:in|listed in) (?:critical|serious|stable|fair|good|grave) condition|(?:is )?fight(?:s|ing) for (?:his|her) life|(?:was )?(?:critically|seriously) (?:wounded|injured|hurt)\b|(?:(?:is|was) )?(?:recovering|hospitali[sz]ed)\b|(?:has been |was )?identified as the victim\b)/i
/** "Found a 15-year-old boy with a gunshot wound". */
const found = /\b(?:found|located|discovered) (?:an? |the )?$/i
const woundBehind =
  /^,? (?:with|suffering(?: from)?|who had|bleeding)\b(?: [\p{L}-]{1,12}){0,3} (?:gunshot )?(?:wounds?|injur(?:y|ies))\b/iu
/** "Man shoots 8-year-old boy": what somebody else did to him. */
const killsBefore = /\b(?:kills|slays|fatally (?:shoots|shot|wounds))\s(?:an? |the )?$/i
const shootsBefore = /\b(?:shoots|wounds|injures|grazes)\s(?:an? |the )?$/i

/** What the words around somebody tell of him where no clause of the sentence does: dead, hurt, or nothing. */
export function fateInWords(phrases: readonly Phrase[], view: View): 'dead' | 'hurt' | undefined {
  // "shot by 4-year-old"
  if (phrases.some(({ preposition }) => preposition === 'by')) return undefined
  const [from, to] = [Math.min(...phrases.map(({ start }) => start)), Math.max(...phrases.map(({ end }) => end))]
  // "Girl, 16, fatally struck"
  const behind = view.text({ start: to, end: Math.min(to + reach, view.sentence.end) }).replace(/^,? \(?\d{1,3}\)?/, '')
  const before = view.text({ start: Math.max(view.sentence.start, from - reach), end: from })
  if (deadBehind.test(behind) || deadIn.test(behind) || killsBefore.test(before)) return 'dead'
  if (hurtBehind.test(behind) || shootsBefore.test(before)) return 'hurt'
  return found.test(before) && woundBehind.test(behind) ? 'hurt' : undefined
}
