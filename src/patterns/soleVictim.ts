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
  const isPronoun = phrase.kind === 'pronoun' && /^(?:he|she|him|her|his)$/i.test(view.text(phrase))
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

/** Sentences that go on with a "he" or "she" and name nobody, over which one may look back: "He ran. He was hit. He is in good condition." */
const goingOn = 3

/** Whom a pronoun may take up that stands for nobody known by name: the nearest person before it in its sentence or the one before. */
export function personBefore(pronoun: Phrase, view: View): { lemma: string; told: Somebody | undefined } | undefined {
  if (pronoun.entities.length > 0) return undefined
  const { sentence } = view
  const gender = genderOf(pronoun, view)
  for (let back = 0; back <= goingOn; back++) {
    const there = view.digest.sentences[sentence.index - back]
    if (!there || there.prominence !== sentence.prominence) return undefined
    const spot = back === 0 ? view : view.on(there)
    for (const phrase of [...spot.phrases].reverse()) {
      if ((spot === view && phrase.start >= pronoun.start) || !mayBeMeant(phrase, gender)) continue
      const isPerson =
        spot.personMeant(phrase) !== undefined || (phrase.kind === 'noun' && isRoleNoun(phrase.lemma)) || isAged(phrase, spot)
      if (isPerson) return { lemma: phrase.lemma, told: somebody(phrase, spot) }
    }
    if (back > 0 && !spot.phrases.some(phrase => phrase.kind === 'pronoun' && gender && genderOf(phrase, spot) === gender))
      return undefined
  }
  return undefined
}

/** "Officers" are no "he", a man no "she". */
function mayBeMeant({ kind, determiner, plural, lemma }: Phrase, gender: 'm' | 'f' | undefined): boolean {
  if (kind === 'pronoun' || plural || /^(?:his|her|their|its)$/.test(determiner ?? '')) return false
  const own = kind === 'noun' ? genderOfRole(lemma) : undefined
  return own === undefined || gender === undefined || own === gender
}

/** "The 24-year-old". */
const isAged = (phrase: Phrase, view: View): boolean =>
  phrase.kind === 'number' && phrase.determiner !== undefined && view.quantity(phrase)?.kind === 'age'

const genderOf = (phrase: Phrase, view: View): 'm' | 'f' | undefined =>
  /^(?:he|him|his)$/i.test(view.text(phrase)) ? 'm' : /^(?:she|her)$/i.test(view.text(phrase)) ? 'f' : undefined
