import { isTouching } from '../language/timeTokens.js'
import { digitsAt, type Reader, wordIs } from './timeReading.js'

/** "the 20th century", "twentieth-century". */
export const readCentury: Reader = (tokens, at) => {
  const the = tokens.lower[at] === 'the' ? at + 1 : at
  const figure = digitsAt(tokens, the, 2)
  const suffix = figure !== undefined && isTouching(tokens, the + 1) && wordIs(tokens, the + 1, 'st', 'nd', 'rd', 'th')
  const first = wordIs(tokens, the, 'twenty') && tokens.lower[the + 1] === '-' && wordIs(tokens, the + 2, 'first')
  const ordinal = first ? 21 : suffix ? figure : tokens.word[the]?.ordinal
  if (ordinal === undefined || ordinal < 1 || ordinal > 22) return undefined
  const after = the + (first ? 3 : suffix ? 2 : 1)
  const end = tokens.lower[after] === '-' ? after + 1 : after
  return wordIs(tokens, end, 'century')
    ? { kind: 'date', end: end + 1, expression: { rule: 'century', century: ordinal - 1 } }
    : undefined
}
