import { wordSet } from '../../language/wordSet.js'
import type { DraftClaim, Referent } from '../../model/claim.js'
import { type Comparison, isCompatible } from '../../model/comparison.js'
import type { Digest } from '../../model/digest.js'
import { compareValues } from '../../values/compareValues.js'
import { isUntold } from '../../values/vague.js'
import {
  ballotOf,
  type Figure,
  figureOf,
  isApart,
  isFarFromBound,
  isLikeFigure,
  isOneAspect,
  isSingle,
  otherSum,
  type ToldFigure,
} from './figureLikeness.js'
import { boundsOf, digitsOf, isKnownByDigits, isOneRound, isPoint } from './knownByDigits.js'

/** Cosine of the weighted words from which two figures of one value are held to be one thing: few of a story are by chance the same. */
const sameValue: Record<string, number> = { amount: 0.06, percent: 0.12, duration: 0.12 }
const sameCount = 0.1
/** Of small counts there are many. */
const sameFew = 0.14
const few = 5
const sameElse = 0.2
/** A figure so exact that it hardly stands for two things of one kind: "60,000 emails", "$1.74 million". */
const sameExact = 0.02
/** From here a figure of one value, however unlike its words, may be the one meant, and forbids to set another one against it. */
const maybeSame = 0.06
/** Weight of words outside the neighbourhood of the figure. */
const farWeight = 0.45
/** Two figures of one aspect of one thing are one, in whatever words they are told. */
const ofOneAspect = 0.6
/** A like figure of the other article so much less alike explains a difference all the same. */
const explained = 0.5
/** Figures whose words differ by a "nearly" are so much more alike. */
const ofOneRound = 2
/** And figures of which one is a little more than the other, or a rounder wording of it. */
const ofNear = 1.6
/** How far, as a share of the larger, the bounds of two such figures may lie apart. */
const nearBounds: Record<string, number> = { amount: 0.05, count: 0.1, duration: 0.06 }
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
  // an article that tells two turnouts tells of two votes
  const withAspect = [...figures.keys()].filter(n => figures[n]!.aspect !== '')
  const hasOther = (n: number): boolean =>
    withAspect.some(other => {
      if (figures[other]!.article !== figures[n]!.article || !isOneAspect(figures[n]!, figures[other]!)) return false
      const comparison = compare(n, other)
      return !agrees(comparison) && comparison !== 'unrelated'
    })
  // "roughly $141 million" may be $139 million, but not where the article has it to the dollar as well
  const isTooExact = (a: number, b: number): boolean =>
    groups[a]!.some(n => isRoundingOf(figures[n]!, figures[a]!) && !agrees(compare(n, b)))
  const pairs = candidates(figures).map(([a, b]) => ({
    a,
    b,
    likeness: likenessOf(figures[a]!, figures[b]!),
    comparison: compare(a, b),
  }))
  pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)
  const matched = new Map<string, number>()
  const farOff = new Set<number>()
  for (const { a, b, likeness: alike, comparison } of pairs) {
    const exact = agrees(comparison) && isKnownByDigits(figures[a]!, figures[b]!, comparison, figures)
    if ((alike < maybeSame && !exact) || !agrees(comparison)) continue
    // one article that tells two figures nearly alike tells of two things
    if (comparison === 'rounding' && figures[a]!.article === figures[b]!.article && !isRoundingOf(figures[a]!, figures[b]!))
      continue
    if (isTooExact(a, b) || isTooExact(b, a)) continue
    const bar = exact ? sameExact : comparison === 'equal' ? barOfSame(figures[a]!) : otherBarOf(figures[a]!, figures[b]!)
    const far = alike >= bar && comparison !== 'equal' && isFarFromBound(figures[a]!, figures[b]!)
    for (const key of [`${a} ${figures[b]!.article}`, `${b} ${figures[a]!.article}`])
      matched.set(key, Math.max(matched.get(key) ?? 0, alike))
    if (far && figures[a]!.value.kind === 'count') farOff.add(a).add(b)
    if (far || alike < bar || isApart(figures[a]!, figures[b]!, alike) || groups[a] === groups[b]) continue
    if (groups[a]!.every(one => groups[b]!.every(other => agrees(compare(one, other))))) join(a, b)
  }
  for (const { a, b, likeness: alike, comparison } of pairs) {
    if ([a, b].some(n => farOff.has(n) || isUntold(figures[n]!.value))) continue
    const fits = agrees(comparison) && !isTooExact(a, b) && !isTooExact(b, a)
    if (groups[a] === groups[b] || fits || comparison === 'unrelated') continue
    if (!isLikeFigure(figures[a]!, figures[b]!, alike)) continue
    if (isOneAspect(figures[a]!, figures[b]!) && [a, b].some(n => hasOther(n))) continue
    const rival = Math.max(matched.get(`${a} ${figures[b]!.article}`) ?? 0, matched.get(`${b} ${figures[a]!.article}`) ?? 0)
    if (rival > explained * alike) continue
    // an article that gives both values tells of two things
    const articles = new Set(groups[a]!.map(n => figures[n]!.article))
    if (!groups[b]!.some(n => articles.has(figures[n]!.article))) join(a, b)
  }
  return name([...new Set(groups)].map(group => group.map(n => figures[n]!)))
}

