import { isKinship, isRoleNoun } from '../language/roles.js'
import type { Claim, Subject } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { TextValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import { bodyPart } from './bodyParts.js'
import { bearersOf, bullet, byBullet } from './bulletPaths.js'
import { isKnownByAge, keyOfAge, soleVictim } from './nameless.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, patientsOf, type Somebody } from './persons.js'
import { patientMeant } from './soleVictim.js'
import { woundedMeant } from './soleWounded.js'
import { tellAt } from './tellAt.js'
import { isOfThePast } from './toldTimes.js'
import { isOfOne } from './victimAges.js'
import type { View } from './view.js'

/** Parts of the body by the region they lie in; a report that says "torso" may mean any of three. */
const regions: readonly [string, RegExp][] = [
  ['head', /\b(?:head|face|skull|jaw|cheek|forehead|temple|eyes?)\b/i],
  ['neck', /\bneck\b/i],
  ['chest', /\b(?:chest|heart|lung|torso|upper body|ribs?|sternum|side|armpit)\b/i],
  ['abdomen', /\b(?:abdomen|stomach|belly|torso|groin|side|pelvis|midsection)\b/i],
  ['back', /\b(?:back|spine|torso|upper body|side|shoulders?)\b/i],
  ['arm', /\b(?:arms?|hands?|wrists?|elbows?|forearms?|shoulders?|fingers?|upper body|armpit|upper arm|bicep)\b/i],
  ['leg', /\b(?:legs?|thighs?|knees?|foot|feet|ankles?|cal(?:f|ves)|shins?|toes?|hips?|groin|buttocks?)\b/i],
  ['buttocks', /\b(?:buttocks?|hips?|lower back|backside|rear)\b/i],
]
/** "shot in the left leg and hand", "a gunshot wound to the chest", "struck in the head". */
const told = new RegExp(
  `\\b(?:shot|hit(?:ting)?|struck|striking|shooting|wounded|wounding|injured|stabbed|grazed|grazing|gunshot|wounds?|fired)\\b(?:\\s(?:[\\p{L}\\d-]{1,12}\\s){0,3}?|\\s)(?:in|to|through)\\s(${bodyPart}(?:(?:,|,?\\sand)\\s${bodyPart}){0,4})\\b(?!\\s(?:of|to|door|seat|yard|room|window|street))`,
  'giu',
)
const mayTell = /\b(?:shot|hit|str[iu]|shooting|wound|graz|injured|stabbed|gunshot|fired|bullet)/i

/** Where on the body somebody was hit; of the one victim of an article, or of a person by name or by an age. */
export function woundPlaces(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!frameOf(view.digest).harmful) return []
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || isOfThePast(view.digest, view.sentence)) return []
      const tell = (found: RegExpExecArray, words: string, whose: () => Subject[]): Match[] => {
        const start = view.sentence.start + found.index + found[0].lastIndexOf(words)
        const span = { start, end: start + words.length }
        const clause = view.clauseAround(span)
        if (clause?.polarity === 'denied' || clause?.modality === 'condition') return []
        return whose().map(victim => tellAt({ victim }, { kind: 'text', words: words.replace(/\s+/g, ' ') }, span, view))
      }
      return [
        ...[...text.matchAll(told)].flatMap(found =>
          tell(found, found[1]!, () => victimsHitAt(view.sentence.start + found.index, view)),
        ),
        ...(bullet.test(text) ? [...text.matchAll(byBullet)] : []).flatMap(found =>
          tell(found, found[2]!, () => bearersOf(found[1]!.trim(), view)),
        ),
      ]
    },
  }
}

/** Of whom a wound is told at an offset: the one victim, or somebody by name or by an age. */
export function victimsHitAt(offset: number, view: View): Subject[] {
  if (isOfOne(view)) return isOfKin(offset, view) ? [] : soleAt(offset, view)
  const clause = view.clauseWithin({ start: offset, end: offset + 1 })
  // "a boy, 4, shot his uncle in the leg": not the boy
  const hit = clause?.voice === 'active' && hitting.has(clause.verb) ? view.role(clause, 'object') : undefined
  if (clause && hit && !/self$/i.test(view.text(hit))) return struckIn(clause, hit, view)
  const aged = agedBefore(offset, view)
  if (aged) return aged
  const patient = clause && (bearing.has(clause.verb) ? view.role(clause, 'agent') : view.role(clause, 'object'))
  return clause && patient ? struckIn(clause, patient, view) : []
}

