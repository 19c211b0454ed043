import type { Digest } from '../../model/digest.js'
import { fold } from '../../language/fold.js'

export interface Story {
  id: string
  label: string
  articles: string[]
}

/** Share of the smaller article's names that two articles of one story have in common, and how many names at least. */
const share = 0.2
const fewest = 2

/** Articles that speak of the same people, bodies and places are one story. Union over pairs; order of files does not matter. */
export function groupStories(digests: readonly Digest[]): Story[] {
  const names = digests.map(namesOf)
  const parent = digests.map((_, n) => n)
  const root = (n: number): number => (parent[n] === n ? n : (parent[n] = root(parent[n]!)))
  const holders = new Map<string, number[]>()
  names.forEach((own, n) => {
    for (const name of own) {
      const list = holders.get(name)
      if (list) list.push(n)
      else holders.set(name, [n])
    }
  })
  const shared = new Map<string, number>()
  for (const list of holders.values()) {
    if (list.length > 200) {
      // so common that it ties whole archives: neighbours only
      for (let i = 1; i < list.length; i++) count(shared, list[i - 1]!, list[i]!)
      continue
    }
    for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) count(shared, list[i]!, list[j]!)
  }
  for (const [pair, common] of shared) {
    const [a, b] = pair.split(' ').map(Number) as [number, number]
    const smaller = Math.max(1, Math.min(names[a]!.size, names[b]!.size))
    if (common >= Math.min(fewest, smaller) && common / smaller >= share) parent[root(a)] = root(b)
  }
  const groups = new Map<number, number[]>()
  digests.forEach((_, n) => groups.set(root(n), [...(groups.get(root(n)) ?? []), n]))
  const stories = [...groups.values()].map(members => ({ articles: members.map(n => digests[n]!.article).sort((a, b) => (a.path < b.path ? -1 : 1)) }))
  stories.sort((a, b) => (a.articles[0]!.path < b.articles[0]!.path ? -1 : 1))
  return stories.map(({ articles }, n) => ({ id: `s${n + 1}`, label: articles.find(({ headline }) => headline)?.headline ?? articles[0]!.path, articles: articles.map(({ id }) => id) }))
}

function count(shared: Map<string, number>, a: number, b: number): void {
  const key = a < b ? `${a} ${b}` : `${b} ${a}`
  shared.set(key, (shared.get(key) ?? 0) + 1)
}

function namesOf(digest: Digest): Set<string> {
  const found = new Set<string>()
  for (const entity of digest.entities) {
    if (entity.kind === 'unknown') continue
    found.add(entity.kind === 'person' ? `person ${fold(entity.surname ?? entity.name)}` : (entity.key ?? fold(entity.name)))
  }
  return found
}
