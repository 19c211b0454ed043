/**
 * The words of lists, whatever white space stands between them. A native constructor takes thousands of words in a millisecond.
 */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  const words = new Set(lists.join(' ').replaceAll('\n', ' ').split(' '))
  words.delete('')
  return words
}

/** Rows of a name and its words: the name by each word. */
export const rowOfWord = (rows: Iterable<readonly [name: string, words: string]>): ReadonlyMap<string, string> =>
  new Map([...rows].flatMap(([name, words]) => words.split(' ').map(word => [word, name] as const)))
