import { fold } from '../language/fold.js'
import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { View } from './view.js'

/** What is passed, signed and struck down. */
export const billNouns = wordSet(
  'bill legislation measure law act ban order resolution amendment package statute ordinance initiative proposition',
)
/** "A revised version of the bill", "parts of the law". */
const partNouns = wordSet('version part portion provision section draft piece bulk heart most much')

/** "A restraining order" is a step of a court itself. */
const ofCourt = wordSet('restraining protective court gag law-and-order')

/** A step on the way of a bill, and the phrase that names the bill. */
export interface BillStep {
  stage: string
  /** Where two houses of a parliament, or two courts, may each have done it. */
  by?: string
  bill: Phrase
  span: Span
  clause: Predication
}

const chambers: readonly [string, RegExp][] = [
  ['a committee', /\b(?:committee|panel|subcommittee)\b/i],
  ['the House', /\b(?:House|Assembly|Commons|lower (?:house|chamber))\b/],
  ['the Senate', /\b(?:Senate|[Ss]enators|Lords|upper (?:house|chamber))\b/],
  [
    'the legislature',
    /\b(?:legislat(?:ure|ors)|lawmakers|Congress|parliament|MPs|council\w*|commissioners|supervisors|Knesset|Duma|Bundestag)\b/i,
  ],
  ['voters', /\bvoters\b/i],
]
const court = /\b(?:courts?|judges?|justices|panel|tribunal)\b/i
const executive = /\b(?:president|gov(?:ernor)?\.?|mayor|he|she)\b/i

const passing = wordSet('pass approve adopt clear back enact')
const failing = wordSet('reject defeat kill block filibuster table')
const failingPhrases = wordSet('vote-down turn-down shoot-down')
const overturning = wordSet('overturn invalidate void nullify')
const stopping = wordSet('block halt suspend freeze enjoin stay')
const withdrawing = wordSet('withdraw pull shelve scrap abandon')
const introducing = wordSet('introduce unveil file')

/** What a clause tells of the way of a bill: "the House passed the bill", "the governor refused to sign the measure", "the law was upheld". */
export function billStep(clause: Predication, view: View): BillStep | undefined {
  const { verb, polarity } = clause
  const [agent, object] = [view.role(clause, 'agent'), view.role(clause, 'object')]
  const token = view.sentence.tokens[clause.token]!
  const span = { start: token.start, end: token.end }
  const told = (stage: string, bill: Phrase, by?: string): BillStep => ({ stage, bill, span, clause, ...(by ? { by } : {}) })
  const who = agent ? view.text(agent) : ''
  const bill = object && billIn(object, view)
  // "the bill passed the Senate", "the measure cleared the House"
  const goer = agent && billIn(agent, view)
  if (goer && object && passing.has(verb) && !bill) {
    const by = chamberIn(view.text(object))
    return by && isDone(clause) ? told('passed', goer, by) : undefined
  }
  if (goer) return becoming(clause, goer, view, told)
  if (!bill) return undefined
  if (verb === 'sign') return signing(clause, bill, told)
  if (verb === 'veto') return isDone(clause) ? told('vetoed', bill) : undefined
  if (verb === 'send') return isDone(clause) && isToDesk(clause, view) ? told('sent to be signed', bill) : undefined
  const isVoted = clause.form === 'infinitive' && isVote(clause, view)
  if (isVoted && polarity === 'affirmed' && chamberIn(who) && passing.has(verb)) return told('passed', bill, chamberIn(who))
  if (!isDone(clause)) return undefined
  if (introducing.has(verb)) return told('introduced', bill)
  if (withdrawing.has(verb)) return told('withdrawn', bill)
  const isCourt = court.test(who)
  if (isCourt && (overturning.has(verb) || verb === 'strike down' || verb === 'throw out')) return told('struck down', bill)
  if (verb === 'strike down') return told('struck down', bill)
  if (verb === 'uphold' && (isCourt || !agent)) return told('upheld', bill)
  if (isCourt && stopping.has(verb)) return told('blocked by a court', bill)
  const by = chamberIn(who)
  if (by && passing.has(verb) && !faction.test(who)) return told('passed', bill, by)
  if (by && (failing.has(verb) || failingPhrases.has(verb.replace(' ', '-')))) return told('rejected', bill, by)
  return undefined
}