/** Those to whom a clause happens: one, or two of whom "both" is told. */
function struckIn(clause: Predication, patient: Phrase, view: View): Subject[] {
  const people = (bearing.has(clause.verb) ? [agentOf(clause, view) ?? []].flat() : patientsOf(clause, view)).filter(isKnown)
  if (people.length > 1) {
    const together = people.length === 2 && /\b(?:both|each)\b/i.test(view.text(clause))
    return together ? people.map(({ subject }) => subject) : []
  }
  if (people.length === 1) return [people[0]!.subject]
  // who "was shot in the back" may be dead
  const one = living.has(clause.verb) ? woundedMeant(patient, view) : patientMeant(patient, view)
  return one && (isKnown(one) || one.subject.key?.startsWith('the only survivor')) ? [one.subject] : []
}

const hitting = new Set(['shoot', 'hit', 'strike', 'wound', 'stab', 'graze', 'injure'])
const living = new Set(['wound', 'injure', 'graze'])

/** "Her mother was hit in the arm": the victim's, and not the victim. */
function isOfKin(offset: number, view: View): boolean {
  const clause = view.clauseWithin({ start: offset, end: offset + 1 })
  const patient = clause && view.role(clause, 'object')
  return patient !== undefined && isKinship(patient.lemma) && /^(?:his|her|their)$/.test(patient.determiner ?? '')
}

/** Whom the clause names, where it names one; nobody, where it names two after all. */
function soleAt(offset: number, view: View): Subject[] {
  const clause = view.clauseWithin({ start: offset, end: offset + 1 })
  // "accidentally shot himself" tells nothing of who that was
  const named = clause ? patientsOf(clause, view).filter(({ named, span }) => named && !/self$/i.test(view.text(span))) : []
  if (named.length > 1) return []
  // "Lee died from a wound to the chest"
  const bearer = clause && bearing.has(clause.verb) ? agentOf(clause, view) : undefined
  if (bearer?.named && named.length === 0) return [bearer.subject]
  return named.length === 1 ? [named[0]!.subject] : [soleVictim]
}

const bearing = new Set(['die', 'suffer', 'sustain', 'receive', 'have', 'lie', 'arrive'])

const age = /\b(\d{1,3})-year-old(?:\s\p{L}{3,12})?|\b(?:one|another|the other|the second|the third),\s(\d{1,3}),/giu

/** Two of whom one wound is told: "An 18-year-old man and a 19-year-old were hit in the leg". */
const pairOfAges = /-year-olds?(?:\s\p{L}{3,12})?,?\sand\s(?:an?\s)?$/iu
const another = /\b(?:and|who (?:shot|hit)|told|said|that|by)\b(?!\s(?:was|is|suffered|had|sustained)\b)/i

/** "A 33-year-old man was hit in the neck", "the other, 25, suffered wounds to the arm": the age told last before the wound; nobody where it is told of several or of somebody else. */
function agedBefore(offset: number, view: View): Subject[] | undefined {
  const before = view.text({ start: view.sentence.start, end: offset })
  const last = [...before.matchAll(age)].at(-1)
  if (!last) return undefined
  const rest = before.slice(last.index + last[0].length)
  const from = view.sentence.start + last.index
  if (view.phrases.some(phrase => phrase.start >= from && phrase.end <= offset && view.person(phrase) !== undefined))
    return undefined
  const lead = before.slice(0, last.index)
  if (another.test(rest) || pairOfAges.test(lead) || /\b(?:by|near|from)\s(?:(?:an?|the)\s)?$/i.test(lead)) return []
  const years = last[1] ?? last[2]!
  // "the 4-year-old had shot herself"
  const [, noun] = /\s(\p{L}+)$/u.exec(last[0]) ?? []
  const isCalled = last[1] !== undefined && (noun === undefined || isRoleNoun(noun.toLowerCase()))
  return [{ text: isCalled ? `the ${last[0]}` : `the ${years}-year-old`, key: keyOfAge(years) }]
}

/** By name, or by an age. */
const isKnown = ({ named, subject }: Somebody): boolean => named || isKnownByAge(subject)

const regionsIn = ({ words }: TextValue): Set<string> => {
  const told = words.replace(backOf, '')
  return new Set(regions.flatMap(([region, parts]) => (parts.test(told) ? [region] : [])))
}
/** "The back of the head" is no back. */
const backOf = /\bback of (?=(?:the|his|her|their) (?:head|neck))/i

/** A report may name one wound of several; none in common is worth a look. */
export function compareWoundPlaces({ value: a }: Claim, { value: b }: Claim): Comparison {
  const [ours, theirs] = [regionsIn(a as TextValue), regionsIn(b as TextValue)]
  const shared = [...ours].filter(region => theirs.has(region)).length
  if (shared === 0) return 'rounding'
  if (ours.size === theirs.size && shared === ours.size) return 'equal'
  return shared === ours.size ? 'wider' : shared === theirs.size ? 'narrower' : 'overlapping'
}
