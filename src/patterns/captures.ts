import { fold } from '../language/fold.js'
import type { Claim, Scope } from '../model/claim.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import { isLocalHarm } from './articleFrame.js'
import { isSuspect } from './caseSteps.js'
import { selfIn } from './custody.js'
import { marksUnder } from './marksUnder.js'
import { isOfOldCase } from './oldCases.js'
import { perArticle } from './perArticle.js'
import type { View } from './view.js'

/** How somebody came into the hands of police, as far as the verb says it. */
export type Manner = 'gave up' | 'caught'

/** A clause that tells how or where a suspect came into custody. */
export interface Capture {
  predication: Predication
  /** From here on the clause tells more. */
  end: number
  manner?: Manner
  /** Who, and whether others were caught beside: two captures of two people are not compared. */
  marks: string[]
}

const taking = new Set(['arrest', 'apprehend', 'nab', 'detain'])
const mayTell = /arrest|apprehend|nabbed|custody|captur|caught|surrender|sel(?:f|ves) (?:in|up)|hiding|track(?:ed|s)? /i
const selfUp = /^\s(?:him|her|them)sel(?:f|ves) up\b/i
const intoCustody = /^\s(?:\p{L}{1,12}\s){0,3}?into (?:police )?custody\b/u
const hiding = /^\s(?:\p{L}{1,12}\s)?hiding\b/u
/** "Caught in the crossfire", "caught on camera", "captured by a drone". */
const notSeized =
  /^\s(?:\p{L}{1,12}ly\s)?(?:in (?:the|a|an?other)\b(?!\s(?:car|house|home|hotel|motel)\b(?!-))|on (?:\p{L}{1,12}\s){0,2}?(?:camera|video|tape|film|surveillance|cell)|up|off|with|between|by an? (?:camera|drone|bullet)|(?:the|an?) (?:\p{L}{1,12}\s){0,2}?(?:shooting|incident|moment|attack|bullet))\b/iu

/** Clauses of a sentence that tell how or where a suspect was caught. */
export function captures(view: View): Capture[] {
  if (!mayTell.test(view.text(view.sentence)) || !isLocalHarm(view.digest) || isOfOldCase(view)) return []
  return view.predications.flatMap((predication): Capture[] => {
    if (!isAsserted(predication) || predication.form === 'infinitive') return []
    const told = seizure(predication, view)
    if (!told || !isSuspect(told.who, view) || isHarmed(told.who)) return []
    const who = surnameOf(told.who, view) ?? (told.who.plural ? undefined : soleAccused(view))
    const { manner, end } = told
    return [
      {
        predication,
        end,
        ...(manner ? { manner } : {}),
        marks: [...(who === undefined ? [] : [`${whoMark}${who}`]), ...(areSeveral(view) || told.who.plural ? [several] : [])],
      },
    ]
  })
}

function surnameOf(phrase: Phrase, view: View): string | undefined {
  const id = view.personMeant(phrase)
  if (id === undefined) return undefined
  const { surname, name } = view.entity(id)
  return fold(surname ?? name)
}

const accusing = new Set(['arrest', 'apprehend', 'capture', 'charge', 'suspect', 'indict', 'accuse'])

/** Surnames of those whom an article tells to be held or charged. */
const accusedIn = perArticle((view): Set<string> => {
  const found = new Set<string>()
  for (const sentence of view.digest.sentences) {
    const own = view.on(sentence)
    for (const predication of own.predications) {
      const object = accusing.has(predication.verb) ? own.role(predication, 'object') : undefined
      const name = object && surnameOf(object, own)
      if (name !== undefined) found.add(name)
    }
  }
  return found
})

/** "A suspect surrendered", where one is named further down. */
function soleAccused(view: View): string | undefined {
  const [first, ...rest] = accusedIn(view)
  return rest.length === 0 ? first : undefined
}

const isHarmed = ({ lemma }: Phrase): boolean => /^(?:person|people|child|baby|student|resident|owner|couple|victim)$/.test(lemma)

function seizure(predication: Predication, view: View): { who: Phrase; end: number; manner?: Manner } | undefined {
  const { verb, voice } = predication
  const { end } = view.sentence.tokens[predication.token]!
  const behind = view.text({ start: end, end: Math.min(view.sentence.end, end + 60) })
  const [agent, object] = [view.role(predication, 'agent'), view.role(predication, 'object')]
  const until = (found: RegExpExecArray | null): number => end + (found?.[0].length ?? 0)
  if (taking.has(verb)) return object && { who: object, end }
  if (verb === 'take') {
    const found = intoCustody.exec(behind)
    return found && object ? { who: object, end: until(found) } : undefined
  }
  if (verb === 'capture' || verb === 'catch')
    return object && !notSeized.test(behind) && (verb === 'capture' || isNamed(object, view) || culprit.test(object.lemma))
      ? { who: object, end, manner: 'caught' }
      : undefined
  if (verb === 'track down') return object && { who: object, end, manner: 'caught' }
  if (verb === 'find') {
    const found = hiding.exec(behind)
    return found && object && voice === 'passive' ? { who: object, end: until(found), manner: 'caught' } : undefined
  }
  if (voice === 'passive' || !agent) return undefined
  // "to a motel where Berg was hiding": not a witness in a closet
  if (verb === 'hide')
    return accusedIn(view).has(surnameOf(agent, view) ?? '') ? { who: agent, end, manner: 'caught' } : undefined
  if (verb === 'surrender') return object ? undefined : { who: agent, end, manner: 'gave up' }
  const found = verb === 'turn' ? selfIn.exec(behind) : verb === 'give' || verb === 'give up' ? selfUp.exec(behind) : null
  return found ? { who: agent, end: until(found), manner: 'gave up' } : undefined
}

const culprit = /^(?:suspect|gunman|shooter|killer|attacker|assailant|robber|fugitive|accused|he|she)$/
const isNamed = (phrase: Phrase, view: View): boolean => view.personMeant(phrase) !== undefined

const whoMark = 'who '
const several = 'several'

/** Who was caught, if the claim knows. */
export const whoIn = (scope: Scope | undefined): string | undefined => marksUnder(whoMark, scope)[0]

const others =
  /\b(?:two|three|four|five|second|third|fourth|another|other|both|additional) (?:\p{L}{1,15} ){0,2}?(?:suspects?|gunm[ae]n|shooters?|m[ae]n|teens?|teenagers?|brothers|youths|arrests?)\b/iu
const areSeveral = perArticle(({ digest }) => others.test(digest.article.text))

/** May two captures be of one person? */
export function isOneCapture({ scope: a }: Claim, { scope: b }: Claim): boolean {
  const [ours, theirs] = [whoIn(a), whoIn(b)]
  if (ours !== undefined && theirs !== undefined) return ours === theirs
  return ![a, b].some(scope => scope?.marks?.includes(several))
}
