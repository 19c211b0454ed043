import { genderOfRole } from '../../language/roles.js'
import type { Referent, Subject } from '../../model/claim.js'
import { ageKnown } from '../../patterns/nameless.js'
import type { Draft } from './draft.js'

/** Relations that ask of somebody who is to answer for a deed. */
export const ofAccused = new Set([
  'custody',
  'held-at',
  'charge',
  'killing-charge',
  'bail',
  'plea',
  'arrest-day',
  'prison-term',
  'conviction',
])

interface Accused {
  referent: Referent
  ages: Set<number>
  gender: 'm' | 'f' | undefined
}

/** More than one is told to have done it. */
const several =
  /\b(?:two|three|four|five|second|third|fourth|another|other|both|additional|more) (?:\p{L}{1,15} ){0,2}?(?:suspects?|gunm[ae]n|shooters?|m[ae]n|teens?|teenagers?|brothers|youths|arrests?)\b|\b(?:suspects|gunmen|shooters)\b/iu

/**
 * Who is meant where an article calls somebody "the gunman" or "an 18-year-old man" who is held or sought: the one person whom the articles of the story name as
 * arrested or charged, or the only one of that age.
 */
export function nameAccused(
  told: readonly Draft[],
  referentOf: (article: string, entity: string) => Referent,
): (subject: Subject, one: Draft) => Referent | undefined {
  const people = new Map<string, Accused>()
  for (const { claim, digest } of told) {
    const entity = ofAccused.has(claim.relation) ? claim.about.person?.entity : undefined
    const { name, surname, age, gender } = digest.entities.find(({ id }) => id === entity) ?? {}
    // "he was released" may be somebody else
    const { start, end } = claim.evidence
    if (entity === undefined || !digest.article.text.slice(start, end).includes(surname ?? name ?? '?')) continue
    const referent = referentOf(digest.article.id, entity)
    const known = people.get(referent.key) ?? { referent, ages: new Set(), gender }
    if (age !== undefined) known.ages.add(age)
    known.gender ??= gender
    people.set(referent.key, known)
  }
  const texts = new Set(people.size === 1 ? told.map(({ digest }) => digest.article.text) : [])
  const isOne = people.size === 1 && ![...texts].some(text => several.test(text))
  return (subject, { claim }) => {
    if (!ofAccused.has(claim.relation) || subject.entity !== undefined) return undefined
    const [first] = people.values()
    if (subject.key === 'culprit') return isOne ? first!.referent : undefined
    const age = ageKnown(subject)
    if (age === undefined) return undefined
    const gender = genderOfRole(subject.text.split(/\s+/).at(-1)!.toLowerCase())
    const fits = [...people.values()].filter(
      person => person.ages.has(age) && !(gender && person.gender && gender !== person.gender),
    )
    return fits.length === 1 ? fits[0]!.referent : undefined
  }
}
