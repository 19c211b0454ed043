import { smallNumber } from '../language/numberWords.js'
import type { CountValue } from '../model/value.js'

export const number = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
/** "Once", "at least three times", "several times". */
export const times = `once|twice|(?:at least |about |approximately |nearly |more than |up to )?(?:once|twice|(?:${number}|multiple|several|numerous|many|a few) times)|more than once`

/** "Multiple times" is twice or more. */
export function countOfTimes(words: string): CountValue {
  const figure = numberIn(words)
  const of = 'time'
  if (figure === undefined) return { kind: 'count', min: 2, of, step: 1 }
  if (words.startsWith('more than')) return { kind: 'count', min: figure + 1, of, step: 1 }
  if (words.startsWith('at least')) return { kind: 'count', min: figure, of, step: 1 }
  if (words.startsWith('up to')) return { kind: 'count', max: figure, of, step: 1 }
  const slack = /^(?:about|approximately|nearly)/.test(words) ? 1 : 0
  return { kind: 'count', min: figure - slack, max: figure + slack, of, step: 1 }
}

function numberIn(words: string): number | undefined {
  if (/\b(?:once|single|one)\b/.test(words)) return 1
  if (/\btwice\b/.test(words)) return 2
  const word = /\b(?:\d{1,2}|[a-z]{3,6})(?= times| |$)/.exec(
    words.replace(/^(?:at least|about|approximately|nearly|more than|up to) /, ''),
  )?.[0]
  if (word === undefined) return undefined
  return /^\d/.test(word) ? Number(word) : smallNumber(word)
}
