import { type NumberReading, readAndAHalf, readMagnitudes, tidy, trailingStep, vulgar } from './numerals.js'
import { isBlank, isDigit, skipBlanks } from './wordAt.js'

const hidden = /[\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/

/** A character without width parts these digits from others: what a reader sees as 12 is neither 1 nor 2. */
const isPartHidden = (text: string, start: number, end: number): boolean =>
  (hidden.test(text[end] ?? '') && isDigit(text, end + 1)) || (hidden.test(text[start - 1] ?? '') && isDigit(text, start - 2))

/** Digits with groups of three ("1,234", "1 000", "1'000"), decimals, vulgar fractions: the end of the plain figure. */
function readDigits(text: string, at: number): { value: number; step: number; end: number } | undefined {
  let end = at
  while (end - at < 25 && isDigit(text, end)) end++
  if (isDigit(text, end) || isPartHidden(text, at, end)) return undefined
  let digits = text.slice(at, end)
  if (digits.length >= 1 && digits.length <= 3 && digits[0] !== '0') {
    const mark = text[end]
    if (mark === ',' || isBlank(text, end)) {
      while (
        text[end] === mark &&
        isDigit(text, end + 1) &&
        isDigit(text, end + 2) &&
        isDigit(text, end + 3) &&
        !isDigit(text, end + 4)
      ) {
        if (digits.length > 18) return undefined
        digits += text.slice(end + 1, end + 4)
        end += 4
      }
    }
  }
  let value = Number(digits || '0')
  let step = trailingStep(value)
  if (text[end] === '.' && isDigit(text, end + 1)) {
    let stop = end + 1
    while (stop - end < 20 && isDigit(text, stop)) stop++
    if (isDigit(text, stop)) return undefined
    value = Number(`${digits || '0'}${text.slice(end, stop)}`)
    step = 10 ** -(stop - end - 1)
    end = stop
  } else if (digits === '') return undefined
  const piece = vulgar.get(text[end] ?? '')
  if (piece !== undefined) return { value: value + piece, step: piece === 0.5 ? 0.5 : 0.25, end: end + 1 }
  return readMixedFraction(text, { value, step, end })
}

/** Below a slash only these make a fraction; "24/7" and "9/11" are none. The fraction slash of typesetters allows any. */
const bottoms = new Set([2, 3, 4, 8, 16, 32, 64])

/** "2 1/2", "1/2", "3/16", "1⁄128". */
function readMixedFraction<T extends { value: number; step: number; end: number }>(text: string, whole: T): T {
  const mark = text[whole.end]
  const alone = mark === '/' || mark === '\u2044'
  let at = whole.end
  if (alone) while (at > 0 && whole.end - at < 3 && isDigit(text, at - 1)) at--
  else at = skipBlanks(text, at)
  if ((!alone && at === whole.end) || !isDigit(text, at)) return whole
  const found = /^(\d{1,3})([/\u2044])(\d{1,3})(?![\d/.-])/.exec(text.slice(at, at + 8))
  if (!found || !Number.isInteger(whole.value)) return whole
  const [top, bottom] = [Number(found[1]), Number(found[3])]
  if (top < 1 || top >= bottom || (found[2] === '/' && !bottoms.has(bottom)) || (alone && whole.value !== top)) return whole
  return { ...whole, value: (alone ? 0 : whole.value) + top / bottom, step: 1 / bottom, end: at + found[0].length }
}

/** The figure in digits that begins at `at`, with its multiplier. */
export function readFigure(text: string, at: number, money: boolean): NumberReading | undefined {
  const sharp = vulgar.get(text[at] ?? '')
  if (sharp !== undefined) return { start: at, end: at + 1, value: sharp, step: 0.25, digits: true, fraction: true }
  const plain = readDigits(text, at)
  if (!plain) return undefined
  const fraction = plain.value > 0 && plain.value < 1 && /[/\u2044]/.test(text.slice(at, plain.end))
  const { factor, end } = readMagnitudes(text, plain.end, money)
  const half = factor === 1 ? readAndAHalf(text, end) : undefined
  if (half) return { start: at, end: half.end, value: plain.value + half.add, step: 0.5, digits: true }
  return {
    start: at,
    end,
    value: tidy(plain.value * factor),
    step: tidy(plain.step * factor),
    digits: true,
    ...(fraction ? { fraction } : {}),
  }
}
