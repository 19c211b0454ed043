import type { ArticleNotice } from '../../model/article.js'

const bidi = /[\u202a-\u202e\u2066-\u2069]/
// letters of the alphabets that lend themselves to it; a sign of its own, as in "β-carotene" or "5 µm", is none
const mixed =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]\p{Script=Latin}/u
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u
const hidden = /[\p{Script=Latin}\p{Nd}]([\u180e\u200b-\u200f\u2060-\u2064\ufeff])[\p{Script=Latin}\p{Nd}]/u

// Unicode's scripts are slow to make an expression of, and nearly no text has a character that calls for them
const strange = /[^\0-\u036f\u2010-\u205f\u2070-\u20cf]/

const codeOf = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** The run of letters and digits round a place, at most 60 characters of it. */
function wordAround(text: string, at: number): string {
  const inWord = (index: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text[index] ?? ' ')
  let start = at
  let end = at
  while (start > 0 && at - start < 30 && inWord(start - 1)) start--
  while (end - at < 30 && inWord(end)) end++
  return text.slice(start, end)
}

/**
 * Notices on characters by which a text can show a reader one thing and say another (Unicode Technical Report 36): changes of the direction of writing, letters of
 * another alphabet within a Latin word ("Ѕherman" with a Cyrillic letter), and characters without width within a word or figure. Nothing is repaired: such words equal no others.
 */
export function findDeceptions(text: string): ArticleNotice[] {
  const notices: ArticleNotice[] = []
  if (bidi.test(text))
    notices.push({ is: 'bidi-controls', detail: 'the text holds characters that change the direction of writing' })
  if (!strange.test(text)) return notices
  const look = mixed.exec(text)
  if (look !== null) {
    const word = wordAround(text, look.index)
    notices.push({
      is: 'look-alike-letters',
      detail: `"${word}" mixes alphabets (${codeOf(foreign.exec(look[0])![0])}): it is not taken for the word it looks like`,
    })
  }
  const sign = hidden.exec(text)?.[1]
  if (sign !== undefined)
    notices.push({
      is: 'hidden-characters',
      detail: `a character without width (${codeOf(sign)}) stands within a word or figure, which is not read as one`,
    })
  return notices
}
