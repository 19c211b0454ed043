import type { Toll } from './findTolls.js'
import type { View } from './view.js'

/** Characters behind a figure within which the next victim is told. */
const reach = 240
const nextVictim =
  /\b(?:a|the|another)\s(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s(?:victim|person|man|woman|boy|girl|child|teen\w{0,8}|student|officer|body)\b/gi
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const alsoHarmed = /\balso\s(?:wounded|wounding|injured|injuring|hurt|hurting|shot|shooting|killed|killing)\b/i
const ofUs = /\b(?:we|i)(?:['’](?:ve|re|m))?\b/i

/** "Four women were killed. A fifth victim, a man, died later", "wounded two children and also wounded a man": some of the victims; "we've got four kids shot here": what somebody sees. */
export function isPartOfToll({ value, valueSpan, polarity }: Toll, view: View): boolean {
  if (polarity === 'denied') return false
  const { sentence, digest } = view
  const { text } = digest.article
  const behind = text.slice(valueSpan.end, valueSpan.end + reach)
  for (const [, nth] of behind.matchAll(nextVictim))
    if (value.min === value.max && ordinals.indexOf(nth!.toLowerCase()) === value.min) return true
  if (alsoHarmed.test(text.slice(valueSpan.end, sentence.end))) return true
  const quotation = digest.quotations.find(({ inner }) => inner.start <= valueSpan.start && valueSpan.end <= inner.end)
  return quotation !== undefined && ofUs.test(text.slice(Math.max(quotation.inner.start, sentence.start), valueSpan.start))
}
