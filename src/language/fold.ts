import { rememberWords } from './rememberWords.js'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
const nonAscii = /[^\x00-\x7f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
const eachNonAscii = /[^\x00-\x7f]/g
const marks = /\p{M}+/gu
const spaces = /\s+/g
const uneven = /^\s|\s$|\s\s|[^\S ]/
const possessive = /'s(?![a-z])/g
const pluralPossessive = /s'(?![a-z])/g
const dottedInitials = /(?<![a-z])(?:[a-z]\.)+[a-z](?:\.|(?![a-z]))/g

/** Letters that NFKD does not take apart, and the punctuation that word processors put in. */
const plain = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['þ', 'th'],
  ['Þ', 'Th'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['œ', 'oe'],
  ['Œ', 'Oe'],
  ['ı', 'i'],
  ['ə', 'e'],
  ['Ə', 'E'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['‘', "'"],
  ['’', "'"],
  ['‛', "'"],
  ['ʼ', "'"],
  ['ʻ', "'"],
  ['ʿ', "'"],
  ['ʾ', "'"],
  ['`', "'"],
  ['´', "'"],
  ['′', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['\u00ad', ''],
  ['\u200b', ''],
  ['\ufeff', ''],
])

/** "g" for "ğ", "l" for "ł": the letter without its marks, one for one. */
export const bareLetter = (letter: string): string => (plain.get(letter) ?? letter.normalize('NFD'))[0]!

function toAscii(text: string): string {
  // Before NFKD, which would turn "´" into a space and a mark
  const result = text.replace(eachNonAscii, character => plain.get(character) ?? character)
  return nonAscii.test(result) ? result.normalize('NFKD').replace(marks, '') : result
}

/**
 * The form under which tables and comparisons know a word or phrase: lower case, no diacritics, straight quotes, single plain spaces,
 * no possessive 's, no stops inside initials ("U.S." is "us"), no "the" in front. Hyphens stay. Not a slice of the text: lengths change.
 */
export const fold = rememberWords((text: string): string => {
  let folded = (nonAscii.test(text) ? toAscii(text) : text).toLowerCase()
  if ((folded.includes(' ') || folded.includes('\n') || folded.includes('\t')) && uneven.test(folded))
    folded = folded.replace(spaces, ' ').trim()
  if (folded.includes("'")) folded = folded.replace(possessive, '').replace(pluralPossessive, 's')
  if (folded.includes('.')) folded = folded.replace(dottedInitials, initials => initials.replaceAll('.', ''))
  return folded.startsWith('the ') ? folded.slice(4) : folded
})

const gaps = /[\s-]+/g
const stops = /[.,]/g

/**
 * Looser than `fold`: hyphens are spaces and stops are gone ("al-Qaeda" / "al Qaeda", "Acme Inc." / "Acme Inc"). Takes a folded
 * phrase.
 */
export function loosen(folded: string): string {
  const bare = folded.includes('.') || folded.includes(',') ? folded.replace(stops, '') : folded
  return bare.includes('-') ? bare.replace(gaps, ' ').trim() : bare
}

/**
 * `loosen(fold(field))` of every field of a table in plain ASCII at once, ten times as fast as one by one. Separators (line ends and | ; = , : /) stay
 * where they are; Saint, Mount and Fort are spelt as in `loosenPlace`.
 */
export function foldTable(table: string): string {
  return table
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll('-', ' ')
    .replace(possessive, '')
    .replace(pluralPossessive, 's')
    .replace(/(?<=[|;=,:\n] ?)(?:the |saint |mt |ft )/g, start => placeStarts.get(start) ?? '')
}

const placeStarts = new Map([
  ['saint ', 'st '],
  ['mt ', 'mount '],
  ['ft ', 'fort '],
])

/**
 * Loosens a folded name and spells what it begins with in one way: St. Louis / Saint Louis, Mt. Hood / Mount Hood, Ft. Hood /
 * Fort Hood.
 */
export function loosenPlace(folded: string): string {
  const loose = loosen(folded)
  const space = loose.indexOf(' ') + 1
  const start = space > 0 ? placeStarts.get(loose.slice(0, space)) : undefined
  return start === undefined ? loose : start + loose.slice(space)
}
