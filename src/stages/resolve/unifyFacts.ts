import type { Claim, Referent, Telling } from '../../model/claim.js'
import { isCompatible } from '../../model/comparison.js'
import { compareValues } from '../../values/compareValues.js'

export interface ToldFact {
  claim: Claim
  telling: Telling
  /** The value as the article words it. */
  words: string
}

interface Node extends ToldFact {
  at: number
  clause: ReadonlySet<string>
  weight: number
}

interface Link {
  a: Node
  b: Node
  likeness: number
  fits: boolean
}

/** Words that so many tellings share tie nothing together. */
const widest = 80
/** Likeness from which two tellings with one value are one fact, and with two values. Measured on the development stories. */
const enough = 1.2
const enoughApart = 2.4
/** Share of the shorter clause that tellings with two values have in common. */
const leastShare = 0.45

/**
 * Which tellings in different articles are of one fact: the same action or noun, and enough rare words in common. Each telling goes with its best counterpart in
 * another article; where two of them differ in value, the other article must not tell that value of something alike, and more likeness is asked.
 * Tellings without a counterpart are left out: the floor speaks of what two articles tell.
 */
export function unifyFacts(facts: readonly ToldFact[]): Claim[] {
  if (new Set(facts.map(({ claim }) => claim.article)).size < 2) return facts.map(fact => withKey(worded(fact), `fact ${fact.claim.valueSpan.start}`, 'fact'))
  const byRelation = new Map<string, ToldFact[]>()
  for (const fact of facts) byRelation.set(fact.claim.relation, [...(byRelation.get(fact.claim.relation) ?? []), fact])
  const weightOf = weigh(facts)
  return [...byRelation.values()].flatMap(group => unify(group, weightOf))
}

/** Rare words weigh up to 1, those of every other sentence next to nothing. */
function weigh(facts: readonly ToldFact[]): (item: string) => number {
  const sentences = new Map<string, Set<string>>()
  for (const { claim, telling } of facts) {
    const at = `${claim.article} ${claim.evidence.start}`
    const items = sentences.get(at) ?? new Set()
    for (const item of [...telling.clause, ...telling.around]) items.add(item)
    sentences.set(at, items)
  }
  const counts = new Map<string, number>()
  for (const items of sentences.values()) for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  const all = sentences.size + 10
  return item => Math.max(0.05, Math.log(all / ((counts.get(item) ?? 0) + 1)) / Math.log(all))
}

function unify(facts: readonly ToldFact[], weightOf: (item: string) => number): Claim[] {
  const nodes: Node[] = facts.map((fact, at) => ({ ...fact, at, clause: new Set(fact.telling.clause), weight: fact.telling.clause.reduce((sum, item) => sum + weightOf(item), 0) }))
  const links = chooseLinks(candidates(nodes, weightOf))
  const groups = new Map<Node, Node[]>(nodes.map(node => [node, [node]]))
  for (const { a, b } of links) {
    const [ours, theirs] = [groups.get(a)!, groups.get(b)!]
    if (ours === theirs || ours.some(one => theirs.some(other => one.claim.article === other.claim.article && !fits(one, other)))) continue
    const joined = [...ours, ...theirs]
    for (const node of joined) groups.set(node, joined)
  }
  return [...new Set(groups.values())].filter(group => group.length > 1).flatMap(group => {
    const first = [...group].sort((a, b) => order(a.claim, b.claim))[0]!
    const heads = [...first.telling.heads].sort().join(' ')
    return group.map(fact => withKey({ ...worded(fact), about: { ...fact.claim.about, fact: first.claim.about.fact! } }, `fact ${first.claim.article} ${first.claim.valueSpan.start} ${heads}`, `fact ${heads}`))
  })
}

const withKey = (claim: Claim, key: string, stem: string): Claim => ({ ...claim, about: { ...claim.about, fact: { ...(claim.about.fact as Referent), key, stem } } })

/** "Friday (7 January 2022)": a day as the article has it and as it is understood; a clock time as the article has it. */
function worded({ claim, words }: ToldFact): Claim {
  const said = words.replace(/\s+/g, ' ')
  if (claim.value.kind === 'time') return { ...claim, text: said }
  return claim.value.kind === 'date' && said !== claim.text ? { ...claim, text: `${said} (${claim.text})` } : claim
}

const order = (a: Claim, b: Claim): number => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.valueSpan.start - b.valueSpan.start)

function fits({ claim: a }: Node, { claim: b }: Node): boolean {
  if (a.members?.length && b.members?.length && a.members[0]!.key === b.members[0]!.key) return true
  const comparison = compareValues(a.value, b.value)
  return isCompatible(comparison) || comparison === 'rounding'
}

/** Pairs of tellings in two articles that share a head. */
function candidates(nodes: readonly Node[], weightOf: (item: string) => number): Link[] {
  const byItem = new Map<string, Node[]>()
  for (const node of nodes) for (const item of [...node.telling.clause, ...node.telling.around]) byItem.set(item, [...(byItem.get(item) ?? []), node])
  const links: Link[] = []
  for (const a of nodes) {
    const shared = new Map<Node, number>()
    const collect = (items: readonly string[], own: boolean): void => {
      for (const item of items) {
        const others = byItem.get(item)!
        if (others.length > widest) continue
        const weight = weightOf(item)
        for (const b of others) if (b.at > a.at && b.claim.article !== a.claim.article) shared.set(b, (shared.get(b) ?? 0) + weight * (own && b.clause.has(item) ? 1 : 0.5))
      }
    }
    collect(a.telling.clause, true)
    collect(a.telling.around, false)
    for (const [b, likeness] of shared) {
      if (likeness < enough || !a.telling.heads.some(head => b.telling.heads.includes(head))) continue
      const compatible = fits(a, b)
      if (!compatible && (likeness < enoughApart || likeness < leastShare * Math.min(a.weight, b.weight))) continue
      if (compareValues(a.claim.value, b.claim.value) === 'unrelated') continue
      links.push({ a, b, likeness, fits: compatible })
    }
  }
  return links
}

/** Best pairs first, each telling once for each other article; a difference only where neither article tells the other's value of something nearly as like. */
function chooseLinks(links: readonly Link[]): Link[] {
  const ordered = [...links].sort((x, y) => y.likeness * (y.fits ? 1.3 : 1) - x.likeness * (x.fits ? 1.3 : 1) || order(x.a.claim, y.a.claim) || order(x.b.claim, y.b.claim))
  const best = new Map<string, number>()
  const side = (node: Node, article: string): string => `${node.at} ${article}`
  for (const { a, b, likeness, fits } of ordered) {
    if (!fits) continue
    for (const key of [side(a, b.claim.article), side(b, a.claim.article)]) best.set(key, Math.max(best.get(key) ?? 0, likeness))
  }
  const taken = new Set<string>()
  return ordered.filter(({ a, b, likeness, fits }) => {
    const [ours, theirs] = [side(a, b.claim.article), side(b, a.claim.article)]
    if (taken.has(ours) || taken.has(theirs)) return false
    if (!fits && [ours, theirs].some(key => (best.get(key) ?? 0) > 0.5 * likeness)) return false
    taken.add(ours)
    taken.add(theirs)
    return true
  })
}
