import { genderOfRole } from '../../language/roles.js'
import type { DraftClaim, Referent, Subject } from '../../model/claim.js'
import type { Digest } from '../../model/digest.js'
import { ageKnown, isSoleVictim } from '../../patterns/nameless.js'
import type { Draft } from './draft.js'
import { ofAccused } from './nameAccused.js'

type ReferentOf = (article: string, entity: string) => Referent

/** Who is meant by a subject that an article does not name; nothing where no other name is known, `nobody` where it may be one of two. */
type MeantBy = (subject: Subject, told: Draft) => Referent | undefined
export const nobody: Referent = { key: 'nobody', text: 'nobody' }

/** Relations that ask of somebody who came to harm. */
const ofHarmed = new Set(['condition', 'hospital', 'death-place', 'wound-place', 'victim-spot', 'hit-count'])
/** The only one who was hurt where others died. */
const survivor = /^the only survivor\b/

interface Person {
  referent: Referent
  ages: Set<number>
  gender?: 'm' | 'f'
  fates: Set<Fate>
  /** Articles that name this one. */
  articles: Set<string>
}

/** Which of the two it is, where two people of one age came to harm. */
type Fate = 'dead' | 'alive'

/**
 * Who is meant where an article knows somebody who came to harm by an age alone ("an 18-year-old man") or as its only victim: the one person of that age
 * whom the articles of the story name among those who were hurt or killed. Where two people may be meant, nobody is.
 */
export function nameVictims(told: readonly Draft[], referentOf: ReferentOf): MeantBy {
  const named = namedVictims(told, referentOf)
  const ages = new Set(told.flatMap(({ claim }) => (ageIn(claim) === undefined ? [] : subjectOf(claim)!.key!)))
  const crowds = new Map<Digest, Map<number, number>>()
  const crowdOf = (digest: Digest, age: number): number => {
    if (!crowds.has(digest)) crowds.set(digest, introduced(digest))
    return crowds.get(digest)!.get(age) ?? 0
  }
  const fates = new Map<string, Fate>()
  const deadAged = new Set<number>()
  const fatesOfAged = new Set<Fate>()
  for (const one of told) {
    const age = ageIn(one.claim)
    const fate = age === undefined ? undefined : fateIn(one)
    if (fate) {
      fates.set(spotOf(one), fate)
      fatesOfAged.add(fate)
    }
    if (fate === 'dead') deadAged.add(age!)
  }
  const aged = (subject: Subject, one: Draft): Referent | undefined => {
    const age = ageIn(one.claim)!
    const gender = genderOf(subject.text)
    const alike = named.filter(person => !(gender && person.gender && gender !== person.gender))
    const fits = alike.filter(person => person.ages.has(age))
    const alone = crowdOf(one.digest, age) < 2
    const fate = fates.get(spotOf(one))
    // the only one dead of whom no article tells a name, and the only one whose age none tells
    if (fits.length === 0 && alone && fate === 'dead' && deadAged.size === 1) {
      const dead = named.filter(({ fates }) => fates.has('dead'))
      return dead.length === 1 && dead[0]!.ages.size === 0 && alike.includes(dead[0]!) ? dead[0]!.referent : undefined
    }
    if (fits.length < 2 && alone) return fits[0]?.referent
    const left = fits.filter(({ fates }) => fate !== undefined && (fates.has(fate) || fates.size === 0))
    return left.length === 1 && left[0]!.fates.size === 1 ? left[0]!.referent : alone ? undefined : nobody
  }
  const only = (one: Draft): Referent | undefined => {
    const { id } = one.digest.article
    const own = named.filter(({ articles }) => articles.has(id))
    const gender = genderOf(subjectOf(one.claim)!.text)
    const [person, ...more] = own.length === 1 ? own : named
    if (person && (more.length > 0 || (gender && person.gender && gender !== person.gender))) return undefined
    const fate = fateIn(one)
    // one who lives, told of nobody whose death the others tell, may be somebody else
    if (person && fate === 'alive' && !(gender && person.gender) && person.fates.size === 1 && person.fates.has('dead'))
      return undefined
    if (person) return person.referent
    const [key] = ages
    // one of whom no article tells a name, dead in all of them or in none
    return ages.size === 1 && (fate === undefined || fatesOfAged.size === 0 || fatesOfAged.has(fate))
      ? { key: key!, text: 'the victim' }
      : undefined
  }
  const wounded = (subject: Subject): Referent | undefined => {
    const gender = genderOf(subject.text)
    const alive = named.filter(({ fates }) => fates.has('alive') && !fates.has('dead'))
    const [person] = alive
    return alive.length === 1 && !(gender && person!.gender && gender !== person!.gender) ? person!.referent : undefined
  }
  return (subject, one) => {
    if (!ofHarmed.has(one.claim.relation)) return undefined
    if (isSoleVictim(subject)) return only(one)
    if (survivor.test(subject.key ?? '')) return wounded(subject)
    return ageIn(one.claim) === undefined ? undefined : aged(subject, one)
  }
}

