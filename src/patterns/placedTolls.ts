import type { Predication } from '../model/predication.js'
import type { CountValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import { contentsOf } from './contents.js'
import type { Toll } from './findTolls.js'
import { isSoughtHarm } from './harmWords.js'
import type { Occasion } from './occasion.js'
import { isVague, lesserMark } from './scope.js'
import { wholeWar } from './setting.js'
import type { Side } from './sides.js'
import { isAnybody } from './victims.js'
import type { View } from './view.js'

/** A count with the occasion that it is of. */
export interface Placed {
  toll: Toll
  occasion: Occasion
  sentence: number
  /** Headline and lead tell the whole, the body also its parts. */
  leading: boolean
  headline: boolean
  side?: Side
  /** Whose figure it is, where another speaker of the article has another for the same. */
  rival?: string
  /** One of the two gives it as the whole, or the report is from a war, where each side counts. */
  counted?: boolean
  /** Marks of the counts that the article tells as parts of it. */
  parts?: string[]
}

/** What tells two counts of one article apart. */
const keyOf = ({ toll, occasion, side, rival }: Placed): string =>
  `${toll.harm} ${occasion.event.key} ${occasion.period ?? ''} ${side ?? ''} ${rival ?? ''}`

/** Marks of the smaller figures that an article has for the same: "six children were killed in the city ... three were killed at a school". */
export const lessersOf = ({ toll, occasion }: Placed, found: readonly Placed[]): string[] => [
  ...new Set(
    found.flatMap(({ toll: other, occasion: { event } }) =>
      other.harm === toll.harm &&
      other.victims === toll.victims &&
      event.key === occasion.event.key &&
      !isVague(other.value) &&
      (other.value.min ?? 0) < (toll.value.min ?? 0)
        ? `${lesserMark}${other.value.min}`
        : [],
    ),
  ),
]

/** So many die in no attack. */
export const ofWholeWar = 50_000

/** How a figure is told, and by whom. */
interface Telling {
  /** What it is a figure of, and the verb; nothing for "were killed in Bergen", which may be told of a part. */
  fact?: string
  /** The same, whatever the verb, of figures that somebody gives as the whole: "put the toll at 30", "the clinic recorded five deaths". */
  whole?: string
  speaker: string
  figure: number | undefined
}

const recording = /^(?:record|count|document|register|report|tally)$/

/** "The ministry said the blast killed 30. The rebels said it killed 50", "the clinic put the toll at 12": two figures for one thing, where a part would be told with another verb or by the same speaker. */
export function rivals(found: readonly Placed[], view: View): Placed[] {
  const told = found.map(placed => tellingOf(placed, view))
  const { front } = frameOf(view.digest)
  const any = (placed: Placed): string => `${keyOf(placed)} ${placed.toll.victims}`
  // how often each fact is told, by each speaker, with each figure, and by the one with the other
  const counts = new Map<string, number>()
  const keysOf = (fact: string, { speaker, figure }: Telling): string[] =>
    [[], ['by', speaker], ['of', figure], ['by', speaker, 'of', figure]].map(told => JSON.stringify([fact, ...told]))
  for (const [at, one] of told.entries())
    if (one)
      for (const fact of [...(one.fact ? [one.fact] : []), `any ${any(found[at]!)}`, ...(one.whole ? [one.whole] : [])])
        for (const key of keysOf(fact, one)) counts.set(key, (counts.get(key) ?? 0) + 1)
  // somebody else, and another figure
  const isDisputed = (fact: string, own: Telling): boolean => {
    const [all, bySpeaker, ofFigure, both] = keysOf(fact, own).map(key => counts.get(key) ?? 0)
    return all! - bySpeaker! - ofFigure! + both! > 0
  }
  return found.map((placed, at) => {
    const own = told[at]
    if (!own) return placed
    const isCounted = isDisputed(`${own.whole ? 'any' : 'whole'} ${any(placed)}`, own)
    if (!isCounted && (own.fact === undefined || !isDisputed(own.fact, own))) return placed
    return { ...placed, rival: own.speaker, ...(isCounted || front ? { counted: true } : {}) }
  })
}

function tellingOf(placed: Placed, view: View): Telling | undefined {
  const { valueSpan, victims, value, at } = placed.toll
  const own = view.on(view.digest.sentences[placed.sentence]!)
  const predication = placed.toll.predication ?? own.clauseAround(valueSpan)
  const isToll =
    own.sentence.tokens[at]?.lower === 'toll' || tollOf.test(own.text({ start: own.sentence.start, end: valueSpan.start }))
  const isWhole = isToll || (predication !== undefined && recording.test(predication.verb))
  const speaker = own.saidBy(predication, valueSpan)?.name ?? (isWhole ? counterOf(predication, own) : undefined)
  if (speaker === undefined || (!isWhole && !placed.toll.predication)) return undefined
  const of = `${keyOf(placed)} ${victims}`
  return {
    ...(!isWhole && predication && (predication.voice === 'active' || isUnplaced(placed, view))
      ? { fact: `${of} ${predication.voice === 'active' ? '' : 'be '}${predication.verb}` }
      : {}),
    ...(isWhole ? { whole: `whole ${of}` } : {}),
    speaker,
    figure: value.min,
  }
}

/** In a report from a war: "the Observatory said 31 people were killed", of the place told of before. */
const isUnplaced = ({ sentence }: Placed, { digest }: View): boolean =>
  frameOf(digest).front !== undefined && !contentsOf(digest, sentence).names.some(({ kind }) => kind === 'place')

/** "Gave a toll of 36 dead, among them 15 children". */
const tollOf = /\btoll (?:of|at)\s(?:[^.;:]{0,80})$/

/** "The Observatory put the toll at 12", "three deaths were reported by rescuers". */
function counterOf(predication: Predication | undefined, view: View): string | undefined {
  const role = predication?.roles.find(({ name }) => name === 'agent')
  const phrase = role && view.phrase(role.phrase)
  if (!phrase || phrase.kind === 'pronoun' || phrase.kind === 'number') return undefined
  return phrase.entities[0] ? view.entity(phrase.entities[0]).name : view.text(phrase)
}

/** Sentences over which a report from a war goes on with what was in another place. */
const longestAside = 3

/** "The day before, 22 children were killed in Bergen. The monitor gave a toll of 36 dead": without a place or day of its own a figure is of the place last told of. */
export function continued(found: readonly Placed[], view: View): Placed[] {
  const { digest } = view
  const main = found.find(({ leading }) => leading)
  let last: Placed | undefined
  return found.map(placed => {
    const { occasion, side, sentence } = placed
    const isMain = occasion.event.text === main?.occasion.event.text && (!side || !main.side || side === main.side)
    const own = digest.sentences[sentence]!
    const isBare =
      (isMain || occasion.event.text === last?.occasion.event.text) &&
      !side &&
      last !== undefined &&
      last.sentence < sentence &&
      sentence - last.sentence <= longestAside &&
      last.occasion.event.key === occasion.event.key &&
      !occasion.period &&
      occasion.scope.told === undefined &&
      digest.sentences[last.sentence]!.paragraph === own.paragraph &&
      !contentsOf(digest, sentence).names.some(({ kind }) => kind === 'place')
    if (!isBare) {
      if (sentence !== last?.sentence || !isMain) last = isMain || occasion.period ? undefined : placed
      return placed
    }
    const { places } = last!.occasion.scope
    return {
      ...placed,
      ...(last!.side ? { side: last!.side } : {}),
      occasion: { ...occasion, event: last!.occasion.event, scope: { ...occasion.scope, ...(places ? { places } : {}) } },
    }
  })
}

/** Where no side is told, it is the one whose fire the article tells of first. */
export function sided(found: readonly Placed[]): Placed[] {
  const main = found.find(({ side, leading }) => side && leading)?.side
  return main ? found.map(placed => (placed.side || placed.occasion.period ? placed : { ...placed, side: main })) : [...found]
}

export const civilian = 'civilian'
/** Counted beside civilians, these are some of them, or all. */
const ofCivilians = new Set([civilian, 'person', 'child', 'woman'])

/** The one figure of an article is that of all: "Three men were shot" where no other count of those shot is told. */
export function wholes(found: readonly Placed[]): Placed[] {
  const classes = new Map<string, Set<string>>()
  const others = new Set(found.flatMap(placed => (placed.leading && !ofCivilians.has(placed.toll.victims) ? keyOf(placed) : [])))
  for (const placed of found) classes.set(keyOf(placed), (classes.get(keyOf(placed)) ?? new Set()).add(placed.toll.victims))
  return found.map(placed => {
    const { toll } = placed
    const told = classes.get(keyOf(placed))!
    // "31 civilians" are all the dead of an air raid where headline and lead count no others
    if (toll.victims === civilian && placed.leading && !others.has(keyOf(placed)))
      return { ...placed, toll: { ...toll, victims: 'person' } }
    if (!(isAnybody(toll.victims) || isSoughtHarm(toll.harm)) || toll.definite || told.size > 1) return placed
    return { ...placed, toll: { ...toll, victims: 'person', value: { ...toll.value, of: 'person' } } }
  })
}

/** From "dozens" on; "several" in a headline are those of the text. */
const crowd = 20

/** The dead of a war are counted by several bodies: "more than a quarter of a million", "up to 470,000". */
const isCounted = (value: CountValue): boolean => (value.min ?? value.max ?? 0) >= ofWholeWar && !isVague(value)

/** "Two died at the scene, a third in hospital" under "Three killed": of several figures for one question only the whole is kept. */
export function withoutParts(found: readonly Placed[], isFromWar: boolean): Placed[] {
  const figureOf = ({ toll: { value } }: Placed): number => value.min ?? value.max ?? 0
  // "dozens" in the headline takes no exact figure away
  const exact = found.filter(({ toll }) => toll.polarity !== 'denied' && !isVague(toll.value))
  const leads = new Map<string, Set<number>>()
  for (const placed of exact)
    if (placed.leading) leads.set(keyOf(placed), (leads.get(keyOf(placed)) ?? new Set()).add(figureOf(placed)))
  // the lead tells of 25 civilians, the body of 11 people in one district
  const isAside = (placed: Placed): boolean =>
    !placed.leading &&
    placed.toll.victims === 'person' &&
    leads.has(keyOf(placed)) &&
    !leads.get(keyOf(placed))!.has(figureOf(placed))
  // and people are no fewer than the civilians among them
  const most = new Map<string, number>()
  const raise = (key: string, placed: Placed): unknown => most.set(key, Math.max(most.get(key) ?? 0, figureOf(placed)))
  for (const placed of exact) {
    raise(keyOf(placed), placed)
    if (placed.leading) raise(`${keyOf(placed)} first`, placed)
    if (isFromWar && placed.leading) raise(`${keyOf(placed)} lead`, placed)
  }
  // what the body of a report from a war has more of may be another attack of the day
  const isFew = (placed: Placed): boolean =>
    placed.toll.victims === 'person' &&
    figureOf(placed) < (most.get(isFromWar && placed.leading ? `${keyOf(placed)} lead` : keyOf(placed)) ?? 0)
  /** Sentences that give the whole. */
  const wholeIn = new Set(
    exact.flatMap(placed =>
      placed.leading && figureOf(placed) === most.get(`${keyOf(placed)} first`) ? [`${placed.sentence} ${keyOf(placed)}`] : [],
    ),
  )
  const classOf = (placed: Placed): string => `${placed.toll.victims} ${keyOf(placed)}`
  const known = exact.filter(({ toll }) => !toll.initial)
  const led = new Set(known.filter(({ leading }) => leading).map(classOf))
  const whole = new Map<string, number>()
  for (const placed of known) {
    const key = classOf(placed)
    if (placed.leading || !led.has(key)) whole.set(key, Math.max(whole.get(key) ?? 0, figureOf(placed)))
  }
  // "kills dozens" over a report of 17, or of 43, which another paper puts at 17
  const isOverdone = (placed: Placed): boolean =>
    isVague(placed.toll.value) &&
    ((placed.headline && figureOf(placed) >= crowd) ||
      (placed.leading && figureOf(placed) > (whole.get(classOf(placed)) ?? Number.POSITIVE_INFINITY)))
  return found.filter(
    placed =>
      placed.toll.polarity === 'denied' ||
      isOverdone(placed) ||
      (placed.occasion.period === wholeWar && placed.toll.harm === 'killed' && isCounted(placed.toll.value)) ||
      placed.toll.initial ||
      // "including nine children", "the victims included 20 children": each is of the whole
      (placed.toll.among && !isVague(placed.toll.value) && wholeIn.has(`${placed.sentence} ${keyOf(placed)}`)) ||
      (!isAside(placed) && !isFew(placed) && figureOf(placed) === (whole.get(classOf(placed)) ?? figureOf(placed))),
  )
}

/** "Hundreds were killed" in passing, where the article has a figure; "killing five and wounding dozens" is none. */
export const withoutPassing = (found: readonly Placed[]): Placed[] => {
  const counted = new Set(found.flatMap(({ toll, sentence }) => (isVague(toll.value) ? [] : [sentence])))
  return found.filter(
    placed =>
      placed.leading ||
      placed.occasion.period !== undefined ||
      !isVague(placed.toll.value) ||
      (placed.toll.harm === 'injured' && counted.has(placed.sentence)) ||
      !found.some(other => other !== placed && other.toll.harm === placed.toll.harm),
  )
}
