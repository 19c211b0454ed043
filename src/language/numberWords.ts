import { readFigure } from './digits.js'
import {
  magnitudes,
  type NumberReading,
  parts,
  readAndAHalf,
  readMagnitudes,
  smallNumber,
  tens,
  tidy,
  trailingStep,
  units,
  vulgar,
} from './numerals.js'
import { unitNamed } from './units.js'
import { isDash, isDigit, type Word, wordAfter, wordAfterHyphen, wordAt } from './wordAt.js'

export { type NumberReading, smallNumber } from './numerals.js'

/** "thirds", "-third of", "quarter of": the part a numerator speaks of. */
function readPart(text: string, at: number, numerator: number): { value: number; end: number } | undefined {
  const hyphen = isDash(text, at)
  const word = wordAfterHyphen(text, at)
  if (!word) return undefined
  const plural = word.lower.endsWith('s')
  const name = plural ? word.lower.slice(0, -1) : word.lower
  const bottom = parts.get(name)
  if (!bottom || numerator < 1 || numerator >= bottom) return undefined
  if (plural !== numerator > 1) return undefined
  const next = wordAfter(text, word.end)
  // "three quarters" is a share, "two quarters" are half a year unless "of" follows; "one third of", "one-third", but not "one fifth man".
  if (
    plural
      ? name === 'quarter' && numerator !== 3 && !hyphen && next?.lower !== 'of'
      : !hyphen && next?.lower !== 'of' && next?.lower !== 'the' && bottom !== 2
  )
    return undefined
  return { value: numerator / bottom, end: word.end }
}

const share = (start: number, value: number, end: number): NumberReading => ({
  start,
  end,
  value,
  step: 0.1,
  digits: false,
  fraction: true,
})

/** What half of one may be told of: "half a mile", "half a percentage point". */
const isOfUnit = (lower: string): boolean => unitNamed(lower) !== undefined || lower.startsWith('percent')

/** "half", "half a million", "half of", "a third of", "a quarter of a million", "a million". */
function readArticle(text: string, first: Word): NumberReading | undefined {
  const start = first.start
  if (first.lower === 'half') {
    const article = wordAfterHyphen(text, first.end)
    if (article?.lower === 'a' || article?.lower === 'an') {
      const word = wordAfterHyphen(text, article.end)
      const factor = word && magnitudes.get(word.lower)
      if (word && factor)
        return { start, end: word.end, value: factor / 2, step: factor === 12 ? 2 : factor / 10, digits: false, article: true }
      return word && isOfUnit(word.lower) ? share(start, 0.5, first.end) : undefined
    }
    if (article && isDash(text, first.end) && unitNamed(article.lower)) return share(start, 0.5, first.end)
    const known =
      article && (article.lower === 'of' || article.lower === 'the' || article.lower === 'its' || article.lower === 'their')
    return known && !isDash(text, first.end) ? share(start, 0.5, first.end) : undefined
  }
  const word = wordAfter(text, first.end)
  if (!word) return undefined
  if (magnitudes.has(word.lower) && word.lower.length > 3) return finishWords(text, start, 1, first.end, true)
  const bottom = parts.get(word.lower)
  const unit = bottom === 2 || bottom === 4 ? wordAfterHyphen(text, word.end) : undefined
  // "a quarter-mile", "a half mile"; "a third degree" is an ordinal
  if (unit && unitNamed(unit.lower)) return share(start, 1 / bottom!, word.end)
  const next = bottom && wordAfter(text, word.end)
  if (!bottom || !next) return undefined
  if (word.lower === 'half') {
    // "a half million" is half a million; "a half hour" belongs to the reader of durations.
    const factor = magnitudes.get(next.lower)
    return factor ? { start, end: next.end, value: factor / 2, step: factor / 10, digits: false, article: true } : undefined
  }
  if (next.lower !== 'of') return undefined
  const whole = wordAfter(text, next.end)
  const factor = whole?.lower === 'a' ? wordAfter(text, whole.end) : undefined
  const times = factor && magnitudes.get(factor.lower)
  if (factor && times) return { start, end: factor.end, value: times / bottom, step: times / 10, digits: false, article: true }
  return share(start, 1 / bottom, word.end)
}

