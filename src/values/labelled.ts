import { isAllCapitals, isSentenceStart, isTitleCase } from '../language/capitals.js'
import { isEverydayLabel, isLabel, isMonth, isNumberSign, isRankingWord, isStreetWord } from '../language/labels.js'
import { endsNounPhrase, isPlural, plural } from '../language/nouns.js'
import { unitNamed } from '../language/units.js'
import { isBlank, isUpper, type Word, wordAfter, wordBefore, wordEnding } from '../language/wordAt.js'
import { wordSet } from '../language/wordSet.js'
import type { Figure } from './figure.js'

/** Digits without point, groups, magnitude or range: all that years, labels and addresses are written in. */
const isPlain = ({ digits, rich, numbers }: Figure): boolean => digits && !rich && numbers.length === 1

/** "49 Elm Hill Road", "10 Downing Street", "22 Ave Foch". */
function isAddress(text: string, figure: Figure): boolean {
  let at = figure.end
  for (let n = 0; n < 5; n++) {
    const rank = /^\s\d{1,3}(?:st|nd|rd|th)\b/.exec(text.slice(at, at + 8))
    if (rank) at += rank[0].length
    const word: Word | undefined = wordAfter(text, at)
    if (!word || !isUpper(text, word.start)) return false
    // "49 5th Avenue"
    if (isStreetWord(word.lower)) return n > 0 || rank !== null || word.lower === 'ave' || word.lower === 'rue'
    at = word.end
    if (text[at] === '.') at++
  }
  return false
}

/** Four bare digits: "by 2120", "in 2018", "the 2018 sales". Outside these years a plural makes them a count ("1700 men"). */
function isYear(text: string, figure: Figure, counts: boolean): boolean {
  const [n] = figure.numbers
  if (figure.end - figure.start !== 4 || n < 1500 || n > 2199) return false
  const before = wordBefore(text, figure.start)?.lower
  return !counts || (n >= 1950 && n < 2040) || before === 'in' || before === 'since'
}

/** "No. 10", "Vol. 3", "H.R. 1". */
function isNumbered(text: string, at: number): boolean {
  if (!isBlank(text, at - 1) || text[at - 2] !== '.') return false
  const sign = wordEnding(text, at - 2)
  return sign !== undefined && (isNumberSign(sign.lower) || text.slice(sign.start - 2, sign.end) === 'H.R')
}

const people = wordSet('people persons civilians soldiers fighters militants rebels children women men others students officers')

/** "Group of Seven", "Formula One", "Three Mile Island": a capital where none is due. */
function isNameWord(text: string, { start, end }: Figure): boolean {
  if (!isUpper(text, start) || isSentenceStart(text, start) || isTitleCase(text, start, end)) return false
  const before = wordBefore(text, start)
  const next = wordAfter(text, end)
  // a headline, a dateline or tags run into the first sentence: "CHICAGO Seven people were", "Air Strikes on a Town Thirty civilians were"
  if (next && before?.lower !== 'of' && people.has(text.slice(next.start, next.end))) return false
  if (before && (isUpper(text, before.start) || before.lower === 'of')) return true
  return next !== undefined && isUpper(text, next.start)
}

/** "Three Mile Island", "near 8 Mile": a unit in the singular bears a capital outside a headline, and so do the words round it. */
export function isNameOfUnit(text: string, { digits, numbers, start }: Figure, end: number): boolean {
  const unit = wordEnding(text, end)
  if (!unit || !isUpper(text, unit.start) || isPlural(unit.lower) || isTitleCase(text, start, end)) return false
  // "99.5 Fahrenheit" has no other form
  if (digits) return numbers[0] > 1 && isBlank(text, unit.start - 1) && unitNamed(plural(unit.lower)) !== undefined
  const next = wordAfter(text, end)
  return isUpper(text, start) && next !== undefined && isUpper(text, next.start)
}

/** "Boeing's 787 Dreamliner", "69 News", "NBC 7", "Lee 20 said", and the 8000 block of a street. */
function isBesideName(text: string, { start, end }: Figure): boolean {
  const next = wordAfter(text, end)
  const before = wordBefore(text, start)
  if (before && before.end - before.start > 1 && isAllCapitals(text, before) && !(next && isAllCapitals(text, next))) return true
  if (isTitleCase(text, start, end)) return false
  if (next && isUpper(text, next.start) && next.end - next.start > 1) return true
  return (
    before !== undefined && isUpper(text, before.start) && !endsNounPhrase(before.lower) && !isSentenceStart(text, before.start)
  )
}

/** "page 12", "phase two", "the top 10": everyday labels and ranks count where a plural follows ("a day 300 people"). */
function isBehindLabel(text: string, figure: Figure, counts: boolean): boolean {
  const label = wordBefore(text, figure.start)
  if (!label) return false
  if (isRankingWord(label.lower)) return !counts && !figure.rich
  if (isMonth(label.lower) && isUpper(text, label.start)) return !counts
  if (!isLabel(label.lower)) return false
  return !isEverydayLabel(label.lower) || (!counts && !isVerbLike(text, label))
}

/** "to order 30", "they question 12": a verb and no label. */
function isVerbLike(text: string, word: Word): boolean {
  const before = wordBefore(text, word.start)?.lower
  return before === 'to' || before === 'they' || before === 'we' || before === 'will' || before === 'would'
}

/**
 * Does the figure name something instead of counting it: "Article 5", "Boeing 737", "the top 10", "Group of Seven", a street number, a
 * year, 911? `counts`: a plural or a state of people follows, or a bound word stands before, which outweighs everyday labels. `bounded`:
 * the latter.
 */
export function isLabelled(text: string, figure: Figure, counts: boolean, bounded: boolean): boolean {
  if (figure.currency) return false
  if (figure.digits && !figure.rich && isAddress(text, figure)) return true
  if (isPlain(figure)) {
    if (figure.numbers[0] === 911 || wordAfter(text, figure.end)?.lower === 'block') return true
    if (!bounded && isYear(text, figure, counts)) return true
    if (!counts && isBesideName(text, figure)) return true
  }
  if (!figure.digits && !figure.article && isNameWord(text, figure)) return true
  return isNumbered(text, figure.start) || isBehindLabel(text, figure, counts)
}
