import type { DraftClaim, Referent } from '../../model/claim.js'
import type { QuotationValue } from '../../model/value.js'
import { compareQuotations } from '../../values/quotation.js'

const fewestWords = 4

/** Quotations of one speaker that share their words stand under one question; the others have one of their own. */
export function unifyQuotations(claims: readonly { claim: DraftClaim; speaker: string }[]): Map<DraftClaim, Referent> {
  const found = new Map<DraftClaim, Referent>()
  const bySpeaker = new Map<string, { claim: DraftClaim; value: QuotationValue; words: string[] }[][]>()
  const ordered = [...claims].sort(
    (a, b) => wordsOf(b.claim).length - wordsOf(a.claim).length || (wordsOf(a.claim) < wordsOf(b.claim) ? -1 : 1),
  )
  for (const { claim, speaker } of ordered) {
    const value = claim.value as QuotationValue
    const words = fold(value.words)
    const groups = bySpeaker.get(speaker) ?? []
    const group = groups.find(members => members.some(other => isSame(other, { value, words })))
    if (group) group.push({ claim, value, words })
    else groups.push([{ claim, value, words }])
    bySpeaker.set(speaker, groups)
  }
  for (const groups of bySpeaker.values())
    for (const group of groups) {
      const head = group[0]!.words.slice(0, 6).join(' ')
      for (const { claim } of group)
        found.set(claim, {
          key: `words ${group[0]!.words.join(' ')}`,
          stem: `words ${head}`,
          text: `“${shorten((group[0]!.claim.value as QuotationValue).words)}”`,
        })
    }
  return found
}

const wordsOf = (claim: DraftClaim): string => (claim.value as QuotationValue).words

const fold = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function isSame(a: { value: QuotationValue; words: string[] }, b: { value: QuotationValue; words: string[] }): boolean {
  if (a.words.join(' ') === b.words.join(' ')) return true
  const shorter = Math.min(a.words.length, b.words.length)
  if (shorter < fewestWords) return false
  const own = new Set(a.words)
  let shared = 0
  for (const word of b.words) if (own.has(word)) shared++
  if (shared < shorter * 0.6) return false
  const comparison = compareQuotations(a.value, { ...b.value, speaker: a.value.speaker })
  return comparison !== 'unrelated' && comparison !== 'disjoint'
}

const shorten = (words: string): string => (words.length <= 60 ? words : `${words.slice(0, words.lastIndexOf(' ', 58))} …`)