/** Goes on from a first small value: hundreds, thousands, "and five", "and a half". */
function finishWords(text: string, start: number, first: number, firstEnd: number, article: boolean): NumberReading {
  let total = 0
  let current = first
  let end = firstEnd
  let last = Number.POSITIVE_INFINITY
  let dozen = false
  for (let n = 0; n < 24; n++) {
    let word = wordAfterHyphen(text, end)
    if (!word) break
    if (word.lower === 'and') {
      const half = readAndAHalf(text, end)
      if (half) {
        const after = readMagnitudes(text, half.end, false)
        const value = tidy((total + current + half.add) * after.factor)
        return { start, end: after.end, value, step: after.factor / 2, digits: false }
      }
      // "two hundred and five people", but not "one hundred and two hundred".
      if (current !== 0 && current % 100 !== 0) break
      const next = wordAfter(text, word.end)
      const small = next && smallNumber(next.lower)
      const beyond = next && wordAfterHyphen(text, next.end)
      if (
        !next ||
        small === undefined ||
        (current === 0 && total === 0) ||
        beyond?.lower === 'hundred' ||
        beyond?.lower === 'dozen'
      )
        break
      word = next
    }
    const factor = magnitudes.get(word.lower)
    if (factor !== undefined) {
      dozen = factor === 12
      if (factor === 100) current *= 100
      else if (factor >= last) break
      else if (dozen) current *= 12
      else {
        total += current * factor
        current = 0
        last = factor
        // "a hundred million", "two thousand billion": further magnitudes multiply.
        const more = readMagnitudes(text, word.end, false)
        if (more.factor > 1) {
          total *= more.factor
          end = more.end
          continue
        }
      }
    } else {
      const ten = tens.get(word.lower)
      const unit = units.get(word.lower)
      if (ten !== undefined && current % 100 === 0 && (current >= 100 || total > 0)) current += ten
      else if (
        unit !== undefined &&
        unit > 0 &&
        ((current % 100 === 0 && (current >= 100 || total > 0)) || (unit < 10 && current % 10 === 0 && current % 100 >= 20))
      )
        current += unit
      else break
    }
    end = word.end
  }
  const value = tidy(total + current)
  const step = dozen ? 2 * Math.max(1, first) : trailingStep(value)
  return { start, end, value, step, digits: false, ...(article ? { article } : {}) }
}

function readWords(text: string, first: Word): NumberReading | undefined {
  if (first.lower === 'a' || first.lower === 'an' || first.lower === 'half') return readArticle(text, first)
  const value = smallNumber(first.lower)
  if (value === undefined) return undefined
  const part = value > 0 && value < 10 ? readPart(text, first.end, value) : undefined
  return part ? share(first.start, part.value, part.end) : finishWords(text, first.start, value, first.end, false)
}

/**
 * The number that begins exactly at `at`: digits ("1,234.5", "1 000", "3bn", "2 1/2") or words ("two hundred and five", "half a million",
 * "a dozen", "two-and-a-half", "two thirds", "a quarter of"). Looks at no more than some 30 words, so it is linear in the text.
 * With `money` a small m, b or t after the figure multiplies ("$5.4m"); without, "5m" is left to the reader of units.
 * Does not judge whether the number is a quantity, a year or part of a name, nor what stands before it.
 */
export function readNumber(text: string, at: number, money = false): NumberReading | undefined {
  if (isDigit(text, at) || (text[at] === '.' && isDigit(text, at + 1)) || vulgar.has(text[at] ?? ''))
    return readFigure(text, at, money)
  const word = wordAt(text, at)
  return word && readWords(text, word)
}