/** "Dozens of Democrats boycotted the feast" / "about 60 Democrats boycotted it": doers of one deed. Without it a range as wide says little. */
function otherBarOf(a: Figure, b: Figure): number {
  const [verb = '', doer] = a.agent.split(' ')
  if (isUntold(a.value) && isUntold(b.value)) return Number.POSITIVE_INFINITY
  if (a.agent === b.agent && doer !== undefined && doer === a.head && a.head === b.head && !light.has(verb)) return sameFew
  return isUntold(a.value) || isUntold(b.value) ? otherUntold : otherSum
}
const light = wordSet('be have do say tell make get go take come')
const otherUntold = 0.45

const barOfSame = ({ value, head }: Figure): number =>
  value.kind === 'count' && head !== '' && value.against === undefined && !isUntold(value)
    ? (figureOf(value) ?? 0) < few
      ? sameFew
      : sameCount
    : (sameValue[value.kind] ?? sameElse)

const agrees = (comparison: Comparison): boolean => isCompatible(comparison) || comparison === 'rounding'

/** How much a word tells in this story: the rarer among its sentences the more. A reprint makes none less rare. */
function rarityOf(digests: readonly Digest[]): (word: string) => number {
  const counts = new Map<string, number>()
  let sentences = 0
  for (const digest of new Map(digests.map(digest => [JSON.stringify(digest.words), digest])).values()) {
    sentences += digest.sentences.length
    const { words } = digest
    for (let at = 0; at < words.length; at++) counts.set(words[at]![0], (counts.get(words[at]![0]) ?? 0) + words[at]![1])
  }
  return word => Math.log(1 + sentences / (1 + (counts.get(word) ?? 0)))
}

