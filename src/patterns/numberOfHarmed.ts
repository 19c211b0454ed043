import { wordSet } from '../language/wordSet.js'
import type { Token } from '../model/token.js'
import { type Harm, harmOfCounted, harmOfState } from './harmWords.js'
import { victimsOf } from './victims.js'

const totals = wordSet('number count tally total figure')
const attributes = wordSet('the those people persons confirmed known reported total all overall recorded official cumulative now')
const doubtful = wordSet('suspected probable possible new daily active presumed')
/** Words before a figure that make it the value of what was told: "to", "at", "is". */
const leading = wordSet('to at is was reached reaching passed topped exceeded :')
const changing = wordSet('rise climb jump grow increase go reach pass top exceed stand soar fall drop surge double')
/** Tokens over which the subject of a figure is looked for. */
const farthest = 16

/** Words of the sick, which only the number of them tells apart from cases in court. */
const sick = wordSet('infection infected sick ill case')

export const harmNamed = (token: Token): Harm | undefined => {
  const lemma = token.lemma.toLowerCase()
  if (sick.has(lemma) || sick.has(token.lower)) return 'infected'
  return harmOfCounted(lemma) ?? (token.pos === 'VERB' && token.lower !== 'missing' ? undefined : harmOfState(token.lower))
}

/** "The number of injured rose to 31", "bringing the number of people killed to seven", "confirmed infections have climbed to 47": whose number the figure is. */
export function numberToldBefore(tokens: readonly Token[], first: number): { harm: Harm; at: number } | undefined {
  let from = first - 1
  while (from > 0 && (tokens[from]!.pos === 'ADV' || /^(?:least|than|more|about|some)$/.test(tokens[from]!.lower))) from--
  if (!leading.has(tokens[from]?.lower ?? '')) return undefined
  const least = Math.max(0, first - farthest)
  for (let at = from - 1; at >= least; at--) {
    const { lower, pos } = tokens[at]!
    if (pos === 'PUNCT' && lower !== ',' && lower !== '-') return undefined
    if (totals.has(lower) && tokens[at + 1]?.lower === 'of') return nounBehind(tokens, at + 2, from)
  }
  return risen(tokens, from, least)
}

/** "Bringing to 47 the number of infected". */
export function numberToldBehind(tokens: readonly Token[], first: number, last: number): { harm: Harm; at: number } | undefined {
  if (tokens[first - 1]?.lower !== 'to' || !/^(?:bring|take|push|raise|lift)$/.test(tokens[first - 2]?.lemma.toLowerCase() ?? ''))
    return undefined
  for (let at = last + 1; at <= last + 4 && at < tokens.length; at++)
    if (totals.has(tokens[at]!.lower) && tokens[at + 1]?.lower === 'of') return nounBehind(tokens, at + 2, tokens.length)
  return undefined
}

/** "of the injured", "of people killed", "of confirmed deaths"; not "of cows killed". */
function nounBehind(tokens: readonly Token[], from: number, until: number): { harm: Harm; at: number } | undefined {
  for (let at = from; at < Math.min(until, from + 6); at++) {
    const token = tokens[at]!
    if (doubtful.has(token.lower)) return undefined
    const harm = harmOfState(token.lower) ?? harmNamed(token)
    if (harm) return { harm, at }
    if (!attributes.has(token.lower) && token.pos !== 'ADJ' && token.pos !== 'AUX' && !victimsOf(token.lemma.toLowerCase()))
      return undefined
  }
  return undefined
}

/** "Deaths from the outbreak rose to 12": a verb of change right before "to", and its subject counts harm. */
function risen(tokens: readonly Token[], from: number, least: number): { harm: Harm; at: number } | undefined {
  let verb = from
  while (verb > least && !changing.has(tokens[verb]!.lemma.toLowerCase())) {
    if (verb < from - 2) return undefined
    verb--
  }
  if (!changing.has(tokens[verb]!.lemma.toLowerCase())) return undefined
  for (let at = verb - 1; at >= least; at--) {
    const token = tokens[at]!
    if (token.pos === 'PUNCT' || doubtful.has(token.lower)) return undefined
    if (token.pos !== 'NOUN') continue
    const harm = token.lower.endsWith('s')
      ? (harmOfCounted(token.lemma.toLowerCase()) ?? (sick.has(token.lemma.toLowerCase()) ? 'infected' : undefined))
      : undefined
    if (harm) return doubtful.has(tokens[at - 1]?.lower ?? '') ? undefined : { harm, at }
  }
  return undefined
}
