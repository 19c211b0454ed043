import type { Digest } from '../../model/digest.js'
import { type StoryTraits, storyTie, storyTraits } from './storyTraits.js'

export interface Story {
  id: string
  label: string
  articles: string[]
}

/** Up to so many articles every pair is looked at; above, pairs that share a name or a word of the lead that few others have. */
const allPairs = 150
const commonTrait = 40
/** Pairs of two groups that are looked at before the groups become one. */
const sampled = 12

/**
 * Articles that tell one story together, strays apart. Pairs are joined from the closest on, if their groups on the whole belong together. Whoever puts
 * a few articles into one folder mostly means one story: the fewer they are, the less it takes. Articles that the user puts into a story are in it
 * from the start. The order of files does not matter.
 */
export function groupStories(digests: readonly Digest[]): Story[] {
  const ordered = [...digests].sort((a, b) => (a.article.path < b.article.path ? -1 : a.article.path > b.article.path ? 1 : 0))
  const traits = ordered.map(digest => storyTraits(digest))
  const { needed, slack } =
    ordered.length <= 12 ? { needed: -1, slack: 2 } : ordered.length <= 50 ? { needed: 0.5, slack: 1 } : { needed: 2, slack: 0.5 }
  const pairs = pairsOf(traits)
    .map(([a, b]) => ({ a, b, tie: storyTie(traits[a]!, traits[b]!) }))
    .filter(({ tie }) => tie >= needed)
    .sort((x, y) => y.tie - x.tie || x.a - y.a || x.b - y.b)
  const groupOf = traits.map((_, n) => [n])
  const hints = joinHinted(ordered, groupOf)
  for (const { a, b } of pairs) {
    const [one, other] = [groupOf[a]!, groupOf[b]!]
    if (one === other || (hints.has(one) && hints.has(other)) || meanTie(one, other, traits) < needed - slack) continue
    const [large, small] = one.length < other.length ? [other, one] : [one, other]
    for (const n of small) {
      large.push(n)
      groupOf[n] = large
    }
    const hint = hints.get(small)
    if (hint !== undefined) hints.set(large, hint)
  }
  const groups = [...new Set(groupOf)].map(group => group.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
  return groups.map((group, n) => {
    const articles = group.map(at => ordered[at]!.article)
    return {
      id: `s${n + 1}`,
      label: hints.get(group) ?? articles.find(({ headline }) => headline)?.headline ?? articles[0]!.path,
      articles: articles.map(({ id }) => id),
    }
  })
}

/** Articles of one hint share a group; two groups with hints are two stories, whatever they have in common. */
function joinHinted(digests: readonly Digest[], groupOf: number[][]): Map<readonly number[], string> {
  const hinted = new Map<string, number[]>()
  for (const [n, { article }] of digests.entries()) {
    if (article.story === undefined) continue
    const group = hinted.get(article.story) ?? []
    hinted.set(article.story, group)
    group.push(n)
    groupOf[n] = group
  }
  return new Map([...hinted].map(([name, group]) => [group, name]))
}

function meanTie(one: readonly number[], other: readonly number[], traits: readonly StoryTraits[]): number {
  let sum = 0
  let count = 0
  for (const a of one.slice(0, sampled))
    for (const b of other.slice(0, sampled)) {
      sum += storyTie(traits[a]!, traits[b]!)
      count++
    }
  return sum / count
}

function pairsOf(traits: readonly StoryTraits[]): [number, number][] {
  const pairs: [number, number][] = []
  if (traits.length <= allPairs) {
    for (let a = 0; a < traits.length; a++) for (let b = a + 1; b < traits.length; b++) pairs.push([a, b])
    return pairs
  }
  const holders = new Map<string, number[]>()
  for (const [n, { names, lead }] of traits.entries())
    for (const trait of [...names, ...lead]) {
      const list = holders.get(trait)
      if (list) list.push(n)
      else holders.set(trait, [n])
    }
  const seen = new Set<number>()
  const add = (a: number, b: number): void => {
    const pair = a * traits.length + b
    if (a === b || seen.has(pair)) return
    seen.add(pair)
    pairs.push([a, b])
  }
  for (const list of holders.values()) {
    if (list.length <= commonTrait) for (const [at, a] of list.entries()) for (const b of list.slice(at + 1)) add(a, b)
    // what a whole archive shares still ties neighbours
    else for (let at = 1; at < list.length; at++) add(list[at - 1]!, list[at]!)
  }
  return pairs
}
