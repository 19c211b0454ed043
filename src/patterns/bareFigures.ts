import type { Token } from '../model/token.js'
import { idiomAt } from './harmIdioms.js'
import { type Harm, harmOfState, harmOfUndergoing } from './harmWords.js'

/** "12 dead soldiers were found": the state is a modifier. */
export const isPartOfState = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last + 1]
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ') && !harmOfState(next.lower)
}

/** "Dead and wounded". */
export const isJoint = (tokens: readonly Token[], last: number, harm: Harm): boolean => {
  const other = /^(?:and|or)$/.test(tokens[last + 1]?.lower ?? '') ? harmOfState(tokens[last + 2]?.lower ?? '') : undefined
  return other !== undefined && other !== harm
}

/** A bare figure ends its phrase: "killed 12 in", "12 confirmed dead", not "killed 12 oxen". */
export const endsThere = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last + 1]
  return (
    !next ||
    /^(?:PUNCT|ADP|CCONJ|AUX|SCONJ|ADV)$/.test(next.pos) ||
    /^(?:confirmed|reported|feared|found|including)$/.test(next.lower) ||
    // a comma is lost: "wounded 20 the monitor said"
    isSpeaking(tokens, last + 1) ||
    harmOfState(next.lower) !== undefined ||
    harmOfUndergoing(next.lemma.toLowerCase()) !== undefined ||
    // "nine remain missing", "30 suffered burns"
    /^(?:remain|remained|went)$/.test(next.lower) ||
    idiomAt(tokens, last + 1, false, false) !== undefined
  )
}

const isSpeaking = (tokens: readonly Token[], from: number): boolean =>
  /^(?:DET|NOUN|PROPN)$/.test(tokens[from]!.pos) &&
  tokens.slice(from + 1, from + 5).some(({ lower, pos }) => pos === 'VERB' && /^(?:said|says|reported|announced)$/.test(lower))
