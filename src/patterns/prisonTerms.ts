import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TimeMention } from '../model/mention.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { accusedMeant } from './accusedMeant.js'
import { time } from './fillers.js'
import { firstFrom } from './firstFrom.js'
import { isOfOldCase } from './oldCases.js'
import type { Match, Pattern } from './pattern.js'
import { patientsOf, type Somebody, somebody } from './persons.js'
import { tellOf } from './tellOf.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

/** Verbs that tell of a sentence whatever stands behind them, and those that do only with "in prison" or "sentence"; by who is sent to prison. */
const sentencing = new Set(['sentence', 'jail', 'imprison', 'condemn'])
const giving = new Set(['give', 'hand', 'order', 'send', 'put', 'award'])
const receiving = new Set(['receive', 'get', 'draw', 'earn', 'serve', 'spend'])
const serving = new Set(['serve', 'spend'])

/** "Sentenced Monday to 20 years", "to serve a total of 20 years". */
const leadUp = /\b(?:to|for)\s(?:(?:serve|spend)\s)?(?:an?\s)?(?:(?:(?:total|term|sentence|maximum) of|prison|jail)\s)?$/i
/** "20 years in prison", "20-year prison sentence", "20 years to be served in". */
const inside =
  /^['’]?\s(?:(?:in|inside|behind|of)\s(?:an?\s|the\s)?(?:[\p{L}-]{1,14}\s)?(?:prison|jail|bars|custody|imprisonment|detention|penitentiary)\b|(?:[\p{L}-]{1,14}\s)?(?:sentence|term|imprisonment)\b|for\s(?:the\s)?(?:[\p{Ll}]{3,12}ing|murder|manslaughter|death|shooting|role|rape|robbery|fraud|his|her)\b)/iu
/** A part of it, or what he need not serve. */
const partly =
  /^[^.;]{0,40}?\b(?:suspended|probation|parole|community|supervised|before|house arrest|to life)\b|^[^.;]{0,15}?\bminimum\b/i
const least = /\b(?:minimum|at least|up to|as (?:many|much) as|an additional|another|extra)\b[^,;]{0,40}$/i
const life =
  /^(?:[^.;:]{0,60}?\s)?(?:to\s(?:serve\s|spend\s)?(?:the rest of (?:his|her|their) )?(life)\b|(?:an?\s|one\s)?(?:whole-?)?(life)(?:\s(?:[\p{L}-]{1,12}\s){0,2}?(?:sentence|term|tariff|order)\b|\s(?:in|behind|without)\b|\simprisonment\b))(?! (?:of|or|with hard|expectancy|insurance))/iu
const death = /^(?:[^.;:]{0,60}?\s)?(?:to\s(death)\b(?! row)|the (death) penalty|an? (death) sentence)\b/i
/** Characters behind a verb within which the term stands. */
const reach = 110

/** "Was sentenced to 12 years in prison", "got 12 years", "was given a life sentence"; "faces up to 12 years" is none. An article that tells of several terms for one person tells none. */
export const prisonTerms = (name: string): Pattern =>
  unanimous({ name, find: told }, ({ value }) => JSON.stringify(value.kind === 'expression' ? value.expression.length : value))

const mayTell = /\b(?:sentence[ds]?|jail(?:ed|s)?|imprison|prison|bars|condemned|term|gets|got|life)/i

function told(view: View): Match[] {
  if (!mayTell.test(view.text(view.sentence)) || isOfOldCase(view)) return []
  return view.predications.flatMap((predication): Match[] => {
    const isKnown = sentencing.has(predication.verb)
    if (!isKnown && !giving.has(predication.verb) && !receiving.has(predication.verb)) return []
    if (
      predication.polarity === 'denied' ||
      !(serving.has(predication.verb) ? isToServe(predication, view) : predication.modality === 'fact')
    )
      return []
    const { end } = view.sentence.tokens[predication.token]!
    const term = termBehind(end, isKnown, view) ?? forLife(end, view)
    if (!term) return []
    return sentencedIn(predication, view).map(who => ({
      ...tellOf(who, predication, term.value, term.span, view),
      modality: 'fact',
    }))
  })
}

/** "He will spend 20 years in prison", which is what the court has decided; "could spend" is not. */
const isToServe = ({ modality, token }: Predication, { sentence }: View): boolean =>
  modality === 'plan' && /^will$/i.test(sentence.tokens[token - 1]?.text ?? '')

function sentencedIn(predication: Predication, view: View): Somebody[] {
  const role = receiving.has(predication.verb) ? 'agent' : 'recipient'
  const phrase = view.role(predication, role) ?? view.role(predication, 'object')
  if (!phrase) return []
  const one = somebody(phrase, view)
  if (one?.named) return [one]
  const meant = accusedMeant(phrase, view)
  return meant.length > 0 ? meant : one ? [one] : patientsOf(predication, view)
}

type Term = { value: Match['value']; span: Span }

function termBehind(from: number, isKnown: boolean, view: View): Term | undefined {
  const { times } = view.digest
  for (let n = firstFrom(times, from); n < times.length; n++) {
    const mention = times[n]!
    if (mention.start > Math.min(from + reach, view.sentence.end)) return undefined
    if (mention.kind !== 'duration' || /\b(?:past|last|previous)\b/i.test(mention.text)) continue
    const before = view.text({ start: from, end: mention.start })
    const behind = view.text({ start: mention.end, end: Math.min(view.sentence.end, mention.end + 60) })
    if (/[;:]/.test(before) || least.test(`${before}${mention.text}`) || partly.test(behind)) return undefined
    if (!(isKnown && leadUp.test(before)) && !inside.test(behind)) return undefined
    return filledBy(mention, view)
  }
  return undefined
}

const fill = time('duration')

function filledBy(mention: TimeMention, view: View): Term | undefined {
  const holder = view.phrases.find(phrase => view.time(phrase) === mention)
  const filled = holder && fill(holder, view)
  if (filled?.value.kind !== 'expression') return undefined
  return { value: { ...filled.value, of: 'total' }, span: filled.span }
}

function forLife(from: number, view: View): Term | undefined {
  const behind = view.text({ start: from, end: Math.min(from + reach, view.sentence.end) })
  const found = life.exec(behind) ?? death.exec(behind)
  if (!found || least.test(found[0])) return undefined
  const word = found.slice(1).find(one => one !== undefined)!
  const start = from + found[0].lastIndexOf(word)
  return { value: { kind: 'text', words: word.toLowerCase() }, span: { start, end: start + word.length } }
}

/** Life, death and so many years exclude each other; what is told as the least may go with life. */
export function compareTerms({ value: a }: Claim, { value: b }: Claim): Comparison | undefined {
  if (a.kind === b.kind) return undefined
  const years = a.kind === 'duration' ? a : b
  return years.kind === 'duration' && years.max === undefined ? 'overlapping' : 'disjoint'
}
