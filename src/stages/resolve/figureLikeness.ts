import type { DraftClaim } from '../../model/claim.js'
import type { Value } from '../../model/value.js'
import { aside } from '../../patterns/aspects.js'
import { areOthers } from './areOthers.js'

export interface ToldFigure {
  claim: DraftClaim
  article: string
  value: Value | undefined
}

/** A figure with the weighted words by which it is known again. */
export interface Figure extends ToldFigure {
  value: Value
  head: string
  /** Is it told as a part, as the whole of a part or of a group? Nothing else is set against it then. */
  share: string
  weights: Map<string, number>
  near: ReadonlySet<string>
  /** Years told beside the figure. */
  years: string
  /** Of a length of time: "hour". Of a share: "voter". */
  unit: string
  /** Of a figure for all there are of a kind: "liberal justice". */
  whole: string
  /** What it measures, where its clause says so ("turnout", "price"), and the words for what has it. */
  aspect: string
  owner: ReadonlySet<string>
  /** What tells two apart where both say it: "who=nordvik", "when=q2". */
  marks: readonly string[]
  /** People named in its clause, and the clause's verb and subject. */
  names: readonly string[]
  agent: string
  size: number
}

/** Cosine of the weighted words from which two figures of unlike values are held to be one thing. */
const otherValue = 0.34
/** Sums, shares and counts are told of fewer things than years and lengths, which stand beside anything. */
export const otherSum = 0.33
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
/** Share of all that for what one person or thing does: "the reward rose to $50,000". */
const ofOneSubject = 0.7
/** The same words, so that only a slip can tell them apart. */
const sameWords = 0.8
/** Votes and scores are few in a story; those of one house add up to one number. */
const otherVote = 0.06
/** Of a whole there is one in a story; of "the 30-minute call" there may be two. */
const otherWhole = 0.08
const otherLength = 0.14
/** Figures further apart than this factor measure unlike things, but for those of one aspect. */
const widest = 4
const widestOfAspect = 10

/** Both are the turnout, or the price of what is told by one word at least. */
export function isOneAspect(a: Figure, b: Figure): boolean {
  if (a.aspect === '' || aside.has(a.aspect) || a.aspect !== b.aspect || (a.owner.size === 0) !== (b.owner.size === 0))
    return false
  const [few, many] = a.owner.size < b.owner.size ? [a.owner, b.owner] : [b.owner, a.owner]
  return [...few].every(word => many.has(word)) && !marksDiffer(a.marks, b.marks)
}

/** Profits of two companies, rates of two months. */
const marksDiffer = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ['who=', 'when=', 'at='].some(kind => {
    const [a, b] = [ours, theirs].map(marks => marks.filter(mark => mark.startsWith(kind)))
    return a!.length > 0 && b!.length > 0 && !a!.some(mark => b!.includes(mark))
  })

/** One is the turnout and the other the share of a party, or they are prices of two things. */
const isOtherAspect = (a: Figure, b: Figure): boolean =>
  a.aspect !== '' &&
  b.aspect !== '' &&
  !(a.aspect === b.aspect && aside.has(a.aspect)) &&
  !isOneAspect(a, b) &&
  // one of the two counts of a vote may be a slip; how far off is looked at with the totals
  !(isVote(a.value) && isVote(b.value))

/** Are two figures of unlike values, whose words are `alike` by so much (0 to 1), of one thing all the same? Bars measured on the development stories. */
export function isLikeFigure(a: Figure, b: Figure, alike: number): boolean {
  if (isOtherAspect(a, b)) return false
  if (alike < barOf(a, b) || isOther(a, b, alike)) return false
  if (isSingle(a, b)) return true
  return alike >= beyondDoubt || isOneWhole(a, b) || !(isBarelyShared(a, b) || isAside(a, b))
}

/** Of the one hunt, siege or rampage that a story has. */
export const isSingle = (a: Figure, b: Figure): boolean => single.has(a.aspect) && isOneAspect(a, b)

/** A story has one of each, in whatever words its length is told. */
const single: ReadonlySet<string> = new Set(
  ['the hunt', 'the siege', 'the attack', 'the marriage', 'captivity'].map(of => `length of ${of}`),
)

/** Times stand beside anything: in a clause, and not next to its words. */
const times = new Set(['duration', 'date', 'period'])

/** Do the words next to the two figures meet? The rest of a sentence tells of other things as well. */
function isAside(a: Figure, b: Figure): boolean {
  if (times.has(a.value.kind) || isVote(a.value) || isOneSubject(a, b)) return false
  return sharedNear(a, b) < (a.value.kind === 'amount' ? 1 : fewestNear)
}

/** One subject of two clauses, or a person named in both. Shares and distances of one person are many, and "nine states permit" is no subject of its own. */
function isOneSubject(a: Figure, b: Figure): boolean {
  const { kind } = a.value
  const [ours, theirs] = [a, b].map(({ agent }) => agent.split(' ').at(-1))
  if ((kind === 'amount' || kind === 'count') && ours !== '' && ours === theirs && ours !== a.head) return true
  return (kind === 'amount' || kind === 'duration') && a.names.some(name => b.names.includes(name))
}

const sharedNear = (a: Figure, b: Figure): number => [...a.near].filter(word => b.near.has(word)).length

