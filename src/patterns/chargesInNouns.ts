import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { groupMeant } from './groupMeant.js'
import { ownerOf } from './kinships.js'
import { type Offence, offencesIn } from './offences.js'
import { isOfOldCase } from './oldCases.js'
import type { Match } from './pattern.js'
import { everybody, type Somebody } from './persons.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

/** What is dropped, asked for or weighed is no charge. */
const unsettled =
  /\b(?:ask\p{L}*|clear\p{L}*|consider\p{L}*|could|dismiss\p{L}*|drop\p{L}*|expect\p{L}*|if|may|might|no|not|past|possible|potential|previous|prior|recommend\p{L}*|reduced?|request\p{L}*|seek\p{L}*|separate|sought|unrelated|until|whether|would)\b|n['’]t\b/iu
/** "Include murder and arson", "are murder and arson": where the list begins. */
const listing = /^\s(?:of|are)\s|^[^.;:]{0,50}?\binclud(?:e|ed|ing)\s|^[^.;:]{0,50}?:\s/iu
/** Characters before "charges" in which their offences stand. */
const reach = 90

/** "His charges include murder", "filed murder charges against Nils Berg", "is in jail on a murder charge". */
export function chargesInNouns(view: View, told: (predication: Predication) => boolean): Match[] {
  const text = view.text(view.sentence)
  if (!/\bcharges?\b/i.test(text) || unsettled.test(text) || isOfOldCase(view)) return []
  return view.phrases.flatMap((phrase): Match[] => {
    if (phrase.kind !== 'noun' || !/^(?:charge|count)s?$/.test(phrase.lemma)) return []
    const holder = view.predications.find(({ roles }) => roles.some(role => role.phrase === phrase.index))
    if (holder && told(holder)) return []
    const accused = against(phrase, view) ?? owner(phrase, view) ?? heldOn(phrase, holder, view)
    if (!accused) return []
    const listed = offencesOf(phrase, view)
    return accused.flatMap(who =>
      listed.map(({ words, ...span }) => tellAt({ person: who.subject }, { kind: 'text', words }, span, view)),
    )
  })
}

function offencesOf(phrase: Phrase, view: View): Offence[] {
  const from = Math.max(view.sentence.start, phrase.end - reach)
  const ahead = view.text({ start: from, end: phrase.end })
  // the words in front that belong to the charges: "murder, arson and robbery charges"
  const own = /(?:[\p{L}-]{3,20}(?:,? and |, | )){1,8}?(?:charges?|counts?)$/iu.exec(ahead)
  const named = own ? offencesIn(view.digest.article.text.slice(0, phrase.end), phrase.start) : []
  if (named.length > 0) return named
  const list = listing.exec(view.text({ start: phrase.end, end: Math.min(view.sentence.end, phrase.end + reach) }))
  return list ? offencesIn(view.digest.article.text.slice(0, view.sentence.end), phrase.end + list[0].length) : []
}

/** "Charges against Ann Lee", "charges were filed Monday against them". */
function against(phrase: Phrase, view: View): Somebody[] | undefined {
  const other = view.phrases.find(
    ({ preposition, start }) => preposition === 'against' && start > phrase.start && start - phrase.end < 50,
  )
  return other && some(group(other, view))
}

/** "Ann Lee's charges", "her charges". */
function owner(phrase: Phrase, view: View): Somebody[] | undefined {
  const whose =
    phrase.possessor !== undefined || /^(?:his|her)$/.test(phrase.determiner ?? '') ? ownerOf(phrase, view, phrase) : undefined
  if (whose?.entity === undefined) return undefined
  const span: Span = { start: phrase.start, end: phrase.end }
  return [{ subject: view.subjectOf(view.entity(whose.entity)), span, named: true }]
}

/** "Is in jail on a murder charge", "appeared in court on charges of murder". */
function heldOn(phrase: Phrase, holder: Predication | undefined, view: View): Somebody[] | undefined {
  if (!holder || phrase.preposition !== 'on' || holder.polarity === 'denied' || holder.modality !== 'fact') return undefined
  const who = view.role(holder, holder.voice === 'passive' ? 'object' : 'agent')
  return who && some(group(who, view))
}

function group(phrase: Phrase, view: View): Somebody[] {
  const several = groupMeant(phrase, view)
  return several.length > 0 ? several : everybody(phrase, view)
}
const some = (found: Somebody[]): Somebody[] | undefined => (found.length > 0 ? found : undefined)
