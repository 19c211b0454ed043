import type { DraftClaim, Referent } from '../../model/claim.js'
import { type Comparison, isCompatible } from '../../model/comparison.js'
import type { Digest } from '../../model/digest.js'
import type { Value } from '../../model/value.js'
import { compareValues } from '../../values/compareValues.js'

export interface ToldFigure {
  claim: DraftClaim
  article: string
  value: Value | undefined
}

interface Figure extends ToldFigure {
  value: Value
  head: string
  weights: Map<string, number>
  near: ReadonlySet<string>
  /** Years told beside the figure. */
  years: string
  /** Of a length of time: "hour". */
  unit: string
  /** Of a figure for all there are of a kind: "liberal justice". */
  whole: string
  /** People named in its clause, and the clause's verb and subject. */
  names: readonly string[]
  agent: string
  size: number
}

/** Cosine of the weighted words from which two figures of one value, and two of unlike values, are held to be one thing. */
const sameValue = 0.2
const otherValue = 0.42
/** A figure so exact that it hardly stands for two things of one kind: "60,000 emails", "$1.74 million". */
const sameExact = 0.02
/** Sums, shares and counts are told of fewer things than years and lengths, which stand beside anything. */
const otherSum = 0.33
/** Less will do where so many words next to the figures are the same. */
const otherNear: Record<number, number> = { 2: 0.3, 3: 0.2, 4: 0.2, 5: 0.2 }
/** Sums of money are rare. */
const otherMoney = 0.22
/** So many words at least two figures of unlike values share, unless the likeness is beyond doubt. */
const fewestShared = 3
const fewestOfSums = 2
/** So many of them next to both figures. */
const fewestNear = 2
const beyondDoubt = 0.6
/** The same words, so that only a slip can tell them apart. */
const sameWords = 0.8
/** From here a figure of one value, however unlike its words, may be the one meant, and forbids to set another one against it. */
const maybeSame = 0.06
/** Weight of words outside the neighbourhood of the figure. */
const farWeight = 0.45
/** Votes and scores are few in a story; those of one house add up to one number. */
const otherVote = 0.06
/** Of a whole there is one in a story; of "the 30-minute call" there may be two. */
const otherWhole = 0.08
const otherLength = 0.14
/** A like figure of the other article so much less alike explains a difference all the same. */
const explained = 0.5
/** Figures further apart than this factor measure unlike things. */
const widest = 4
/** Words of more figures than this join nothing. */
const commonest = 150

/**
 * Which figures of several articles are one figure: of one kind, among the same words, and each the other's best match. A figure that another article gives
 * in like surroundings is never set against a third one there.
 */
export function unifyFigures(told: readonly ToldFigure[], digests: readonly Digest[]): Map<DraftClaim, Referent> {
  if (told.length === 0) return new Map()
  const rarity = rarityOf(digests)
  const figures = told.flatMap(one => weigh(one, rarity) ?? [])
  const groups = figures.map((_, n) => [n])
  const join = (a: number, b: number): void => {
    const [into, from] = [groups[a]!, groups[b]!]
    into.push(...from)
    for (const n of from) groups[n] = into
  }
  const compare = (a: number, b: number): Comparison => compareValues(figures[a]!.value, figures[b]!.value)
  const pairs = candidates(figures).map(([a, b]) => ({
    a,
    b,
    likeness: likeness(figures[a]!, figures[b]!),
    comparison: compare(a, b),
  }))
  pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)
  const matched = new Map<string, number>()
  const match = (key: string, alike: number): void => {
    matched.set(key, Math.max(matched.get(key) ?? 0, alike))
  }
  for (const { a, b, likeness: alike, comparison } of pairs) {
    const exact = isExact(figures[a]!, comparison)
    if ((alike < maybeSame && !exact) || !agrees(comparison)) continue
    match(`${a} ${figures[b]!.article}`, alike)
    match(`${b} ${figures[a]!.article}`, alike)
    if (alike < (exact ? sameExact : comparison === 'equal' ? sameValue : otherSum) || groups[a] === groups[b]) continue
    if (groups[a]!.every(one => groups[b]!.every(other => agrees(compare(one, other))))) join(a, b)
  }
  for (const { a, b, likeness: alike, comparison } of pairs) {
    if (alike < barOf(figures[a]!, figures[b]!) || groups[a] === groups[b] || agrees(comparison) || comparison === 'unrelated')
      continue
    const rival = Math.max(matched.get(`${a} ${figures[b]!.article}`) ?? 0, matched.get(`${b} ${figures[a]!.article}`) ?? 0)
    if (rival > explained * alike) continue
    // an article that gives both values tells of two things
    const articles = new Set(groups[a]!.map(n => figures[n]!.article))
    if (
      alike < beyondDoubt &&
      !isOneWhole(figures[a]!, figures[b]!) &&
      (isBarelyShared(figures[a]!, figures[b]!) || isAside(figures[a]!, figures[b]!))
    )
      continue
    if (groups[b]!.some(n => articles.has(figures[n]!.article)) || isOther(figures[a]!, figures[b]!, alike)) continue
    join(a, b)
  }
  return name([...new Set(groups)].map(group => group.map(n => figures[n]!)))
}

