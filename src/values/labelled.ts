import { isEverydayLabel, isLabel, isRankingWord, isSmallWord, isStreetWord } from '../language/labels.js'
import { endsNounPhrase } from '../language/nouns.js'
import { isBlank, isDash, isDigit, isLetter, isUpper, type Word, wordAfter, wordBefore, wordEnding } from '../language/wordAt.js'
import type { Figure } from './figure.js'

const beforeDash = new Set(['minus', 'to', 'or', 'and', 'plus', 'negative', 'magnitude', 'mid', 'sub', 'from'])

/** The figure is one piece of a longer token: "F-16", "B52", "747-400", "1.2.3", "10:27", "24/7", "555-0142", "(555) 0142". */
export const isPieceOfToken = (text: string, figure: Figure): boolean => continuesToken(text, figure) || goesOn(text, figure)

function continuesToken(text: string, { start, end, currency, digits }: Figure): boolean {
  const before = text[start - 1] ?? ' '
  if (isDigit(text, start - 1) || (!currency && isLetter(text, start - 1)) || '#_/\\@)'.includes(before)) return true
  if ('.,:'.includes(before) && isDigit(text, start - 2)) return true
  // "the '90s", "NBC's"
  if (before === "'" || before === '\u2019') return digits ? end - start === 2 : isLetter(text, start - 2)
  if (before === '\u2014' || !isDash(text, start - 1) || !(isDigit(text, start - 2) || isLetter(text, start - 2))) return false
  const word = wordBefore(text, start, true)
  return !digits || !word || !beforeDash.has(word.lower)
}

function goesOn(text: string, figure: Figure): boolean {
  const { start, end, digits } = figure
  if (!digits) return isLetter(text, end)
  const next = text[end] ?? ' '
  if (':/.'.includes(next) && isDigit(text, end + 1)) return true
  if (next === ')' && text[start - 1] === '(' && end - start === 3) return isDigit(text, end + 1) || isDigit(text, end + 2)
  if ((next === "'" || next === '\u2019') && text[end + 1] === 's') return true
  if (isDash(text, end) && next !== '\u2014') return isDigit(text, end + 1) || (isUpper(text, end + 1) && !isLetter(text, end + 2))
  // "555-0142": a telephone number
  if (figure.joined === '-' && /^\d{3}[-\u2010-\u2013]\d{4}$/.test(text.slice(start, end))) return true
  return '_@&'.includes(next)
}

const isSentenceStart = (text: string, at: number): boolean => {
  let back = at
  for (let n = 0; n < 4 && (isBlank(text, back - 1) || '"“\'‘('.includes(text[back - 1] ?? '\n')); n++) back--
  return back === 0 || '.!?:;\n\r•|*–—-'.includes(text[back - 1]!)
}

/** Words round `at` are capitalised as in a headline, so that a capital says nothing. */
export function isTitleCase(text: string, at: number): boolean {
  let capitals = 0
  let back = at
  for (let n = 0; n < 8; n++) {
    const word = wordBefore(text, back)
    if (!word) break
    if (isUpper(text, word.start)) capitals++
    else if (!isSmallWord(word.lower)) return false
    back = word.start
  }
  let ahead = at
  while (isLetter(text, ahead) && ahead - at < 40) ahead++
  for (let n = 0; n < 8; n++) {
    const word = wordAfter(text, ahead)
    if (!word) break
    if (isUpper(text, word.start)) capitals++
    else if (!isSmallWord(word.lower)) return false
    ahead = word.end
  }
  return capitals > 2
}

/** "49 Zorro Ranch Road", "10 Downing Street", "22 Ave Foch". */
function isAddress(text: string, figure: Figure): boolean {
  let at = figure.end
  for (let n = 0; n < 5; n++) {
    const rank = /^\s\d{1,3}(?:st|nd|rd|th)\b/.exec(text.slice(at, at + 8))
    if (rank) at += rank[0].length
    const word: Word | undefined = wordAfter(text, at)
    if (!word || !isUpper(text, word.start)) return false
    if (isStreetWord(word.lower)) return n > 0 || word.lower === 'ave' || word.lower === 'rue'
    at = word.end
    if (text[at] === '.') at++
  }
  return false
}

