import { isSmallWord } from '../language/labels.js'
import { smallNumber } from '../language/numberWords.js'
import { isTouching, type TimeTokens } from '../language/timeTokens.js'
import type { TimeWord } from '../language/timeWords.js'
import { type Reader, wordIs } from './timeReading.js'

/** "in the past few weeks" goes on to a length. */
const spans = (word: TimeWord | undefined): boolean => word?.unit !== undefined || word?.digits === true

const modals = new Set('will would can could may might shall should ll d'.split(' '))

/** "might one day be allowed", "hopes to one day return"; not "cut it to one day". */
const isSomeDay = (tokens: TimeTokens, at: number): boolean => {
  const next = tokens.lower[at + 2] ?? ''
  const ahead = wordIs(tokens, at - 1, 'to')
    ? /^[a-z]{2}/.test(next) && !isSmallWord(next)
    : modals.has(tokens.lower[at - 1] ?? '')
  return ahead && wordIs(tokens, at + 1, 'day')
}

/** "now", "currently", "recently", "the future", "the past", "at the moment": no day of the calendar follows from them. */
export const readVague: Reader = (tokens, at) => {
  const vague = tokens.word[at]?.vague
  const word = tokens.lower[at]!
  const one = (end: number, ref: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF') => ({
    kind: 'date' as const,
    end,
    expression: { rule: 'vague', vague: ref },
  })
  if (word === 'the') {
    const next = tokens.lower[at + 1]
    if (next === 'future') return one(at + 2, 'FUTURE_REF')
    if (
      next === 'past' &&
      wordIs(tokens, at - 1, 'in', 'of', 'from') &&
      !spans(tokens.word[at + 2]) &&
      !wordIs(tokens, at + 2, 'few', 'several', 'couple', 'half', 'dozen', 'many', 'or', 'and') &&
      smallNumber(tokens.lower[at + 2] ?? '') === undefined
    )
      return one(at + 2, 'PAST_REF')
    if (next === 'moment' && wordIs(tokens, at - 1, 'at', 'for')) return one(at + 2, 'PRESENT_REF')
    if (next === 'time' && wordIs(tokens, at - 1, 'at') && !wordIs(tokens, at + 2, 'of', 'that', 'when'))
      return one(at + 2, 'PAST_REF')
    return undefined
  }
  if (word === 'one') return isSomeDay(tokens, at) ? one(at + 2, 'FUTURE_REF') : undefined
  if (word === 'these') return tokens.lower[at + 1] === 'days' ? one(at + 2, 'PRESENT_REF') : undefined
  // "future earnings" are of no date.
  if (
    word === 'future' &&
    /^[a-z]{3}/.test(tokens.lower[at + 1] ?? '') &&
    !wordIs(tokens, at + 1, 'and', 'for', 'with', 'but', 'that')
  )
    return undefined
  if ((word === 'recent' || word === 'recently') && (wordIs(tokens, at - 1, 'more', 'most') || wordIs(tokens, at + 1, 'as')))
    return undefined
  if (isTouching(tokens, at) && tokens.lower[at - 1] === '-') return undefined
  return vague && one(at + 1, vague)
}
