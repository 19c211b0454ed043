import { bodyOf } from '../language/bodies.js'
import { fold } from '../language/fold.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { NameMention } from '../model/name.js'
import type { Span } from '../model/span.js'
import { contentsOf } from './contents.js'
import { marksUnder } from './marksUnder.js'
import type { Match, Pattern } from './pattern.js'
import { compareSorts, ofOneSort, open, tellSort } from './settled.js'
import type { View } from './view.js'

const prefix = 'claimed by '
const mayClaim = /\b(?:claim|responsib|credit|carried out|behind)/i
const attack =
  '(?:attacks?|bombings?|blasts?|explosions?|assaults?|raids?|ambush|shootings?|massacre|killings?|strikes?|rocket fire|kidnapping|hijacking|assassination)'
const theAttack = `(?:the|this|that|both) (?:[\\p{L}’'-]{1,20} ){0,4}?${attack}`
const has = "(?:has |have |had |'s )?(?:\\p{Ll}{2,12}ly |since |later |also |now |already )?"

/** "No group has claimed responsibility", "there was no immediate claim". */
const unclaimed = new RegExp(
  `\\b(?:no (?:\\p{L}{3,12} )?(?:group|one|organi[sz]ation|party|side|faction)|no-one|nobody)(?: or [\\p{L}]{3,12})? (?:has |had |have )?(?:so far |yet |immediately |initially |publicly |officially )*(?:claimed|taken|admitted|accepted|said (?:it|they) (?:was|were) behind|come forward to claim)(?: responsibility| credit| ${theAttack})?|\\bno (?:immediate |initial |official |public |credible |formal )*claims? of responsibility|\\bresponsibility (?:was|has been|had been) not (?:immediately |yet )?claimed`,
  'iu',
)
/** What stands behind the group that claims an attack. */
const claiming = new RegExp(
  `^[^.;]{0,60}?\\b${has}(?:(?:claim(?:s|ed|ing)?|took|taken|takes|taking|admit(?:s|ted)|accept(?:s|ed)|assumed) (?:full |sole )?(?:responsibility|credit) (?:for|over)|claim(?:s|ed|ing) ${theAttack}|(?:said|says|claimed|claims|announced) (?:on \\p{Lu}\\p{Ll}{2,8}day )?(?:that )?(?:it|its (?:fighters|members|men|forces|militants)|they) (?:had |have |has )?(?:carried out|(?:was|were) behind|(?:was|were) responsible for) ${theAttack})`,
  'u',
)
/** What stands before it. */
const claimed = new RegExp(
  `(?:${attack}(?: [^.;,]{0,40})?,? (?:which )?(?:was|were|has been|had been)|responsibility (?:for [^.;,]{3,60} )?(?:was|has been|had been)) (?:later |quickly |since |swiftly |immediately )?claimed by [^.;,]{0,30}$`,
  'u',
)
const uncertain =
  /\b(?:if|whether|false(?:ly)?|den(?:y|ies|ied)|not|never|rarely|often|previous(?:ly)?|other|similar|past|year)\b/

/** Who says that he made an attack, or that nobody has said so: "the group claimed responsibility for the blast". */
export const claimsOfAttacks = (name: string): Pattern =>
  ofOneSort({ name, find: claimsIn }, ({ scope }) => marksUnder(prefix, scope)[0] ?? open)

function claimsIn(view: View): Match[] {
  const text = view.text(view.sentence).slice(0, longestRead).replace(/\s/g, ' ')
  if (!mayClaim.test(text)) return []
  const nobody = unclaimed.exec(text)
  if (nobody) return tellSort([open], spanOf(nobody.index, nobody[0].length, view), view)
  const told = contentsOf(view.digest, view.sentence.index).names.filter(name => claims(name, text, view))
  // "the Taliban told the Post that it carried out", "a feast in Cusco when the Taliban took credit"
  const group = told.find(({ text }) => bodyOf(fold(text))?.kind === 'armed group') ?? told.at(-1)
  if (!group) return []
  const span = { start: group.start, end: group.end }
  return tellSort([`${prefix}${bodyOf(fold(group.text))?.name ?? fold(group.text)}`], span, view)
}

function claims({ start, end, kind, text: name }: NameMention, text: string, { sentence }: View): boolean {
  if (kind === 'person' || kind === 'nation' || (kind === 'place' && !bodyOf(fold(name)))) return false
  const at = start - sentence.start
  const told = claiming.exec(text.slice(end - sentence.start)) ?? claimed.exec(text.slice(Math.max(0, at - reach), at))
  return told !== null && !uncertain.test(told[0])
}

const longestRead = 600
const reach = 140

const spanOf = (from: number, length: number, { sentence }: View): Span => ({
  start: sentence.start + from,
  end: sentence.start + from + length,
})

/** What nobody has claimed yet, somebody claims later; two groups may each claim one attack. */
export function compareClaimsOfAttacks(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [a, b].map(({ scope }) => marksUnder(prefix, scope)[0] ?? open)
  return compareSorts(a, b, ours, theirs) ?? 'rounding'
}
