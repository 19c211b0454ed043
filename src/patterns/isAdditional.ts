import type { QuantityMention } from '../model/mention.js'
import type { Token } from '../model/token.js'
import { type Harm, harmOfDoing, harmOfState, harmOfUndergoing } from './harmWords.js'
import type { View } from './view.js'

/** "another 12", "three more": beside those told of before, unless the sentence has told another harm first ("two killed and three others wounded"). */
export function isAdditional(quantity: QuantityMention, harm: Harm, view: View, first: number): boolean {
  // "killed himself and 14 others"
  if (/^(?:him|her|them)sel(?:f|ves)$/.test(view.sentence.tokens[first - 2]?.lower ?? '')) return false
  const more = /^(?:another|a further|an additional|further|additional)\b|\b(?:more|additional|further)\b(?! than)/i.test(
    quantity.text,
  )
  if (more && harm === 'hospitalised') return true
  if (!more && quantity.others !== true && view.sentence.tokens[first - 1]?.lower !== 'other') return false
  if (tellsOther(view.sentence.tokens.slice(0, first), harm)) return false
  // "the three other officers": of those told of before
  const tokens = view.sentence.tokens
  if (
    tokens.slice(Math.max(0, first - 2), first + 1).some(({ lower }) => lower === 'the') ||
    first > fewestBefore ||
    (harm !== 'injured' && harm !== 'hospitalised' && harm !== 'missing')
  )
    return true
  // "Two people are dead. Nine others were injured.": papers put each sentence in a paragraph of its own
  for (let back = 1; back <= sentencesBack; back++) {
    const before = view.digest.sentences[view.sentence.index - back]
    if (!before || tellsSame(before.tokens, harm)) return true
    const isNext = back === 1 && before.paragraph === view.sentence.paragraph
    // farther off only the dead: who "was shot" may be one of the hurt
    if (isNext ? tellsOther(before.tokens, harm) : tellsSame(before.tokens, 'killed')) return false
  }
  return true
}

const sentencesBack = 3
/** Tokens before the figure: "Police said seven others". */
const fewestBefore = 3
/** "Claimed the lives of three and injured 45 others". */
const harmOf = ({ lower, lemma }: Token): Harm | undefined => {
  const own = lemma.toLowerCase()
  return harmOfState(lower) ?? harmOfUndergoing(own) ?? harmOfDoing(own) ?? (lower === 'lives' ? 'killed' : undefined)
}

const tellsSame = (tokens: readonly Token[], harm: Harm): boolean =>
  tokens.some(token => token.pos !== 'NOUN' && harmOf(token) === harm)

const tellsOther = (tokens: readonly Token[], harm: Harm): boolean =>
  tokens.some(token => {
    const told = harmOf(token)
    return told !== undefined && told !== harm && told !== 'arrested'
  })
