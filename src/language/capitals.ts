import { isSmallWord } from './labels.js'
import { isBlank, isUpper, type Word, wordAfter, wordBefore } from './wordAt.js'

/** Does a sentence, a line or a quotation begin at `at`, so that a capital there says nothing? */
export function isSentenceStart(text: string, at: number): boolean {
  let back = at
  for (let n = 0; n < 4 && (isBlank(text, back - 1) || '"\u201c\u2018\'('.includes(text[back - 1] ?? '\n')); n++) back--
  return back === 0 || '.!?:;\n\r\u2022|*\u2013\u2014-'.includes(text[back - 1]!)
}

const lookAround = 8

/** Are the words round a span capitalised as in a headline, so that a capital says nothing? */
export function isTitleCase(text: string, start: number, end: number): boolean {
  let capitals = 0
  for (const step of [wordBefore, wordAfter]) {
    let at = step === wordBefore ? start : end
    for (let n = 0; n < lookAround; n++) {
      const word = step(text, at)
      if (!word) break
      if (isUpper(text, word.start)) capitals++
      else if (!isSmallWord(word.lower)) return false
      at = step === wordBefore ? word.start : word.end
    }
  }
  return capitals > 2
}

export function isAllCapitals(text: string, { start, end }: Word): boolean {
  const word = text.slice(start, end)
  return word === word.toUpperCase()
}
