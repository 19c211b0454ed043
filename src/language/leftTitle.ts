import type { Token } from '../model/token.js'
import { isCapital } from './nameUnits.js'
import { isHonorific, isRoleNoun, isTitleWord } from './roles.js'
import { wordSet } from './wordSet.js'

/** "former", "then", "ex-": the post is over. */
export const isFormer = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:former|ex|then|late|onetime|one-time|retired|ex-)$/.test(token.lower)

/** Nouns for people that describe what follows as often: "liberal Jesuit priests". */
const adjectival = wordSet(
  'liberal conservative socialist communist independent national native local senior minor general private major human individual adult teen marine model star guard center back forward',
)

const beforeRole = wordSet(
  'former ex then acting deputy vice chief police senior associate assistant fellow late retired interim',
)

/** First token of the title in small letters that ends right before `at`: "police spokeswoman Jane Doe", "former chief executive John Smith". */
export function leftTitle(tokens: readonly Token[], at: number): number {
  let from = at
  let role = isTitleWord(tokens[at]!.lower)
  while (from > 0) {
    const token = tokens[from - 1]!
    // "Finance chief Kari Dahl": the capital is that of the sentence
    const opens = from === 1 && at > 1 && from < at && isTitleWord(token.lower)
    if ((isCapital(token) && !opens) || token.lower === 'under') break
    if (
      (isRoleNoun(token.lower) && !adjectival.has(token.lower) && token.pos !== 'VERB') ||
      (isTitleWord(token.lower) && token.pos !== 'VERB' && token.pos !== 'ADV' && (role || from === at))
    )
      role = true
    else if (!(role && from < at && beforeRole.has(token.lower))) break
    from--
  }
  return role && from < at && tokens.slice(from, at).some(({ lower }) => isRoleNoun(lower) || isHonorific(lower)) ? from : at
}
