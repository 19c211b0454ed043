import { ordinalWords } from '../values/ordinal.js'
import type { Toll } from './findTolls.js'
import type { View } from './view.js'

/** Characters behind a figure within which the next victim is told. */
const reach = 240
const ordinals = ordinalWords.slice(0, 10)
const nextVictim = new RegExp(
  `\\b(?:a|the|another)\\s(${ordinals.slice(1).join('|')})\\s(?:victim|person|man|woman|boy|girl|child|teen\\w{0,8}|student|officer|body)\\b`,
  'gi',
)
/** "and a fifth was injured by flying glass": nobody that was shot. */
const otherwise =
  /^\s(?:\S{1,20}\s){0,2}?(?:injured|hurt|cut|struck|hit)\sby\s(?!(?:a\s|the\s)?(?:gunfire|bullets?|gunshots?|shots?)\b)/i
/** "They later found two other people shot and another man dead". */
const foundLater =
  /\b(?:found|discovered|located)\s(?:[^.;]{0,60}\s)?(?:another|a second|(?:two|three|four|five|six|\d{1,2}) (?:more|others?|additional))\s(?:\p{L}{2,10}\s)?(?:person|people|m[ae]n|wom[ae]n|victims?|teen\w{0,8}|boys?|girls?|child(?:ren)?)?\s?(?:(?:who|that) (?:was|were|had been)\s|lying\s)?(?:shot|dead|wounded|injured|hurt|hit|suffering|with (?:a )?gunshot)\b/iu
const alsoHarmed = /\balso\s(?:wounded|wounding|injured|injuring|hurt|hurting|shot|shooting|killed|killing)\b/i
const ofUs = /\b(?:we|i)(?:['’](?:ve|re|m))?\b/i

/** "Four women were killed. A fifth victim, a man, died later", "found one person shot. Later they found two other people dead", "wounded two children and also wounded a man": some of the victims; "we've got four kids shot here": what somebody sees. */
export function isPartOfToll({ harm, value, valueSpan, polarity }: Toll, view: View): boolean {
  if (polarity === 'denied') return false
  const { sentence, digest } = view
  const { text } = digest.article
  const behind = text.slice(valueSpan.end, valueSpan.end + reach)
  for (const found of behind.matchAll(nextVictim)) {
    const isNext = value.min === value.max && ordinals.indexOf(found[1]!.toLowerCase()) === value.min
    if (isNext && !(harm === 'shot' && otherwise.test(behind.slice(found.index + found[0].length)))) return true
  }
  if (foundLater.test(behind)) return true
  if (alsoHarmed.test(text.slice(valueSpan.end, sentence.end))) return true
  const quotation = digest.quotations.find(({ inner }) => inner.start <= valueSpan.start && valueSpan.end <= inner.end)
  return quotation !== undefined && ofUs.test(text.slice(Math.max(quotation.inner.start, sentence.start), valueSpan.start))
}
