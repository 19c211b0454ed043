import type { Claim, Subject } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import { isOfOneVictim } from './ofOneVictim.js'
import type { Pattern } from './pattern.js'
import { patientsOf } from './persons.js'
import { tellAt } from './tellAt.js'
import { isOfThePast } from './toldTimes.js'
import type { View } from './view.js'

/** Parts of the body by the region they lie in; a report that says "torso" may mean any of three. */
const regions: readonly [string, RegExp][] = [
  ['head', /\b(?:head|face|neck|skull|jaw|cheek|forehead|temple|eye)\b/i],
  ['chest', /\b(?:chest|heart|lung|torso|upper body|ribs?|sternum|side|armpit)\b/i],
  ['abdomen', /\b(?:abdomen|stomach|belly|torso|groin|side|pelvis|midsection)\b/i],
  ['back', /\b(?:back|spine|torso|upper body|side|shoulders?)\b/i],
  ['arm', /\b(?:arms?|hands?|wrists?|elbows?|forearms?|shoulders?|fingers?|upper body|armpit|upper arm|bicep)\b/i],
  ['leg', /\b(?:legs?|thighs?|knees?|foot|feet|ankles?|cal(?:f|ves)|shins?|toes?|hips?|groin|buttocks?)\b/i],
  ['buttocks', /\b(?:buttocks?|hips?|lower back|backside|rear)\b/i],
]
const part =
  '(?:head|face|neck|jaw|cheek|forehead|eye|chest|torso|upper body|abdomen|stomach|belly|groin|pelvis|midsection|lower back|upper back|back|spine|side|shoulders?|arms?|hands?|wrists?|elbows?|forearms?|armpit|legs?|thighs?|knees?|foot|feet|ankles?|calf|shin|hips?|buttocks?)'
const listed = `(?:(?:the|his|her|their|a|one|both|left|right|upper|lower)\\s){0,3}${part}`
/** "shot in the left leg and hand", "a gunshot wound to the chest", "struck in the head". */
const told = new RegExp(
  `\\b(?:shot|hit|struck|wounded|stabbed|grazed|gunshot|wounds?|fired)\\b(?:\\s(?:[\\p{L}\\d-]{1,12}\\s){0,3}?|\\s)(?:in|to|through)\\s(${listed}(?:(?:,|,?\\sand)\\s${listed}){0,4})\\b(?!\\s(?:of|to|door|seat|yard|room|window|street))`,
  'giu',
)

/** Where on the body somebody was hit; of the one victim of an article, or of a person by name. */
export function woundPlaces(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!frameOf(view.digest).harmful) return []
      const text = view.text(view.sentence)
      const wounds = [...text.matchAll(told)]
      if (wounds.length === 0 || isOfThePast(view.digest, view.sentence)) return []
      const isOfOne = isOfOneVictim(view)
      return (isOfOne ? wounds.slice(0, 1) : wounds).flatMap((found, n) => {
        const words = found[1]!
        const start = view.sentence.start + found.index + found[0].lastIndexOf(words)
        const span = { start, end: start + words.length }
        const clause = view.clauseAround(span)
        if (clause?.polarity === 'denied' || clause?.modality === 'condition') return []
        const named = n === 0 ? victimsOf(found.index, isOfOne, view) : []
        const victims = named.length > 0 ? named : agedVictim(text, found)
        return victims.map(victim => tellAt({ victim }, { kind: 'text', words: words.replace(/\s+/g, ' ') }, span, view))
      })
    },
  }
}

const byAge = 'the victim aged '
const agePattern = /\b(\d{1,2})-year-old\b|, (\d{1,2}),/g
const another =
  /\b(?:m[ae]n|wom[ae]n|boys?|girls?|teens?|teenagers?|persons?|people|victims?|officers?|others?|who|him|her|them|himself|herself|child|children|suspect|gunman|gunmen|and|fired|opened)\b/gi
/** Characters from the age to the wound. */
const mostBetween = 60

/** One of several victims, by his age: "the other, 25, suffered wounds to the arm", "a 54-year-old woman with wounds to the leg". */
function agedVictim(text: string, found: RegExpExecArray): Subject[] {
  const from = Math.max(0, found.index - mostBetween)
  const age = [...text.slice(from, found.index).matchAll(agePattern)].at(-1)
  const years = age?.[1] ?? age?.[2]
  if (!age || years === undefined) return []
  const between = text.slice(from + age.index + age[0].length, found.index)
  // "a 25-year-old man was": his own noun, and nobody else's
  if ((between.match(another) ?? []).length > (age[1] ? 1 : 0)) return []
  if (age[1] && /\b(?:and|fired|opened)\b/i.test(between)) return []
  const verb = found[0].slice(0, found[0].length - found[1]!.length)
  // "a 17-year-old shot a man in the chest"
  if ((verb.match(another) ?? []).length > 0 || /\s\p{Lu}/u.test(verb)) return []
  return [{ text: `the ${years}-year-old`, key: `${byAge}${years}` }]
}

function victimsOf(at: number, isOfOne: boolean, view: View): Subject[] {
  if (isOfOne) return [{ text: 'the victim', key: 'the victim' }]
  const offset = view.sentence.start + at
  const clause = view.clauseAround({ start: offset, end: offset + 1 })
  const people = clause ? patientsOf(clause, view).filter(({ named }) => named) : []
  return people.length === 1 ? people.map(({ subject }) => subject) : []
}

const regionsIn = ({ words }: TextValue): Set<string> =>
  new Set(regions.flatMap(([region, parts]) => (parts.test(words) ? [region] : [])))

/** A report may name one wound of several; none in common is worth a look. */
export function compareWoundPlaces({ value: a, about }: Claim, { value: b }: Claim): Comparison {
  const [ours, theirs] = [regionsIn(a as TextValue), regionsIn(b as TextValue)]
  const shared = [...ours].filter(region => theirs.has(region)).length
  // of two victims one may be as old as the other
  if (shared === 0) return about.victim?.key.startsWith(byAge) ? 'unrelated' : 'rounding'
  if (ours.size === theirs.size && shared === ours.size) return 'equal'
  return shared === ours.size ? 'wider' : shared === theirs.size ? 'narrower' : 'overlapping'
}
