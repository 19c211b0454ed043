import type { QuantityMention } from '../model/mention.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Polarity } from '../model/report.js'
import type { Span } from '../model/span.js'
import type { Token } from '../model/token.js'
import type { CountValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import { endsThere, isJoint, isPartOfState } from './bareFigures.js'
import { areBodiesTold, areListed, includedAmong, isBody, isByWar, readAround } from './harmIdioms.js'
import {
  type Harm,
  harmOfCounted,
  harmOfHappening,
  harmOfHead,
  harmOfState,
  isHousing,
  isSoughtHarm,
  isSoughtState,
} from './harmWords.js'
import { isAdditional } from './isAdditional.js'
import { isFirstReport } from './isFirstReport.js'
import { areCases, isAge, isDismissed, isShotDown } from './isOtherCount.js'
import { lastOfHarmed, oneBesideHurt } from './lastOfHarmed.js'
import { isListed, sumOf } from './listsOfPeople.js'
import { numberToldBefore, numberToldBehind } from './numberOfHarmed.js'
import { goesOnTo, readDoing, tollFigure } from './readDoing.js'
import { readState } from './readState.js'
import { ofOneBody, toOneHouse } from './someOfThem.js'
import { areHouseholds, areOfState, household, isAnybody, victimsOf } from './victims.js'
import type { View } from './view.js'

/** A figure of people to whom something happened, as one sentence gives it. */
export interface Toll {
  harm: Harm
  victims: string
  value: CountValue
  valueSpan: Span
  /** Token that tells what happened. */
  at: number
  polarity: Polarity
  predication?: Predication
  doubtful?: boolean
  including?: number
  /** "the two teenagers who were shot": those told of before. */
  definite?: boolean
  /** "critically hurt". */
  graded?: boolean
  /** "at first reported": no longer what is known. */
  initial?: boolean
  /** "Including nine children": told as those of the dead who are children. */
  among?: boolean
}

const perpetrator =
  /^\s{0,4},?\s{0,4}\(?including the (?:gunman|shooter|attacker|suspect|bomber|assailant|suicide bomber|perpetrator|driver who)\b/i

/** "Area hospitals received 12 victims." */
const received =
  /\bhospitals\s(?:(?:in|across|near|around)\s\p{L}[\p{L}-]{1,20}\s)?(?:(?:have|had)\s)?(?:received|admitted|treated|took in|saw)\s(?:(?:at least|about|some)\s)?$/iu

/** "Were killed in Lima alone": a part of all; "in November alone" is told of a time. */
const alone =
  /^[^.;]{0,60}?\b(?:in|at) (?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}[\p{L}-]{1,20} alone\b/u

/** Every figure of killed, wounded, arrested ... people in a sentence, and every "no one was hurt". */
export function findTolls(view: View): Toll[] {
  return view.phrases.flatMap(phrase => {
    const quantity = view.quantity(phrase)
    if (quantity?.kind === 'count') return counted(phrase, quantity, view)
    const last = lastOfHarmed(phrase, view) ?? oneBesideHurt(phrase, view)
    if (last) {
      const predication = clauseAt(last.at, view)
      return [{ ...last, polarity: 'affirmed', ...(predication ? { predication } : {}) }]
    }
    if (quantity) return []
    return isNone(phrase, view) ? none(phrase, view) : manifold(phrase, view)
  })
}

function counted(phrase: Phrase, quantity: QuantityMention, view: View): Toll[] {
  const value = quantity.value as CountValue
  if (quantity.partitive || quantity.distributive || quantity.change || value.per || value.against !== undefined) return []
  const { tokens } = view.sentence
  const first = tokens.findIndex(({ end }) => end > quantity.start)
  const isFront = frameOf(view.digest).front !== undefined
  const noun = nounOf(phrase, value, view)
  // "21 shots" are bullets
  const stateful = tokens.some(({ lower, start }) => lower === 'shots' && start >= quantity.figure.end && start < quantity.end)
    ? undefined
    : harmOfHead(noun)
  const make = (told: Harm, whom: string | undefined, at: number, more: Partial<Toll> = {}): Toll[] => {
    const harm = told === 'evacuated' && isByWar(tokens, at, isFront) ? 'displaced' : told
    const victims = whom === 'civilian' && harm === 'evacuated' ? 'person' : whom
    if (told === 'shot' && isShotDown(tokens, at)) return []
    if (
      !victims ||
      (victims === household && !isHousing(harm)) ||
      isAdditional(quantity, harm, view, first) ||
      alone.test(view.text({ start: quantity.end, end: view.sentence.end }))
    )
      return []
    const predication = clauseAt(at, view)
    const toll: Toll = {
      harm,
      victims,
      value: { ...value, of: victims },
      valueSpan: { start: quantity.start, end: Math.max(quantity.end, phrase.kind === 'noun' ? phrase.end : quantity.end) },
      at,
      polarity: predication?.polarity ?? 'affirmed',
      ...(predication ? { predication } : {}),
      ...more,
    }
    if (/^(?:who|that)$/.test(tokens[phrase.last + 1]?.lower ?? '') && at > phrase.last) toll.definite = true
    if (/^(?:the|these|those)$/.test(phrase.determiner ?? '')) toll.definite = true
    if (isFirstReport(quantity, view, true)) toll.initial = true
    if (ofOneBody.test(view.text(toll.valueSpan))) toll.graded = true
    if (harm === 'hospitalised' && toOneHouse.test(view.text({ start: toll.valueSpan.end, end: view.sentence.end })))
      toll.graded = true
    if (tokens[first - 1]?.lower === 'including') toll.among = true
    if (perpetrator.test(view.text({ start: toll.valueSpan.end, end: toll.valueSpan.end + 60 }))) toll.including = 1
    return [toll]
  }
  const toll = tollFigure(first, tokens)
  if (toll !== undefined && victimsOf(noun)) return make('killed', victimsOf(noun), toll, { polarity: 'affirmed' })
  // a full stop is lost: "put the toll at 58 saying there were"
  if (toll !== undefined && goesOnTo(quantity.figure.end, tokens))
    return make('killed', 'person', toll, { polarity: 'affirmed', valueSpan: quantity.figure })
  const numbered = numberToldBefore(tokens, first) ?? numberToldBehind(tokens, first, phrase.last)
  if (numbered && (noun === '' || victimsOf(noun)))
    return make(numbered.harm, victimsOf(noun) ?? 'person', numbered.at, { polarity: 'affirmed' })
  // "12 dead", "two hurt"; "12 dead and wounded" are neither
  if (stateful)
    return isPartOfState(tokens, phrase.last) || isJoint(tokens, phrase.last, stateful)
      ? []
      : make(stateful, 'person', phrase.head)
  // "12 deaths", "three arrests"
  const own = harmOfCounted(noun) ?? (areCases(noun, phrase, view) ? 'infected' : undefined)
  // "seven civilian deaths"
  if (own) return make(own, (noun !== 'martyr' && victimsOf(value.of.split(' ').at(-2) ?? '')) || 'person', phrase.head)
  const listed = isListed(phrase, view)
  const victims =
    (areOfState(value.of) ? 'soldier' : areHouseholds(noun) ? household : victimsOf(noun)) ??
    (noun === 'name' && areListed(tokens, phrase.last) ? 'person' : undefined)
  const sum = listed ? sumOf(phrase, view) : undefined
  if (sum) {
    const state = readState(tokens, sum.last + 1)
    const told = state ?? readDoing(tokens, first)
    if (told && !state?.among)
      return make(told.harm, 'person', told.at, {
        ...(tokens[told.at]!.pos === 'NOUN' ? { polarity: 'affirmed' as const } : {}),
        value: { kind: 'count', min: sum.figure, max: sum.figure, of: 'person', step: 1 },
        valueSpan: { start: phrase.start, end: sum.end },
        ...(sum.unborn > 0 ? { including: sum.unborn } : {}),
      })
  }
  if (noun === 'life') {
    const taking = tokens[first - 1]?.lemma.toLowerCase()
    return taking && /^(?:claim|take|cost)$/.test(taking) ? make('killed', 'person', first - 1) : []
  }
  if (!victims || (listed && (victims === 'person' || isAnybody(victims)))) return []
  if (noun === '' && !endsThere(tokens, phrase.last)) return []
  // "the bodies of 14 people were recovered"
  const ofBodies = tokens[first - 1]?.lower === 'of' && isBody(tokens[first - 2]?.lemma.toLowerCase() ?? '')
  // "are searching for nine missing people": what is said of the search is not said of them
  const lost = value.of.split(' ').at(-2)
  if (lost && isSoughtState(lost) && !ofBodies) return make(harmOfState(lost)!, victims, phrase.head).map(withoutClause)
  const bodies =
    ofBodies || isBody(noun) ? areBodiesTold(tokens, ofBodies ? first - leadIn(tokens, first) : first, phrase.last) : undefined
  // as many again may lie where nobody has looked
  if (bodies !== undefined && value.min !== undefined)
    return make('killed', 'person', bodies, {
      value: { kind: 'count', min: value.min, of: 'person', step: 1 },
      polarity: 'affirmed',
    })
  const state = readState(tokens, phrase.last + 1)
  // "searched for nine people still missing" is told of them; "for the nine people killed" is told of the nine, "with 12 people was hit" of what they are in
  const isTold = phrase.preposition === 'for' && isSoughtHarm(state?.harm)
  const after = state && state.at > phrase.last + 1 && !isTold && isGoverned(phrase, view) ? undefined : state
  if (after?.also || after?.part) return []
  if (after?.among && (victims === 'person' || isAnybody(victims))) return []
  if (after?.loose && (isDismissed(after.harm, victims, value) || (noun === '' && isAge(tokens, first)))) return []
  // "have yet to be found" is no forecast
  if (after?.affirmed) return make(after.harm, victims, after.at).map(withoutClause)
  if (after)
    return make(after.harm, victims, after.at, {
      ...(after.graded ? { graded: true } : {}),
      ...(after.doubtful ? { doubtful: true } : {}),
      ...(after.denied ? { polarity: 'denied' as const } : {}),
    })
  if (received.test(view.text({ start: Math.max(view.sentence.start, quantity.start - 50), end: quantity.start })))
    return make('hospitalised', victims, Math.max(0, first - 1))
  const included = victims === 'person' ? undefined : includedAmong(tokens, first, isFront)
  if (included) return make(included.harm, victims, included.at, { polarity: 'affirmed', among: true })
  const before = readDoing(tokens, first) ?? readAround(tokens, first, phrase.last)
  // "were not charged with the murders of five": the five are dead
  const nominal = before && tokens[before.at]!.pos === 'NOUN' ? { polarity: 'affirmed' as const } : {}
  return before ? make(before.harm, victims, before.at, nominal) : []
}

const withoutClause = ({ predication: _, ...toll }: Toll): Toll => ({ ...toll, polarity: 'affirmed' })

/** Tokens of "the bodies of" before a figure. */
const leadIn = (tokens: readonly Token[], first: number): number => (tokens[first - 3]?.pos === 'DET' ? 3 : 2)

/** Head of what is counted; of "12 injured" the state. */
function nounOf(phrase: Phrase, value: CountValue, view: View): string {
  if (value.of !== '') return value.of.slice(value.of.lastIndexOf(' ') + 1)
  const head = view.sentence.tokens[phrase.head]!
  return phrase.kind === 'noun' ? phrase.lemma : harmOfState(head.lower) ? head.lower : ''
}

/** "two of the six men were killed", "a bus with 12 people was hit": the verb tells of what the phrase hangs on. */
function isGoverned(phrase: Phrase, view: View): boolean {
  const { preposition } = phrase
  if (!preposition || /^(?:with|that|after|before|while|as|because|including)$/.test(preposition)) return false
  const before = view.sentence.tokens[phrase.first - 2]
  return !(
    preposition === 'of' &&
    before !== undefined &&
    /^(?:all|total|family|group|number|pair|trio|crowd)$/.test(before.lower)
  )
}

function isNone(phrase: Phrase, view: View): boolean {
  const words = view.text(phrase).toLowerCase()
  if (/\b(?:else|other|others|further|additional|more|major|serious|immediate|new|significant)\b/.test(words)) return false
  return phrase.determiner === 'no' || nobody.test(words) || words.startsWith('no ')
}

const nobody = /^(?:nobody|no one|no-one|none)$/i

/** "No one was killed", "no injuries were reported", "no arrests have been made": at least one is denied. */
function none(phrase: Phrase, view: View): Toll[] {
  const { tokens } = view.sentence
  if (tokens[phrase.last + 1]?.lower === 'else' || tokens[phrase.last + 1]?.lower === 'of') return []
  const own = harmOfCounted(phrase.lemma)
  const pronoun = nobody.test(view.text(phrase))
  const victims = own || pronoun ? 'person' : victimsOf(phrase.lemma)
  if (!victims) return []
  const after = own ? undefined : readState(tokens, phrase.last + 1)
  const harm = own ?? after?.harm
  if (!harm || after?.graded || after?.doubtful) return []
  const at = after?.at ?? phrase.head
  const predication =
    clauseAt(at, view) ?? view.predications.find(({ roles }) => roles.some(({ phrase: n }) => n === phrase.index))
  return [
    {
      harm,
      victims,
      value: { kind: 'count', min: 1, of: victims, step: 1 },
      valueSpan: { start: phrase.start, end: phrase.end },
      at,
      polarity: 'denied',
      ...(predication ? { predication } : {}),
    },
  ]
}

const folds = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
])

/** "a triple homicide": three people. */
function manifold(phrase: Phrase, view: View): Toll[] {
  const figure = phrase.modifiers.map(word => folds.get(word)).find(found => found !== undefined)
  const harm = phrase.lemma === 'homicide' ? 'killed' : phrase.lemma === 'stabbing' ? undefined : harmOfHappening(phrase.lemma)
  if (!figure || !harm || phrase.plural) return []
  const predication = clauseAt(phrase.head, view)
  return [
    {
      harm,
      victims: 'person',
      value: { kind: 'count', min: figure, max: figure, of: 'person', step: 1 },
      valueSpan: { start: phrase.start, end: phrase.end },
      at: phrase.head,
      polarity: 'affirmed',
      ...(predication ? { predication } : {}),
    },
  ]
}

/** The clause whose verb group holds the token, or whose words do. */
function clauseAt(at: number, view: View): Predication | undefined {
  const exact = view.predications.find(({ token }) => token === at)
  if (exact) return exact
  const { start } = view.sentence.tokens[at]!
  return view.clauseWithin({ start, end: start + 1 })
}