const genderOf = (text: string): 'm' | 'f' | undefined => genderOfRole(text.split(/\s+/).at(-1)!.toLowerCase())

const subjectOf = ({ about }: DraftClaim): Subject | undefined => about.person ?? about.victim

function ageIn(claim: DraftClaim): number | undefined {
  const subject = ofHarmed.has(claim.relation) ? subjectOf(claim) : undefined
  return subject && ageKnown(subject)
}

function namedVictims(told: readonly Draft[], referentOf: ReferentOf): Person[] {
  const people = new Map<string, Person>()
  const note = (entity: string, { claim, digest }: Draft, isNew: boolean): void => {
    const referent = referentOf(digest.article.id, entity)
    const person = people.get(referent.key) ?? { referent, ages: new Set(), fates: new Set(), articles: new Set() }
    if (!isNew && !people.has(referent.key)) return
    people.set(referent.key, person)
    const { age, gender } = digest.entities.find(({ id }) => id === entity) ?? {}
    if (age !== undefined) person.ages.add(age)
    if (gender) person.gender ??= gender
    person.articles.add(digest.article.id)
    const fate = fateIn({ claim, digest })
    if (fate) person.fates.add(fate)
  }
  for (const one of told)
    if (one.claim.relation === 'victim-name' && one.claim.value.kind === 'entities' && one.claim.polarity === 'affirmed')
      for (const entity of one.claim.value.entities) note(entity, one, true)
  for (const one of told) {
    const { relation } = one.claim
    const entity = ofHarmed.has(relation) || ofAccused.has(relation) ? subjectOf(one.claim)?.entity : undefined
    if (entity !== undefined) note(entity, one, false)
  }
  return [...people.values()]
}

const deadly = /\b(?:kill\w*|dead|died|fatal\w*|slain|murder\w*|death)\b/i

function fateIn({ claim: { relation, value, evidence }, digest }: Draft): Fate | undefined {
  if (relation === 'death-place') return 'dead'
  if (ofAccused.has(relation)) return 'alive'
  if (relation === 'victim-name') return deadly.test(digest.article.text.slice(evidence.start, evidence.end)) ? 'dead' : undefined
  if (relation !== 'condition' || value.kind !== 'text') return undefined
  return value.words === 'dead' ? 'dead' : 'alive'
}

/** One sentence tells of one person of an age. */
function spotOf({ claim, digest }: Draft): string {
  const at = digest.sentences.findLast(({ start }) => start <= claim.valueSpan.start)
  return `${digest.article.id} ${at?.index} ${ageIn(claim)}`
}

/** How often the body of an article brings in somebody of an age: "An 18-year-old man", and further down "an 18-year-old" again. */
function introduced({ article, sentences }: Digest): Map<number, number> {
  const found = new Map<number, number>()
  for (const { start, end, prominence } of sentences)
    if (prominence !== 'headline')
      for (const [, age] of article.text.slice(start, end).matchAll(/\b(?:an?|another|one|second)\s(\d{1,3})-year-old\b/gi))
        found.set(Number(age), (found.get(Number(age)) ?? 0) + 1)
  return found
}
