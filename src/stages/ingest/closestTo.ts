/** The word of a list that was probably meant. Fuse.js is loaded only now that something is wrong. */
export const closestTo = async (word: string, words: readonly string[]): Promise<string | undefined> => {
  const [{ default: Fuse }, { distance }] = await Promise.all([import('fuse.js'), import('fastest-levenshtein')])
  const found = new Fuse(words, { ignoreFieldNorm: true, ignoreLocation: true, threshold: 0.5 }).search(word).slice(0, 8)
  // "Europe/Olso": fuse puts Europe/London before Europe/Oslo
  return found.map(({ item }) => ({ item, apart: distance(word, item) })).sort((a, b) => a.apart - b.apart)[0]?.item
}
