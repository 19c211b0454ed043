import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import type { Span } from '../model/span.js'
import { isKnownByAge } from './nameless.js'
import { everybody, type Somebody } from './persons.js'
import type { View } from './view.js'

/** Somebody whose fate a noun tells, by name or by an age. */
export interface Fate extends Somebody {
  isDead: boolean
  /** From the noun to the name. */
  told: Span
}

const deaths = wordSet('death killing murder slaying homicide assassination execution')
const attacks = wordSet('shooting stabbing beating')
const deadly = new Set(['fatal', 'deadly'])
/** "The attempted murder of", "a plot for the killing of". */
const undone =
  /\b(?:attempt\w*|near|alleged plot|plott?\w*|plan\w*|conspir\w*|threat\w*|solicit\w*|want\w*|fear\w*|possible|avoid\w*|prevent\w*|not|without)\b[^.;,]{0,30}$/i
const mayTell = /death|killing|murder|slaying|homicide|assassination|execution|shooting|stabbing|beating/i

/** "The death of Ann Lee", "Lee's murder", "the fatal shooting of Ann Lee, 7": who was killed, or hurt. */
export function fatesInNouns(view: View): Fate[] {
  if (!mayTell.test(view.text(view.sentence))) return []
  return view.phrases.flatMap((phrase): Fate[] => {
    const isDead = deaths.has(phrase.lemma) || (attacks.has(phrase.lemma) && phrase.modifiers.some(word => deadly.has(word)))
    if (!isDead && !attacks.has(phrase.lemma)) return []
    const before = view.text({ start: Math.max(view.sentence.start, phrase.start - 40), end: phrase.start })
    if (undone.test(before) || undone.test(`${phrase.modifiers.join(' ')} `)) return []
    return whoDied(phrase, view).flatMap(who =>
      who.named || isKnownByAge(who.subject)
        ? [{ ...who, isDead, told: { start: Math.min(phrase.start, who.span.start), end: Math.max(phrase.end, who.span.end) } }]
        : [],
    )
  })
}

function whoDied(phrase: Phrase, view: View): Somebody[] {
  const of = view.complement(phrase, ['of'])
  if (of) return everybody(of, view)
  // "Lee's shooting" may be one by Lee
  return phrase.possessor === undefined || attacks.has(phrase.lemma) ? [] : everybody(view.phrase(phrase.possessor), view)
}
