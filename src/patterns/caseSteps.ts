import { isRoleNoun } from '../language/roles.js'
import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { isPluperfect } from './isPluperfect.js'
import { mayTellStep, stepWordings } from './stepWordings.js'
import type { View } from './view.js'

/** A step of police or a court that a sentence tells. */
export interface CaseStep {
  stage: string
  words: string
  span: Span
  predication: Predication | undefined
  /** "One person has been detained": maybe to be let go again. */
  weak?: true
}

const steps = new Map([
  ['arrest', 'held'],
  ['apprehend', 'held'],
  ['capture', 'held'],
  ['jail', 'held'],
  ['detain', 'held'],
  ['nab', 'held'],
  ['charge', 'charged'],
  ['indict', 'indicted'],
  ['arraign', 'arraigned'],
  ['convict', 'convicted'],
  ['acquit', 'acquitted'],
  ['sentence', 'sentenced'],
])
const weak = new Set(['detain', 'nab'])
const staying = new Set(['be', 'remain', 'take', 'hold', 'lock', 'lock up', 'keep', 'place', 'put', 'book', 'bring'])
const held =
  /^(?:\s+(?:still|now|currently|also|already|being|up|briefly|later|all|both))*\s+(?:(?:in|under|into) (?:[\p{L}’'-]{1,20} ){0,3}?custody\b|under arrest\b|behind bars\b|(?:in|into|at) (?:the |an? )?(?:[\p{L}.’'-]{1,20} ){0,5}?(?:jail|prison|detention|correctional (?:cent(?:er|re)|facility|institution)|corrections)\b|without (?:bail|bond)\b|(?:in lieu of|on) (?:an? )?\$[\d,.]+(?: million)? (?:cash )?(?:bail|bond)\b|on (?:suspicion of|(?:[\p{L}-]{1,20} ){0,3}?charges)\b|for questioning\b|(?:him|her|them)sel(?:f|ves) in\b)/iu
/** "was taken into custody" reaches so far behind its verb. */
const reach = 80