const agrees = (comparison: Comparison): boolean => isCompatible(comparison) || comparison === 'rounding'

/** How much a word tells in this story: the rarer among its sentences the more. A reprint makes none less rare. */
function rarityOf(digests: readonly Digest[]): (word: string) => number {
  const counts = new Map<string, number>()
  let sentences = 0
  for (const digest of new Map(digests.map(digest => [JSON.stringify(digest.words), digest])).values()) {
    sentences += digest.sentences.length
    for (const [word, count] of digest.words) counts.set(word, (counts.get(word) ?? 0) + count)
  }
  return word => Math.log(1 + sentences / (1 + (counts.get(word) ?? 0)))
}

function weigh(one: ToldFigure, rarity: (word: string) => number): Figure | undefined {
  if (!one.value) return undefined
  const [head = '', near = '', far = '', years = '', names = '', agent = '', unit = '', whole = ''] =
    one.claim.about.measured!.key!.split('|')
  const weights = new Map<string, number>()
  for (const word of far.split(' ')) if (word) weights.set(word, rarity(word) * farWeight)
  for (const word of near.split(' ')) if (word) weights.set(word, rarity(word))
  let size = 0
  for (const weight of weights.values()) size += weight * weight
  return {
    ...one,
    value: one.value,
    head,
    near: new Set(near.split(' ').filter(word => word !== '')),
    years,
    names: names.split(' ').filter(word => word !== ''),
    agent,
    unit,
    whole,
    weights,
    size: Math.sqrt(size),
  }
}

/** Pairs of one relation and head that share a word near the figure of one of them. */
function candidates(figures: readonly Figure[]): [number, number][] {
  const holders = new Map<string, number[]>()
  for (const [n, { claim, head, weights }] of figures.entries())
    for (const word of weights.keys()) {
      const key = `${claim.relation} ${head} ${word}`
      const list = holders.get(key)
      if (list) list.push(n)
      else holders.set(key, [n])
    }
  const found = new Map<number, Set<number>>()
  for (const list of holders.values()) {
    if (list.length > commonest) continue
    for (const [at, a] of list.entries()) {
      let others = found.get(a)
      if (!others) found.set(a, (others = new Set()))
      for (const b of list.slice(at + 1)) others.add(b)
    }
  }
  return [...found].flatMap(([a, others]) => [...others].map((b): [number, number] => [a, b]))
}

function likeness(a: Figure, b: Figure): number {
  if (a.size === 0 || b.size === 0) return 0
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let product = 0
  for (const [word, weight] of small.weights) product += weight * (large.weights.get(word) ?? 0)
  return product / (a.size * b.size)
}

/** Do the words next to the two figures meet? The rest of a sentence tells of other things as well. */
function isAside(a: Figure, b: Figure): boolean {
  if (isVote(a.value)) return false
  return sharedNear(a, b) < (a.value.kind === 'amount' || isOneUnit(a, b) ? 1 : fewestNear)
}

const sharedNear = (a: Figure, b: Figure): number => [...a.near].filter(word => b.near.has(word)).length

function isBarelyShared(a: Figure, b: Figure): boolean {
  const shared = [...a.weights.keys()].filter(word => b.weights.has(word)).length
  return shared < (isVote(a.value) ? 1 : isSum(a.value) || isOneUnit(a, b) ? fewestOfSums : fewestShared)
}

/** One figure of a counted thing, sum or share that is told by its digits and is not one of the small ones that stand anywhere. */
function isExact({ value, head }: Figure, comparison: Comparison): boolean {
  const figure = figureOf(value)
  if (comparison !== 'equal' || figure === undefined) return false
  if (value.kind === 'count') return head !== '' && figure >= 100
  if (value.kind === 'amount') return figure >= 100
  return value.kind === 'percent' && figure % 10 !== 0
}

const isVote = (value: Value): boolean => value.kind === 'count' && value.of === 'vote'

const isScore = (value: Value): boolean => value.kind === 'count' && value.of === 'score'