function isBarelyShared(a: Figure, b: Figure): boolean {
  const shared = [...a.weights.keys()].filter(word => b.weights.has(word)).length
  return shared < (isVote(a.value) ? 1 : isSum(a.value) || isOneUnit(a, b) ? fewestOfSums : fewestShared)
}

/** Of one value: two shares of 3.5 percent with no word in common next to them are of two things. */
export const isApart = (a: Figure, b: Figure, alike: number): boolean =>
  a.value.kind === 'percent' && alike < likeShares && sharedNear(a, b) === 0
const likeShares = 0.16

/** "More than 60,000 jobs" / "168,000 jobs", "up to eight" / "three": both can be true, and hardly of one thing. */
export function isFarFromBound({ value: a }: Figure, { value: b }: Figure): boolean {
  const [ours, theirs] = [openEnd(a), openEnd(b)]
  // "at least 30 rounds" / "at least six rounds"; but rewards of "up to" a sum are set against each other
  if (ours === theirs && (ours === '' || a.kind === 'amount')) return false
  return isFar(a, b, widestOfBound)
}
const widestOfBound = 1.6
const openEnd = (value: Value): string => {
  const [low, high] = ['min' in value && value.min !== undefined, 'max' in value && value.max !== undefined]
  return low === high ? '' : low ? 'high' : 'low'
}

const isVote = (value: Value): boolean => value.kind === 'count' && value.of === 'vote'

const isScore = (value: Value): boolean => value.kind === 'count' && value.of === 'score'

function isFar(a: Value, b: Value, factor: number): boolean {
  const [ours, theirs] = [figureOf(a), figureOf(b)]
  if (ours === undefined || theirs === undefined || ours <= 0 || theirs <= 0) return false
  return Math.max(ours, theirs) / Math.min(ours, theirs) > factor
}

/** The lower bound of a figure, or the upper where it has none. */
export const figureOf = (value: Value): number | undefined =>
  'min' in value && value.min !== undefined ? value.min : 'max' in value ? value.max : undefined

const barOf = (a: Figure, b: Figure): number => plainBarOf(a, b) * (isOneSubject(a, b) ? ofOneSubject : 1)

function plainBarOf(a: Figure, b: Figure): number {
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

/** Other magnitude, other years, other people, or a plan or possibility against a fact: two things. Sums, shares and lengths are planned as they come to pass. */
const isOther = (a: Figure, b: Figure, alike: number): boolean =>
  (alike < sameWords && isFar(a.value, b.value, isOneAspect(a, b) ? widestOfAspect : widest)) ||
  totalsDiffer(a.value, b.value) ||
  // leads and margins: of another poll, place or group
  a.share !== b.share ||
  (a.head === 'point' && a.value.kind === 'count' && !isOneAspect(a, b)) ||
  (a.value.kind === 'percent' && a.unit !== '' && b.unit !== '' && a.unit !== b.unit && !isOneAspect(a, b)) ||
  yearsDiffer(a, b) ||
  (!isOneAspect(a, b) && subjectsDiffer(a, b)) ||
  (a.claim.modality !== b.claim.modality &&
    !(announced.has(a.aspect) && isOneAspect(a, b)) &&
    (alike < (planned[a.value.kind] ?? Number.POSITIVE_INFINITY) || isPossibility(a) || isPossibility(b)))

/** Likeness from which a figure that is planned may be the one that came to pass. The sentence asked for is seldom the one served before. */
const planned: Record<string, number> = { amount: 0, percent: 0, duration: 0.45 }

/** "Will cut 900 jobs", "plans to lay off 900 workers", "is cutting 900 jobs": one announcement. */
const announced: ReadonlySet<string> = new Set([
  'jobs cut',
  'closures',
  'openings',
  'order',
  'recall',
  'price of the takeover',
  'settlement',
  'transfer fee',
  'flights cancelled',
  'jobs created',
  'investment',
])

const isPossibility = ({ claim }: Figure): boolean => claim.modality === 'possibility'

/** "81 percent voted for Lee" / "Ray has 7 percent"; "Ann Lee, a 9-year veteran" / "Bo Ray, a 12-year veteran"; "builders added 30,000 jobs" / "mills added 25,000 jobs". */
function subjectsDiffer(a: Figure, b: Figure): boolean {
  if ((a.value.kind === 'percent' || a.value.kind === 'duration' || isScore(a.value)) && areOthers(a.names, b.names)) return true
  const [[ourVerb, ours], [theirVerb, theirs]] = [a.agent.split(' '), b.agent.split(' ')]
  return a.value.kind === 'count' && ours !== undefined && theirs !== undefined && ourVerb === theirVerb && ours !== theirs
}

/** "in 2014 the rate was 35 percent" / "from 2007 to 2014 the rate was 31 percent". */
function yearsDiffer({ years: a }: Figure, { years: b }: Figure): boolean {
  if (a === '' || b === '' || a === b) return false
  const [few, many] = [a, b].map(years => years.split(' ')).sort((x, y) => x.length - y.length)
  return few!.length < 2 || !few!.every(year => many!.includes(year))
}

/** Of "234-193" no story has two, whatever stands round it; of "5-4" there are many. */
const fewestOfHouse = 50

/** For and against, where so many vote. */
export const ballotOf = (value: Value): string | undefined =>
  value.kind === 'count' && value.of === 'vote' && (totalOf(value) ?? 0) >= fewestOfHouse
    ? `${value.min}-${value.against}`
    : undefined