/** What is denied, only asked, or only to be feared. */
const open =
  /(?:\b(?:not|no|nobody|none|never|cannot|without|whether|if|until|unless|could|may|might|would|can|yet to|avoid|before|unfit|had)\b|n['’]t\b)[^.;,:]{0,60}$/i

/** "Will likely be arraigned." */
const ahead = /\b(?:will|would|shall)\s(?:[\p{L}]{1,12}\s){1,2}be\s(?:[\p{L}]{1,12}ly\s)?$/iu

/** Every step that the sentence tells, by its clauses and by its words. */
export function caseSteps(view: View): CaseStep[] {
  const found = [...view.predications.flatMap(predication => step(predication, view) ?? []), ...arrestsOf(view)]
  for (const one of stepsInWords(view))
    if (!found.some(({ span, stage }) => stage === one.stage && span.start < one.span.end && one.span.start < span.end))
      found.push(one)
  return found
}

/** "The arrest of Ann Lee", "following Lee's arrest". */
const arrestsOf = (view: View): CaseStep[] =>
  view.phrases.flatMap((phrase): CaseStep[] => {
    if (phrase.lemma !== 'arrest' || phrase.plural) return []
    const who = phrase.possessor === undefined ? view.complement(phrase, ['of']) : view.phrase(phrase.possessor)
    if (!who || !isSuspect(who, view)) return []
    const before = view.text({ start: Math.max(view.sentence.start, phrase.start - 60), end: phrase.start })
    if (open.test(before) || sought.test(before)) return []
    const { start, end } = phrase
    return [{ stage: 'held', words: 'arrested', span: { start, end }, predication: view.clauseAround(phrase) }]
  })

/** "A reward for information that leads to the arrest of". */
const sought = /\b(?:lead\w*|reward|information|warrants?|demand\w*|call\w*|resist\w*|seek\w*|attempt\w*)\b[^.;]{0,40}$/i

function stepsInWords(view: View): CaseStep[] {
  const text = view.text(view.sentence)
  if (!mayTellStep.test(text)) return []
  return stepWordings.flatMap(([stage, words, pattern]): CaseStep[] => {
    const found = pattern.exec(text)
    if (!found || (stage === 'convicted' && /\bnot guilty\b/i.test(found[0]))) return []
    if (open.test(text.slice(Math.max(0, found.index - 70), found.index))) return []
    const span = { start: view.sentence.start + found.index, end: view.sentence.start + found.index + found[0].length }
    const predication = view.clauseAround(span)
    if (predication?.modality === 'condition' || predication?.modality === 'counterfactual') return []
    if (predication?.modality === 'possibility') return []
    return [{ stage, words, span, predication }]
  })
}

/** One step that the clause tells of a person: passive with the person as its object, or of the person himself. */
function step(predication: Predication, view: View): CaseStep[] | undefined {
  const { verb, voice, polarity, modality } = predication
  if (modality !== 'fact' && modality !== 'possibility') return undefined
  const token = view.sentence.tokens[predication.token]!
  const known = steps.get(verb)
  if (known) {
    const object = view.role(predication, 'object')
    if (!object || !isSuspect(object, view)) return undefined
    if (
      modality === 'possibility' ||
      ahead.test(view.text({ start: Math.max(view.sentence.start, token.start - 40), end: token.start }))
    )
      return undefined
    // "has not been charged" is no step; "charged a fee"
    if (polarity === 'denied') return undefined
    if (
      known === 'charged' &&
      verb === 'charge' &&
      view.roles(predication, ['with', 'in', 'for', 'as']).length === 0 &&
      voice !== 'passive'
    )
      return undefined
    return isPluperfect(predication, view)
      ? undefined
      : [
          {
            stage: known,
            words: known === 'held' ? (weak.has(verb) ? 'detained' : 'arrested') : known,
            span: token,
            predication,
            ...(weak.has(verb) ? { weak: true } : {}),
          },
        ]
  }
  if (polarity === 'denied' || modality === 'possibility') return undefined
  const agent = view.role(predication, voice === 'passive' ? 'object' : 'agent')
  if (!agent || !isSuspect(agent, view)) return undefined
  if (verb === 'plead') {
    const behind = /^\s+(?:not )?(?:guilty|no contest)\b/i.exec(view.text({ start: token.end, end: token.end + 20 }))
    return behind
      ? [
          {
            stage: 'pleaded',
            words: `pleaded${behind[0]}`,
            span: { start: token.start, end: token.end + behind[0].length },
            predication,
          },
        ]
      : undefined
  }
  const faced = verb === 'face' ? view.role(predication, 'object') : undefined
  // "faces manslaughter, child abuse and weapons charges"
  const object = faced && view.members(faced).find(({ lemma }) => /^(?:charge|count)$/.test(lemma))
  if (object && object.start > token.start)
    return [{ stage: 'charged', words: 'charged', span: { start: token.start, end: object.end }, predication }]
  // "was caught in the crossfire"
  if (
    verb === 'catch' &&
    voice === 'passive' &&
    culprits.has(agent.lemma) &&
    !/^\s(?:on|in (?:the|an?|crossfire)|up)\b/.test(view.text({ start: token.end, end: token.end + 8 }))
  )
    return isPluperfect(predication, view) ? undefined : [{ stage: 'held', words: 'arrested', span: token, predication }]
  // "had to surrender his passport"
  if (verb === 'surrender' && voice === 'active' && !view.role(predication, 'object'))
    return [{ stage: 'held', words: 'arrested', span: token, predication }]
  if (!staying.has(verb) && !verb.startsWith('turn')) return undefined
  const behind = held.exec(view.text({ start: token.end, end: Math.min(view.sentence.end, token.end + reach) }))
  return behind && !isPluperfect(predication, view)
    ? [{ ...(jailed.get(verb) ?? inCustody), span: { start: token.start, end: token.end + behind[0].length }, predication }]
    : undefined
}

const inCustody = { stage: 'held', words: 'in custody' }
const jailed = new Map([
  ['book', { stage: 'booked', words: 'booked' }],
  ['lock', { stage: 'held', words: 'locked up' }],
  ['lock up', { stage: 'held', words: 'locked up' }],
])

const suspects = wordSet(
  'suspect gunman shooter killer attacker assailant man woman boy girl teen teenager youth juvenile person people driver husband wife boyfriend girlfriend father mother son daughter brother sister nephew uncle cousin stepfather felon fugitive robber thief burglar ex-boyfriend ex-husband accused defendant resident individual adult male female minor student pair duo trio couple owner he she they',
)
const culprits = wordSet('suspect gunman shooter killer attacker assailant robber fugitive accused he she')
/** Roles of those whom police and courts do nothing to. */
const bystanders = wordSet(
  'victim witness judge prosecutor lawyer attorney detective investigator sheriff juror reporter spokesman spokeswoman',
)

/** Somebody whom police and courts may deal with. */
export const isSuspect = (phrase: Phrase, view: View): boolean =>
  phrase.determiner !== 'no' &&
  (view.person(phrase) !== undefined ||
    suspects.has(phrase.lemma) ||
    /year-olds?$/.test(phrase.lemma) ||
    (isRoleNoun(phrase.lemma) && !bystanders.has(phrase.lemma)))
