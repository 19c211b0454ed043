import { areOpposites, excludeEachOther } from '../../language/opposites.js'
import type { DraftClaim, Referent } from '../../model/claim.js'
import { contains } from '../../model/span.js'
import { remember } from '../../values/remember.js'

/** A clause word for word as one article or several have it: a reprint weighs no word anew and wins no partner of its own. */
interface Told {
  claim: DraftClaim
  claims: DraftClaim[]
  /** That of `claim`, and all. */
  article: string
  articles: Set<string>
  words: Set<string>
  /** Keys of the people, bodies and places among the words. */
  names: string[]
  /** Verb, subject and object of a clause. */
  core: Map<string, string[]>
  isNoun: boolean
}

/** Share of the weight of both clauses that must be in common (Dice). */
const likeness = 0.5
const fewestShared = 3
/** Share of the shorter clause that the longer one must hold, where they are of unlike length, and words in common then. */
const containment = 0.7
const fewestContained = 4
const likenessOfNouns = 0.55
/** Weight of the shared words, and likeness, from which verb and subject or object settle it. */
const heaviness = 5
const likenessOfCore = 0.28
/** Fewer words than this in common are never enough. */
const fewestOfAll = 2
/** Words in more clauses than this tie nothing. */
const commonest = 60

/**
 * Clauses of different articles that share most of their content words tell one thing. Words weigh by their rarity in the articles of both. Figures, and the two sides of a denial,
 * must be the same: what differs there is no agreement. Clauses that no other article tells are left out.
 */
export function unifyStatements(
  claims: readonly { claim: DraftClaim; article: string; keyOf: (entity: string) => string }[],
): Map<DraftClaim, { words: Referent; value: string }> {
  const told = tellings(claims)
  const holders = new Map<string, number[]>()
  told.forEach(({ words }, n) => {
    words.forEach(word => {
      const list = holders.get(word)
      if (list) list.push(n)
      else holders.set(word, [n])
    })
  })
  const wordsOf = countWords(told)
  const pairs: { one: number; other: number; alike: number }[] = []
  // how many words each later clause shares with the one at hand: written anew for each clause
  const counts = new Uint32Array(told.length)
  told.forEach((one, n) => {
    const partners: number[] = []
    one.words.forEach(word => {
      const list = holders.get(word)!
      if (list.length > commonest) return
      for (let at = list.indexOf(n) + 1; at < list.length; at++) {
        const other = list[at]!
        if (counts[other] === 0) partners.push(other)
        counts[other]!++
      }
    })
    for (const other of partners) {
      const partner = told[other]!
      const count = counts[other]!
      counts[other] = 0
      if (count < fewestOfAll || one.isNoun !== partner.isNoun) continue
      if (!areApart(partner.articles, one.articles) || !mayBeAlike(count, one, partner)) continue
      const weights = weigh(one, partner, wordsOf)
      if (!isAlike(count, weights, one, partner) || !agrees(one, partner)) continue
      pairs.push({ one: n, other, alike: diceOf(weights) })
    }
  })
  // the closest first; a clause that has found its own draws no further ones after it: no chains
  pairs.sort((a, b) => b.alike - a.alike || a.one - b.one || a.other - b.other)
  const parent = told.map((_, n) => n)
  const isHead = new Set<number>()
  const isTaken = (n: number): boolean => parent[n] !== n || isHead.has(n)
  for (const { one, other } of pairs) {
    const [ours, theirs] = [parent[one]!, parent[other]!]
    if (ours === theirs || (isTaken(one) && isTaken(other))) continue
    const [into, from] = isTaken(other) ? [theirs, one] : [ours, other]
    parent[from] = into
    isHead.add(into)
  }
  const groups = new Map<number, Told[]>()
  told.forEach((one, n) => {
    const group = groups.get(parent[n]!)
    if (group) group.push(one)
    else groups.set(parent[n]!, [one])
  })
  const shared = [...groups.values()].filter(
    group =>
      group[0]!.articles.size > 1 || (group.length > 1 && new Set(group.flatMap(({ articles }) => [...articles])).size > 1),
  )
  const found = new Map<DraftClaim, { words: Referent; value: string }>()
  for (const group of shared) {
    // what the clauses round it tell already
    if (group[0]!.isNoun && shared.some(other => !other[0]!.isNoun && covers(other, group))) continue
    const head = [...group].sort(
      (a, b) =>
        a.claim.about.words!.text.length - b.claim.about.words!.text.length ||
        (a.claim.about.words!.text < b.claim.about.words!.text ? -1 : 1),
    )[0]!
    const text = head.claim.about.words!.text
    const stem = `words ${[...head.words].sort().join(' ')}`
    // "its managing director" and "said its managing director" have the same words, and are two things to tell
    const words = { key: head.isNoun ? `noun ${stem}` : stem, stem, text }
    for (const claim of group.flatMap(({ claims: own }) => own)) found.set(claim, { words, value: text })
  }
  return found
}