/** Bare four digits that name a year or a number, unless what they count follows. */
const isYear = (text: string, figure: Figure, counts: boolean): boolean => {
  const [n] = figure.numbers
  if (!figure.digits || figure.rich || figure.numbers.length > 1 || figure.end - figure.start !== 4 || n < 1500 || n > 2099)
    return false
  const before = wordBefore(text, figure.start)
  return !counts || before?.lower === 'in' || before?.lower === 'since'
}

/**
 * Does the figure name something instead of counting it: "Article 5", "Boeing 737", "the top 10", "Group of Seven", a street number, a
 * year, 911? `counts`: a plural, a unit or a state of people follows, which outweighs everyday labels ("a day 300 people").
 */
export function isLabelled(text: string, figure: Figure, counts: boolean): boolean {
  if (figure.currency) return false
  const [n] = figure.numbers
  if (figure.digits && !figure.rich && n === 911 && figure.numbers.length === 1) return true
  if (isYear(text, figure, counts)) return true
  if (figure.digits && !figure.rich && isAddress(text, figure)) return true
  const before = wordBefore(text, figure.start)
  // "No. 10", "Vol. 3"
  if (!before && isBlank(text, figure.start - 1) && text[figure.start - 2] === '.') {
    const short = wordEnding(text, figure.start - 2)
    if (short && /^(?:no|nos|vol|art|sec|ch|pp|fig|rte|hwy)$/.test(short.lower)) return true
  }
  if (
    !figure.digits &&
    !figure.article &&
    isUpper(text, figure.start) &&
    !isSentenceStart(text, figure.start) &&
    !isTitleCase(text, figure.start)
  ) {
    const next = wordAfter(text, figure.end)
    return (
      (before !== undefined && (isUpper(text, before.start) || before.lower === 'of')) ||
      (next !== undefined && isUpper(text, next.start))
    )
  }
  if (!figure.rich && isNamed(text, figure, counts)) return true
  if (!before) return false
  if (figure.rich && !isLabel(before.lower)) return false
  const capital = isUpper(text, before.start)
  if (isRankingWord(before.lower) && !counts) return true
  if (isLabel(before.lower)) {
    if (capital && !isSentenceStart(text, before.start)) return !counts || !isEverydayLabel(before.lower)
    return isEverydayLabel(before.lower) ? !counts && !isVerbLike(text, before) : true
  }
  if (!capital || counts || !figure.digits || figure.numbers.length > 1) return false
  return !endsNounPhrase(before.lower) && !isSentenceStart(text, before.start) && !isTitleCase(text, figure.start)
}

/** "Boeing's 787 Dreamliner", "69 News", "NBC 7": bare digits beside a name; "the 8000 block of Damen". */
function isNamed(text: string, figure: Figure, counts: boolean): boolean {
  const next = wordAfter(text, figure.end)
  if (next?.lower === 'block') return true
  if (counts || !figure.digits || figure.numbers.length > 1) return false
  const before = wordBefore(text, figure.start)
  if (before && before.end - before.start > 1 && isAllCapitals(text, before) && !isAllCapitals(text, next)) return true
  return next !== undefined && isUpper(text, next.start) && next.end - next.start > 1 && !isTitleCase(text, figure.start)
}

const isAllCapitals = (text: string, word: Word | undefined): boolean =>
  word !== undefined && text.slice(word.start, word.end) === text.slice(word.start, word.end).toUpperCase()

/** "to order 30", "they question 12": a verb and no label. */
const isVerbLike = (text: string, word: Word): boolean => {
  const before = wordBefore(text, word.start)?.lower
  return before === 'to' || before === 'they' || before === 'we' || before === 'will' || before === 'would'
}
