import { genderOfRole, isRoleNoun } from '../language/roles.js'
import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import { isLocalHarm } from './articleFrame.js'
import { isKnownByAge, soleVictim } from './nameless.js'
import { type Somebody, somebody } from './persons.js'
import { isOfThePast } from './toldTimes.js'
import { fatesOf, isOfOne } from './victimAges.js'
import type { View } from './view.js'

const people = wordSet('man woman boy girl child teen teenager youth toddler infant baby student victim person male female')

/**
 * Who a phrase says was taken to hospital, was hit or died: by name, by an age, or the one victim of an article ("a man", "the teen"); a pronoun stands for
 * whom the sentence or the one before it describes.
 */
export function patientMeant(phrase: Phrase, view: View): Somebody | undefined {
  const told = somebody(phrase, view)
  if (told && (told.named || told.subject.key === 'culprit' || isKnownByAge(told.subject))) return told
  if (phrase.plural || phrase.members.length > 0 || phrase.possessor !== undefined) return told
  const isPronoun = phrase.kind === 'pronoun' && /^(?:he|she|him|her)$/i.test(view.text(phrase))
  const before = isPronoun ? personBefore(phrase, view) : undefined
  if (before?.told && isKnownByAge(before.told.subject)) return { ...before.told, span: spanOf(phrase) }
  // "The driver fled. He is in critical condition."
  const isPerson = (lemma: string): boolean => people.has(lemma) || fatesOf(view).roles.has(lemma)
  if (before && !isPerson(before.lemma)) return told
  if (!isPronoun && (phrase.kind !== 'noun' || !isPerson(phrase.lemma))) return told
  if (!isLocalHarm(view.digest) || !isOfOne(view) || isOfThePast(view.digest, view.sentence)) return told
  const span = spanOf(phrase)
  const gender = isPronoun ? (/^(?:she|her)$/i.test(view.text(phrase)) ? 'f' : 'm') : genderOfRole(phrase.lemma)
  const text = isPronoun ? (gender === 'f' ? 'the woman' : 'the man') : view.text(phrase).replace(/\s+/g, ' ')
  const [name, ...more] = namedIn(view)
  if (name === undefined || more.length > 0) return { subject: { ...soleVictim, text }, span, named: false }
  const entity = view.entity(name)
  return gender && entity.gender && gender !== entity.gender ? told : { subject: view.subjectOf(entity), span, named: true }
}

/** The same of whatever fills a role of a clause. */
export function patientAs(role: string, predication: Predication, view: View): Somebody | undefined {
  const phrase = view.role(predication, role)
  return phrase && patientMeant(phrase, view)
}

/** Those who came to harm in an article by name. */
const namedIn = (view: View): string[] => {
  const { dead, hurt } = fatesOf(view)
  return [...new Set([...dead, ...hurt])]
}

export const spanOf = ({ start, end }: Phrase): { start: number; end: number } => ({ start, end })

/** Whom a pronoun may take up that stands for nobody known by name: the nearest person before it in its sentence or the one before. */
export function personBefore(pronoun: Phrase, view: View): { lemma: string; told: Somebody | undefined } | undefined {
  if (pronoun.entities.length > 0) return undefined
  const { sentence } = view
  const earlier = view.digest.sentences[sentence.index - 1]
  const spots = [view, ...(earlier && earlier.prominence === sentence.prominence ? [view.on(earlier)] : [])]
  for (const spot of spots)
    for (const phrase of [...spot.phrases].reverse()) {
      if (spot === view && phrase.start >= pronoun.start) continue
      if (phrase.kind === 'pronoun' || phrase.kind === 'number' || /^(?:his|her|their|its)$/.test(phrase.determiner ?? ''))
        continue
      const isPerson = spot.personMeant(phrase) !== undefined || (phrase.kind === 'noun' && isRoleNoun(phrase.lemma))
      if (isPerson) return { lemma: phrase.lemma, told: somebody(phrase, spot) }
    }
  return undefined
}
