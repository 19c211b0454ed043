import { genderOfRole } from '../language/roles.js'
import type { Claim, Subject } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { QuantityMention } from '../model/mention.js'
import type { Phrase } from '../model/phrase.js'
import type { MeasureValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { compareAges } from './compareAges.js'
import { contentsOf } from './contents.js'
import { isAgeOfThen } from './isAgeOfThen.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

const named = 'named'
const youngest = 0

/** Who somebody is in what happened ("the victim"), or nothing where he is not the one asked for. */
type RoleOf = (holder: Phrase, view: View) => Record<string, Subject> | undefined

/**
 * How old the one person of a role is, by name or without one ("a man in his 30s", "Ann Lee, 29, was killed"). Ages that no one person has are those
 * of several, and none is told.
 */
export const agesInRole = (name: string, roleOf: RoleOf): Pattern =>
  withinArticle<readonly [number, number]>(
    anyAge(name, roleOf),
    (seen, { value }) => {
      const { min = 0, max = min } = value as MeasureValue
      return seen ? [Math.max(seen[0], min), Math.min(seen[1], max)] : [min, max]
    },
    (_, [low, high]) => low <= high,
  )

const anyAge = (name: string, roleOf: RoleOf): Pattern => ({
  name,
  find: view =>
    isLocalHarm(view.digest)
      ? contentsOf(view.digest, view.sentence.index).quantities.flatMap(age =>
          age.kind === 'age' ? tellAge(age, roleOf, view) : [],
        )
      : [],
})

function tellAge(age: QuantityMention, roleOf: RoleOf, view: View): Match[] {
  const value = age.value as MeasureValue
  const holder = holderOfAge(age, view)
  if (value.unit !== 'year' || (value.min ?? 0) < youngest || !holder || holder.plural || holder.members.length > 0) return []
  if (isAgeOfThen(age, view)) return []
  const role = roleOf(holder, view)
  const occasion = role && presentOccasion(view.digest, view.sentence, age.start)
  if (!occasion) return []
  const person = view.personMeant(holder)
  const sex = person
    ? view.entity(person).gender
    : holdersOf(holder, view)
        .map(({ lemma }) => genderOfRole(lemma))
        .find(Boolean)
  const marks = [...(person ? [named] : []), ...(sex ? [sex] : []), ...(occasion.scope.marks ?? [])]
  const about = { ...role, thing: mainOccasion(view.digest) }
  return [{ ...tellAt(about, value, { start: age.start, end: age.end }, view), scope: { ...occasion.scope, marks } }]
}

/** "a 27-year-old man", "a man in his 30s", "Girl, 2,", "Ann Lee, 30,". */
export function holderOfAge(age: QuantityMention, view: View): Phrase | undefined {
  const own = view.phrases.find(({ start, end }) => start <= age.start && age.end <= end + 1)
  if (!own || own.kind === 'noun' || own.kind === 'name') return own
  const itself = isAged(own, view) ? own : undefined
  const before = own.index > 0 ? view.phrase(own.index - 1) : undefined
  if (!before || (before.kind !== 'noun' && before.kind !== 'name')) return itself
  const between = view.text({ start: before.end, end: own.start })
  // "a man aged 34"
  if (/^,?\s$/.test(between) && /^aged?\s/i.test(view.text(own))) return before
  return /^(?:,\s|\s\(|,?\s(?:aged?|in|who (?:is|was)(?: in)?)\s)$/i.test(between) ? before : itself
}

/** "A 15-year-old": the age stands for whoever has it. */
export const isAged = (phrase: Phrase, view: View): boolean =>
  phrase.kind === 'number' && !phrase.plural && /\byears?[- ]old\b/i.test(view.text(phrase))

/** The phrase and what renames it. */
export const holdersOf = (phrase: Phrase, view: View): Phrase[] => [phrase, ...phrase.appositions.map(n => view.phrase(n))]

/** What two papers say of somebody by name is compared as the age of that person; a decade of life is a guess. */
export function compareRoleAges(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [a.scope?.marks ?? [], b.scope?.marks ?? []]
  if (ours.includes(named) && theirs.includes(named)) return 'unrelated'
  const [sex, other] = [ours, theirs].map(marks => marks.find(mark => mark === 'm' || mark === 'f'))
  if (sex && other && sex !== other) return 'unrelated'
  const [x, y] = [a.value as MeasureValue, b.value as MeasureValue]
  if (x.min === x.max && y.min === y.max) return compareAges(a, b)
  const [from, to, low, high] = [x.min ?? 0, x.max ?? 0, y.min ?? 0, y.max ?? 0]
  if (from > high || low > to) return 'rounding'
  return from <= low && high <= to ? 'wider' : low <= from && to <= high ? 'narrower' : 'overlapping'
}
