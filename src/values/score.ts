import { isBlank, isDash, wordAfterHyphen, wordAt, wordBefore } from '../language/wordAt.js'
import type { QuantityMention } from '../model/mention.js'
import type { Figure } from './figure.js'

const voteWords = new Set(
  'vote votes voted voting ruling ruled decision opinion majority margin verdict split ballot tally approve approved rejected passed confirmed adopted favor favour bill legislation amendment measure resolution chamber seat seats senate legislature committee'.split(
    ' ',
  ),
)
const scoreWords = new Set(
  'win wins won winning beat beats beaten beating lost lose losing loss losses lead leads led leading trail trailed trailing defeat defeats defeated victory draw drew drawn tie tied score scored record triumph thrashed edged thumped downed hammered down up ahead games sets shutout deficit advantage series aggregate finish finished'.split(
    ' ',
  ),
)
const lookAround = 5
/** A house that votes, so near that "won, 134 to 63" is no game. */
const houses =
  /\b(?:caucus|senat(?:e|ors?)|parliament|lawmakers?|congress(?:man|woman)?|house of commons|commons|justices|chairwoman|legislat(?:ion|ors?|ure)|democrats|republicans|representatives?|elections?|ballots?)\b/i
/** By their capitals: "a house" and "the board" vote on nothing. */
const namedHouses = /\b(?:[Tt]he (?:U\.S\. |US )?House|MPs|MEPs|Assembly|Council|Board|Knesset|Bundestag|Duma)\b/
const nearHouse = 110
function tellsOfHouse(text: string, { start, end }: Figure): boolean {
  const around = text.slice(Math.max(0, start - nearHouse), end + nearHouse)
  return houses.test(around) || namedHouses.test(around)
}

function isNear(text: string, start: number, end: number, words: ReadonlySet<string>): boolean {
  let at = start
  for (let n = 0; n < lookAround; n++) {
    const word = wordBefore(text, at, n === 0)
    if (!word) break
    if (words.has(word.lower)) return true
    at = word.start
  }
  at = end
  for (let n = 0; n < 3; n++) {
    const word = isDash(text, at) ? wordAt(text, at + 1) : isBlank(text, at) ? wordAfterHyphen(text, at) : undefined
    if (!word) break
    if (words.has(word.lower)) return true
    at = word.end
  }
  return false
}

/** Votes of a committee, and more. */
const fewestVoters = 8
/** Most that one side of a game scores; larger falling pairs ("747-400") are names. */
const highestScore = 250

/**
 * Is the pair a vote ("57-43", "by 57 votes to 43") or the score of a game ("won 3-2")? Told by the words round it; a falling or even pair
 * joined by a dash is a score even without them, a rising pair never.
 */
export function readScore(text: string, figure: Figure): 'vote' | 'score' | undefined {
  const [first, second] = figure.numbers
  if (second === undefined || figure.rich || figure.currency || !Number.isInteger(first) || !Number.isInteger(second))
    return undefined
  if ((figure.joined !== '-' && figure.joined !== 'to') || first < 0) return undefined
  if (figure.votes) return 'vote'
  // "leads 44 to 41 percent": shares
  if (/^\s?(?:%|percent\b|per cent\b|pct\b)/.test(text.slice(figure.end, figure.end + longestPercent))) return undefined
  if (isNear(text, figure.start, figure.end, voteWords) && (first >= second || figure.joined === '-')) return 'vote'
  if (first >= second && second > 0 && !figure.rich && tellsOfHouse(text, figure) && isBare(text, figure.end)) {
    const isTold =
      figure.joined === '-'
        ? isNear(text, figure.start, figure.end, scoreWords)
        : /(?:[,;(]|\bby) $/.test(text.slice(Math.max(0, figure.start - 4), figure.start))
    if (isTold && first + second > fewestVoters) return 'vote'
  }
  if (first > highestScore || second > highestScore) return undefined
  if (first >= second && figure.joined === '-' && figure.digits) return 'score'
  if (first < second && figure.joined === 'to') return undefined
  return isNear(text, figure.start, figure.end, scoreWords) && isBare(text, figure.end) ? 'score' : undefined
}

const longestPercent = 10

/** "won 2-3" but not "won 2-3 seats". */
function isBare(text: string, end: number): boolean {
  const word = wordAfterHyphen(text, end)
  return !word?.lower.endsWith('s') || scoreWords.has(word.lower)
}

/** A vote or score is a count with the figure of the other side beside it. */
export function makeScore(text: string, figure: Figure, kind: 'vote' | 'score'): QuantityMention {
  const { start, end } = figure
  const [first, second] = figure.numbers
  const value = { kind: 'count' as const, min: first, max: first, against: second!, of: kind, step: 1 }
  return { start, end, kind, text: text.slice(start, end), number: [first, second!], bound: '=', value, figure: { start, end } }
}
