import { isSmallWord } from '../language/labels.js'
import { isCapital, isParagraphStart, isTouching, type TimeTokens } from '../language/timeTokens.js'

const lookAround = 8

/** Does the token begin with a capital and go on in small letters? */
const isCapitalised = (tokens: TimeTokens, at: number): boolean =>
  isCapital(tokens, at) && /[a-z]/.test(tokens.text[tokens.start[at]! + 1] ?? '')

/** Is there a word in small letters near a token, which a headline in title case would have written with a capital? */
function hasSmallLetters(tokens: TimeTokens, at: number): boolean {
  for (const step of [1, -1])
    for (let n = 1; n <= lookAround; n++) {
      const word = at + step * n
      if (word < 0 || word >= tokens.size || isParagraphStart(tokens, step > 0 ? word : word + 1)) break
      if (/^[a-z]{3}/.test(tokens.lower[word]!) && !isCapital(tokens, word) && !isSmallWord(tokens.lower[word]!)) return true
    }
  return false
}

const isShouted = (tokens: TimeTokens, at: number): boolean =>
  /^[A-Z]{2,}$/.test(tokens.text.slice(tokens.start[at], tokens.end[at]))

/** "told USA TODAY": two words in capitals alone. */
const isShoutedPair = (tokens: TimeTokens, last: number): boolean =>
  isShouted(tokens, last) &&
  isShouted(tokens, last - 1) &&
  (startsLine(tokens, last - 1) || !(isShouted(tokens, last - 2) || tokens.word[last - 2]?.digits))

/** Does a line begin with the token, as below a headline or a byline? */
const startsLine = (tokens: TimeTokens, at: number): boolean =>
  at === 0 || tokens.text.slice(tokens.end[at - 1], tokens.start[at]).includes('\n')

/** A programme or paper named by words of time: "This Week", "USA Today". `first` and `last` are the tokens of the wording. */
export function isTitle(tokens: TimeTokens, first: number, last: number): boolean {
  if (last > first) return isCapitalised(tokens, last) && isCapital(tokens, first) && hasSmallLetters(tokens, last)
  if (startsLine(tokens, first) || isTouching(tokens, first)) return false
  if (!isCapitalised(tokens, last) && !isShoutedPair(tokens, last)) return false
  return isCapital(tokens, first - 1) && !tokens.word[first - 1] && hasSmallLetters(tokens, last)
}
