import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { View } from './view.js'

/** How somebody came into the hands of police, as far as the verb says it. */
export type Manner = 'gave up' | 'caught'

/** Who came into the hands of police, and from where on the clause tells more. */
export interface Seizure {
  who: Phrase
  end: number
  manner?: Manner
}

const taking = new Set(['arrest', 'apprehend', 'nab', 'collar', 'detain'])
/** Verbs that seize somebody only by what stands behind them or by who it is. */
const catching = new Set(['capture', 'catch'])
/** "Turned himself in", "handed herself in". */
export const selfIn = /^\s(?:him|her|them)sel(?:f|ves) (?:in|over)\b/i
const selfUp =
  /^\s(?:him|her|them)sel(?:f|ves) (?:up|in)\b(?! to (?!(?:the )?(?:\p{L}{1,15} )?(?:police|authorit|officers|deput|troops|soldiers|detectives|sheriff)))/iu
const intoCustody = /^\s(?:\p{L}{1,12}\s){0,3}?into (?:police )?custody\b/u
const hiding = /^\s(?:\p{L}{1,12}\s)?hiding\b/u
/** "Caught in the crossfire", "caught on camera", "captured by a drone". */
const notSeized =
  /^\s(?:\p{L}{1,12}ly\s)?(?:in (?:the|a|an?other)\b(?!\s(?:car|house|home|hotel|motel)\b(?!-))|on (?:\p{L}{1,12}\s){0,2}?(?:camera|video|tape|film|surveillance|cell)|up|off|with|between|by an? (?:camera|drone|bullet)|(?:the|an?) (?:\p{L}{1,12}\s){0,2}?(?:shooting|incident|moment|attack|bullet))\b/iu

/** Does the clause tell that somebody was caught or gave himself up? */
export function seizure(predication: Predication, view: View): Seizure | undefined {
  const { verb, voice } = predication
  const { end } = view.sentence.tokens[predication.token]!
  const behind = view.text({ start: end, end: Math.min(view.sentence.end, end + 60) })
  const [agent, object] = [view.role(predication, 'agent'), view.role(predication, 'object')]
  const until = (found: RegExpExecArray | null): number => end + (found?.[0].length ?? 0)
  if (taking.has(verb)) return object && { who: object, end }
  if (verb === 'take') {
    // "took Ann Lee into custody"
    const from = voice === 'active' && object ? Math.max(end, object.end) : end
    const found = intoCustody.exec(view.text({ start: from, end: Math.min(view.sentence.end, from + 60) }))
    return found && object ? { who: object, end: from + found[0].length } : undefined
  }
  if (catching.has(verb))
    return object && !notSeized.test(behind) && (verb === 'capture' || isNamed(object, view) || culprit.test(object.lemma))
      ? { who: object, end, manner: 'caught' }
      : undefined
  if (verb === 'track down') return object && { who: object, end, manner: 'caught' }
  if (verb === 'find') {
    const found = hiding.exec(behind)
    return found && object && voice === 'passive' ? { who: object, end: until(found), manner: 'caught' } : undefined
  }
  if (voice === 'passive' || !agent) return undefined
  if (verb === 'surrender') return object ? undefined : { who: agent, end, manner: 'gave up' }
  const found =
    verb === 'turn' || verb === 'hand' ? selfIn.exec(behind) : verb === 'give' || verb === 'give up' ? selfUp.exec(behind) : null
  return found ? { who: agent, end: until(found), manner: 'gave up' } : undefined
}

const culprit = /^(?:suspect|gunman|shooter|killer|attacker|assailant|robber|fugitive|accused|he|she)$/
const isNamed = (phrase: Phrase, view: View): boolean => view.personMeant(phrase) !== undefined
