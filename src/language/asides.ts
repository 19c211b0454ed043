import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import { outermost } from './outermost.js'

const marks = new Set([',', '-', '–', '—', '--', '(', ')'])

/**
 * Stretches that belong to the phrase before them and hold no clause: the rest of a list, appositions, ages ("Ann Lee, 45,"), the wider place ("Dayton, Ohio,").
 * First token -> token to go on from.
 */
export function findAsides(tokens: readonly Token[], phrases: readonly Phrase[]): Map<number, number> {
  const asides = new Map<number, number>()
  for (const phrase of phrases) {
    const last = phrase.members.at(-1)
    if (last !== undefined) asides.set(phrase.last + 1, phrases[last]!.last + 1)
    for (let at = 0; at < phrase.appositions.length; at++) {
      const n = phrase.appositions[at]!
      const other = phrases[n]!
      if (n <= phrase.index) continue
      const from = endOf(phrase, phrases, n) + 1
      // "activist group the Local Committees": the name stands for both; "the trawler Aurora": the noun does
      if (from === other.first) {
        if (other.named === 'person' || other.named === 'organisation') asides.set(outermost(phrase, phrases).first, other.first)
        else asides.set(other.first, other.last + 1)
        continue
      }
      if (from > other.first) continue
      // without a mark behind it, only the name or noun itself is the aside: "Dayton, Ohio on Monday"
      const whole = endOf(other, phrases, phrases.length)
      const last = closes(tokens[whole + 1]) ? whole : other.last
      asides.set(from, behind(tokens, last + 1, from))
    }
    const next = phrases[phrase.index + 1]
    if (
      next &&
      next.first === phrase.last + 2 &&
      tokens[phrase.last + 1]!.text === ',' &&
      !asides.has(phrase.last + 1) &&
      (isAge(phrase, next, tokens) || isWider(phrase, next, tokens) || isParty(phrase, next, tokens))
    )
      asides.set(phrase.last + 1, behind(tokens, next.last + 1, phrase.last + 1))
  }
  return asides
}

/** Last token of a phrase with all that hangs on it, up to a later phrase. */
function endOf(phrase: Phrase, phrases: readonly Phrase[], before: number): number {
  let at = phrase
  for (let hops = 0; hops < 6; hops++) {
    const next: number | undefined = at.members.at(-1) ?? at.complements[0]?.phrase
    if (next === undefined || next >= before || next <= at.index) break
    at = phrases[next]!
  }
  return at.last
}

/** Past the mark that closes an aside, which its opening tells. */
const behind = (tokens: readonly Token[], at: number, opening: number): number => {
  const mark = tokens[at]?.text
  if (mark === undefined || !marks.has(mark)) return at
  if (mark === ')') return at + 1
  // what goes on with its verb needs no comma; before another phrase it parts
  const next = tokens[at + 1]
  const goesOn = next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV')
  return goesOn && (mark === tokens[opening]!.text || (mark === ',' && tokens[opening]!.text !== '(')) ? at + 1 : at
}

const isAge = (phrase: Phrase, next: Phrase, tokens: readonly Token[]): boolean =>
  phrase.kind === 'name' &&
  next.kind === 'number' &&
  next.first === next.last &&
  next.time === undefined &&
  /^\d{1,3}$/.test(tokens[next.first]!.text) &&
  closes(tokens[next.last + 1])

/** "Sen. Ann Lee, R-Ohio,": party and state of a member of the US Congress. */
export const isParty = (phrase: Phrase, next: Phrase, tokens: readonly Token[]): boolean =>
  phrase.kind === 'name' && /^[RDI]-\p{Lu}/u.test(tokens[next.first]!.text) && closes(tokens[next.last + 1])

const isWider = (phrase: Phrase, next: Phrase, tokens: readonly Token[]): boolean =>
  phrase.kind === 'name' &&
  (phrase.named === 'place' || (phrase.named !== 'person' && phrase.preposition !== undefined)) &&
  (next.named === 'place' || next.named === 'nation') &&
  next.members.length === 0 &&
  next.preposition === undefined &&
  (closes(tokens[next.last + 1]) || (phrase.named === 'place' && next.named === 'place' && tokens[next.last + 1]!.pos === 'ADP'))

const closes = (token: Token | undefined): boolean => token === undefined || token.pos === 'PUNCT'
