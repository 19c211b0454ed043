import { fold } from '../language/fold.js'
import type { Claim, Scope } from '../model/claim.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import { isLocalHarm } from './articleFrame.js'
import { isSuspect } from './caseSteps.js'
import { marksUnder } from './marksUnder.js'
import { isOfOldCase } from './oldCases.js'
import { perArticle } from './perArticle.js'
import { type Manner, type Seizure, seizure } from './seizures.js'
import type { View } from './view.js'

/** A clause that tells how or where a suspect came into custody. */
export interface Capture {
  predication: Predication
  /** From here on the clause tells more. */
  end: number
  manner?: Manner
  /** Who, and whether others were caught beside: two captures of two people are not compared. */
  marks: string[]
}

const mayTell = /arrest|apprehend|nabbed|custody|captur|caught|surrender|sel(?:f|ves) (?:in|up|over)|hiding|track(?:ed|s)? /i

/** Clauses of a sentence that tell how or where a suspect was caught. */
export function captures(view: View): Capture[] {
  if (!mayTell.test(view.text(view.sentence)) || !isLocalHarm(view.digest) || isOfOldCase(view)) return []
  return view.predications.flatMap((predication): Capture[] => {
    if (!isAsserted(predication) || predication.form === 'infinitive') return []
    const told = caught(predication, view)
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

function caught(predication: Predication, view: View): Seizure | undefined {
  const agent = view.role(predication, 'agent')
  if (predication.verb !== 'hide') return seizure(predication, view)
  // "to a motel where Berg was hiding": not a witness in a closet
  return predication.voice === 'active' && agent && accusedIn(view).has(surnameOf(agent, view) ?? '')
    ? { who: agent, end: view.sentence.tokens[predication.token]!.end, manner: 'caught' }
    : undefined
}

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
