import type { Modality } from '../model/report.js'
import type { CountValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import type { Toll } from './findTolls.js'
import type { Harm } from './harmWords.js'
import { type Occasion, occasionAt, warOccasion } from './occasion.js'
import { isPartOfToll } from './partOfToll.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { evidenceOf } from './predicate.js'
import { besideMark, civilianMark, diedMark, isVague, noneDiedMark, withoutOneMark } from './scope.js'
import { wholeWar } from './setting.js'
import { type Side, sideAt } from './sides.js'
import { sumOfShot } from './sumOfShot.js'
import { areInTwoPlaces, isWithoutOne, oneDied, partsOf } from './tollMarks.js'
import { tollsAndSubsets } from './tollsAndSubsets.js'
import { isAnybody, nameVictims } from './victims.js'
import type { View } from './view.js'

interface Placed {
  toll: Toll
  occasion: Occasion
  sentence: number
  /** Headline and lead tell the whole, the body also its parts. */
  leading: boolean
  headline: boolean
  side?: Side
  /** Whose figure it is, where another speaker of the article has another for the same. */
  rival?: string
  /** Marks of the counts that the article tells as parts of it. */
  parts?: string[]
}

const leadSentences = 4
/** A report printed as one paragraph is no lead to its end. */
const leadOfOneParagraph = 20

/** How many people something happened to on one occasion: "12 people were killed", "killed 12", "12 dead", "the death toll rose to 12", "no one was hurt". */
export function tollsOf(name: string, harm: Harm): Pattern {
  return {
    name,
    find: view =>
      (allTolls(view).get(view.sentence.index) ?? []).flatMap(placed => (placed.toll.harm === harm ? matchOf(placed, view) : [])),
  }
}

/** All figures of an article by sentence, found once, without those that are parts of a larger figure of the same article. */
const allTolls = perArticle((view): Map<number, Placed[]> => {
  const { digest } = view
  const found = digest.sentences.flatMap((sentence): Placed[] => {
    const own = view.on(sentence)
    return tollsAndSubsets(own).flatMap((toll): Placed[] => {
      if (isPartOfToll(toll, own)) return []
      const occasion =
        frameOf(digest).front && (toll.value.min ?? 0) >= ofWholeWar
          ? warOccasion(digest)
          : occasionAt(digest, sentence, sentence.tokens[toll.at]!.start)
      if (!occasion) return []
      const leading =
        sentence.prominence === 'headline' ||
        sentence.index < (sentence.prominence === 'lead' ? leadOfOneParagraph : leadSentences)
      // "three men were shot" in the headline are all who were shot
      const victims = (leading || toll.initial) && !toll.definite && isAnybody(toll.victims) ? 'person' : toll.victims
      const side = sideAt(sentence, sentence.tokens[toll.at]!.start, toll.valueSpan)
      return [
        {
          toll: { ...toll, victims, value: { ...toll.value, of: victims } },
          occasion,
          sentence: sentence.index,
          leading,
          headline: sentence.prominence === 'headline',
          ...(side ? { side } : {}),
        },
      ]
    })
  })
  const parts = new Map<string, string[]>()
  const wholeOf = ({ toll }: Placed): string => `${toll.harm} ${toll.value.min}`
  for (const placed of found) {
    const told = partsOf(placed.toll, view.on(digest.sentences[placed.sentence]!))
    const known = parts.get(wholeOf(placed))
    if (known) known.push(...told)
    else if (told.length > 0) parts.set(wholeOf(placed), [...told])
  }
  const isFromWar = frameOf(digest).front !== undefined
  const kept = new Map<number, Placed[]>()
  const told = withoutParts(wholes(rivals(sided(withoutPassing(found)), view)), isFromWar)
  const all = [...told, ...sumOfShot(told)]
  for (const each of all) {
    const placed = { ...each, parts: [...(parts.get(wholeOf(each)) ?? []), ...besides(each, all)] }
    kept.set(placed.sentence, [...(kept.get(placed.sentence) ?? []), placed])
  }
  return kept
})

/** So many die in no attack. */
const ofWholeWar = 50_000

/** The figures of other harms that headline and lead tell beside a count. */
const besides = ({ toll, occasion, leading }: Placed, all: readonly Placed[]): string[] => [
  ...new Set(
    all.flatMap(other =>
      leading &&
      other.leading &&
      other.toll.harm !== toll.harm &&
      isViolent(other.toll.harm) &&
      other.occasion.event.key === occasion.event.key &&
      other.toll.polarity === 'affirmed'
        ? `${besideMark}${other.toll.harm} ${other.toll.value.min}`
        : [],
    ),
  ),
]

/** What tells two counts of one article apart. */
const keyOf = ({ toll, occasion, side, rival }: Placed): string =>
  `${toll.harm} ${occasion.event.key} ${occasion.period ?? ''} ${side ?? ''} ${rival ?? ''}`

/** "The ministry said the blast killed 30. The rebels said it killed 50": two figures for one thing, where a part would be told with another verb or by the same speaker. */
function rivals(found: readonly Placed[], view: View): Placed[] {
  const told = found.map(placed => {
    const { predication, valueSpan, victims, value } = placed.toll
    if (predication?.voice !== 'active') return undefined
    const speaker = view.on(view.digest.sentences[placed.sentence]!).saidBy(predication, valueSpan)?.name
    return speaker === undefined
      ? undefined
      : { fact: `${keyOf(placed)} ${victims} ${predication.verb}`, speaker, figure: value.min }
  })
  // how often each fact is told, by each speaker, with each figure, and by the one with the other
  const counts = new Map<string, number>()
  const keysOf = ({ fact, speaker, figure }: NonNullable<(typeof told)[number]>): string[] =>
    [[], ['by', speaker], ['of', figure], ['by', speaker, 'of', figure]].map(told => JSON.stringify([fact, ...told]))
  for (const one of told) for (const key of one ? keysOf(one) : []) counts.set(key, (counts.get(key) ?? 0) + 1)
  return found.map((placed, at) => {
    const own = told[at]
    if (!own) return placed
    const [all, bySpeaker, ofFigure, both] = keysOf(own).map(key => counts.get(key)!)
    // somebody else, and another figure
    return all! - bySpeaker! - ofFigure! + both! > 0 ? { ...placed, rival: own.speaker } : placed
  })
}

/** Where no side is told, it is the one whose fire the article tells of first. */
function sided(found: readonly Placed[]): Placed[] {
  const main = found.find(({ side, leading }) => side && leading)?.side
  return main ? found.map(placed => (placed.side || placed.occasion.period ? placed : { ...placed, side: main })) : [...found]
}

const civilian = 'civilian'
/** Counted beside civilians, these are some of them, or all. */
const ofCivilians = new Set([civilian, 'person', 'child', 'woman'])

/** The one figure of an article is that of all: "Three men were shot" where no other count of those shot is told. */
function wholes(found: readonly Placed[]): Placed[] {
  const classes = new Map<string, Set<string>>()
  const others = new Set(found.flatMap(placed => (placed.leading && !ofCivilians.has(placed.toll.victims) ? keyOf(placed) : [])))
  for (const placed of found) classes.set(keyOf(placed), (classes.get(keyOf(placed)) ?? new Set()).add(placed.toll.victims))
  return found.map(placed => {
    const { toll } = placed
    const told = classes.get(keyOf(placed))!
    // "31 civilians" are all the dead of an air raid where headline and lead count no others
    if (toll.victims === civilian && placed.leading && !others.has(keyOf(placed)))
      return { ...placed, toll: { ...toll, victims: 'person' } }
    if (!isAnybody(toll.victims) || toll.definite || told.size > 1) return placed
    return { ...placed, toll: { ...toll, victims: 'person', value: { ...toll.value, of: 'person' } } }
  })
}

/** From "dozens" on; "several" in a headline are those of the text. */
const crowd = 20

/** The dead of a war are counted by several bodies: "more than a quarter of a million", "up to 470,000". */
const isCounted = (value: CountValue): boolean => (value.min ?? value.max ?? 0) >= ofWholeWar && !isVague(value)

/** "Two died at the scene, a third in hospital" under "Three killed": of several figures for one question only the whole is kept. */
function withoutParts(found: readonly Placed[], isFromWar: boolean): Placed[] {
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
    if (isFromWar && placed.leading) raise(`${keyOf(placed)} lead`, placed)
  }
  // what the body of a report from a war has more of may be another attack of the day
  const isFew = (placed: Placed): boolean =>
    placed.toll.victims === 'person' &&
    figureOf(placed) < (most.get(isFromWar && placed.leading ? `${keyOf(placed)} lead` : keyOf(placed)) ?? 0)
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
      (!isAside(placed) && !isFew(placed) && figureOf(placed) === (whole.get(classOf(placed)) ?? figureOf(placed))),
  )
}

