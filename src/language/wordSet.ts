/**
 * The words of lists, whatever white space stands between them. A native constructor takes thousands of words in a millisecond.
 */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  const words = new Set(lists.join(' ').replaceAll('\n', ' ').split(' '))
  words.delete('')
  return words
}
