import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import { clocksApart, compareTimes } from '../values/time.js'
import { isLocalHarm } from './articleFrame.js'
import { calledInWords } from './callsInWords.js'
import { time } from './fillers.js'
import { hourOf } from './hourOf.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

/** Those who are called when something has happened. */
const helpers = wordSet(
  'police officer office dispatcher deputy crew paramedic firefighter trooper authority responder medic sheriff unit department patrol investigator detective',
)
const calls = wordSet('call report')
/** What is reported: "the shooting was reported at 1:40 p.m.". */
const reported = wordSet(
  'shooting stabbing gunfire shot gunshot fire blaze crash accident robbery attack explosion incident collision',
)
/** Verbs of those who come, of whoever is sent, and of the call. */
const coming = new Set(['respond', 'rush', 'race'])
const sent = new Set(['call', 'dispatch', 'summon', 'send', 'alert', 'notify'])
const getting = new Set(['receive', 'get', 'answer', 'take', 'field'])
const arriving = new Set(['come', 'come in', 'receive', 'report', 'make', 'place'])

/** At what time police or rescuers were called to what happened: "officers responded at 2:15 a.m.", "the call came in at 2:15". Where an article tells of several calls, none is told. */
export const callTimes = (name: string): Pattern =>
  unanimous({ name, find: view => (isLocalHarm(view.digest) ? foundIn(view) : []) }, ({ value }) => hourOf(value))

const foundIn = (view: View): Match[] => {
  const found = called(view)
  return found.length > 0 ? found : calledInWords(view)
}

const called = (view: View): Match[] =>
  view.predications.flatMap((predication): Match[] => {
    if (!isAsserted(predication) || !isCall(predication, view)) return []
    const told = view.phrases.find(phrase => isTimeOf(phrase, predication, view))
    const filled = told && time('time')(told, view)
    if (!filled || !presentOccasion(view.digest, view.sentence, filled.span.start)) return []
    return [tellAt({ thing: mainOccasion(view.digest) }, filled.value, filled.span, view, predication)]
  })

function isCall(predication: Predication, view: View): boolean {
  const { verb, voice } = predication
  const isOf = (role: 'agent' | 'object', nouns: ReadonlySet<string>): boolean =>
    view.roles(predication, role).some(({ phrase }) => names(view.phrase(phrase), nouns, view))
  if (coming.has(verb)) return isOf('agent', helpers)
  if (voice === 'passive' && sent.has(verb) && isOf('object', helpers)) return true
  if (getting.has(verb) && voice === 'active' && isOf('agent', helpers) && isOf('object', calls)) return true
  if (verb === 'report' && voice === 'passive' && isOf('object', reported)) return true
  // "he called 911", "the shooting was called in"
  const behind = view.sentence.tokens[predication.token]!.end
  if (verb === 'call' && numberCalled.test(view.text({ start: behind, end: behind + 10 }))) return true
  if (verb === 'call' && voice === 'passive' && isOf('object', reported)) return true
  return arriving.has(verb) && isOf(voice === 'passive' ? 'object' : 'agent', calls)
}

const numberCalled = /^ (?:911|999|112|9-1-1)\b/

/** "Elmwood police" is a name that ends in a plain word. */
const names = ({ lemma, head }: Phrase, nouns: ReadonlySet<string>, view: View): boolean =>
  nouns.has(lemma) || nouns.has(view.sentence.tokens[head]!.lower)

/** Clock times of the clause itself, and not of one within it. */
const isTimeOf = (phrase: Phrase, clause: Predication, view: View): boolean =>
  phrase.time !== undefined && view.clauseWithin(phrase) === clause

/** Police are called, and firefighters some minutes after. */
const fewMinutes = 10
/** Calls further apart are two calls. */
const farthest = 120

export function compareCallTimes({ value: a }: Claim, { value: b }: Claim): Comparison | undefined {
  if (a.kind !== 'time' || b.kind !== 'time') return undefined
  const apart = clocksApart(a, b)
  if (apart > farthest) return 'unrelated'
  const comparison = compareTimes(a, b, false)
  // "around 1 a.m.", "around 1:15 a.m.": two readings of the clock
  if (comparison === 'rounding' && apart === 0) return comparison
  return (comparison === 'disjoint' || comparison === 'rounding') && apart <= fewMinutes ? 'overlapping' : comparison
}