/** The words of a claim's key: "verb:~arrest", "@e4", "?@e4" of a pronoun, "noun:". */
const itemsOf = remember((claim: DraftClaim): { role?: string; word: string; entity?: string; isPronoun: boolean }[] =>
  claim.about.words!.key!.split(' ').map(item => {
    const mark = item.includes(':') ? roleMarks.find(name => item.startsWith(name)) : undefined
    const isPronoun = item.startsWith('?@')
    const word = mark ? item.slice(mark.length) : isPronoun ? item.slice(1) : item
    return { word, role: mark?.slice(0, -1), entity: word.startsWith('@') ? word.slice(1) : undefined, isPronoun }
  }),
)

const roleMarks = ['verb:', 'agent:', 'object:', 'lemma:']

function tellings(claims: readonly { claim: DraftClaim; article: string; keyOf: (entity: string) => string }[]): Told[] {
  const byWords = new Map<string, Told>()
  for (const { claim, article, keyOf } of claims) {
    const words = new Set<string>()
    const names: string[] = []
    const core = new Map<string, string[]>()
    let isNoun = false
    const items = itemsOf(claim)
    for (let at = 0; at < items.length; at++) {
      const { role, word, entity, isPronoun } = items[at]!
      const one = entity === undefined ? word : keyOf(entity)
      if (role) core.set(role, [...(core.get(role) ?? []), one])
      else if (word === 'noun:') isNoun = true
      else {
        words.add(one)
        // whom "he" stands for is a guess: he may be the one whom the other clause names
        if (one !== word && !isPronoun) names.push(one)
      }
    }
    const key = [claim.polarity, claim.about.words!.text, ...words].join('\n')
    const known = byWords.get(key)
    if (!known) byWords.set(key, { claim, claims: [claim], article, articles: new Set([article]), words, names, core, isNoun })
    else {
      known.claims.push(claim)
      known.articles.add(article)
    }
  }
  // by their words, never by the names of files
  return [...byWords].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(entry => entry[1])
}

/** Two clauses of one article, or of one article and its reprint, tell two things. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return true
  for (const article of a) if (!b.has(article)) return true
  return false
}

const covers = (clauses: readonly Told[], nouns: readonly Told[]): boolean =>
  nouns.every(noun =>
    clauses.some(({ article, claim }) => article === noun.article && contains(claim.valueSpan, noun.claim.valueSpan)),
  )

/** The same was done, and to or by the same: no role that both fill may be filled unlike. */
function shareCore(a: Told, b: Told): boolean {
  const meets = (role: string): boolean | undefined => {
    const [ours, theirs] = [a.core.get(role), b.core.get(role)]
    return ours && theirs ? ours.some(item => theirs.includes(item)) : undefined
  }
  if (!meets('verb')) return false
  const roles = [meets('agent'), meets('object')]
  return roles.includes(true) && !roles.includes(false)
}

