import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { charges } from './charges.js'
import { furthest, isAffirmed } from './furthest.js'
import type { Match, Pattern } from './pattern.js'
import type { View } from './view.js'

const homicide = /\b(?:murder|manslaughter|homicide)s?$/
const attempted = /\battempted\b/

/** How grave an offence is among those that ask for a killing; the same for a bare "murder" as for the gravest degree it may be. */
const grades: readonly [RegExp, number][] = [
  [/(?:capital|aggravated|first-degree).{0,20} murders?$|^felony murders?$/, 8],
  [/^murders?$/, 7],
  [/second-degree murders?$/, 6],
  [/third-degree murders?$/, 5],
  [/manslaughter$/, 4],
  [/homicides?$/, 3],
]
const gradeOf = (words: string): number =>
  attempted.test(words) ? 1 : (grades.find(([pattern]) => pattern.test(words))?.[1] ?? 0)
const wordsOf = ({ value }: { value: unknown }): string => (value as TextValue).words

/** The gravest offence against life that an article tells somebody is charged with, or held on suspicion of. */
export const killingCharges = (name: string): Pattern =>
  furthest(ofKilling(charges(name, ['charge', 'indict'], true)), match => gradeOf(wordsOf(match)))

const ofKilling = ({ name, find }: Pattern): Pattern => ({
  name,
  find: view =>
    find(view).filter(
      (match): match is Match =>
        isAffirmed(match) && homicide.test(wordsOf(match)) && !(attempted.test(wordsOf(match)) && isBesides(match, view)),
    ),
})

/** "Is also charged with two counts of attempted murder": beside what he is charged with for the one who died. */
const isBesides = ({ valueSpan }: Match, view: View): boolean =>
  /\balso (?:being )?(?:charged|fac(?:es?|ing)|indicted)\b/i.test(view.text({ start: view.sentence.start, end: valueSpan.start }))

/** A bare "murder" may be of any degree, a bare "homicide" anything; an attempt stands beside a killing where others lived, and gives way to it where one died later. */
export function compareKillingCharges(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [singular(wordsOf(a)), singular(wordsOf(b))]
  if (ours === theirs) return 'equal'
  const [grade, other] = [gradeOf(ours), gradeOf(theirs)]
  if (grade === 1 || other === 1) {
    if (grade === other) return 'overlapping'
    const [before, after] = grade === 1 ? [a, b] : [b, a]
    return (before.published ?? '') < (after.published ?? '') ? 'disjoint' : 'unrelated'
  }
  if (isPlain(ours) !== isPlain(theirs) && ours.split(' ').at(-1) === theirs.split(' ').at(-1))
    return isPlain(ours) ? 'wider' : 'narrower'
  if (ours === 'homicide' || theirs === 'homicide' || grade === other) return 'overlapping'
  return 'disjoint'
}

/** Pennsylvania's "criminal homicide" is "homicide" for short. */
const singular = (words: string): string => words.replace(/(murder|homicide)s$/, '$1').replace(/^criminal (?=homicide)/, '')
const isPlain = (words: string): boolean => !words.includes(' ')