const noneDied = perArticle(
  ({ digest }): boolean => !/\b(?:killed|dead|died|dies|deaths?|fatal(?:ly)?|slain|martyr(?:s|ed)?)\b/i.test(digest.article.text),
)

function matchOf({ toll, occasion, side, parts = [] }: Placed, view: View): Match[] {
  const { predication, valueSpan } = toll
  // "planned to kill 50 people" has killed nobody
  if (
    predication?.token === toll.at &&
    isViolent(toll.harm) &&
    predication.voice === 'active' &&
    (predication.form === 'infinitive' || predication.modality === 'plan')
  )
    return []
  const modality: Modality = toll.doubtful ? 'possibility' : modalityOf(toll)
  const word = view.sentence.tokens[toll.at]!
  const soFar =
    (toll.polarity === 'denied' && isPerfect(toll.at, view)) ||
    predication?.adverbs.some(adverb => adverb === 'so far' || adverb === 'yet' || adverb === 'far') === true
  const match: Match = {
    about: {
      thing: occasion.event,
      victims: { text: nameVictims(toll.victims), key: toll.victims },
      ...(occasion.period ? { period: { text: occasion.period, key: occasion.period } } : {}),
    },
    value: toll.value,
    valueSpan,
    evidence: evidenceOf(valueSpan, [{ span: word }, ...(predication ? [{ span: predication }] : [])]),
    polarity: toll.polarity,
    modality,
    saidBy: view.saidBy(predication, valueSpan),
    scope: {
      ...occasion.scope,
      ...(areInTwoPlaces(valueSpan, view) ? { several: true } : {}),
      marks: [
        ...(occasion.scope.marks ?? []),
        ...(toll.graded ? ['graded'] : []),
        ...(isWithoutOne(toll, view) ? [withoutOneMark] : []),
        ...(oneDied(toll, view) ? [diedMark] : []),
        ...(toll.value.of === civilian ? [civilianMark] : []),
        ...(toll.harm === 'injured' && noneDied(view) ? [noneDiedMark] : []),
        ...parts,
        ...(side ? [`by ${side}`] : []),
      ],
    },
    ...(toll.including ? { including: toll.including } : {}),
    ...(soFar ? { stage: 'so-far' as const } : {}),
  }
  return [match]
}

/** "Who shot four people is unclear", "whether the shooting that left four wounded was planned": the dead are no less dead for what is asked or believed of those who did it. */
const modalityOf = ({ predication, at }: Toll): Modality =>
  !predication ||
  (predication.modality === 'possibility' && predication.tense === 'past') ||
  (predication.modality === 'condition' && predication.verb === 'be' && predication.token !== at && predication.tense === 'past')
    ? 'fact'
    : predication.modality

const isViolent = (harm: Harm): boolean => harm === 'killed' || harm === 'injured' || harm === 'shot'

/** "no arrests have been made": as far as is known today. */
function isPerfect(at: number, view: View): boolean {
  const { tokens } = view.sentence
  for (let t = Math.max(0, at - 3); t < tokens.length && t <= at + 3; t++)
    if (/^(?:have|has|'ve|yet)$/.test(tokens[t]!.lower)) return true
  return false
}

/** "Hundreds were killed" in passing, where the article has a figure. */
const withoutPassing = (found: readonly Placed[]): Placed[] =>
  found.filter(
    placed =>
      placed.leading ||
      placed.occasion.period !== undefined ||
      !isVague(placed.toll.value) ||
      !found.some(other => other !== placed && other.toll.harm === placed.toll.harm),
  )