/** "Voted 30-10 to approve the bill". */
export const isVote = ({ parent }: Predication, view: View): boolean => {
  const above = parent === undefined ? undefined : view.predications[parent]
  return above !== undefined && above.verb === 'vote' && isDone(above)
}

/** "Days after the bill failed in the House" is how it got there. */
const isDone = ({ modality, polarity, form, conjunction }: Predication): boolean =>
  modality === 'fact' &&
  polarity === 'affirmed' &&
  form !== 'infinitive' &&
  form !== 'gerund' &&
  conjunction !== 'after' &&
  conjunction !== 'since'

export const chamberIn = (words: string): string | undefined => chambers.find(([, wording]) => wording.test(words))?.[0]
/** "Senate Democrats backed the bill": a part of the house. */
const faction = /\b(?:Democrats|Republicans|leaders?|GOP|members?|conservatives|liberals)\b/

function signing(
  { modality, polarity, form }: Predication,
  bill: Phrase,
  told: (stage: string, bill: Phrase) => BillStep,
): BillStep | undefined {
  // "refused to sign" and "will not sign"; "has not signed" leaves it open
  if (polarity === 'denied') return modality === 'fact' || modality === 'plan' ? told('not signed', bill) : undefined
  if (modality === 'plan') return told('to be signed', bill)
  return modality === 'fact' && form !== 'gerund' && form !== 'infinitive' ? told('signed', bill) : undefined
}

/** "The bill became law", "the measure now heads to the governor", "the bill was sent to her desk". */
function becoming(
  clause: Predication,
  bill: Phrase,
  view: View,
  told: (stage: string, bill: Phrase) => BillStep,
): BillStep | undefined {
  if (clause.verb === 'become' && isDone(clause) && /\blaw\b/.test(view.text(clause))) return told('signed', bill)
  if (
    /^(?:go|head|move|be|sit|await|land|reach|advance)$/.test(clause.verb) &&
    clause.polarity === 'affirmed' &&
    isToDesk(clause, view)
  )
    return clause.modality === 'fact' || clause.modality === 'plan' ? told('sent to be signed', bill) : undefined
  return /^(?:die|fail|stall)$/.test(clause.verb) && isDone(clause) ? told('rejected', bill) : undefined
}

const isToDesk = (clause: Predication, view: View): boolean =>
  clause.roles.some(({ name, phrase: n }) => {
    const words = view.text(view.phrase(n))
    return (
      (/\b(?:desk|signature)\b/.test(words) && /^(?:to|on|at|object)$/.test(name)) ||
      (name === 'to' && executive.test(words) && !/house|senate/i.test(words))
    )
  })

/** The phrase that names the bill: "a revised version of the bill" names it in its complement. */
export function billIn(phrase: Phrase, view: View): Phrase | undefined {
  if (partNouns.has(phrase.lemma)) {
    const whole = view.complement(phrase, ['of'])
    // "of the state's Freedom Act"
    return whole && (billIn(whole, view) ?? view.phrases.find(one => one.possessor === whole.index && billIn(one, view)))
  }
  if (phrase.kind === 'pronoun' || phrase.kind === 'number') return undefined
  const head = phrase.kind === 'name' ? (fold(phrase.lemma).split(' ').at(-1) ?? '') : phrase.lemma
  // "voter", "ID law"
  if (!billNouns.has(head)) return view.phrases.find(one => one.first === phrase.last + 1 && billNouns.has(one.lemma))
  return !phrase.modifiers.some(word => ofCourt.has(word)) ? phrase : undefined
}
