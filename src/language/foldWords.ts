import { fold } from './fold.js'

/** The folded words of a text, punctuation and possessives dropped, stops inside initials closed up ("the U.S.'s new plan" -> us, new, plan). */
export const foldWords = (text: string): string[] =>
  fold(text)
    .replaceAll("'", '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const endings: [RegExp, string][] = [
  [/^(def|off|pret|lic)ence/, '$1ense'],
  [/^(cent|theat|met|lit|fib|kilomet|kilolit)re(s?)$/, '$1er$2'],
  [/^(lab|neighb|harb|col|hon|fav|behavi|rum|arm|hum)our/, '$1or'],
  [/^programme(s?)$/, 'program$1'],
  // "Shiite villages" / "Shia villages"
  [/^shiite(s?)$/, 'shia$1'],
  [/is(e|ed|es|ing|ation|ations)$/, 'iz$1'],
  [/ll(ed|ing|or|ors)$/, 'l$1'],
]

/** One test that most words fail, in place of six replacements that change nothing. */
const british = new RegExp(endings.map(([ending]) => ending.source).join('|'))

/** One key for the British and the American spelling of a folded word ("defence" / "defense"); no spelling to print. */
export const foldSpelling = (word: string): string =>
  word.length < 5 || !british.test(word) ? word : endings.reduce((folded, [from, to]) => folded.replace(from, to), word)
