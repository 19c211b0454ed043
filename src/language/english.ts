import { wordsOf } from './lineShape.js'

const common = new Set(
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one were all their has would who said its been more when will there no if out so what up about into than them can only other new some could time these two may then do first any my now such like over our man me even most after also did many before must through years where much your way should they well people down just because very she her we you i him us how could against'.split(
    ' ',
  ),
)
const enough = { words: 25, share: 0.18 }

const letter = /\p{L}/gu
const latin = /\p{Script=Latin}/gu
/** May be a letter of another alphabet. */
const beyondLatin = /[\u00b5\u0250-\u1fff\u2071-\uffff]/

/** Are most of its first letters of another alphabet than the Latin one? */
export function seemsForeign(text: string): boolean {
  const head = text.slice(0, 4000)
  if (!beyondLatin.test(head)) return false
  const letters = head.match(letter)?.length ?? 0
  return letters > 2 * (head.match(latin)?.length ?? 0)
}

/** Is the text likely English? By the share of its commonest words, 30 to 50 % in English prose, below 10 % elsewhere; short texts pass. */
export function seemsEnglish(text: string): boolean {
  const words = wordsOf(text.slice(0, 4000))
  if (words.length < enough.words)
    return (
      !/[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Devanagari}]{2,}/u.test(
        text,
      ) || words.some(word => common.has(word))
    )
  let known = 0
  for (const word of words) if (common.has(word)) known++
  return known / words.length >= enough.share
}
