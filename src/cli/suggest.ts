import type { Library } from './library.js'

/** The word, if it is in the list; else a UserError that says what was wrong and what was probably meant. */
export const oneOf = async (library: Library, what: string, word: string, words: readonly string[]): Promise<string> => {
  if (words.includes(word)) return word
  const meant = await library.closestTo(word, words)
  throw new library.UserError(`unknown ${what} '${word}'`, meant ? `Did you mean '${meant}'?` : `There is: ${words.join(', ')}.`)
}
