import type { Modality } from '../model/report.js'
import { frameOf } from './articleFrame.js'
import type { Toll } from './findTolls.js'
import type { Harm } from './harmWords.js'
import { occasionAt, warOccasion } from './occasion.js'
import { isPartOfToll } from './partOfToll.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import {
  civilian,
  continued,
  lessersOf,
  ofWholeWar,
  type Placed,
  rivals,
  sided,
  wholes,
  withoutParts,
  withoutPassing,
} from './placedTolls.js'
import { evidenceOf } from './predicate.js'
import { amongMark, besideMark, civilianMark, diedMark, noneDiedMark, rivalMark, withoutOneMark } from './scope.js'
import { sideAt } from './sides.js'
import { sumOfShot } from './sumOfShot.js'
import { areInTwoPlaces, isWithoutOne, oneDied, partsOf } from './tollMarks.js'
import { tollsAndSubsets } from './tollsAndSubsets.js'
import { isAnybody, nameVictims } from './victims.js'
import type { View } from './view.js'

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
  const placed = withoutPassing(found)
  const counted = wholes(rivals(sided(isFromWar ? continued(placed, view) : placed), view))
  const told = withoutParts(counted, isFromWar)
  const all = [...told, ...sumOfShot(told)]
  for (const each of all) {
    const placed = {
      ...each,
      parts: [...(parts.get(wholeOf(each)) ?? []), ...besides(each, all), ...(isFromWar ? lessersOf(each, counted) : [])],
    }
    kept.set(placed.sentence, [...(kept.get(placed.sentence) ?? []), placed])
  }
  return kept
})

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

const noneDied = perArticle(
  ({ digest }): boolean => !/\b(?:killed|dead|died|dies|deaths?|fatal(?:ly)?|slain|martyr(?:s|ed)?)\b/i.test(digest.article.text),
)

function matchOf({ toll, occasion, side, rival, counted, parts = [] }: Placed, view: View): Match[] {
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
        ...(toll.among ? [amongMark] : []),
        ...(isWithoutOne(toll, view) ? [withoutOneMark] : []),
        ...(oneDied(toll, view) ? [diedMark] : []),
        ...(toll.value.of === civilian ? [civilianMark] : []),
        ...(toll.harm === 'injured' && noneDied(view) ? [noneDiedMark] : []),
        ...parts,
        ...(side ? [`by ${side}`] : []),
        ...(rival && counted && isViolent(toll.harm) ? [`${rivalMark}${rival}`] : []),
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
