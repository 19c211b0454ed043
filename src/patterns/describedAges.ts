import { wordSet } from '../language/wordSet.js'
import type { Subject } from '../model/claim.js'
import type { QuantityMention } from '../model/mention.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import type { MeasureValue } from '../model/value.js'
import { holderOfAge, holdersOf } from './agesInRole.js'
import { contentsOf } from './contents.js'
import { accusedIn } from './groupMeant.js'
import { isAgeOfThen } from './isAgeOfThen.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

/** What a story has one of: whoever steered, guarded, climbed. Two articles that tell of one driver each mean the same one. */
const roles = wordSet(
  'driver motorist motorcyclist cyclist rider pilot co-pilot skipper captain sailor guard guide climber hiker mountaineer skier diver swimmer surfer angler fisherman farmer waiter waitress cook chef baker teacher student pupil apprentice nurse doctor surgeon engineer electrician mechanic plumber conductor attendant postman courier referee goalkeeper striker midfielder defender shopkeeper cashier clerk caretaker cleaner janitor lifeguard hostage stowaway widow widower pensioner bride groom honeymooner winner hunter shepherd miner welder crane-driver actor actress singer pianist',
)
const seizing = wordSet('arrest detain charge indict arraign apprehend capture book jail')
/** Verbs of which the accused is the subject. */
const answering = wordSet('plead surrender')
const further = /\b(?:second|third|fourth|fifth|another|other|further|fellow)\b/i
/** Ages under this are those of children, and seldom of a role. */
const youngest = 12

/**
 * How old somebody is who is described by what he does, or as the one arrested, and not only by name. An article that tells of several of the kind, or gives them ages
 * that no one person has, tells none.
 */
export const describedAges = (name: string): Pattern =>
  withinArticle<readonly [number, number]>(
    {
      name,
      find: view =>
        contentsOf(view.digest, view.sentence.index).quantities.flatMap(age => (age.kind === 'age' ? tellAge(age, view) : [])),
    },
    (seen, { value }) => {
      const { min = 0 } = value as MeasureValue
      return seen ? [Math.min(seen[0], min), Math.max(seen[1], min)] : [min, min]
    },
    (_, [low, high]) => low === high,
  )

function tellAge(age: QuantityMention, view: View): Match[] {
  const value = age.value as MeasureValue
  if (value.unit !== 'year' || value.min === undefined || value.min !== value.max || value.min < youngest) return []
  const own = view.phrases.find(
    ({ kind, lemma, start, end }) => kind === 'number' && /-year-old$/.test(lemma) && start <= age.start && age.end <= end,
  )
  const holder = own ?? holderOfAge(age, view)
  if (!holder || holder.plural || holder.members.length > 0 || isAgeOfThen(age, view)) return []
  const all = holdersOf(holder, view)
  const isFurther = all.some(phrase => isAnother(phrase, view))
  if (isFurther) return []
  const person = view.personMeant(holder)
  return subjectsOf(all, person, view).map(subject => ({
    ...tellAt({ person: subject }, value, { start: age.start, end: age.end }, view),
    scope: { marks: person ? ['named'] : [] },
  }))
}

const isAnother = (phrase: Phrase, view: View): boolean => further.test(view.text(phrase))

function subjectsOf(holders: readonly Phrase[], person: string | undefined, view: View): Subject[] {
  const role = holders.find(({ lemma, kind }) => kind === 'noun' && roles.has(lemma))
  const found: Subject[] =
    role && !severalOf(view).has(role.lemma) ? [{ text: `the ${role.lemma}`, key: `role ${role.lemma}` }] : []
  const isAccused = person === undefined ? holders.some(phrase => isSeized(phrase, view)) : accusedIn(view).has(person)
  if (isAccused && !severalOf(view).has('arrest') && accusedIn(view).size < 2)
    found.push({ text: 'the arrested person', key: 'role arrested' })
  return found
}

/** "Was held on suspicion of murder", "is being held in custody". */
const isHeld = ({ verb, token }: Predication, view: View): boolean => {
  const { end } = view.sentence.tokens[token]!
  return (
    verb === 'hold' &&
    /^\s(?:on suspicion|in (?:police )?custody|for questioning|without (?:bail|bond))\b/i.test(
      view.text({ start: end, end: end + 30 }),
    )
  )
}

/** Is it told of somebody that he was arrested, charged or tried? */
export const isSeized = ({ index }: Phrase, view: View): boolean =>
  view.predications.some(
    one =>
      isAsserted(one) &&
      one.roles.some(
        ({ name, phrase }) =>
          phrase === index &&
          (name === 'object' ? seizing.has(one.verb) || isHeld(one, view) : name === 'agent' && answering.has(one.verb)),
      ),
  )

/** Roles that an article tells of several people: "two drivers", "a second man was arrested". */
const severalOf = perArticle((view): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const sentence of view.digest.sentences) {
    const there = view.on(sentence)
    for (const phrase of there.phrases) {
      const isMore = phrase.plural || phrase.members.length > 0 || isAnother(phrase, there)
      if (!isMore) continue
      found.add(phrase.lemma)
      if (isSeized(phrase, there)) found.add('arrest')
    }
    if (there.phrases.some(({ plural, lemma }) => plural && (lemma === 'arrest' || lemma === 'suspect'))) found.add('arrest')
  }
  return found
})
