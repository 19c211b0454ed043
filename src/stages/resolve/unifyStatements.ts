import { areOpposites } from '../../language/opposites.js'
import type { DraftClaim, Referent } from '../../model/claim.js'

/** A clause word for word as one article or several have it: a reprint weighs no word anew and wins no partner of its own. */
interface Told {
  claim: DraftClaim
  claims: DraftClaim[]
  articles: Set<string>
  words: Set<string>
  /** Keys of the people, bodies and places among the words. */
  names: string[]
  weight: number
}

/** Share of the weight of both clauses that must be in common (Dice). */
const likeness = 0.5
const fewestShared = 3
/** Share of the shorter clause that the longer one must hold, where they are of unlike length, and words in common then. */
const containment = 0.7
const fewestContained = 4
/** Words in more clauses than this tie nothing. */
const commonest = 60

/**
 * Clauses of different articles that share most of their content words tell one thing. Words weigh by their rarity in the story. Figures, and the two sides of a denial,
 * must be the same: what differs there is no agreement. Clauses that no other article tells are left out.
 */
export function unifyStatements(
  claims: readonly { claim: DraftClaim; article: string; keyOf: (entity: string) => string }[],
): Map<DraftClaim, { words: Referent; value: string }> {
  const told = tellings(claims)
  const holders = new Map<string, number[]>()
  told.forEach(({ words }, n) => {
    for (const word of words) {
      const list = holders.get(word)
      if (list) list.push(n)
      else holders.set(word, [n])
    }
  })
  const weightOf = (word: string): number => Math.log(1 + told.length / holders.get(word)!.length)
  for (const one of told) for (const word of one.words) one.weight += weightOf(word)
  const parent = told.map((_, n) => n)
  told.forEach((one, n) => {
    const shared = new Map<number, { count: number; weight: number }>()
    for (const word of one.words) {
      const list = holders.get(word)!
      if (list.length > commonest) continue
      for (const other of list) {
        if (other <= n || !areApart(told[other]!.articles, one.articles)) continue
        const known = shared.get(other) ?? { count: 0, weight: 0 }
        known.count++
        known.weight += weightOf(word)
        shared.set(other, known)
      }
    }
    for (const [other, { count, weight }] of shared) {
      const partner = told[other]!
      if (!isAlike(count, weight, one, partner) || !agrees(one, partner)) continue
      // each clause joins the cluster of its first partner: no chains
      if (parent[other] === other) parent[other] = parent[n]!
    }
  })
  const groups = new Map<number, Told[]>()
  for (const [n, one] of told.entries()) groups.set(parent[n]!, [...(groups.get(parent[n]!) ?? []), one])
  const found = new Map<DraftClaim, { words: Referent; value: string }>()
  for (const group of groups.values()) {
    if (new Set(group.flatMap(({ articles }) => [...articles])).size < 2) continue
    const head = [...group].sort(
      (a, b) =>
        a.claim.about.words!.text.length - b.claim.about.words!.text.length ||
        (a.claim.about.words!.text < b.claim.about.words!.text ? -1 : 1),
    )[0]!
    const text = head.claim.about.words!.text
    const key = `words ${[...head.words].sort().join(' ')}`
    for (const claim of group.flatMap(({ claims: own }) => own)) found.set(claim, { words: { key, text }, value: text })
  }
  return found
}

function tellings(claims: readonly { claim: DraftClaim; article: string; keyOf: (entity: string) => string }[]): Told[] {
  const byWords = new Map<string, Told>()
  for (const { claim, article, keyOf } of claims) {
    const own = claim.about.words!.key!.split(' ')
    const names = own.flatMap(word => (word.startsWith('@') ? keyOf(word.slice(1)) : []))
    const words = new Set(own.map(word => (word.startsWith('@') ? keyOf(word.slice(1)) : word)))
    const key = JSON.stringify([claim.about.words!.text, claim.polarity, [...words]])
    const known = byWords.get(key)
    if (!known) byWords.set(key, { claim, claims: [claim], articles: new Set([article]), words, names, weight: 0 })
    else {
      known.claims.push(claim)
      known.articles.add(article)
    }
  }
  return [...byWords.values()]
}

/** Two clauses of one article, or of one article and its reprint, tell two things. */
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size !== b.size || [...a].some(article => !b.has(article))

function isAlike(count: number, weight: number, a: Told, b: Told): boolean {
  if (count >= fewestShared && (2 * weight) / (a.weight + b.weight) >= likeness) return true
  return count >= fewestContained && weight / Math.min(a.weight, b.weight) >= containment
}

const figure = /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion)$/

function agrees(a: Told, b: Told): boolean {
  if (a.claim.polarity !== b.claim.polarity) return false
  const own = [...a.words].filter(word => figure.test(word))
  const other = [...b.words].filter(word => figure.test(word))
  if (!own.every(word => b.words.has(word)) && !other.every(word => a.words.has(word))) return false
  // "a Fox affiliate" / "a CBS affiliate": each names what the other does not
  const named = (x: Told, y: Told): boolean => x.names.some(name => !y.words.has(name))
  if (named(a, b) && named(b, a)) return false
  return ![...a.words].some(word => [...b.words].some(theirs => areOpposites(word, theirs)))
}
