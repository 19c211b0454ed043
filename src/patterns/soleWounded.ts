import type { Phrase } from '../model/phrase.js'
import { isLocalHarm } from './articleFrame.js'
import { isKindred, type Kind, kindOf, kindOfEntity } from './kindred.js'
import { mayHaveOneWounded } from './ofOneVictim.js'
import { perArticle } from './perArticle.js'
import type { Somebody } from './persons.js'
import { patientMeant, personBefore, spanOf } from './soleVictim.js'
import { isOfThePast } from './toldTimes.js'
import { fatesOf, isOfOne } from './victimAges.js'
import type { View } from './view.js'

const survivorKey = 'the only survivor'

/** As `patientMeant`, and where others died the only one who was hurt and lives ("The mother is in stable condition"). */
export function woundedMeant(phrase: Phrase, view: View): Somebody | undefined {
  const told = patientMeant(phrase, view)
  if (told?.named || isOfOne(view) || !isLocalHarm(view.digest) || isOfThePast(view.digest, view.sentence)) return told
  if (told && !/^the (?!driver|officer|deputy|pilot|guard)/.test(told.subject.key ?? '')) return told
  if (phrase.plural || phrase.members.length > 0 || phrase.possessor !== undefined) return told
  const isPronoun = phrase.kind === 'pronoun' && /^(?:he|she|him|her|his)$/i.test(view.text(phrase))
  const lemma = isPronoun ? personBefore(phrase, view)?.lemma : phrase.kind === 'noun' ? phrase.lemma : undefined
  const only = lemma !== undefined && onlyWounded(view)
  if (lemma === undefined || !only || !isKindred(kindOf(lemma), only.kind)) return told
  if (only.person !== undefined) return { subject: view.subjectOf(view.entity(only.person)), span: spanOf(phrase), named: true }
  const { gender, isChild } = only.kind
  const text =
    gender === 'f' ? (isChild ? 'the girl' : 'the woman') : gender === 'm' ? (isChild ? 'the boy' : 'the man') : 'the victim'
  return { subject: { text, key: `${survivorKey}${gender ? ` ${gender}` : ''}` }, span: spanOf(phrase), named: false }
}

/** The one who was hurt and lives, by name or by what the article calls that one; nobody where two may be meant. */
const onlyWounded = perArticle((view): { kind: Kind; person?: string } | false => {
  if (!mayHaveOneWounded(view)) return false
  const { dead, hurt, died, roles } = fatesOf(view)
  const named = [...hurt].filter(person => !dead.has(person))
  if (!died || named.length > 1 || named.length + roles.size === 0) return false
  const kinds = [...roles].map(kindOf)
  const [person] = named
  if (person !== undefined) kinds.push(kindOfEntity(view.entity(person)))
  if (!kinds.every((kind, at) => kinds.slice(at + 1).every(other => isKindred(kind, other)))) return false
  const kind: Kind = {
    gender: kinds.find(({ gender }) => gender)?.gender,
    isChild: kinds.find(({ isChild }) => isChild !== undefined)?.isChild,
  }
  return person === undefined ? { kind } : { kind, person }
})