function isFar(a: Value, b: Value): boolean {
  const [ours, theirs] = [figureOf(a), figureOf(b)]
  if (ours === undefined || theirs === undefined || ours <= 0 || theirs <= 0) return false
  return Math.max(ours, theirs) / Math.min(ours, theirs) > widest
}

const figureOf = (value: Value): number | undefined =>
  'min' in value && value.min !== undefined ? value.min : 'max' in value ? value.max : undefined

function barOf(a: Figure, b: Figure): number {
  if (totalOf(a.value) !== undefined) return otherVote
  if (isOneWhole(a, b)) return a.value.kind === 'duration' ? otherLength : otherWhole
  if (a.value.kind === 'amount') return otherMoney
  if (!isSum(a.value) && a.head !== 'since' && !isOneUnit(a, b)) return otherValue
  // two polls have two shares in the same words
  const isNear = a.head !== 'since' && a.value.kind !== 'percent'
  return (isNear ? otherNear[sharedNear(a, b)] : undefined) ?? otherSum
}

/** "The four major sports leagues" / "the four major American sports leagues"; but "the four liberal justices" and "the nine justices" are two. */
function isOneWhole({ whole: a }: Figure, { whole: b }: Figure): boolean {
  if (a === '' || b === '') return false
  const [few, many] = [a, b].map(words => words.split(' ')).sort((x, y) => x.length - y.length)
  return a === b || (few!.length >= fewestOfKind && few!.every(word => many!.includes(word)))
}
/** Words of a kind that one more word does not narrow. */
const fewestOfKind = 3

const isOneUnit = (a: Figure, b: Figure): boolean => a.unit !== '' && a.unit === b.unit

const isSum = ({ kind }: Value): boolean => kind === 'amount' || kind === 'percent' || kind === 'count'

const totalOf = (value: Value): number | undefined =>
  value.kind === 'count' && value.against !== undefined && value.min !== undefined ? value.min + value.against : undefined

/** 57-43 and 60-40 are votes of one house, 5-4 is one of another. The points of a game add up to anything. */
function totalsDiffer(a: Value, b: Value): boolean {
  const [ours, theirs] = [totalOf(a), totalOf(b)]
  if (ours === undefined || theirs === undefined || isScore(a)) return false
  return Math.abs(ours - theirs) > Math.max(ours, theirs) / 50
}

/** Other magnitude, other years, other people, or a plan or possibility against a fact: two things. Sums and shares are planned as they come to pass. */
const isOther = (a: Figure, b: Figure, alike: number): boolean =>
  (alike < sameWords && isFar(a.value, b.value)) ||
  totalsDiffer(a.value, b.value) ||
  yearsDiffer(a, b) ||
  subjectsDiffer(a, b) ||
  (a.claim.modality !== b.claim.modality &&
    ((a.value.kind !== 'amount' && a.value.kind !== 'percent') || isPossibility(a) || isPossibility(b)))

const isPossibility = ({ claim }: Figure): boolean => claim.modality === 'possibility'

/** "81 percent voted for Lee" / "Ray has 7 percent"; "Ann Lee, a 9-year veteran" / "Bo Ray, a 12-year veteran"; "builders added 30,000 jobs" / "mills added 25,000 jobs". */
function subjectsDiffer(a: Figure, b: Figure): boolean {
  if ((a.value.kind === 'percent' || a.value.kind === 'duration') && areOthers(a.names, b.names)) return true
  const [[ourVerb, ours], [theirVerb, theirs]] = [a.agent.split(' '), b.agent.split(' ')]
  return a.value.kind === 'count' && ours !== undefined && theirs !== undefined && ourVerb === theirVerb && ours !== theirs
}

const areOthers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(name => b.includes(name))

/** "in 2014 the rate was 35 percent" / "from 2007 to 2014 the rate was 31 percent". */
const yearsDiffer = (a: Figure, b: Figure): boolean => a.years !== '' && b.years !== '' && a.years !== b.years

/** Keys rest on the words of one member, so that the order of files does not matter; what stands alone keeps its place as its key. */
function name(groups: readonly Figure[][]): Map<DraftClaim, Referent> {
  const found = new Map<DraftClaim, Referent>()
  for (const group of groups) {
    const key = group.map(({ claim, article }) => `${claim.about.measured!.key} ${article} ${claim.valueSpan.start}`).sort()[0]
    const text = group.map(({ claim }) => claim.about.measured!.text).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!
    for (const { claim, head } of group) found.set(claim, { key: `figure ${key}`, stem: `figure ${head}`, text })
  }
  return found
}
