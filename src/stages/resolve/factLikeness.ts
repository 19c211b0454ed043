import { isSameFamily } from '../../language/eventWords.js'
import type { Telling } from '../../model/claim.js'
import { few, isLike, isThin, type Shared } from './factBars.js'
import { type FactStanding, standFacts } from './factStanding.js'
import type { ToldFact } from './toldFact.js'
import { type WordTally, weighWords } from './wordTally.js'

/** Two tellings in two articles that may be of one fact. */
export interface FactLink {
  a: ToldFact
  b: ToldFact
  likeness: number
  standing: FactStanding
  /** One value, but too little else in common to be told of one thing: it makes no question, and explains a difference all the same. */
  thin: boolean
}

interface Teller {
  facts: readonly ToldFact[]
  /** Tellings beside which the article tells no other value of the kind: the one hospital, the one hour. */
  lone: ReadonlySet<ToldFact>
  /** Tellings by each of their words. */
  byItem: ReadonlyMap<string, readonly ToldFact[]>
  tally: WordTally
}

/** In a story of more articles, those that tell the most are set beside all, and the others beside these alone. */
const mostTellers = 100
/** Words that so many tellings of one article share tie nothing together. */
const widest = 40
/** Likeness from which two tellings with one value are one fact. */
const enough = 1.3
/** The same, where each article tells one value of the kind: there is nothing else it could be. */
const enoughOfLone = 0.8
/** Likeness that a shared action or noun adds. */
const headLikeness = 0.5
/** Likeness that the one incident adds which both articles are about. */
const incidentLikeness = 0.8
/** Share of all words of two clauses from which they are the same words. */
const sameWords = 0.75

/** Pairs of tellings of one relation with enough in common. Every word is looked up, so the work grows with the words that are shared, not with all pairs. */
export function linkFacts(facts: readonly ToldFact[], tallies: ReadonlyMap<string, WordTally>): FactLink[] {
  const articles = new Map<string, ToldFact[]>()
  for (const fact of facts) {
    const known = articles.get(fact.claim.article)
    if (known) known.push(fact)
    else articles.set(fact.claim.article, [fact])
  }
  const tellers = [...articles].map(
    ([article, own]): Teller => ({ facts: own, lone: loneOf(own), byItem: lookUp(own), tally: tallies.get(article)! }),
  )
  if (tellers.length > mostTellers) tellers.sort((a, b) => b.facts.length - a.facts.length)
  return tellers.slice(0, mostTellers).flatMap((one, at) => tellers.slice(at + 1).flatMap(other => linkTellers(one, other)))
}

function loneOf(facts: readonly ToldFact[]): Set<ToldFact> {
  const byMark = new Map<string, ToldFact[]>()
  for (const fact of facts) {
    const known = byMark.get(fact.telling.mark)
    if (known) known.push(fact)
    else byMark.set(fact.telling.mark, [fact])
  }
  return new Set(
    [...byMark.values()].flatMap(alike => (alike.every(one => standFacts(alike[0]!, one, false) !== 'apart') ? alike : [])),
  )
}

function lookUp(facts: readonly ToldFact[]): Map<string, ToldFact[]> {
  const byItem = new Map<string, ToldFact[]>()
  for (const fact of facts)
    for (const item of [...fact.telling.clause, ...fact.telling.around]) {
      const known = byItem.get(item)
      if (known) known.push(fact)
      else byItem.set(item, [fact])
    }
  return byItem
}

function linkTellers(one: Teller, other: Teller): FactLink[] {
  const weightOf = weighWords(one.tally, other.tally)
  const weights = new Map<ToldFact, number>()
  const weigh = (fact: ToldFact): number => {
    const known = weights.get(fact)
    if (known !== undefined) return known
    const weight = fact.telling.clause.reduce((sum, item) => sum + weightOf(item), 0)
    weights.set(fact, weight)
    return weight
  }
  const found: FactLink[] = []
  for (const a of one.facts)
    sharedWith(a, other, weightOf).forEach(({ words, all }, b) => {
      const known = link(a, b, { words, all, ours: weigh(a), theirs: weigh(b), lone: one.lone.has(a) && other.lone.has(b) })
      if (known) found.push(known)
    })
  return found
}

function sharedWith(a: ToldFact, { byItem }: Teller, weightOf: (item: string) => number): Map<ToldFact, Shared> {
  const found = new Map<ToldFact, Shared>()
  const clause = new Set(a.telling.clause)
  const items = [...a.telling.clause, ...a.telling.around]
  // loops without iterators: each fact meets all of each other article
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    const others = byItem.get(item)
    if (!others || others.length > widest) continue
    const weight = weightOf(item)
    for (let n = 0; n < others.length; n++) {
      const b = others[n]!
      if (b.telling.mark !== a.telling.mark) continue
      let shared = found.get(b)
      if (!shared) found.set(b, (shared = { words: 0, all: 0 }))
      const inBoth = clause.has(item) && b.telling.clause.includes(item)
      if (inBoth) shared.words += weight
      shared.all += inBoth ? weight : weight / 2
    }
  }
  return found
}

function link(
  a: ToldFact,
  b: ToldFact,
  { words, all, ours, theirs, lone }: Shared & { ours: number; theirs: number; lone: boolean },
): FactLink | undefined {
  const heads = a.telling.heads.filter(head => b.telling.heads.includes(head))
  const incident = isOneIncident(a.telling, b.telling)
  const likeness = all + (heads.length > 0 || few.has(a.telling.mark) ? headLikeness : 0) + (incident ? incidentLikeness : 0)
  if (likeness < (lone ? enoughOfLone : enough)) return undefined
  const share = (2 * words) / (ours + theirs)
  const same = share >= sameWords
  const standing = standFacts(a, b, same)
  if (!standing) return undefined
  const [least, most] = [words / Math.min(ours, theirs), words / Math.max(ours, theirs)]
  const told = { heads, incident, same, share, words, all, least, most, lone }
  if (standing === 'apart' && !isLike(a, b, told)) return undefined
  return { a, b, likeness, standing, thin: standing !== 'apart' && isThin(a, standing === 'within', told) }
}

/** "The shooting happened on Sunday" / "Five people were shot on Friday", where each article is about one shooting; who dies of it may do so days later. */
const isOneIncident = (a: Telling, b: Telling): boolean =>
  a.incident !== undefined &&
  b.incident !== undefined &&
  isSameFamily(a.incident, b.incident) &&
  a.heads.includes('~die') === b.heads.includes('~die')
