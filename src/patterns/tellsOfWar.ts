import { wordSet } from '../language/wordSet.js'
import type { Digest } from '../model/digest.js'
import type { Sentence } from '../model/sentence.js'

const wars = new Set(['war', 'conflict', 'uprising', 'revolution', 'insurgency', 'revolt'])
const attacks = wordSet(
  'attack attacks strike strikes airstrike airstrikes raid raids bombing bombings shelling massacre blast explosion',
)
const ofWar = /^(?:monitor(?:s|ing)?|crimes?|criminals?|planes?|veterans?|correspondents?|reporters?)$/
/** Characters between a war and its dead. */
const nearWar = 80

/** "the five-year conflict, which has killed more than 280,000"; "Since then 100,000 have died" behind a sentence on the war. */
export function tellsOfWar({ sentences }: Digest, { index, tokens }: Sentence, offset: number): boolean {
  // "640 people were killed in a gas attack, activists of the uprising said": an attack stands nearer
  const isBroken = (start: number): boolean =>
    tokens.some(
      token => attacks.has(token.lower) && token.start > Math.min(offset, start) && token.start < Math.max(offset, start),
    )
  // "a war monitor", "war crimes": no war is told of
  const isOfWar = (at: number): boolean => ofWar.test(tokens[at + 1]?.lower ?? '')
  // "the Syrian Revolution General Commission": a body
  const isNamed = (at: number): boolean => [at, at + 1].every(n => /^\p{Lu}\p{Ll}/u.test(tokens[n]?.text ?? ''))
  if (
    tokens.some(
      ({ lower, start }, at) =>
        wars.has(lower) && Math.abs(offset - start) < nearWar && !isBroken(start) && !isNamed(at) && !isOfWar(at),
    )
  )
    return true
  const sinceThen = tokens.some(({ lower }, at) => lower === 'since' && tokens[at + 1]?.lower === 'then')
  return sinceThen && sentences[index - 1]?.tokens.some(({ lower }) => wars.has(lower)) === true
}