/** How many clauses an article has, and in how many of them each word stands. */
interface Counted {
  clauses: number
  words: Map<string, number>
}

/** For each clause, those of one of the articles that tell it in the same words: a copy beside it adds nothing. */
function countWords(told: readonly Told[]): (one: Told) => Counted {
  const counted = new Map<string, Counted>()
  for (const { articles, words } of told)
    for (const article of articles) {
      const own = counted.get(article) ?? { clauses: 0, words: new Map<string, number>() }
      counted.set(article, own)
      own.clauses++
      for (const word of words) own.words.set(word, (own.words.get(word) ?? 0) + 1)
    }
  return remember(({ articles }) => counted.get([...articles].sort()[0]!)!)
}

/** Weights of two clauses, and of the words they share. */
interface Weights {
  shared: number
  ours: number
  theirs: number
}

/** Words weigh by their rarity in the articles that tell the two clauses: what a third article says takes nothing from them. */
function weigh(a: Told, b: Told, wordsOf: (one: Told) => Counted): Weights {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const clauses = one.clauses + other.clauses
  const weights: Weights = { shared: 0, ours: 0, theirs: 0 }
  const weightOf = (word: string): number => Math.log(1 + clauses / ((one.words.get(word) ?? 0) + (other.words.get(word) ?? 0)))
  a.words.forEach(word => {
    const weight = weightOf(word)
    weights.ours += weight
    if (b.words.has(word)) weights.shared += weight
  })
  b.words.forEach(word => {
    weights.theirs += weightOf(word)
  })
  return weights
}

/** Few words in common are enough only where verb and subject or object are: most pairs need not be weighed. */
const mayBeAlike = (count: number, a: Told, b: Told): boolean => count >= fewestShared || (!a.isNoun && shareCore(a, b))

const diceOf = ({ shared, ours, theirs }: Weights): number => (2 * shared) / (ours + theirs)

function isAlike(count: number, { shared, ours, theirs }: Weights, a: Told, b: Told): boolean {
  const dice = diceOf({ shared, ours, theirs })
  if (a.isNoun) return count >= fewestShared && dice >= likenessOfNouns
  if (count >= fewestShared && dice >= likeness) return true
  if (shared >= heaviness && dice >= likenessOfCore && shareCore(a, b)) return true
  return count >= fewestContained && shared / Math.min(ours, theirs) >= containment
}

const figure =
  /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty-\w{3,5}|dozen|hundred|thousand|million|billion)$/

/** A verb of the one is the reverse of a verb of the other: "opposes it" / "came out in support of it", "upheld" / "overturned". */
function reverses(a: Told, b: Told): boolean {
  const [ours, theirs] = [a, b].map(({ core }) => core.get('lemma') ?? []) as [string[], string[]]
  const own = ours.filter(verb => !theirs.includes(verb))
  const other = theirs.filter(verb => !ours.includes(verb))
  return own.some(verb => other.some(reverse => areOpposites(verb, reverse) || excludeEachOther(verb, reverse)))
}

function agrees(a: Told, b: Told): boolean {
  if (a.claim.polarity !== b.claim.polarity) return false
  if ((a.claim.modality === 'possibility') !== (b.claim.modality === 'possibility')) return false
  const own = [...a.words].filter(word => figure.test(word))
  const other = [...b.words].filter(word => figure.test(word))
  if (!own.every(word => b.words.has(word)) && !other.every(word => a.words.has(word))) return false
  // "a Fox affiliate" / "a CBS affiliate": each names what the other does not
  const named = (x: Told, y: Told): boolean => x.names.some(name => !y.words.has(name))
  if (named(a, b) && named(b, a)) return false
  if (reverses(a, b)) return false
  return ![...a.words].some(word => [...b.words].some(theirs => areOpposites(word, theirs)))
}
