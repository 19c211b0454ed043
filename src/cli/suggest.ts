import type { Library } from './library.js'

/** The word of a list that was probably meant. Fuse.js is loaded only now that something is wrong. */
export const closestTo = async (word: string, words: readonly string[]): Promise<string | undefined> => {
  const { default: Fuse } = await import('fuse.js')
  return new Fuse(words, { ignoreFieldNorm: true, ignoreLocation: true, threshold: 0.5 }).search(word)[0]?.item
}

/** The word, if it is in the list; else a UserError that says what was wrong and what was probably meant. */
export const oneOf = async (library: Library, what: string, word: string, words: readonly string[]): Promise<string> => {
  if (words.includes(word)) return word
  const meant = await closestTo(word, words)
  throw new library.UserError(`unknown ${what} '${word}'`, meant ? `Did you mean '${meant}'?` : `There is: ${words.join(', ')}.`)
}
