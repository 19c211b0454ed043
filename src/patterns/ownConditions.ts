import type { Phrase } from '../model/phrase.js'
import { isAsserted } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { ownerOf } from './kinships.js'
import type { Match } from './pattern.js'
import type { Somebody } from './persons.js'
import { woundedMeant } from './soleWounded.js'
import { tellAt } from './tellAt.js'
import { spanOf } from './unnamed.js'
import { fatesOf } from './victimAges.js'
import type { View } from './view.js'

/** The state of whoever is hurt and in no danger. */
export const lightInjuries = 'injuries that are not life-threatening'
const shortly =
  /\bconditions?\s(?:(?:was|is|has|had|has been|had been|has since|was later)\s)?(?:(?:listed|described|reported|upgraded|downgraded|now|still)\s){0,2}(?:(?:as|to)\s)?[“"]?(stabili[sz]ed|stable|critical|serious|grave|fair|good|guarded)\b/iu

/** "His condition was stabilized", "Lee's condition is critical": of him whose condition it is. */
export function ofCondition(view: View): Match[] {
  const text = view.text(view.sentence)
  const found = /\bcondition\b/i.test(text) ? shortly.exec(text) : null
  if (!found) return ofInjuries(view)
  const span = spanOf(found, view)
  const phrase = view.phrases.find(one => one.start <= span.start && span.start < one.end)
  const owner = phrase && ownerMeant(phrase, view)
  if (!owner || !isTold(span, view)) return []
  const words = /^stab/i.test(found[1]!) ? 'stable' : found[1]!.toLowerCase()
  return [tellAt({ person: owner.subject }, { kind: 'text', words: `${words} condition` }, span, view)]
}

const notGrave =
  /\b(?:injur(?:y|ies)|wounds?)\s(?:(?:was|were|is|are)\s)?(?:(?:not|n['’]t)\s(?:(?:believed|thought|considered|expected)\s(?:to be\s)?)?life[- ]threatening|(?:believed|thought|considered|described|said)\s(?:to be\s|as\s)?(?:not|non)[- ]life[- ]threatening|non[- ]?life[- ]threatening)\b/iu

/** "His injuries are not life-threatening". */
function ofInjuries(view: View): Match[] {
  const found = notGrave.exec(view.text(view.sentence))
  if (!found) return []
  const span = spanOf(found, view)
  const phrase = view.phrases.find(one => one.start <= span.start && span.start < one.end)
  const owner = phrase && ownerMeant(phrase, view)
  return owner ? [tellAt({ person: owner.subject }, { kind: 'text', words: lightInjuries }, span, view)] : []
}

function ownerMeant(phrase: Phrase, view: View): Somebody | undefined {
  const owner = ownerOf(phrase, view, phrase)
  // "a man was shot by Lee; his condition"
  const known = owner?.entity !== undefined && (phrase.possessor !== undefined || isHurt(owner.entity, view))
  if (owner?.entity !== undefined && known) {
    const { start, end } = phrase
    return { subject: view.subjectOf(view.entity(owner.entity)), span: { start, end }, named: true }
  }
  if (phrase.possessor !== undefined) return woundedMeant(view.phrase(phrase.possessor), view)
  if (!/^(?:his|her)$/.test(phrase.determiner ?? '')) return undefined
  // the determiner stands for whom "he" or "she" would
  return woundedMeant({ ...phrase, kind: 'pronoun', end: phrase.start + 3, entities: [], names: [] }, view)
}

const isHurt = (person: string, view: View): boolean => fatesOf(view).hurt.has(person) && !fatesOf(view).dead.has(person)

const isTold = (span: Span, view: View): boolean => {
  const clause = view.clauseAround(span)
  return clause === undefined || isAsserted(clause)
}