function weigh(one: ToldFigure, rarity: (word: string) => number): Figure | undefined {
  if (!one.value) return undefined
  const [headed = '', near = '', far = '', years = '', names = '', agent = '', unit = '', whole = '', told = ''] =
    one.claim.about.measured!.key!.split('|')
  const [head = '', share = ''] = headed.split('#')
  const weights = new Map<string, number>()
  for (const word of far.split(' ')) if (word) weights.set(word, rarity(word) * farWeight)
  for (const word of near.split(' ')) if (word) weights.set(word, rarity(word))
  let size = 0
  for (const weight of weights.values()) size += weight * weight
  const [aspect = '', owner = '', marks = ''] = told.split(': ')
  return {
    ...one,
    value: one.value,
    head,
    share,
    aspect,
    owner: new Set(owner.split(' ').filter(word => word !== '')),
    marks: marks.split(' ').filter(mark => mark !== ''),
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
  figures.forEach(({ claim, head, weights, aspect, value }, n) => {
    const hold = (key: string): void => {
      const list = holders.get(key)
      if (list) list.push(n)
      else holders.set(key, [n])
    }
    weights.forEach((_, word) => {
      hold(`${claim.relation} ${head} ${word}`)
    })
    if (aspect !== '') hold(`${claim.relation}: ${aspect}`)
    hold(`${claim.relation}: ${ballotOf(value) ?? n}`)
  })
  const found = new Map<number, Set<number>>()
  for (const list of holders.values()) {
    if (list.length > commonest) continue
    for (let at = 0; at < list.length; at++) {
      let others = found.get(list[at]!)
      if (!others) found.set(list[at]!, (others = new Set()))
      for (let n = at + 1; n < list.length; n++) others.add(list[n]!)
    }
  }
  return [...found].flatMap(([a, others]) => [...others].map((b): [number, number] => [a, b]))
}

function likenessOf(a: Figure, b: Figure): number {
  const alike = likeness(a, b)
  if (isSingle(a, b) || (ballotOf(a.value) ?? 'a') === ballotOf(b.value)) return 1
  if (isRoundingOf(a, b) && (a.article === b.article || alike >= maybeSame)) return 1
  return isOneAspect(a, b)
    ? Math.max(alike, ofOneAspect)
    : isOneRound(a, b)
      ? alike * ofOneRound
      : isNear(a, b)
        ? alike * ofNear
        : alike
}

/** "Nearly two years" / "22 months", "900,000" / "more than 900,000"; but not "over 10 percent" / "36 percent". */
function isNear({ value: a }: Figure, { value: b }: Figure): boolean {
  const most = nearBounds[a.kind]
  if (most === undefined || a.kind !== b.kind) return false
  if (isWide(a) || isWide(b) || (a.kind === 'amount' && b.kind === 'amount' && !(isPoint(a) && isPoint(b)))) return false
  const [ours, theirs] = [boundsOf(a), boundsOf(b)]
  // "up to five years" is near five, and not four and a half
  const slack = ours.length < 2 || theirs.length < 2 ? 0 : most
  const [x, y] = [ours, theirs].map(bounds => bounds.reduce((sum, bound) => sum + bound, 0) / bounds.length)
  return x !== undefined && y !== undefined && Math.abs(x - y) <= slack * Math.max(x, y)
}

/** "6 to 23 months". */
function isWide(value: Figure['value']): boolean {
  const [low, high] = boundsOf(value)
  return low !== undefined && high !== undefined && low < narrow * high
}
const narrow = 0.75

function likeness(a: Figure, b: Figure): number {
  if (a.size === 0 || b.size === 0) return 0
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let product = 0
  for (const [word, weight] of small.weights) product += weight * (large.weights.get(word) ?? 0)
  return product / (a.size * b.size)
}

/** Digits of a sum told exactly, and of a rounded one. */
const exactDigits = 6
const roundDigits = [2, 3]

/** "$14,959,450" and "nearly $15 million": few exact sums round to just the one that another sentence tells. */
function isRoundingOf({ value: a }: Figure, { value: b }: Figure): boolean {
  if (a.kind !== 'amount' || b.kind !== 'amount' || a.currency !== b.currency) return false
  return [a, b].some((exact, n) => {
    const round = n === 0 ? b : a
    // "$14,959,450"
    const figure = exact.min === exact.max ? exact.min : undefined
    if (figure === undefined || digitsOf(figure) < exactDigits) return false
    const [low, high] = [round.min ?? figure, round.max ?? figure]
    return [low, high, (low + high) / 2].some(told => {
      const digits = digitsOf(told)
      return roundDigits.includes(digits) && Number(figure.toPrecision(digits)) === told
    })
  })
}

/** Keys rest on the words of one member, so that the order of files does not matter; what stands alone keeps its place as its key. */
function name(groups: readonly Figure[][]): Map<DraftClaim, Referent> {
  const found = new Map<DraftClaim, Referent>()
  for (const group of groups) {
    const key = group.map(({ claim, article }) => `${claim.about.measured!.key} ${article} ${claim.valueSpan.start}`).sort()[0]
    const text = group.map(({ claim }) => claim.about.measured!.text).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!
    const [aspect, another] = new Set(group.map(one => one.aspect).filter(one => one !== ''))
    const articles = new Set(group.filter(one => one.aspect !== '').map(({ article }) => article))
    const stem = aspect && !another && articles.size > 1 ? `figure: ${aspect}` : undefined
    for (const { claim, head } of group) found.set(claim, { key: `figure ${key}`, stem: stem ?? `figure ${head}`, text })
  }
  return found
}
